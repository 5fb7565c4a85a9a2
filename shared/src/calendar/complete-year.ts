import { type CivilDate, civilDate, daysBetween } from './civil-date.ts';
import { fromBuddhistYear } from './thai-date.ts';

/**
 * The common-era year that a written year means, or undefined for one that no office writes.
 * Above 2400 it is Buddhist era. Two digits are Buddhist era too (`68` is 2568), as Thai offices abbreviate.
 */
export function yearWritten(digits: string): number | undefined {
  const year = Number(digits);
  if (digits.length === 4 && year > 2400 && year < 2700) return fromBuddhistYear(year);
  if (digits.length === 4 && year >= 1900 && year < 2200) return year;
  if (digits.length === 2) return fromBuddhistYear(2500 + year);
  return undefined;
}

/** How much further away a past day may seem before the coming year's day is meant instead. */
const PAST_WEIGHS = 3;

/**
 * A day and month without a year: the one nearest to `around`, future preferred, since dates left short are
 * mostly appointments. In December `15 ม.ค.` is next month; in September `26 ก.ย.` of last week is last week.
 */
export function nearestYear(month: number, day: number, around: CivilDate): CivilDate | undefined {
  const year = Number(around.slice(0, 4));
  let best: { date: CivilDate; distance: number } | undefined;
  for (const candidate of [year - 1, year, year + 1, year + 2, year + 3, year + 4]) {
    const date = civilDate(candidate, month, day);
    if (date === undefined) continue;
    const days = daysBetween(around, date);
    const distance = days < 0 ? -days * PAST_WEIGHS : days;
    if (best === undefined || distance < best.distance) best = { date, distance };
  }
  return best?.date;
}
