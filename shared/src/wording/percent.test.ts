import { expect, it } from 'vitest';
import { percent } from './percent.ts';

it.each([
  [null, '–'],
  [0, '0%'],
  [1, '100%'],
  [1 / 69, '1.4%'],
  [68 / 69, '98.6%'],
  [0.5, '50%'],
  [7848 / 7849, '99.9%'],
  [1 / 7849, '0.1%'],
])('a share of %s reads %s', (fraction, words) => {
  expect(percent(fraction)).toBe(words);
});
