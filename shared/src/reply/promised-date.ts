import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  dayOfMonth,
  lastDayOfMonth,
  monthOf,
  partsOf,
  weekdayOf,
} from '../calendar/civil-date.ts';
import { yearWritten } from '../calendar/complete-year.ts';
import { MONTH_PATTERN, monthNamed } from '../calendar/month-names.ts';
import { WEEKDAYS } from '../calendar/thai-date.ts';

export interface PromisedDate {
  on: CivilDate;
  words: string;
  /** Where the words begin in the folded text. */
  at: number;
}

type Reader = (match: RegExpExecArray, today: CivilDate) => CivilDate | undefined;

const FRIDAY = 5;
/** `ต้นเดือน` reaches to the 10th, `กลางเดือน` to the 15th. */
const EARLY_IN_MONTH = 10;
const MID_MONTH = 15;

const thisMonth = (today: CivilDate, ahead = 0) => partsOf(addMonths(monthOf(today), ahead));
const endOfMonth = (today: CivilDate, ahead: number) => lastDayOfMonth(...thisMonth(today, ahead));
/** Days since Monday: the week that people mean runs from Monday to Sunday. */
const intoWeek = (date: CivilDate) => (weekdayOf(date) + 6) % 7;
const inWeek = (today: CivilDate, weekday: number, weeks: number) =>
  addDays(today, ((weekday + 6) % 7) - intoWeek(today) + 7 * weeks);

function onDayOfMonth(day: number, today: CivilDate): CivilDate | undefined {
  if (day < 1 || day > 31) return undefined;
  const [year, month] = thisMonth(today);
  const date = dayOfMonth(year, month, day);
  if (date >= today) return date;
  return dayOfMonth(...thisMonth(today, 1), day);
}

/** A day and month without a year is the next one to come. */
function onDate(
  day: number,
  month: number,
  year: string | undefined,
  today: CivilDate,
): CivilDate | undefined {
  if (year !== undefined) {
    const full = yearWritten(year);
    return full === undefined ? undefined : civilDate(full, month, day);
  }
  const [now] = thisMonth(today);
  const date = civilDate(now, month, day);
  return date !== undefined && date >= today ? date : civilDate(now + 1, month, day);
}

const WEEKDAY_NUMBER = new Map<string, number>([
  ...WEEKDAYS.map((name, number) => [name, number] as const),
  ['พฤหัส', 4],
]);

const weekday: Reader = (match, today) => {
  const [, prefix, name = '', suffix = ''] = match;
  const number = WEEKDAY_NUMBER.get(name);
  // `อาทิตย์หน้า` without วัน is next week, and a bare name may belong to a place.
  if (number === undefined || (!prefix && (suffix === '' || name === 'อาทิตย์'))) return undefined;
  if (suffix.startsWith('หน้า')) return inWeek(today, number, 1);
  const date = inWeek(today, number, 0);
  if (suffix.startsWith('นี้')) return date >= today ? date : addDays(date, 7);
  return date > today ? date : addDays(date, 7);
};

const IN_WORDS = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'];
const numberOf = (word = ''): number => (IN_WORDS.includes(word) ? IN_WORDS.indexOf(word) : Number(word));

