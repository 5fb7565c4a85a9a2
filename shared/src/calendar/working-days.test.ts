import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate } from './civil-date.ts';
import type { Holiday } from './holidays.ts';
import {
  nthWorkingDayAfter,
  workCalendar,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysLate,
} from './working-days.ts';

const calendar = workCalendar();

describe('a working day', () => {
  test.each([
    ['2025-09-26', true, 'an ordinary Friday'],
    ['2025-09-27', false, 'a Saturday'],
    ['2025-09-28', false, 'a Sunday'],
    ['2025-09-29', true, 'a Monday'],
    ['2025-10-13', false, 'a Monday, Navamindra Maharaj Day'],
    ['2025-08-11', false, 'a Monday that the cabinet gave as a special holiday'],
    ['2018-04-16', false, 'a Monday that stands in for Songkran'],
    ['2027-12-31', true, 'a Friday beyond the table, which knows weekends only there'],
    ['2028-01-01', false, 'a Saturday beyond the table'],
  ])('%s: %s, %s', (date, works) => {
    expect(calendar.isWorkingDay(date)).toBe(works);
  });

  test('is taken away by a day off that an administrator added', () => {
    const added: Holiday = { date: '2025-09-26', name: 'วันหยุดพิเศษของจังหวัด', kind: 'added' };
    const own = workCalendar([added]);
    expect(own.isWorkingDay('2025-09-26')).toBe(false);
    expect(own.holidayOn('2025-09-26')).toEqual(added);
    expect(own.isWorkingDay('2025-10-13')).toBe(false);
    expect(calendar.holidayOn('2025-09-26')).toBeUndefined();
  });
});

describe('the nearest working day', () => {
  test.each([
    ['2025-09-26', '2025-09-26', '2025-09-26', 'a working day stays'],
    ['2025-09-28', '2025-09-26', '2025-09-29', 'a Sunday'],
    ['2025-10-13', '2025-10-10', '2025-10-14', 'a holiday on a Monday, over the weekend'],
    ['2025-08-12', '2025-08-08', '2025-08-13', 'two holidays after a weekend'],
    ['2025-04-14', '2025-04-11', '2025-04-17', 'Songkran and the day that stands in for its Sunday'],
  ])('to %s is %s before and %s after: %s', (date, before, after) => {
    expect(workingDayOnOrBefore(date, calendar)).toBe(before);
    expect(workingDayOnOrAfter(date, calendar)).toBe(after);
  });
});

test.each([
  ['2025-09-26', 1, '2025-09-29'],
  ['2025-09-26', 3, '2025-10-01'],
  ['2025-09-26', 5, '2025-10-03'],
  ['2025-10-10', 1, '2025-10-14'],
  ['2025-10-11', 1, '2025-10-14'],
])('after %s the working day number %i is %s', (date, n, expected) => {
  expect(nthWorkingDayAfter(date, n, calendar)).toBe(expected);
});

describe('working days late', () => {
  test.each<[CivilDate, CivilDate, CivilDate[], string]>([
    ['2025-09-26', '2025-09-26', [], 'reported on the due day'],
    ['2025-09-26', '2025-09-20', [], 'reported before it'],
    ['2025-09-26', '2025-09-27', [], 'a Saturday costs nothing'],
    ['2025-09-26', '2025-09-29', ['2025-09-29'], 'the day of reporting counts'],
    ['2025-10-10', '2025-10-15', ['2025-10-14', '2025-10-15'], 'a holiday between costs nothing'],
  ])('due %s, reported %s: %j (%s)', (dueOn, reportedOn, expected) => {
    expect(workingDaysLate(dueOn, reportedOn, calendar)).toEqual(expected);
  });
});

describe('for any day', () => {
  const anyDay = integer({ min: 0, max: 365 * 9 }).map((days) => addDays('2018-01-01', days));

  test('the n-th working day after it is n working days late', () => {
    assert(
      property(anyDay, integer({ min: 1, max: 40 }), (day, n) => {
        const reported = nthWorkingDayAfter(day, n, calendar);
        const late = workingDaysLate(day, reported, calendar);
        expect(late).toHaveLength(n);
        expect(late.at(-1)).toBe(reported);
      }),
    );
  });

  test('nothing but closed days lies between it and the nearest working day', () => {
    assert(
      property(anyDay, constantFrom(-1, 1), (day, direction) => {
        const nearest =
          direction < 0 ? workingDayOnOrBefore(day, calendar) : workingDayOnOrAfter(day, calendar);
        expect(calendar.isWorkingDay(nearest)).toBe(true);
        for (let between = day; between !== nearest; between = addDays(between, direction)) {
          expect(calendar.isWorkingDay(between)).toBe(false);
        }
      }),
    );
  });
});
