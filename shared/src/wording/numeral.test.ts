import { expect, test } from 'vitest';
import { numeral } from './numeral.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [-999, '-999'],
  [1_000, '1,000'],
  [7_849, '7,849'],
  [-1_234, '-1,234'],
  [12.5, '12.5'],
  [0.1 + 0.2, '0.3'],
  [1_234.5678, '1,234.568'],
])('%s is written %s', (value, written) => {
  expect(numeral(value)).toBe(written);
});

test('as many decimals as are asked for', () => {
  expect(numeral(1_234.5678, 2)).toBe('1,234.57');
});
