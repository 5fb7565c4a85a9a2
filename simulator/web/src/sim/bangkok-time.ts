/**
 * The simulated clock, read and set in Thai local time. Thailand keeps UTC+7 all year, so adding seven hours is exact.
 */

const OFFSET_MS = 7 * 3_600_000;
const HOUR_MS = 3_600_000;

const WEEKDAYS = ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'];
const MONTHS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
];

/** The instant moved so that its UTC fields read as Bangkok's. */
const local = (iso: string): Date => new Date(Date.parse(iso) + OFFSET_MS);
const two = (value: number): string => String(value).padStart(2, '0');

/** `พ. 16 ก.ย. 2568` */
export function thaiDay(iso: string): string {
  const day = local(iso);
  const month = MONTHS[day.getUTCMonth()];
  return `${WEEKDAYS[day.getUTCDay()]} ${day.getUTCDate()} ${month} ${day.getUTCFullYear() + 543}`;
}

/** `09:05` */
export function clockTime(iso: string): string {
  const time = local(iso);
  return `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}`;
}

/** `ก.ย. 2568` for the quota month `2025-09`; anything else comes back as it is. */
export function thaiMonth(month: string): string {
  const found = /^(\d{4})-(\d{2})/.exec(month);
  return found ? `${MONTHS[Number(found[2]) - 1] ?? found[2]} ${Number(found[1]) + 543}` : month;
}

/** The value of a `datetime-local` field that shows this instant in Bangkok. */
export const toField = (iso: string): string => local(iso).toISOString().slice(0, 16);

/** The instant that a `datetime-local` field means in Bangkok; undefined while the field is incomplete. */
export function fromField(value: string): string | undefined {
  const ms = Date.parse(`${value}:00+07:00`);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

export const hoursLater = (iso: string, hours: number): string =>
  new Date(Date.parse(iso) + hours * HOUR_MS).toISOString();

/** 09:00 in Bangkok on the day after this instant's Bangkok day. */
export function nextMorning(iso: string): string {
  const day = local(iso);
  day.setUTCHours(24 + 9, 0, 0, 0);
  return new Date(day.getTime() - OFFSET_MS).toISOString();
}

export const sameDay = (one: string, other: string): boolean =>
  toField(one).slice(0, 10) === toField(other).slice(0, 10);
