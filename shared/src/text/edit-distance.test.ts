import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('edits between two words', () => {
  test.each([
    ['แม่กาษา', 'แม่กาษา', 0],
    ['แม่กาสา', 'แม่กาษา', 1],
    ['แม่กาา', 'แม่กาษา', 1],
    ['ด่านแม่ลเมา', 'ด่านแม่ละเมา', 1],
    ['แมก่าษา', 'แม่กาษา', 1],
    ['พะวอ', 'พวอะ', 2],
    ['', 'ตาก', 3],
  ])('%s and %s: %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  test('above the limit it stops counting', () => {
    expect(editDistance('ท่าสองยาง', 'แม่สอด', 2)).toBe(3);
    expect(editDistance('ก', 'กกกกก', 2)).toBe(3);
  });

  test('it is the same both ways, 0 only for the same word, and a limit never changes what is below it', () => {
    const word = fc.string({ unit: fc.constantFrom('ก', 'า', 'แ', '่', 'ม'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 7 }), (a, b, limit) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(a, b, limit)).toBe(distance > limit ? limit + 1 : distance);
      }),
      { numRuns: 2_000 },
    );
  });
});
