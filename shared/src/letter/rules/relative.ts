import { addDays, type CivilDate, dayOfMonth } from '../../calendar/civil-date.ts';
import { nthWorkingDayAfter, workCalendar } from '../../calendar/working-days.ts';
import type { RelativeDeadline } from '../letter-reading.ts';
import type { LetterText } from '../letter-text.ts';
import { NUMBER_WORDS, numberInWords } from './thai-number-words.ts';

/** ภายใน 15 วันนับแต่…: a stretch of time and what it is counted from. */
export interface RelativeSpan {
  start: number;
  end: number;
  count: number;
  unit: RelativeDeadline['unit'];
  from: RelativeDeadline['from'];
}

const COUNTED_FROM =
  '(?:นับ(?:ถัด)?(?:แต่|จาก|ตั้งแต่)?(?:ถัดจาก|แต่)?|หลังจาก|หลัง|ถัดจาก|ตั้งแต่|เมื่อ)(?:วันถัดจาก|ถัดจาก)?(?:วันที่|วัน)?';
const WITHIN = new RegExp(
  `(?:ภายใน(?:ระยะเวลา|กำหนด(?:เวลา)?|เวลา)?(?:ไม่เกิน)?|ไม่เกิน|ไม่ช้ากว่า|อย่างช้า)(?:(\\d{1,3})(?!\\d)|(${NUMBER_WORDS}))(?:\\(\\S{1,12}\\))?(วันทำการ|วันราชการ|วัน|สัปดาห์|อาทิตย์|เดือน)(?!ที่\\d)(?:ทำการ)?(${COUNTED_FROM})?`,
  'g',
);
const RECEIPT = /^(?:ที่)?(?:ได้)?รับ(?:หนังสือ|แจ้ง|เรื่อง|ทราบ|เอกสาร|แบบ|คำสั่ง|ประกาศ)?/;
const OWN_DAY =
  /^(?:ที่)?(?:(?:ลง|ออก|ใน|ของ|ระบุใน|ประทับตรา)[^\n]{0,12}?หนังสือ(?!เล่ม)|หนังสือ(?:ฉบับ)?นี้|ลงนาม|(?:ปิด|ออก|ลง)?ประกาศ(?!ผล|รายชื่อ|ใน|ราช|เลือก|กำหนด)|(?:มี)?ประกาศฉบับนี้|บัดนี้|วันนี้)/;
const DATE_FOLLOWS = /^(?:ที่)?\d{1,2}[ ]?(?:เดือน)?[ก-๎/.-]/;
const ASKS = /(?:รายงาน|แจ้ง|ส่ง|ตอบ|จัดส่ง|ดำเนินการ|ยื่น|ชำระ|ชี้แจง|เสนอ|แก้ไข|คืน|เบิก|ทราบ)/;
const UNITS = {
  วันทำการ: 'working_day',
  วันราชการ: 'working_day',
  วัน: 'day',
  สัปดาห์: 'week',
  อาทิตย์: 'week',
  เดือน: 'month',
} as const;

export function relativeSpans({ flow }: LetterText): RelativeSpan[] {
  const spans: RelativeSpan[] = [];
  for (const match of flow.matchAll(WITHIN)) {
    const count = match[1] ? Number(match[1]) : numberInWords(match[2] ?? '');
    if (!count) continue;
    const unit = UNITS[match[3] as keyof typeof UNITS];
    const end = match.index + match[0].length;
    const rest = flow.slice(end, end + 40).replaceAll('\n', '');
    const before = flow.slice(Math.max(0, match.index - 60), match.index);
    spans.push({ start: match.index, end, count, unit, from: countedFrom(match[4], rest, before) });
  }
  return spans;
}

function countedFrom(words: string | undefined, rest: string, before: string): RelativeDeadline['from'] {
  if (words === undefined)
    return ASKS.test(before) && !/^(?:ก่อน|แรก|ต่อ|จนถึง|ถึง|\()/.test(rest) && !/ขยาย/.test(before)
      ? 'unstated'
      : 'other';
  if (DATE_FOLLOWS.test(rest)) return 'date';
  if (OWN_DAY.test(rest)) return 'letter';
  if (RECEIPT.test(rest)) return 'receipt';
  return 'other';
}

/**
 * The day on which the stretch ends. The first day does not count (Civil and Commercial Code, section 193/3),
 * a month ends on the day of the same number.
 */
export function endOfStretch(from: CivilDate, count: number, unit: RelativeDeadline['unit']): CivilDate {
  if (unit === 'working_day') return nthWorkingDayAfter(from, count, workCalendar());
  if (unit === 'week') return addDays(from, count * 7);
  if (unit === 'day') return addDays(from, count);
  const months = Number(from.slice(5, 7)) - 1 + count;
  return dayOfMonth(
    Number(from.slice(0, 4)) + Math.floor(months / 12),
    (months % 12) + 1,
    Number(from.slice(8)),
  );
}
