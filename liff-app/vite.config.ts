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
  plugins: [bareImports(), twoSheets(), paintFirst()],
  resolve: {
    alias: mode === 'rehearsal' ? [{ find: /.*\/platform\/here\.ts$/, replacement: REHEARSAL }] : [],
  },
  build: {
    outDir: mode === 'rehearsal' ? 'dist-rehearsal' : 'dist',
    emptyOutDir: true,
    target: ['es2022', 'chrome100', 'safari15.4'],
    manifest: true,
    // What is needed early is named in the HTML.
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: FILES } } },
    // PDF.js, which comes only when somebody chooses a PDF.
    chunkSizeWarningLimit: 1_700,
  },
}));

const REHEARSAL = fileURLToPath(new URL('src/platform/rehearsal.ts', import.meta.url));

/**
 * Few files, because a phone fetches only so many at a time: the form with all that it imports, the small things that
 * many pages share, and the two pages of the coordinator's desk with what they alone need. What finds out who is there
 * comes with LINE's SDK; each other page is a file of its own. The table of pages and endpoints waits for no other
 * file, because the first page's data is asked for with it.
 */
const FILES = [
  { name: 'first', test: /src\/main\.tsx$/, priority: 3 },
  { name: 'later', test: /src\/later\.ts$/, priority: 3 },
  { name: 'shared', test: /src\//, minShareCount: 4, maxModuleSize: 6_000, priority: 2 },
  { name: 'desk', test: /features\/desk\/pages\.ts$/, priority: 1 },
];

/** Vite wraps every `import()` into a helper that fetches what a page imports; here the HTML has named that already. */
function bareImports(): Plugin {
  return {
    name: 'bare-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

/**
 * Two style sheets: the form's with the design's, which the first page waits for, and one for all the other pages,
 * parts before the pages that they stand in.
 */
function twoSheets(): Plugin {
  return {
    name: 'two-sheets',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((it) => it.type === 'chunk');
      const first = chunks.find(({ name }) => name === 'first')?.viteMetadata?.importedCss ?? new Set();
      const sheets = new Set<string>();
      const seen = new Set<string>();
      const visit = (file: string) => {
        const chunk = chunks.find(({ fileName }) => fileName === file);
        if (!chunk || seen.has(file)) return;
        seen.add(file);
        for (const part of [...chunk.imports, ...chunk.dynamicImports]) visit(part);
        const own = chunk.viteMetadata?.importedCss ?? new Set();
        for (const sheet of [...own].filter((it) => !first.has(it))) {
          sheets.add(sheet);
          own.delete(sheet);
        }
      };
      for (const { fileName } of chunks) visit(fileName);
      const source = [...sheets].map((name) => {
        const sheet = bundle[name];
        if (sheet?.type !== 'asset') throw new Error(`${name} is no style sheet`);
        delete bundle[name];
        return Buffer.from(sheet.source).toString();
      });
      this.emitFile({ type: 'asset', name: 'others.css', source: source.join('\n') });
    },
  };
}

/** What finds out who is there: needed by every page, and by the form after it is drawn. */
const START = /src\/start\.ts$/;
const LATER = /src\/later\.ts$/;

/**
 * Pages that people open from chat, from the menu or from a bookmark, by the first part of their address: their
 * scripts come beside the entry and not after it. Any other page is fetched when it is first drawn.
 */
const OPENED_FIRST: Record<string, RegExp> = {
  '': /work-page\.tsx$/,
  duties: /desk\/pages\.ts$/,
  duty: /desk\/pages\.ts$/,
  register: /register-page\.tsx$/,
  letter: /letter-page\.tsx$/,
  history: /history-page\.tsx$/,
  me: /me-page\.tsx$/,
};

/**
 * The skeleton in the HTML is drawn before style sheet and scripts arrive. A list for the script in the HTML says
 * which scripts belong to which page, and which to all.
 */
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
        const chunks = Object.values(bundle).filter((it) => it.type === 'chunk');
        const reach = (file: string): string[] => {
          const imports = chunks.find(({ fileName }) => fileName === file)?.imports ?? [];
          return [file, ...imports.flatMap(reach)];
        };
        const first = reach(/<script type="module"[^>]* src="\/liff\/([^"]+)"/.exec(html)?.[1] ?? '');
        const scriptsOf = (...modules: RegExp[]) => {
          const files = modules.flatMap((module) => {
            const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => module.test(id)));
            if (!chunk) throw new Error(`nothing in the app is ${module}`);
            return reach(chunk.fileName);
          });
          return [...new Set(files)].filter((file) => !first.includes(file)).map((file) => `/liff/${file}`);
        };
        // What a page imports brings no style sheet by itself any more.
        for (const { viteMetadata } of chunks) viteMetadata?.importedCss.clear();
        const start = scriptsOf(START);
        const later = scriptsOf(LATER).filter((file) => !start.includes(file));
        const pages = Object.entries(OPENED_FIRST).map(([page, module]) => {
          return [page, scriptsOf(module).filter((file) => ![...start, ...later].includes(file))];
        });
        const styles = `/liff/${Object.keys(bundle).find((file) => /others.*\.css$/.test(file))}`;
        const others = `<link rel="stylesheet" id="others" data-href="${styles}">`;
        const list = JSON.stringify({ ...Object.fromEntries(pages), start, later, styles });
        return bare
          .replace(
            '    <script>',
            `    <script id="chunks" type="application/json">${list}</script>\n    <script>`,
          )
          .replace('  </body>', `    ${sheets.join('\n    ')}\n    ${others}\n  </body>`);
      },
    },
  };
}
