/**
 * Civil dates in Asia/Bangkok. Due dates are days on a wall calendar, not instants: a report on the due
 * day is on time until midnight in Thailand. Thailand has kept UTC+7 without daylight saving since 1920,
 * so the offset is a constant here and not a time-zone lookup.
 */

/** A day as ISO `YYYY-MM-DD`, common era. Compares correctly as a string. */
export type CivilDate = string;

/** A moment as ISO 8601 in UTC with milliseconds, e.g. `2025-09-16T02:00:00.000Z`. Compares correctly as a string. */
export type Instant = string;

const BANGKOK_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

const atMidnightUtc = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): CivilDate => new Date(ms).toISOString().slice(0, 10);

/** True for a day that exists: `2025-02-29` does not. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = atMidnightUtc(text);
  return !Number.isNaN(ms) && fromUtc(ms) === text;
}

/** The day of year, month (1–12) and day, or undefined where there is no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCivilDate(text) ? text : undefined;
}

/** The day on the wall in Bangkok at an instant. */
export function civilDateAt(instant: Instant): CivilDate {
  return fromUtc(Date.parse(instant) + BANGKOK_OFFSET_MS);
}

/** The time on the wall in Bangkok at an instant, as `HH:MM`. */
export function clockTimeAt(instant: Instant): string {
  return new Date(Date.parse(instant) + BANGKOK_OFFSET_MS).toISOString().slice(11, 16);
}

/** The instant of a Bangkok wall-clock time (`HH:MM`) on a day. */
export function instantAt(date: CivilDate, time = '00:00'): Instant {
  return new Date(Date.parse(`${date}T${time}:00Z`) - BANGKOK_OFFSET_MS).toISOString();
}

/** An instant moved by milliseconds. */
export function addMs(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString();
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromUtc(atMidnightUtc(date) + days * DAY_MS);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((atMidnightUtc(to) - atMidnightUtc(from)) / DAY_MS);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: CivilDate): number {
  return new Date(atMidnightUtc(date)).getUTCDay();
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): CivilDate {
  return fromUtc(Date.UTC(year, month, 0));
}

/** A month's day by number; a day past the month's end means its last day (31 → 30 Sep, 28 or 29 Feb). */
export function dayOfMonth(year: number, month: number, day: number): CivilDate {
  return civilDate(year, month, day) ?? lastDayOfMonth(year, month);
}

/** A calendar month as `YYYY-MM`, common era. */
export type Month = string;

export const monthOf = (date: CivilDate): Month => date.slice(0, 7);

export function addMonths(month: Month, count: number): Month {
  const [year, number] = partsOf(month);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** `[year, month 1–12]`. */
export function partsOf(month: Month): [year: number, month: number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
}

/** The smaller of two days. */
export const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b);
/** The larger of two days. */
export const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);
