import { randomInt, randomUUID } from 'node:crypto';
import type { Random } from './use-cases/ports.ts';

/** No 0/O, 1/I/L, 5/S, 2/Z, U/V: read over the telephone and typed on a phone. */
const LETTERS = 'ABCDEFGHJKMNPQRTWXY346789';
const CODE_LENGTH = 8;

export const systemRandom: Random = {
  uuid: () => randomUUID(),
  jitter: () => Math.random(),
  inviteCode: () => Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
};
