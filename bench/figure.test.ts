import { describe, expect, it } from 'vitest';
import { median, percentile, rounded, spread } from './figure.ts';

describe('figures', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 2, 3], 2.5],
  ])('the median of %j is %d', (values, middle) => expect(median(values)).toBe(middle));

  it('a percentile is a value that was measured', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect([percentile(values, 0.5), percentile(values, 0.99), percentile([7], 0.99)]).toEqual([100, 198, 7]);
  });

  it('nothing has no median', () => expect(() => median([])).toThrow('no values'));

  it('spreads are short enough to read', () => {
    expect(spread([0.8123, 0.9, 0.85])).toBe('min 0.81, median 0.85, max 0.90');
    expect(rounded(1.23456)).toBe(1.235);
  });
});
