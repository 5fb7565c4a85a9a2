import { describe, expect, it } from 'vitest';
import {
  clockTime,
  fromField,
  hoursLater,
  nextMorning,
  sameDay,
  thaiDay,
  thaiMonth,
  toField,
} from './bangkok-time.ts';

describe('the simulated clock in Thai time', () => {
  it.each([
    ['2025-09-16T02:05:00.000Z', 'อ. 16 ก.ย. 2568', '09:05', '2025-09-16T09:05', '2025-09-17T02:00:00.000Z'],
    ['2025-09-16T16:59:59.000Z', 'อ. 16 ก.ย. 2568', '23:59', '2025-09-16T23:59', '2025-09-17T02:00:00.000Z'],
    ['2025-09-16T17:00:00.000Z', 'พ. 17 ก.ย. 2568', '00:00', '2025-09-17T00:00', '2025-09-18T02:00:00.000Z'],
    ['2025-12-31T18:30:00.000Z', 'พฤ. 1 ม.ค. 2569', '01:30', '2026-01-01T01:30', '2026-01-02T02:00:00.000Z'],
    ['2024-02-28T10:00:00.000Z', 'พ. 28 ก.พ. 2567', '17:00', '2024-02-28T17:00', '2024-02-29T02:00:00.000Z'],
  ])('reads %s as %s %s', (iso, day, time, field, morning) => {
    expect([thaiDay(iso), clockTime(iso), toField(iso), nextMorning(iso)]).toEqual([
      day,
      time,
      field,
      morning,
    ]);
  });

  it('means the same instant by the field that shows it', () => {
    expect(fromField('2025-09-16T09:05')).toBe('2025-09-16T02:05:00.000Z');
    expect(fromField('')).toBeUndefined();
  });

  it('moves by hours across midnight', () => {
    expect(hoursLater('2025-09-16T16:30:00.000Z', 24)).toBe('2025-09-17T16:30:00.000Z');
  });

  it('parts days at midnight in Bangkok', () => {
    expect(sameDay('2025-09-16T16:59:00.000Z', '2025-09-16T17:01:00.000Z')).toBe(false);
    expect(sameDay('2025-09-15T17:01:00.000Z', '2025-09-16T16:59:00.000Z')).toBe(true);
  });

  it.each([
    ['2025-09', 'ก.ย. 2568'],
    ['2026-01', 'ม.ค. 2569'],
    ['ก.ย.', 'ก.ย.'],
  ])('names the month %s %s', (month, expected) => {
    expect(thaiMonth(month)).toBe(expected);
  });
});
