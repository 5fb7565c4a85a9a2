import { type CivilDate, civilDate } from '../../calendar/civil-date.ts';
import { nearestYear, yearWritten } from '../../calendar/complete-year.ts';
import { MONTH_PATTERN, monthMisspelt, monthNamed } from '../../calendar/month-names.ts';
import type { LetterText } from '../letter-text.ts';

/** A day, or a whole month where `day` is undefined, as far as the words say. Years are common era. */
export interface Written {
  day: number | undefined;
  month: number;
  year: number | undefined;
}

/** One or more days written together: `26 ก.ย. 2568`, `5, 12 และ 19 ก.ย. 2568`, `15 - 17 ตุลาคม`. */
export interface DateMention {
  /** In the letter's flow. */
  start: number;
  end: number;
  days: Written[];
  /** `span`: the two days are the ends of a stretch of time. */
  shape: 'single' | 'list' | 'span';
}

const WEEKDAY = '(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)';
const GAP = '[ \\n]?';
const NAMED_MONTH = new RegExp(MONTH_PATTERN, 'gi');
const MISSPELT_MONTH =
  /(?<=\d[ \n]?)(?:เดือน)?([ก-ฮเ-แโ-ไ][ก-๎.\n]{3,13})(?=[ \n]?(?:พ\.?ศ\.?)?[ \n]?25\d\d(?!\d))/g;
