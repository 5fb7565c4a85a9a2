import { describe, expect, it } from 'vitest';
import { EXAMINED_PASSAGES } from './corpus/examined-passages.ts';
import { EXAMINED_PASSAGES_2 } from './corpus/examined-passages-2.ts';
import { EXAMINED_PASSAGES_3 } from './corpus/examined-passages-3.ts';
import { PASSAGES } from './corpus/passages.ts';
import { UNSEEN_FIRST } from './corpus/unseen-first.ts';
import { UNSEEN_FOURTH } from './corpus/unseen-fourth.ts';
import { UNSEEN_SECOND } from './corpus/unseen-second.ts';
import { UNSEEN_THIRD } from './corpus/unseen-third.ts';
import { measureLetters } from './measure-letters.ts';

/** F1 of dates with their roles. These floors may rise and never fall. */
describe.each([
  ['written with the rules', PASSAGES, 1],
  ['written apart, first round (0.905 when first read)', UNSEEN_FIRST, 1],
  ['written apart, second round (0.899 when first read)', UNSEEN_SECOND, 1],
  ['written apart, third round (0.881 when first read)', UNSEEN_THIRD, 1],
  ['written apart, fourth round, plain letters (1.000 when first read)', UNSEEN_FOURTH, 1],
  ['by the examiner (0.784 when first read)', EXAMINED_PASSAGES, 0.96],
  ['by the examiner, third set (0.793 when first read)', EXAMINED_PASSAGES_3, 0.95],
  ['by the examiner, second set (0.867 when first read)', EXAMINED_PASSAGES_2, 0.98],
])('passages %s', (_name, passages, floor) => {
  it('are read at least as well as before', () => {
    const score = measureLetters(passages);
    if (floor === 1) expect(score.misses).toEqual([]);
    expect(score.f1).toBeGreaterThanOrEqual(floor);
  });
});
