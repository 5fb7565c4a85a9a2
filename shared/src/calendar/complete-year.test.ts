import { describe, expect, it } from 'vitest';
import { nearestYear, yearWritten } from './complete-year.ts';

describe('a written year', () => {
  it.each([
    ['2568', 2025],
    ['2025', 2025],
    ['68', 2025],
    ['43', 2000],
    ['0868', undefined],
    ['2399', undefined],
    ['568', undefined],
  ])('%s means %s', (digits, year) => {
    expect(yearWritten(digits)).toBe(year);
  });
});

describe('a day without a year', () => {
  it.each([
    [9, 26, '2025-09-16', '2025-09-26'],
    [9, 10, '2025-09-16', '2025-09-10'],
    [1, 15, '2025-12-20', '2026-01-15'],
    [12, 28, '2026-01-05', '2025-12-28'],
    [6, 1, '2025-09-16', '2026-06-01'],
    [9, 31, '2025-09-16', undefined],
  ])('month %i day %i around %s is %s', (month, day, around, date) => {
    expect(nearestYear(month, day, around)).toBe(date);
  });
});