const NUMERIC_DATE =
  /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.-]\d)|(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const YEAR = new RegExp(
  `^${GAP}(?:ปี)?(?:พุทธศักราช|พ\\.?ศ\\.?|ค\\.?ศ\\.?|,)?${GAP}(2 5 \\d \\d|25 \\d\\d|\\d{4}|[5-8]\\d(?!คน|ราย(?!งาน|ละเอียด|การ|ชื่อ)|แห่ง|วัน(?!ที่)|บาท|ชุด|นาที))(?!\\d|[.:]\\d\\d|,\\d)`,
);
const SEPARATOR = `${GAP}(?:-|ถึง|จนถึง|และ|หรือ|กับ|,|\\+)${GAP}(?:วัน(?:${WEEKDAY})?ที่)?${GAP}`;
const DAYS_BEFORE = new RegExp(
  `(?<!\\d|\\d[/.])((?:\\d{1,2}${SEPARATOR}){0,8})(\\d{1,2})${GAP}(?:ของ)?(?:เดือน)?$`,
);
const SPACED_DAY = /(?:วันที่|ที่)([0-3]) (\d)$/;

/** Every date and month that stands in the text, in order. Numbers of letters, phones and meetings are none. */
export function dateMentions(text: LetterText): DateMention[] {
  const { flow } = text;
  const mentions: DateMention[] = [];
  const taken: boolean[] = [];
  const add = (mention: DateMention | undefined) => {
    if (mention === undefined || taken[mention.start] || taken[mention.end - 1]) return;
    mentions.push(mention);
    for (let at = mention.start; at < mention.end; at += 1) taken[at] = true;
  };
  for (const match of flow.matchAll(NAMED_MONTH)) {
    add(aroundMonth(text, match.index, match.index + match[0].length, monthNamed(match[0])));
  }
  for (const match of flow.matchAll(MISSPELT_MONTH)) {
    const word = match[1] as string;
    const start = match.index + match[0].length - word.length;
    add(aroundMonth(text, start, start + word.length, monthMisspelt(word)));
  }
  for (const match of flow.matchAll(NUMERIC_DATE)) add(numeric(match));
  return joinSpans(
    flow,
    mentions.sort((a, b) => a.start - b.start),
  );
}

function numeric(match: RegExpExecArray): DateMention | undefined {
  const [whole, d, sign, m, y, isoYear, isoMonth, isoDay] = match;
  const [day, month, yearText] = isoYear
    ? [Number(isoDay), Number(isoMonth), isoYear]
    : [Number(d), Number(m), y as string];
  // 3.1.25 and 02-12-68 are headings and parts of numbers more often than days.
  if (
    sign !== undefined &&
    sign !== '/' &&
    yearText.length === 2 &&
    !(sign === '-' && Number(yearText) >= 60)
  )
    return undefined;
  const year = yearWritten(yearText);
  if (year === undefined || civilDate(year, month, day) === undefined) return undefined;
  return {
    start: match.index,
    end: match.index + whole.length,
    days: [{ day, month, year }],
    shape: 'single',
  };
}

function aroundMonth(text: LetterText, monthStart: number, monthEnd: number, month: number | undefined) {
  if (month === undefined) return undefined;
  const { flow } = text;
  const word = flow.slice(monthStart, monthEnd);
  const year = YEAR.exec(flow.slice(monthEnd, monthEnd + 24));
  const yearNumber = year ? yearWritten((year[1] as string).replaceAll(' ', '')) : undefined;
  const end = yearNumber === undefined || !year ? monthEnd : monthEnd + year[0].length;
  const before = flow.slice(Math.max(0, monthStart - 70), monthStart);
  const spaced = SPACED_DAY.exec(before);
  const days = DAYS_BEFORE.exec(before);
  const abbreviated = !word.endsWith('คม') && !word.endsWith('ยน') && !word.endsWith('พันธ์');
  // ก.พ. is also a commission and กพส. a division: an abbreviation needs its year, or a day before and a gap after.
  const wordGoesOn = /^[ก-๎]/.test(flow.slice(monthEnd)) && !text.gapAfter(monthEnd - 1);
  if (abbreviated && yearNumber === undefined && (days === null || wordGoesOn)) return undefined;
  if (days === null) {
    const full: Written = { day: undefined, month, year: yearNumber };
    if (
      abbreviated &&
      /[ก-๎]$/.test(before) &&
      !/(?:เดือน|สิ้น|ปลาย|ต้น|ถึง|ภายใน|ใน)$/.test(before) &&
      !text.gapAfter(monthStart - 1)
    )
      return undefined;
    return { start: monthStart, end, days: [full], shape: 'single' } satisfies DateMention;
  }
  const numbers = spaced
    ? [Number(`${spaced[1]}${spaced[2]}`)]
    : [...((days[1] as string) + days[2]).matchAll(/\d+/g)].map(Number);
  const usable = numbers.filter((day) => day >= 1 && day <= 31);
  if (usable.length === 0 || usable.length < numbers.length) return undefined;
  const start = spaced ? monthStart - 3 : monthStart - days[0].length;
  const isSpan = numbers.length === 2 && /-|ถึง/.test(days[1] as string);
  const written = numbers.map((day): Written => ({ day, month, year: yearNumber }));
  return {
    start,
    end,
    days: written,
    shape: isSpan ? 'span' : numbers.length > 1 ? 'list' : 'single',
  } satisfies DateMention;
}

/** What may stand between the two ends of a span: a time of day, a bracket, a dash or a word for "until". */
const BETWEEN = new RegExp(
  `^(?:\\(?(?:ตั้งแต่)?(?:เวลา)?[\\d.:]{0,5}(?:น\\.|น|นาฬิกา)?\\)?)${GAP}(?:เป็นต้นไป)?${GAP}(?:-|~|(?:และ)?(?:ไป)?(?:จน)?ถึง|(?:และ|จน)?(?:จะ)?(?:สิ้นสุด|ปิด(?:รับ(?:สมัคร)?|ระบบ)?)(?:ลง)?(?:ใน)?)${GAP}(?:เวลา[\\d.:]{1,5}(?:น\\.?)?(?:ของ)?)?(?:ภายใน)?(?:วัน)?(?:${WEEKDAY})?(?:ที่)?(?:เดือน)?${GAP}$`,
);
const AND = new RegExp(`^${GAP}(?:และ|หรือ|,|กับ)${GAP}(?:ใน)?(?:วัน)?(?:${WEEKDAY})?(?:ที่)?(?:เดือน)?${GAP}$`);

/** Joins `21 กรกฎาคม - 29 สิงหาคม 2568` to one mention and lets its first end borrow the year. */
function joinSpans(flow: string, mentions: DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const mention of mentions) {
    const previous = joined[joined.length - 1];
    const between = previous ? flow.slice(previous.end, mention.start) : '';
    if (previous && between.length <= 50 && previous.shape === 'single' && mention.shape === 'single') {
      const [opens, closes] = [previous.days[0] as Written, mention.days[0] as Written];
      // `(เดิมสิ้นสุด 28 ก.พ.) ถึงวันที่ 14 มี.ค.`: the bracket keeps them apart.
      const apart = /^[^(]*\)/.test(between);
      if (!apart && BETWEEN.test(between) && (opens.day === undefined) === (closes.day === undefined)) {
        previous.days = [{ ...opens, year: opens.year ?? yearOfOpening(opens, closes) }, closes];
        previous.end = mention.end;
        previous.shape = 'span';
        continue;
      }
    }
    if (previous && between.length <= 30 && AND.test(between)) {
      const year = mention.days[0]?.year;
      previous.days = previous.days.map((day) => ({ ...day, year: day.year ?? year }));
    }
    joined.push({ ...mention });
  }
  return joined;
}

/** `1 ตุลาคม - 31 มีนาคม 2567` opens in 2566. */
function yearOfOpening(opens: Written, closes: Written): number | undefined {
  return closes.year === undefined ? undefined : closes.year - (opens.month > closes.month ? 1 : 0);
}

/** The day, with a missing year taken from the nearest sensible one; months give nothing here. */
export function dateOf(written: Written, around: CivilDate | undefined): CivilDate | undefined {
  if (written.day === undefined) return undefined;
  if (written.year !== undefined) return civilDate(written.year, written.month, written.day);
  return around === undefined ? undefined : nearestYear(written.month, written.day, around);
}
