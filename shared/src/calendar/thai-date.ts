import { addDays, type CivilDate, type Month, partsOf, weekdayOf } from './civil-date.ts';

/** Full month names, January first. */
export const MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const;

/** Abbreviated month names as the Royal Society writes them, January first. */
export const SHORT_MONTHS = [
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
] as const;

/** Weekday names, Sunday first, without the leading วัน. */
export const WEEKDAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'] as const;

/** Buddhist era is 543 years ahead of the common era, for every date since 1941. */
export const toBuddhistYear = (year: number): number => year + 543;
export const fromBuddhistYear = (year: number): number => year - 543;

const parts = (date: CivilDate) => {
  const [year, month] = partsOf(date.slice(0, 7));
  return { year, month, day: Number(date.slice(8)) };
};

/** `26 กันยายน 2568` */
export function longThaiDate(date: CivilDate): string {
  const { year, month, day } = parts(date);
  return `${day} ${MONTHS[month - 1]} ${toBuddhistYear(year)}`;
}

/** `26 ก.ย. 2568` */
export function shortThaiDate(date: CivilDate): string {
  const { year, month, day } = parts(date);
  return `${day} ${SHORT_MONTHS[month - 1]} ${toBuddhistYear(year)}`;
}

/** `วันศุกร์ที่ 26 กันยายน 2568` */
export function weekdayThaiDate(date: CivilDate): string {
  return `วัน${WEEKDAYS[weekdayOf(date)]}ที่ ${longThaiDate(date)}`;
}

/** `ศ. 26 ก.ย.`, for narrow places where the year is known. */
export function briefThaiDate(date: CivilDate): string {
  const { month, day } = parts(date);
  const initials = ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'][weekdayOf(date)];
  return `${initials} ${day} ${SHORT_MONTHS[month - 1]}`;
}

/** `กันยายน 2568` */
export function longThaiMonth(month: Month): string {
  const [year, number] = partsOf(month);
  return `${MONTHS[number - 1]} ${toBuddhistYear(year)}`;
}

/** `ก.ย. 2568` */
export function shortThaiMonth(month: Month): string {
  const [year, number] = partsOf(month);
  return `${SHORT_MONTHS[number - 1]} ${toBuddhistYear(year)}`;
}

/** Today, tomorrow and so on as people say it, or undefined when it is further away. */
export function relativeThaiDay(date: CivilDate, today: CivilDate): string | undefined {
  if (date === today) return 'วันนี้';
  if (date === addDays(today, 1)) return 'พรุ่งนี้';
  if (date === addDays(today, 2)) return 'มะรืนนี้';
  if (date === addDays(today, -1)) return 'เมื่อวานนี้';
  return undefined;
}
