import { expect, it } from 'vitest';
import { quotaLevel } from './quota-level.ts';

it.each([
  [0, 300, 0, 'calm'],
  [209, 300, 69, 'calm'],
  [210, 300, 70, 'warm'],
  [269, 300, 89, 'warm'],
  [270, 300, 90, 'hot'],
  [400, 300, 100, 'hot'],
  [0, 0, 100, 'hot'],
] as const)('%i of %i is %i %% and %s', (used, limit, percent, level) => {
  expect(quotaLevel({ used, limit })).toEqual({ percent, level });
});