/** Longer and more exact readings first; where two begin at the same place the first counts. */
const READERS: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  [/พรุ่งนี้|วันพ[รู]ู?[กุ]ก?|มื้ออื่น|tomorrow|tmr/g, (_, today) => addDays(today, 1)],
  [/มะรืน|มะเรื่อง|วันฮือ|มื้อฮือ/g, (_, today) => addDays(today, 2)],
  [
    new RegExp(`([0-9]{1,2}) ?(?:เดือน ?)?(${MONTH_PATTERN})(?: ?(?:ปี ?)?([0-9]{4}|[0-9]{2})(?![0-9]))?`, 'g'),
    (match, today) => onDate(Number(match[1]), monthNamed(match[2] ?? '') ?? 0, match[3], today),
  ],
  [
    // Without a year only the stroke makes a date: 2-3 is a span.
    /(?<![0-9/])([0-9]{1,2})\/([0-9]{1,2})(?:\/([0-9]{4}|[0-9]{2}))?(?![0-9/])/g,
    (match, today) => onDate(Number(match[1]), Number(match[2]), match[3], today),
  ],
  [/วันที่ ?([0-9]{1,2})(?![0-9])/g, (match, today) => onDayOfMonth(Number(match[1]), today)],
  [/(วัน)?(อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)(นี้|หน้า|ที่จะถึง)?/g, weekday],
  [/ต้น(?:อาทิตย์|สัปดาห์)หน้า/g, (_, today) => inWeek(today, 1, 1)],
  [/(?:อาทิตย์|สัปดาห์)(?:หน้า|ถัดไป)|next week/g, (_, today) => inWeek(today, FRIDAY, 1)],
  [
    /(?:อาทิตย์|สัปดาห์)นี้|ปลาย(?:อาทิตย์|สัปดาห์)/g,
    (_, today) => (inWeek(today, FRIDAY, 0) >= today ? inWeek(today, FRIDAY, 0) : inWeek(today, 0, 1)),
  ],
  [/กลางเดือน(?:หน้า|ถัดไป)/g, (_, today) => dayOfMonth(...thisMonth(today, 1), MID_MONTH)],
  [/ต้นเดือน(?:หน้า|ถัดไป)/g, (_, today) => dayOfMonth(...thisMonth(today, 1), EARLY_IN_MONTH)],
  [/(?:สิ้น|ปลาย)?เดือน(?:หน้า|ถัดไป)/g, (_, today) => endOfMonth(today, 1)],
  [/(?:สิ้น|ปลาย)เดือน/g, (_, today) => endOfMonth(today, 0)],
  [/กลางเดือน/g, (_, today) => onDayOfMonth(MID_MONTH, today)],
  [/ต้นเดือน/g, (_, today) => onDayOfMonth(EARLY_IN_MONTH, today)],
  [
    /(?:อีก|ภายใน|ไม่เกิน|ขอเวลา(?:อีก)?|สัก|ซัก) ?(?:[0-9]{1,2} ?- ?)?([0-9]{1,2}|สอง|สาม|สี่|ห้า) ?(วัน|อาทิตย์|สัปดาห์)/g,
    (match, today) => addDays(today, numberOf(match[1]) * (match[2] === 'วัน' ? 1 : 7)),
  ],
  [/(?:อีก|ขอเวลา(?:อีก)?|สัก|ซัก) ?วัน(?!ที่|นี้|ละ|จ|อ|พ|ศ|เ)/g, (_, today) => addDays(today, 1)],
  [/(?:อีก|ภายใน|ขอเวลา(?:อีก)?|สัก|ซัก) ?(?:อาทิตย์|สัปดาห์)(?!นี้|หน้า)/g, (_, today) => addDays(today, 7)],
  [
    /วันนี้|เช้านี้|สายนี้|เที่ยงนี้|บ่ายนี้|เย็นนี้|ค่ำนี้|คืนนี้|ก่อนเที่ยง|ช่วงบ่าย|ช่วงเย็น|ตอนเย็น|ตอนบ่าย|มื้อนี้|today/g,
    (_, today) => today,
  ],
];

/**
 * The day that folded text promises, counted from `today`; of several the one named last, since people
 * correct themselves forwards. A day before `today` is no promise.
 */
export function readPromisedDate(folded: string, today: CivilDate): PromisedDate | undefined {
  const found: PromisedDate[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.at + other.words.length && other.at < end)) continue;
      const on = read(match as RegExpExecArray, today);
      if (on !== undefined) found.push({ on, words: match[0], at: match.index });
    }
  }
  const ahead = found.filter(({ on }) => on >= today).sort((a, b) => a.at - b.at);
  return ahead.findLast(({ on }) => on > today) ?? ahead.at(-1);
}
