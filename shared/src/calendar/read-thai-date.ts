import { normaliseThai } from '../text/normalise-thai.ts';
import { addDays, type CivilDate, civilDate, dayOfMonth, lastDayOfMonth, weekdayOf } from './civil-date.ts';
import { nearestYear, yearWritten } from './complete-year.ts';
import { MONTH_PATTERN, monthMisspelt, monthNamed } from './month-names.ts';
import { WEEKDAYS } from './thai-date.ts';
import { toArabicDigits } from './thai-digits.ts';

export interface ReadDateOptions {
  /** What a missing year or a word such as พรุ่งนี้ counts from. */
  today: CivilDate;
  /** Also read วันนี้ พรุ่งนี้ มะรืน วันพฤหัส สิ้นเดือน อีก 3 วัน and the like. Off for the command line. */
  words?: boolean;
}

/** `วันที่`, `ถึง`, `วันศุกร์ที่` and the like before a date add nothing to it. */
const LEAD =
  /^(?:ภายใน|ไม่เกิน|ก่อน|จนถึง|ถึง|เป็น|ใน)?\s*(?:วัน)?\s*(?:(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)\s*(?:ที่)?|ที่)?\s*(?=\d)/;
const ERA = '(?:พุทธศักราช|ค\\.?ศ\\.?|พ\\.?ศ\\.?|ปี)?';
const NAMED = new RegExp(
  `^(\\d{1,2})\\s*(?:เดือน)?\\s*(${MONTH_PATTERN})\\s*,?\\s*${ERA}\\s*(\\d{4}|\\d{2})?$`,
  'i',
);
const MISSPELT = new RegExp(`^(\\d{1,2})\\s*(?:เดือน)?\\s*([ก-๎.]{4,14})\\s*${ERA}\\s*(\\d{4}|\\d{2})$`);
const NUMERIC = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})(?:\s?\2\s?(\d{4}|\d{2}))?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * One date as people write it on the command line and in chat: `2025-09-26`, `26 ก.ย. 2568`, `๒๖ กันยายน ๒๕๖๘`,
 * `26/9/68`, `26-09-2568`, `26 ก.ย.` (the sensible year from `today`). Undefined when the text is anything else,
 * or names a day that does not exist.
 */
export function readThaiDate(text: string, { today, words = false }: ReadDateOptions): CivilDate | undefined {
  const typed = toArabicDigits(normaliseThai(text)).replace(/[‐-―−]/g, '-');
  if (typed.length > 60) return undefined;
  const date = typed
    .replace(LEAD, '')
    .replace(/\s*(?:น\.|ครับ|ค่ะ|คะ|นี้|ค้าบ|จ้า)$/, '')
    .trim();

  const iso = ISO.exec(date);
  if (iso) return on(Number(iso[3]), Number(iso[2]), iso[1], today);
  const named = NAMED.exec(date);
  if (named) return on(Number(named[1]), monthNamed(named[2] as string), named[3], today);
  const numeric = NUMERIC.exec(date);
  // Without a year only the stroke is a date: 26-9 may be a house number and 26.9 a measurement.
  if (numeric && (numeric[4] !== undefined || numeric[2] === '/')) {
    return on(Number(numeric[1]), Number(numeric[3]), numeric[4], today);
  }
  const misspelt = MISSPELT.exec(date);
  if (misspelt) return on(Number(misspelt[1]), monthMisspelt(misspelt[2] as string), misspelt[3], today);
  return words ? dayInWords(typed.replace(/\s/g, ''), today) : undefined;
}

function on(day: number, month: number | undefined, year: string | undefined, today: CivilDate) {
  if (month === undefined || month < 1 || month > 12) return undefined;
  if (year === undefined) return nearestYear(month, day, today);
  const written = yearWritten(year);
  return written === undefined ? undefined : civilDate(written, month, day);
}

/** Days that words name from today. A weekday alone is the next one to come, today excluded. */
function dayInWords(word: string, today: CivilDate): CivilDate | undefined {
  const bare = word.replace(/(?:ครับ|ค่ะ|คะ|จ้า|นะ)+$/, '');
  if (/^วันนี้|^เย็นนี้|^บ่ายนี้|^เช้านี้/.test(bare)) return today;
  if (/^เมื่อวาน/.test(bare)) return addDays(today, -1);
  if (/^(?:วัน)?(?:พรุ่งนี้|พรุ้งนี้|พรุ่งนี|วันรุ่งขึ้น|วันพรุ่ง)/.test(bare)) return addDays(today, 1);
  if (/^(?:วัน)?มะ?รืน/.test(bare)) return addDays(today, 2);
  const ahead = /^(?:อีก|ภายใน)(\d{1,3})(วัน|สัปดาห์|อาทิตย์)$/.exec(bare);
  if (ahead) return addDays(today, Number(ahead[1]) * (ahead[2] === 'วัน' ? 1 : 7));
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (/^(?:ภายใน)?(?:วัน)?สิ้นเดือนหน้า/.test(bare)) return lastDayOfMonth(year, month + 1);
  if (/^(?:ภายใน)?(?:วัน)?สิ้นเดือน(?:นี้)?$/.test(bare)) return lastDayOfMonth(year, month);
  if (/^(?:ภายใน)?สิ้นปี(?:นี้)?$/.test(bare)) return `${year}-12-31`;
  const dayAlone = /^(?:วันที่|ที่)(\d{1,2})(?:เดือนนี้|นี้|(เดือนหน้า))?$/.exec(bare);
  if (dayAlone) return numberedDay(Number(dayAlone[1]), dayAlone[2] !== undefined, bare.endsWith('นี้'), today);
  return namedWeekday(bare, today);
}

/** `วันที่ 15`: in this month if it is still to come (or said to be this month's), else in the next. */
function numberedDay(
  day: number,
  nextMonth: boolean,
  thisMonth: boolean,
  today: CivilDate,
): CivilDate | undefined {
  if (day < 1 || day > 31) return undefined;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const here = dayOfMonth(year, month, day);
  if (!nextMonth && (thisMonth || here >= today)) return here;
  return dayOfMonth(month === 12 ? year + 1 : year, (month % 12) + 1, day);
}

function namedWeekday(word: string, today: CivilDate): CivilDate | undefined {
  const match = /^(?:ภายใน)?วัน(อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)(?:นี้|(หน้า))?$/.exec(word);
  if (!match) return undefined;
  const wanted = WEEKDAYS.findIndex((name) => name.startsWith(match[1] as string));
  const away = (wanted - weekdayOf(today) + 7) % 7 || 7;
  // วันศุกร์หน้า is the Friday of next week; Thai weeks begin on Monday.
  const thisWeekEndsIn = (7 - weekdayOf(today)) % 7;
  return addDays(today, match[2] && away <= thisWeekEndsIn ? away + 7 : away);
}
