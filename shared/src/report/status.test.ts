import { expect, test } from 'vitest';
import { isComplete, STATUSES } from './status.ts';

test('complete is done, or nothing to report', () => {
  expect(STATUSES.filter(isComplete)).toEqual(['done', 'nothing_to_report']);
});
