import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import type { Holiday } from '../calendar/holidays.ts';
import { workCalendar } from '../calendar/working-days.ts';
import { type ReminderRule, USUAL_REMINDERS } from '../duty/duty.ts';
import { isReminderTime, owedReminder, type ReminderDay, reminderDays } from './reminder-days.ts';

const calendar = workCalendar();
const days = (opensOn: CivilDate, dueOn: CivilDate, rule = USUAL_REMINDERS, with_ = calendar) =>
  reminderDays(opensOn, dueOn, rule, with_);
const dates = (...of: Parameters<typeof days>) => days(...of).map(({ on }) => on);

describe('the usual reminders', () => {
  test('of ODLOC 2568, due on Friday 26 September, leave on exactly these days', () => {
    expect(days('2025-07-21', '2025-09-26')).toEqual([
      { on: '2025-09-19', kind: 'before', offset: 7 },
      { on: '2025-09-23', kind: 'before', offset: 3 },
      { on: '2025-09-25', kind: 'before', offset: 1 },
      { on: '2025-09-26', kind: 'before', offset: 0 },
      { on: '2025-09-29', kind: 'after', offset: 1 },
      { on: '2025-10-01', kind: 'after', offset: 3 },
      { on: '2025-10-03', kind: 'after', offset: 5 },
      { on: '2025-10-10', kind: 'after', offset: 10 },
      // 13 October is Navamindra Maharaj Day, 23 October Chulalongkorn Day.
      { on: '2025-10-20', kind: 'after', offset: 15 },
      { on: '2025-10-28', kind: 'after', offset: 20 },
      { on: '2025-11-04', kind: 'after', offset: 25 },
      { on: '2025-11-11', kind: 'after', offset: 30 },
    ]);
  });

  test.each<[string, CivilDate, CivilDate[]]>([
    [
      'a holiday on a Monday: three of them fall on the Friday before, and one leaves',
      '2025-10-13',
      ['2025-10-06', '2025-10-10', '2025-10-14', '2025-10-16', '2025-10-20'],
    ],
    [
      'a Saturday: the day itself and the day before are one',
      '2025-11-15',
      ['2025-11-07', '2025-11-12', '2025-11-14', '2025-11-17', '2025-11-19', '2025-11-21'],
    ],
    [
      'a Sunday',
      '2025-06-15',
      ['2025-06-06', '2025-06-12', '2025-06-13', '2025-06-16', '2025-06-18', '2025-06-20'],
    ],
    [
      'a Tuesday after a long weekend: 10 and 11 August move to the 8th',
      '2025-08-13',
      ['2025-08-06', '2025-08-08', '2025-08-13', '2025-08-14', '2025-08-18', '2025-08-20'],
    ],
  ])('for a due date on %s', (_, dueOn, expected) => {
    expect(dates('2025-01-01', dueOn).slice(0, expected.length)).toEqual(expected);
  });

  test('of two on one day the one nearest to the due date stays', () => {
    expect(days('2025-01-01', '2025-10-13').find(({ on }) => on === '2025-10-10')).toEqual({
      on: '2025-10-10',
      kind: 'before',
      offset: 0,
    });
  });

  test('do not leave before the window opens, not even when moved off a holiday', () => {
    expect(dates('2025-09-24', '2025-09-26').slice(0, 3)).toEqual(['2025-09-25', '2025-09-26', '2025-09-29']);
    // The day before is a Sunday, whose Friday lies before the window.
    expect(dates('2025-09-27', '2025-09-29')[0]).toBe('2025-09-29');
  });

  test('avoid a day off that an administrator added', () => {
    const added: Holiday = { date: '2025-09-26', name: 'วันหยุดพิเศษ', kind: 'added' };
    expect(dates('2025-07-21', '2025-09-26', USUAL_REMINDERS, workCalendar([added])).slice(0, 4)).toEqual([
      '2025-09-19',
      '2025-09-23',
      '2025-09-25',
      '2025-09-29',
    ]);
  });
});

