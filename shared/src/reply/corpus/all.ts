import { CLAIMS } from './claims.ts';
import type { Corpus } from './corpus.ts';
import { EXAMINED_REPLIES } from './examined-replies.ts';
import { EXAMINED_REPLIES_2 } from './examined-replies-2.ts';
import { EXAMINED_REPLIES_3 } from './examined-replies-3.ts';
import { QUESTIONS } from './questions.ts';
import { REACTIONS } from './reactions.ts';
import { STATEMENTS } from './statements.ts';
import { TRAPS } from './traps.ts';
import { FIRST_UNSEEN } from './unseen-1.ts';
import { SECOND_UNSEEN } from './unseen-2.ts';
import { THIRD_UNSEEN } from './unseen-3.ts';
import { FOURTH_UNSEEN } from './unseen-4.ts';

/** Those of an examiner who did not write the rules. */
export const EXAMINED: readonly Corpus[] = [EXAMINED_REPLIES, EXAMINED_REPLIES_2, EXAMINED_REPLIES_3];

/** Those of the rules' own authors. */
export const OWN: readonly Corpus[] = [
  STATEMENTS,
  REACTIONS,
  QUESTIONS,
  CLAIMS,
  ...Object.values(TRAPS),
  FIRST_UNSEEN,
  SECOND_UNSEEN,
  THIRD_UNSEEN,
  FOURTH_UNSEEN,
];

/** Every reply that the reader is measured by. */
export const ALL_REPLIES: readonly Corpus[] = [...OWN, ...EXAMINED];
