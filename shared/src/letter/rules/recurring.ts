import type { LetterText } from '../letter-text.ts';

/** A day of every month, e.g. ทุกวันที่ 15 ของเดือน. `daysOfMonth` 31 stands for the month's last day. */
export interface RecurringDay {
  start: number;
  end: number;
  daysOfMonth: number[];
}

const LIST = '(\\d{1,2})(?!\\d|[/.]\\d)((?:(?:,|และ|กับ|-)(?:วันที่|ที่)?\\d{1,2}(?!\\d)){0,4})';
const WORKING = '(?:ทำการ)?';
/** ทุกวันที่ 15, ทุก ๆ วันที่ 5 และ 20. */
const EVERY = new RegExp(`ทุก(?:ๆ|ๆ )?(?:เดือน)?(?:ใน|ภายใน)?วันที่${LIST}(?:ของ(?:ทุก)?เดือน)?`, 'g');
/** ภายในวันที่ 5 ของทุกเดือน, ของเดือนถัดไป, ของแต่ละเดือน, ของเดือน; not ของเดือนกันยายน and not ของเดือนนี้. */
const OF_MONTH = new RegExp(
  `(?:ภายใน|ไม่เกิน|ก่อน|ใน)?(?:ทุก)?วัน${WORKING}ที่${LIST}(?:ของ|ใน)?(?:ทุก(?:ๆ)?เดือน|แต่ละเดือน|เดือนถัดไป|เดือนถัดจาก|เดือนแรก(?:ถัด|ของ|หลัง)|เดือน(?=ทุก))`,
  'g',
);
const OF_THE_MONTH = new RegExp(`(?:ภายใน|ไม่เกิน|ใน)?วันที่${LIST}ของเดือน`, 'g');
/** ทุกสิ้นเดือน, ภายในวันทำการสุดท้ายของทุกเดือน. */
const MONTH_END =
  /ทุก(?:ๆ)?(?:วัน)?สิ้นเดือน|(?:ภายใน)?(?:วัน)?สิ้นเดือน(?:ของ)?(?:ทุก|แต่ละ)(?:ๆ)?เดือน|วัน(?:ทำการ)?สุดท้ายของ(?:ทุก|แต่ละ)?(?:ๆ)?เดือน(?!\S{0,3}(?:คม|ยน|พันธ์))|ทุกเดือน(?:ๆ)?(?:ภายใน|ณ)?(?:วัน)?สิ้นเดือน/g;
/** ทุกเดือน … ภายในวันที่ 25, where no month name follows the number. */
const MONTHLY_THEN_DAY = new RegExp(
  `(?:ทุก(?:ๆ)?เดือน|รายเดือน|ประจำเดือน(?:ทุกเดือน)?|เดือนละ(?:\\d|หนึ่ง|สอง)?(?:ครั้ง)?)[^\\n\\d]{0,60}วันที่${LIST}`,
  'g',
);
const DAY_THEN_MONTHLY = new RegExp(
  `วันที่${LIST}[^\\n\\d]{0,12}(?:ทุก(?:ๆ)?เดือน|เป็นประจำทุกเดือน|ของทุกเดือน)`,
  'g',
);
export const MONTH_NAME_FOLLOWS =
  /^[ \n]?(?:ของ)?(?:เดือน)?[ \n]?(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรก|สิงหา|กันยา|ตุลา|พฤศจิ|ธันวา|[มกพสตธ][ีิ]?\.?[คพยต]\.|เม\.?ย|มิ\.?ย|มี\.?ค|\/|-\d|[A-Za-z])/;
const NAMED_AFTER_DUEAN =
  /^(?:ของ|ใน)?เดือน(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรก|สิงหา|กันยา|ตุลา|พฤศจิ|ธันวา|[มกพสตธ][ีิเ]?\.?[คพย]\.|นี้|ดังกล่าว|หน้า|เดียวกัน)/;

export function recurringDays({ flow }: LetterText): RecurringDay[] {
  const found: RecurringDay[] = [];
  const add = (start: number, end: number, daysOfMonth: number[]) => {
    const days = daysOfMonth.filter((day) => day >= 1 && day <= 31);
    const overlaps = found.some((other) => start < other.end && other.start < end);
    if (days.length > 0 && !overlaps) found.push({ start, end, daysOfMonth: days });
  };
  for (const pattern of [EVERY, OF_MONTH, OF_THE_MONTH, MONTHLY_THEN_DAY, DAY_THEN_MONTHLY]) {
    for (const match of flow.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const rest = flow.slice(end, end + 24);
      const numbersEnd = match[0].lastIndexOf(lastNumber(match)) + lastNumber(match).length;
      const afterNumbers = flow.slice(start + numbersEnd, start + numbersEnd + 24);
      if (MONTH_NAME_FOLLOWS.test(afterNumbers) || NAMED_AFTER_DUEAN.test(afterNumbers)) continue;
      if (pattern === OF_THE_MONTH && NAMED_AFTER_DUEAN.test(`เดือน${rest}`)) continue;
      add(start, end, [Number(match[1]), ...[...(match[2] as string).matchAll(/\d+/g)].map(Number)]);
    }
  }
  for (const match of flow.matchAll(MONTH_END)) add(match.index, match.index + match[0].length, [31]);
  return found.sort((a, b) => a.start - b.start);
}

const lastNumber = (match: RegExpExecArray): string => {
  const tail = [...(match[2] as string).matchAll(/\d+/g)];
  return tail.length > 0 ? (tail[tail.length - 1] as RegExpExecArray)[0] : (match[1] as string);
};
