import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/**
 * `vite build` makes the app for LINE; `vite build --mode rehearsal` makes the one for the simulator. Both hang
 * under `/liff/` and learn their LIFF id at run time, so one build serves every province.
 */
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/liff/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [paintFirst()],
  build: {
    outDir: mode === 'rehearsal' ? 'dist-rehearsal' : 'dist',
    emptyOutDir: true,
    target: ['es2022', 'chrome100', 'safari15.4'],
    manifest: true,
    cssCodeSplit: false,
    // Its run-time helper costs more than it saves here: what is needed early is named in the HTML.
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // PDF.js, which comes only when somebody chooses a PDF.
    chunkSizeWarningLimit: 1_700,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstLoad, debugName: 'first' }] } } },
  },
}));

interface Modules {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/** What the entry imports is one chunk: divided by which later pages share it, it would weigh half a kilobyte more. */
function firstLoad(id: string, modules: Modules): string | null {
  const above = new Set([id]);
  for (const it of above) {
    const info = modules.getModuleInfo(it);
    if (info?.isEntry) return 'first';
    for (const importer of info?.importers ?? []) above.add(importer);
  }
  return null;
}

/** LINE's SDK is needed right after the entry: fetched beside it like what the entry imports, not after it. */
const BESIDE_ENTRY = /src\/platform\/(line|rehearsal)\.ts$/;

/** The skeleton in the HTML is drawn before style sheet and scripts arrive; the SDK comes beside the entry. */
function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const sheets: string[] = [];
        const bare = html.replace(/\s*<link rel="stylesheet"[^>]*>/g, (tag) => {
          sheets.push(tag.trim());
          return '';
        });
        const beside = Object.values(bundle).flatMap((chunk) => {
          if (chunk.type !== 'chunk') return [];
          if (chunk.isEntry) return chunk.imports;
          return BESIDE_ENTRY.test(chunk.facadeModuleId ?? '') ? [chunk.fileName] : [];
        });
        const preloads = beside
          .map((file) => `    <link rel="modulepreload" crossorigin href="/liff/${file}">\n`)
          .join('');
        return bare
          .replace('  </head>', `${preloads}  </head>`)
          .replace('  </body>', `    ${sheets.join('\n    ')}\n  </body>`);
      },
    },
  };
}
