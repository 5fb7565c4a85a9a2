import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** As deep below the root as the source, so that the bundle finds the mini-app's files. */
const OUT = fileURLToPath(new URL('../dist-server/', import.meta.url));

/**
 * `functions/src/server.ts` as one bundle, as it is deployed: it starts in a fraction of the time that the sources
 * take. Returns the script's path.
 */
export async function bundleServer(): Promise<string> {
  await build({
    entryPoints: [fileURLToPath(new URL('../../functions/src/server.ts', import.meta.url))],
    outdir: OUT,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    external: ['firebase-admin', 'firebase-functions', '@google-cloud/firestore'].flatMap((name) => [
      name,
      `${name}/*`,
    ]),
    // express and its kind are CommonJS and ask for `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    legalComments: 'none',
    logLevel: 'warning',
  });
  return `${OUT}server.js`;
}
