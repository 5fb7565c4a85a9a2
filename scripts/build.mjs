/** Everything that is deployed: `functions/dist` and `dist-hosting`. */
import { fileURLToPath } from 'node:url';
import { buildFunctions } from './build-functions.mjs';
import { layOutHosting } from './build-hosting.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
await import('./build-pages.mjs');
layOutHosting(`${root}dist-hosting`);
const { outputs } = await buildFunctions(`${root}functions/dist`);
const bytes = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0);
console.log(`functions/dist: ${Math.round(bytes / 1024)} KiB; dist-hosting: the LIFF app`);
