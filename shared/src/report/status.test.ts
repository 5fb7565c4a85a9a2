import { expect, test } from 'vitest';
import { isComplete } from './status.ts';
import { STATUSES } from './statuses.ts';

test('complete is done, or nothing to report', () => {
  expect(STATUSES.filter(isComplete)).toEqual(['done', 'nothing_to_report']);
});
