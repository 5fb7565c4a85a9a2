/**
 * Makes what is deployed as Firebase Functions: our own code and every package in one bundle, split only where the
 * code says `import()`. Workspace packages do not resolve in Firebase's build, a bundle starts in a third of the
 * time, and what runs there is what the lock file names.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** firebase-functions brings them for callable functions, of which there are none; they take most of its start. */
const callablesOnly = `${root}scripts/no-callable-functions.mjs`;

/** The CLI asks for these two by name, and runs the first one's own program to find the functions. */
const ASKED_FOR = ['firebase-functions', 'firebase-admin'];

/** Embedded in PDF files; the code looks for them beside itself. */
const FONTS = 'functions/src/adapters/export/pdf/fonts';

/** Fills the folder `out`, which is emptied first. Returns what esbuild tells of the bundle. */
export async function buildFunctions(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['functions/src/index.ts'],
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    alias: { 'firebase-admin/auth': callablesOnly, 'firebase-admin/app-check': callablesOnly },
    // Packages written for CommonJS.
    define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  cpSync(`${root}${FONTS}`, `${out}/fonts`, { recursive: true });
  const outputs = Object.values(metafile.outputs);
  refuseWhatIsMissing(outputs.flatMap(({ imports }) => imports));
  const { dependencies } = JSON.parse(readFileSync(`${root}functions/package.json`, 'utf8'));
  const manifest = {
    name: 'thankamnot-functions',
    private: true,
    type: 'module',
    main: 'index.js',
    engines: { node: '24' },
    dependencies: Object.fromEntries(ASKED_FOR.map((name) => [name, dependencies[name]])),
  };
  writeFileSync(`${out}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  return metafile;
}

/** Nothing but Node's own modules may be left outside: it would be found here and missed in production. */
function refuseWhatIsMissing(imports) {
  const missing = imports
    .filter(({ external, path }) => external && !path.startsWith('node:') && !builtinModules.includes(path))
    .map(({ path }) => path);
  if (missing.length > 0) throw new Error(`not in the bundle: ${[...new Set(missing)].join(', ')}`);
}
