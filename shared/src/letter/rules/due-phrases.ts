import { editDistance } from '../../calendar/month-names.ts';
import type { DateContext } from '../dates/context.ts';
import { nearestAction } from './actions.ts';
import { deadline, mentioned, type Verdict } from './verdict.ts';

/** A time of day between the word for "by" and the day: ภายในเวลา 16.30 น. ของวันที่ … */
const TIME = '(?:\\(?เวลา)?(?:[\\d.:]{1,5}(?:น\\.?|นาฬิกา)\\)?)?(?:ของ|ใน)?';
/** The last day is the day itself. */
const BY = new RegExp(
  `(?:ภายใน(?:กำหนด|ไม่เกิน|หรือก่อน|เวลา|กำหนดเวลา|ระยะเวลา)*|(?:ต้อง|ให้)?ไม่(?:ให้)?(?:ช้า|ล่าช้า)(?:ไป)?กว่า|(?:ไม่|มิให้|อย่าให้)เกิน(?:กว่า|กำหนด)?|อย่างช้า(?:ที่สุด|สุด)?(?:ต้อง)?(?:ภายใน|ไม่เกิน|ใน|คือ)*|ก่อนหรือภายใน)${TIME}$`,
);
/** The last day is the day before: ก่อนวันที่. A time of day makes the day itself the last: ก่อนเวลา 12.00 น. ของวันที่. */
const BEFORE = new RegExp(`ก่อน(?:ถึง|หน้า)?${TIME}$`);
/** ก่อนวันเปิดภาคเรียน วันที่ …: before a day that has a name. */
const BEFORE_WHAT = /ก่อนวัน[^\n\d]{2,24}$/;
/** Words for an end that name the day without ภายใน. */
const ENDS =
  /(?:(?:ครบ|ถึง)?กำหนด(?:เวลา)?(?:การ)?(?:จัด)?(?:ส่ง|ยื่น|รายงาน|ชำระ|แล้วเสร็จ|ตอบ|ส่งมอบ|เสร็จสิ้น|ปิดรับ|สิ้นสุด)[^\n\d]{0,40}|ครบกำหนด[^\n\d]{0,30}|หมดเขต[^\n\d]{0,30}|ปิด(?:รับ|ระบบ|การ|ลงทะเบียน|ให้)[^\n\d]{0,40}|(?:วัน)?สิ้นสุด(?:ลง|การ|ระยะเวลา|กำหนด)?[^\n\d]{0,30}|วันสุดท้าย[^\n\d]{0,40}|เส้นตาย[^\n\d]{0,20}|deadline[^\n\d]{0,20}|due(?:date)?|กำหนด(?:วัน)?ส่ง|(?:ให้)?แล้วเสร็จ(?:ใน|ภายใน)?|เสร็จสิ้น(?:ใน)?)(?:ใน|คือ|เป็น|ถึง)?$/i;
/** โครงการที่จะสิ้นสุดในวันที่ …, สัญญาซึ่งครบกำหนดวันที่ …: tells of the thing, asks nothing. */
const TELLS_OF = /(?:ที่|ซึ่ง|อัน)(?:จะ|ได้|มี)?(?:ครบกำหนด|ครบวาระ|สิ้นสุด|หมดอายุ|หมดสัญญา)[^\n\d]{0,14}$/;

/** ขอให้รายงานภายในวันที่ … บัดนี้ล่วงเลยกำหนดแล้ว: a reminder tells of the day that was missed. */
const MISSED =
  /^[^\n]{0,50}?(?:ล่วงเลย|เลยกำหนด|พ้นกำหนด|ล่วงพ้น|ครบกำหนด(?:เวลา)?(?:ดังกล่าว)?แล้ว|ยังไม่ได้รับ(?:ราย|แจ้ง|ข้อมูล|แบบ)|ยังมิได้รับ|ปรากฏว่า(?:ยัง|มี)|แต่(?:ปรากฏว่า)?ยัง(?:ไม่|มี)|บัดนี้ยัง)/;

/** จนถึงวันที่ with no opening day of its own: ตั้งแต่บัดนี้จนถึงวันที่. */
const UNTIL = new RegExp(
  `(?:(?:ตั้งแต่)?(?:บัดนี้|วันนี้)(?:เป็นต้นไป)?(?:-|จนถึง|ถึง)?|จน(?:กระทั่ง)?ถึง|ไปถึง|ถึง|บัดนี้|ตั้งแต่วันนี้)${TIME}$`,
);

/** A day by which something must be done, from the words right before it. */
export function duePhrase({ lead, clause, after }: DateContext): Verdict | undefined {
  if (MISSED.test(after) && !/^[^\n]{0,60}(?:หาก|ถ้า|กรณี)/.test(after) && BY.test(lead))
    return mentioned('superseded');
  const by = BY.exec(lead);
  if (by) return deadline('due', by[0].length);
  const before = BEFORE.exec(lead);
  if (before) return deadline('due', before[0].length, !/เวลา|\d/.test(before[0]));
  const beforeWhat = BEFORE_WHAT.exec(clause);
  if (beforeWhat && nearestAction(beforeWhat[0], '') !== 'event')
    return deadline('due', beforeWhat[0].length, true);
  const ends = ENDS.exec(clause);
  if (ends && TELLS_OF.test(clause) && !/วันที่(?:ครบกำหนด|สิ้นสุด)/.test(clause.slice(-40)))
    return mentioned('other');
  if (ends) return deadline('due', ends[0].length);
  const until = UNTIL.exec(lead);
  if (until) return deadline('due', until[0].length);
  if (/^(?:เป็นอย่างช้า|เป็นวันสุดท้าย|อย่างช้า|เป็นกำหนด(?:สุดท้าย|ส่ง))/.test(after)) return deadline('due', 0);
  return undefined;
}

/** จำหน่ายใน, ขายใน, ท้ายใน: words of their own, not ภายใน misread. */
const RHYMES = /(?:[่้๊๋]าย|[ขชทรลสหจบ]าย)(?:ใน)?$/;

/** The same for badly scanned words: ภายไนวันที่, กายในวันที่. Asked last, because it forgives one wrong letter. */
export function misreadDuePhrase({ lead }: DateContext): Verdict | undefined {
  if (RHYMES.test(lead)) return undefined;
  for (const cue of ['ภายใน', 'ไม่เกิน']) {
    for (const length of [cue.length, cue.length - 1, cue.length + 1]) {
      const tail = lead.slice(-length);
      if (tail.length === length && editDistance(tail, cue) <= 1 && !/นอก|ราย|จ่าย/.test(tail))
        return deadline('due', length);
    }
  }
  return undefined;
}
