import { EXAMINED_PASSAGES } from './examined-passages.ts';
import { EXAMINED_PASSAGES_2 } from './examined-passages-2.ts';
import { EXAMINED_PASSAGES_3 } from './examined-passages-3.ts';
import type { Passage } from './passage.ts';
import { PASSAGES } from './passages.ts';
import { UNSEEN_FIRST } from './unseen-first.ts';
import { UNSEEN_FOURTH } from './unseen-fourth.ts';
import { UNSEEN_SECOND } from './unseen-second.ts';
import { UNSEEN_THIRD } from './unseen-third.ts';

/** Every passage there is, for the benchmark's `letter_date_f1`. */
export const ALL_PASSAGES: readonly Passage[] = [
  ...PASSAGES,
  ...UNSEEN_FIRST,
  ...UNSEEN_SECOND,
  ...UNSEEN_THIRD,
  ...UNSEEN_FOURTH,
  ...EXAMINED_PASSAGES,
  ...EXAMINED_PASSAGES_2,
  ...EXAMINED_PASSAGES_3,
];
