/** English beside `../dates.ts`: days of the common era. */
import { addDays, type CivilDate, partsOf, weekdayOf } from '../../../calendar/civil-date.ts';
import type { dates as thai } from '../dates.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const partsOfDay = (date: CivilDate) => {
  const [year, month] = partsOf(date.slice(0, 7));
  return { year, month: MONTHS[month - 1] as string, day: Number(date.slice(8)) };
};
const weekday = (date: CivilDate): string => WEEKDAYS[weekdayOf(date)] as string;

/** `26 September 2025` */
export function longDate(date: CivilDate): string {
  const { year, month, day } = partsOfDay(date);
  return `${day} ${month} ${year}`;
}

/** `26 Sep 2025` */
export function shortDate(date: CivilDate): string {
  const { year, month, day } = partsOfDay(date);
  return `${day} ${month.slice(0, 3)} ${year}`;
}

/** `Fri 26 Sep 2025` */
export const weekdayDate = (date: CivilDate): string => `${weekday(date).slice(0, 3)} ${shortDate(date)}`;

export const dates: typeof thai = {
  long: longDate,
  short: shortDate,
  weekday: weekdayDate,
  relative(date, today) {
    if (date === today) return 'today';
    if (date === addDays(today, 1)) return 'tomorrow';
    if (date === addDays(today, 2)) return 'in two days';
    if (date === addDays(today, -1)) return 'yesterday';
    return undefined;
  },
  leaf(date) {
    const { year, month } = partsOfDay(date);
    return [`${month.slice(0, 3)} ${year}`, weekday(date).slice(0, 3)];
  },
};
