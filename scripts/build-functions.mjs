/**
 * Makes what is deployed: one bundle with `shared` and our own code inlined, and a package.json that names only
 * what Firebase's build has to install. Workspace packages do not resolve there, and one file starts in half the time.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const out = 'functions/dist';
const { dependencies } = JSON.parse(readFileSync('functions/package.json', 'utf8'));
const EXTERNAL = ['firebase-admin', 'firebase-functions', '@google-cloud/firestore'];

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const result = await build({
  entryPoints: ['functions/src/index.ts'],
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  external: [...EXTERNAL, ...EXTERNAL.map((name) => `${name}/*`)],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  metafile: true,
  legalComments: 'none',
});
writeFileSync(
  `${out}/package.json`,
  `${JSON.stringify(
    {
      name: 'thankamnot-functions',
      private: true,
      type: 'module',
      main: 'index.js',
      engines: { node: '24' },
      dependencies: Object.fromEntries(EXTERNAL.map((name) => [name, dependencies[name]])),
    },
    null,
    2,
  )}\n`,
);
const kilobytes = Object.values(result.metafile.outputs).reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
console.log(`functions/dist: ${Math.round(kilobytes)} KiB`);
