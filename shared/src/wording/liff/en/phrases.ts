/** Days and counts as English writes them. */
import { type CivilDate, partsOf } from '../../../calendar/civil-date.ts';
import { numeral } from '../../numeral.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `26 Sep` */
export function englishDayOfYear(date: CivilDate): string {
  const [, month] = partsOf(date.slice(0, 7));
  return `${Number(date.slice(8))} ${MONTHS[month - 1]}`;
}

/** `26 Sep 2025`, in the common era. */
export const englishDay = (date: CivilDate): string => `${englishDayOfYear(date)} ${date.slice(0, 4)}`;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numeral(count)} ${count === 1 ? one : many}`;
export const units = (count: number): string => counted(count, 'unit');
export const people = (count: number): string => counted(count, 'person', 'people');