describe('another rule', () => {
  const rule = (change: Partial<ReminderRule>): ReminderRule => ({
    before: [],
    after: [],
    thenEvery: 0,
    until: 30,
    ...change,
  });

  test.each<[string, ReminderRule, CivilDate[]]>([
    ['without any day reminds never', rule({}), []],
    ['in any order is sorted', rule({ before: [0, 3, 1] }), ['2025-09-23', '2025-09-25', '2025-09-26']],
    [
      'that repeats alone counts from the due date',
      rule({ thenEvery: 5, until: 10 }),
      ['2025-10-03', '2025-10-10'],
    ],
    [
      'ends when so many working days have passed',
      rule({ after: [1, 3, 5], until: 3 }),
      ['2025-09-29', '2025-10-01'],
    ],
  ])('%s', (_, its, expected) => {
    expect(dates('2025-07-21', '2025-09-26', its)).toEqual(expected);
  });
});

test('whatever the due date, reminders leave on working days, in order, each day once', () => {
  assert(
    property(integer({ min: 0, max: 8 * 365 }), integer({ min: 0, max: 60 }), (at, length) => {
      const dueOn = addDays('2018-02-01', at);
      const on = dates(addDays(dueOn, -length), dueOn);
      expect(on.filter((day) => !calendar.isWorkingDay(day))).toEqual([]);
      expect(on).toEqual([...new Set(on)].sort());
      expect(on.every((day) => day >= addDays(dueOn, -length))).toBe(true);
    }),
  );
});

describe('the reminder that a run owes', () => {
  const planned = days('2025-07-21', '2025-09-26');
  const at = (on: CivilDate): ReminderDay | undefined => planned.find((day) => day.on === on);

  test.each<[string, CivilDate | undefined, CivilDate, CivilDate | undefined]>([
    ['on its day', '2025-09-22', '2025-09-23', '2025-09-23'],
    ['on the first run ever: today’s only', undefined, '2025-09-23', '2025-09-23'],
    ['on the first run ever, between two: none', undefined, '2025-09-24', undefined],
    ['the day after a run that did it: none', '2025-09-23', '2025-09-24', undefined],
    ['twice on one day: none', '2025-09-23', '2025-09-23', undefined],
    ['one day late, after a missed run: once', '2025-09-22', '2025-09-24', '2025-09-23'],
    ['long after the last run: the latest only, no backlog', '2025-09-18', '2025-10-02', '2025-10-01'],
    ['long after, on the day of another: that one only', '2025-09-18', '2025-09-25', '2025-09-25'],
    ['before the first: none', '2025-09-01', '2025-09-18', undefined],
    ['after the last was sent: none', '2025-11-11', '2025-12-01', undefined],
    ['with the clock set back: none', '2025-09-30', '2025-09-23', undefined],
  ])('%s', (_, lastRunOn, today, owed) => {
    expect(owedReminder(planned, lastRunOn, today)).toEqual(owed && at(owed));
  });
});

test.each<[string, CivilDate, string, string, boolean]>([
  ['before nine', '2025-09-26', '08:59', '09:00', false],
  ['at nine', '2025-09-26', '09:00', '09:00', true],
  ['in the afternoon', '2025-09-26', '16:29', '09:00', true],
  ['when offices close', '2025-09-26', '16:30', '09:00', false],
  ['at night', '2025-09-26', '23:00', '09:00', false],
  ['before the province’s own time', '2025-09-26', '09:00', '10:30', false],
  ['from the province’s own time', '2025-09-26', '10:30', '10:30', true],
  ['on a Saturday', '2025-09-27', '10:00', '09:00', false],
  ['on a holiday', '2025-10-13', '10:00', '09:00', false],
])('%s (%s %s, set to %s) reminders leave: %s', (_, today, time, sendAt, leave) => {
  expect(isReminderTime(today, time, calendar, sendAt)).toBe(leave);
});
