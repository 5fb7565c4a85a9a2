import { describe, expect, test } from 'vitest';
import { evaluationRound, fiscalYear, fiscalYearOf } from './fiscal-year.ts';

test.each([
  ['2024-09-30', 2567],
  ['2024-10-01', 2568],
  ['2024-12-31', 2568],
  ['2025-01-01', 2568],
  ['2025-09-30', 2568],
  ['2025-10-01', 2569],
])('%s lies in fiscal year %i', (date, year) => {
  expect(fiscalYearOf(date)).toBe(year);
});

test('fiscal year 2568 runs from 1 October 2567 to 30 September 2568', () => {
  expect(fiscalYear(2568)).toEqual({ opensOn: '2024-10-01', closesOn: '2025-09-30' });
});

describe('the evaluation rounds of fiscal year 2567', () => {
  test.each([
    [1, '2023-10-01', '2024-03-31'],
    [2, '2024-04-01', '2024-09-30'],
  ] as const)('round %i runs from %s to %s', (round, opensOn, closesOn) => {
    expect(evaluationRound(2567, round)).toEqual({ opensOn, closesOn });
  });
});
