/** Where this build runs: in LINE. The rehearsal's build puts `rehearsal.ts` in the place of this file. */
export { linePlatform as platformHere } from './line.ts';
