import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { nthWorkingDayAfter, type WorkCalendar, workingDayOnOrBefore } from '../calendar/working-days.ts';
import type { ReminderRule } from '../duty/duty.ts';

/** A day on which a duty is due to be remembered. */
export interface ReminderDay {
  on: CivilDate;
  /** Days to the due date (0 = the day itself), or working days after it. */
  kind: 'before' | 'after';
  offset: number;
}

/**
 * The days on which reminders leave for a due date. All are working days: one before the due date that would
 * fall on a holiday moves to the working day before it; days after the due date are counted in working days.
 * Two that fall on one day become the one nearest to the due date. Days before the window opens are left out.
 */
export function reminderDays(
  opensOn: CivilDate,
  dueOn: CivilDate,
  rule: ReminderRule,
  calendar: WorkCalendar,
): ReminderDay[] {
  const byDay = new Map<CivilDate, ReminderDay>();
  for (const offset of [...rule.before].sort((a, b) => b - a)) {
    const on = workingDayOnOrBefore(addDays(dueOn, -offset), calendar);
    if (on >= opensOn) byDay.set(on, { on, kind: 'before', offset });
  }
  for (const offset of offsetsAfter(rule)) {
    const on = nthWorkingDayAfter(dueOn, offset, calendar);
    byDay.set(on, { on, kind: 'after', offset });
  }
  return [...byDay.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

function offsetsAfter({ after, thenEvery, until }: ReminderRule): number[] {
  const offsets = after.filter((offset) => offset <= until);
  const last = after.at(-1) ?? 0;
  for (let offset = last + thenEvery; thenEvery > 0 && offset <= until; offset += thenEvery)
    offsets.push(offset);
  return offsets;
}

/**
 * The reminder that a run on `today` owes: the latest day after the last run up to today. A run that was missed
 * catches up once with the present state; a backlog is never replayed.
 */
export function owedReminder(
  days: readonly ReminderDay[],
  lastRunOn: CivilDate | undefined,
  today: CivilDate,
): ReminderDay | undefined {
  const from = lastRunOn ?? addDays(today, -1);
  return days.findLast(({ on }) => on > from && on <= today);
}

/** Reminders leave on working days, from `sendAt` (Bangkok wall clock, `HH:MM`) until offices close. */
export const isReminderTime = (
  today: CivilDate,
  time: string,
  calendar: WorkCalendar,
  sendAt: string,
): boolean => calendar.isWorkingDay(today) && time >= sendAt && time < OFFICE_CLOSES;

/** Thai government offices close at 16:30; nothing leaves by itself after that. */
export const OFFICE_CLOSES = '16:30';
