/** English beside `../instants.ts`. */
import { civilDateAt, clockTimeAt } from '../../../calendar/civil-date.ts';
import type { instants as thai } from '../instants.ts';
import { shortDate } from './dates.ts';

export const instants: typeof thai = {
  time: (at) => `${shortDate(civilDateAt(at))}, ${clockTimeAt(at)}`,
};
