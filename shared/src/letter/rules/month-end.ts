import { addMonths, type CivilDate, dayOfMonth, lastDayOfMonth, partsOf } from '../../calendar/civil-date.ts';
import { evaluationRound } from '../../calendar/fiscal-year.ts';
import { fromBuddhistYear } from '../../calendar/thai-date.ts';
import type { DateContext } from '../dates/context.ts';
import type { LetterText } from '../letter-text.ts';
import { nearestAction } from './actions.ts';
import { MONTH_NAME_FOLLOWS } from './recurring.ts';
import { deadline, mentioned, stretch, type Verdict } from './verdict.ts';

const BY_MONTH =
  /(?:ภายใน(?:กำหนด)?|ไม่เกิน|(?:อย่าง|ไม่)ช้า(?:ที่สุด|กว่า)?(?:ภายใน)?|ก่อน|(?:แล้ว)?เสร็จ(?:สิ้น)?(?:ภายใน|ใน))(?:ช่วง)?(?:วัน)?(?:สิ้น|ปลาย)?$|(?:(?:ภายใน|ไม่เกิน|ใน)?วัน(?:ทำการ)?สุดท้ายของ|(?:^|[^ณ])สิ้น)$/;
const DATA = /(?:ข้อมูล|สะสม|ณ(?:วัน)?|ผลการ[^\n]{0,20}|ประจำ|รอบ|งวด)(?:สิ้น|ถึงสิ้น)?$/;
const FROM = /(?:ได้ใน|ตั้งแต่|ระหว่าง|เริ่ม(?:ใน|ตั้งแต่)?|ในช่วง|ช่วง)$/;

/** What a whole month is asked for: its last day is the due date of ภายในเดือน…, and สิ้นเดือน… */
export function monthAsked({ lead, clause, after, mention }: DateContext): Verdict {
  if (mention.shape === 'span') {
    const asked =
      nearestAction(clause, after) === 'ask' && /(?:ให้|ขอ|กำหนด|เปิด|โปรด|ลงทะเบียน|สมัคร|ยื่น)/.test(clause);
    const data = /(?:ข้อมูล|ผลการ|ประจำ|ทุกเดือน|ปีงบประมาณ|งวด|รอบ)[^\n]{0,30}$/.test(clause);
    return FROM.test(lead) && asked && !data ? stretch('window_start', 'window_end', 6) : mentioned('period');
  }
  if (DATA.test(lead)) return mentioned('period');
  const by = BY_MONTH.exec(lead);
  return by ? deadline('due', by[0].length, /^ก่อน/.test(by[0]) && !/สิ้น/.test(by[0])) : mentioned('target');
}

/** A period of the government's year named as the time to be ready by. */
export interface PeriodEnd {
  start: number;
  end: number;
  date: CivilDate;
}

const BY = '(?:ภายใน|ไม่เกิน|ก่อน)(?:วัน)?(?:สิ้น|ปลาย)?';
const FISCAL_YEAR = new RegExp(`${BY}ปีงบประมาณ(?:พ\\.?ศ\\.?)?(25\\d\\d)(?!\\d)`, 'g');
const QUARTER = new RegExp(
  `${BY}ไตรมาส(?:ที่)?([1-4])(?!\\d)[^\\n]{0,4}(?:ของ)?(?:ประจำ)?(?:ปีงบประมาณ|ปี)?(?:พ\\.?ศ\\.?)?(25\\d\\d)(?!\\d)`,
  'g',
);
const CALENDAR_YEAR = /(?:ภายใน|ไม่เกิน|ก่อน)(?:วัน)?สิ้นปี(?:พ\.?ศ\.?)?(25\d\d)(?!\d)/g;
const THIS_MONTH =
  /(?:ภายใน|ไม่เกิน|อย่างช้า|ก่อน)(?:วัน)?(?:สิ้น)?เดือน(นี้|หน้า)|(?:ภายใน|ไม่เกิน)(?:วัน)?สิ้นเดือน(?![ก-ฮ]{0,4}(?:คม|ยน|พันธ์)|[ก-ฮ][ีิ]?\.|ละ|ทุก|ของ)/g;

/** ภายในวันที่ 28 with no month at all, or เดือนนี้, เดือนเดียวกัน, ศกนี้. */
const DAY_ALONE = /(?:ภายใน|ไม่เกิน|ก่อน)วันที่(\d{1,2})(?!\d|[/.-]\d)(เดือน(?:นี้|เดียวกัน|หน้า)|ศกนี้|นี้)?/g;

/** The next such day from the letter's date on. */
function dayAlone(rest: string, match: RegExpExecArray, letterDate: CivilDate): CivilDate | undefined {
  const day = Number(match[1]);
  if (day < 1 || day > 31) return undefined;
  if (
    match[2] === undefined &&
    (MONTH_NAME_FOLLOWS.test(rest) || /^(?:ของ|ใน)|^[ \n]?\S{0,3}(?:คม|ยน|พันธ์)/.test(rest))
  )
    return undefined;
  const month = letterDate.slice(0, 7);
  const here = dayOfMonth(...partsOf(month), day);
  const next = match[2] === 'เดือนหน้า' || (match[2] === undefined && here < letterDate);
  return next ? dayOfMonth(...partsOf(addMonths(month, 1)), day) : here;
}

/** ภายในสิ้นปีงบประมาณ, ภายในไตรมาสที่ 2 (of the fiscal year), ภายในสิ้นปี, ภายในสิ้นเดือนนี้. */
export function periodEnds(
  { flow }: LetterText,
  letterDate: CivilDate | undefined,
  dateBefore: (at: number) => CivilDate | undefined = () => undefined,
): PeriodEnd[] {
  const ends: PeriodEnd[] = [];
  const add = (match: RegExpExecArray, date: CivilDate) =>
    ends.push({ start: match.index, end: match.index + match[0].length, date });
  for (const match of flow.matchAll(FISCAL_YEAR)) add(match, evaluationRound(Number(match[1]), 2).closesOn);
  for (const match of flow.matchAll(QUARTER)) {
    const year = fromBuddhistYear(Number(match[2]));
    const quarter = Number(match[1]);
    add(match, quarter === 1 ? `${year - 1}-12-31` : lastDayOfMonth(year, quarter * 3 - 3));
  }
  for (const match of flow.matchAll(CALENDAR_YEAR)) add(match, `${fromBuddhistYear(Number(match[1]))}-12-31`);
  for (const match of flow.matchAll(DAY_ALONE)) {
    const base = match[2] === 'เดือนเดียวกัน' ? (dateBefore(match.index) ?? letterDate) : letterDate;
    if (base === undefined) continue;
    const date = dayAlone(flow.slice(match.index + match[0].length - (match[2]?.length ?? 0)), match, base);
    if (date) add(match, date);
  }
  if (letterDate === undefined) return ends;
  for (const match of flow.matchAll(THIS_MONTH)) {
    const month = Number(letterDate.slice(5, 7)) + (match[1] === 'หน้า' ? 1 : 0);
    add(match, lastDayOfMonth(Number(letterDate.slice(0, 4)), month));
  }
  return ends;
}
