/** English beside `../narrow-dates.ts`. */
import { partsOf } from '../../../calendar/civil-date.ts';
import type { narrowDates as thai } from '../narrow-dates.ts';
import { MONTHS, weekdayDate } from './dates.ts';

export const narrowDates: typeof thai = {
  brief: (date) => weekdayDate(date).slice(0, -5),
  month(month) {
    const [year, number] = partsOf(month);
    return `${MONTHS[number - 1]} ${year}`;
  },
  shortMonth(month) {
    const [year, number] = partsOf(month);
    return `${(MONTHS[number - 1] ?? '').slice(0, 3)} ${year}`;
  },
};
