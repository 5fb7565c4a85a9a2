import { addDays, type CivilDate, weekdayOf } from './civil-date.ts';
import { GOVERNMENT_HOLIDAYS, type Holiday } from './holidays.ts';

/** A calendar that knows which days government offices work. Made once per run, asked often. */
export interface WorkCalendar {
  isWorkingDay(date: CivilDate): boolean;
  /** The holiday on that day, if any (weekends have none). */
  holidayOn(date: CivilDate): Holiday | undefined;
}

/**
 * The government's holidays together with the days that an administrator added, because the cabinet
 * announces special days with only weeks of notice and provinces have regional ones.
 */
export function workCalendar(added: readonly Holiday[] = []): WorkCalendar {
  const byDate = new Map([...GOVERNMENT_HOLIDAYS, ...added].map((holiday) => [holiday.date, holiday]));
  return {
    isWorkingDay: (date) => weekdayOf(date) % 6 !== 0 && !byDate.has(date),
    holidayOn: (date) => byDate.get(date),
  };
}

/** The day itself when offices work on it, else the nearest working day before. */
export function workingDayOnOrBefore(date: CivilDate, calendar: WorkCalendar): CivilDate {
  let day = date;
  while (!calendar.isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** The day itself when offices work on it, else the next working day. */
export function workingDayOnOrAfter(date: CivilDate, calendar: WorkCalendar): CivilDate {
  let day = date;
  while (!calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The n-th working day after a date (n ≥ 1); the date itself never counts. */
export function nthWorkingDayAfter(date: CivilDate, n: number, calendar: WorkCalendar): CivilDate {
  let day = date;
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}

/**
 * The working days after the due date up to and including the day of reporting: what the media letter's
 * penalty counts ("วันทำการละ ๐.๒ คะแนน"). Empty when reported on or before the due date.
 */
export function workingDaysLate(
  dueOn: CivilDate,
  reportedOn: CivilDate,
  calendar: WorkCalendar,
): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = addDays(dueOn, 1); day <= reportedOn; day = addDays(day, 1)) {
    if (calendar.isWorkingDay(day)) days.push(day);
  }
  return days;
}
