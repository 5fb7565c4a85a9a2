import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  civilDateAt,
  clockTimeAt,
  dayOfMonth,
  daysBetween,
  earlier,
  instantAt,
  isCivilDate,
  lastDayOfMonth,
  later,
  weekdayOf,
} from './civil-date.ts';

describe('a civil date', () => {
  it.each([
    ['2025-09-26', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-9-26', false],
    ['26-09-2025', false],
    ['2025-09-26T00:00:00Z', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isCivilDate(text)).toBe(exists);
  });

  it.each([
    [2025, 9, 26, '2025-09-26'],
    [2025, 9, 31, undefined],
    [2025, 0, 1, undefined],
    [2025, 1, 0, undefined],
  ])('of %i-%i-%i is %s', (year, month, day, date) => {
    expect(civilDate(year, month, day)).toBe(date);
  });

  it.each([
    ['2025-09-15T16:59:59.999Z', '2025-09-15', '23:59'],
    ['2025-09-15T17:00:00.000Z', '2025-09-16', '00:00'],
    ['2025-12-31T20:00:00.000Z', '2026-01-01', '03:00'],
  ])('at %s is %s %s in Bangkok', (instant, date, time) => {
    expect(civilDateAt(instant)).toBe(date);
    expect(clockTimeAt(instant)).toBe(time);
  });

  it('begins at 17:00 UTC of the day before', () => {
    expect(instantAt('2025-09-16')).toBe('2025-09-15T17:00:00.000Z');
    expect(instantAt('2025-09-16', '09:30')).toBe('2025-09-16T02:30:00.000Z');
  });

  it.each([
    ['2025-09-26', 5, '2025-10-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-01-01', -1, '2024-12-31'],
  ])('%s moved by %i days is %s', (date, days, moved) => {
    expect(addDays(date, days)).toBe(moved);
    expect(daysBetween(date, moved)).toBe(days);
  });

  it.each([
    ['2025-11', 3, '2026-02'],
    ['2025-01', -1, '2024-12'],
    ['2025-05', 0, '2025-05'],
  ])('month %s moved by %i is %s', (month, count, moved) => {
    expect(addMonths(month, count)).toBe(moved);
  });

  it.each([
    [2025, 2, 31, '2025-02-28'],
    [2024, 2, 30, '2024-02-29'],
    [2025, 9, 31, '2025-09-30'],
    [2025, 9, 15, '2025-09-15'],
  ])('a monthly day past the end of %i-%i (%i) is %s', (year, month, day, date) => {
    expect(dayOfMonth(year, month, day)).toBe(date);
  });

  it('knows its weekday, its month’s end and its order', () => {
    expect(weekdayOf('2025-09-26')).toBe(5);
    expect(lastDayOfMonth(2025, 12)).toBe('2025-12-31');
    expect(earlier('2025-09-26', '2025-10-01')).toBe('2025-09-26');
    expect(later('2025-09-26', '2025-10-01')).toBe('2025-10-01');
  });
});
