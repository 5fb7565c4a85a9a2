import type { DateContext } from '../dates/context.ts';
import { mentioned, type Verdict } from './verdict.ts';

/** ลงวันที่, ลว.: the date of another letter, order, contract or announcement. */
const REFERENCE = /(?:ลง|ลงนาม|ลว\.?|ฉบับ(?:ลง)?)$/;
/** เมื่อวันที่ tells of the past, whatever happened then. */
const PAST = /(?:เมื่อ|ตั้งแต่ครั้ง|ที่ผ่านมา(?:ใน)?|(?:ได้)?รับ(?:หนังสือ|แจ้ง|เรื่อง|ไว้)(?:ใน|เมื่อ)?)$/;
/** How things stood on a day: ข้อมูล ณ วันที่, ณ สิ้นเดือน. */
const AS_OF =
  /(?:(?<!(?:ปร|ปริ)ะ?มา)ณ|(?<![ก-๎])ข้อมูล|ข้อมูล(?:ถึง|สิ้นสุด)|สถานะ|ยอดสะสมถึง|(?:ข้อมูล|ยอด|ผล)[^\n]{0,30}สะสม(?:จน)?ถึง)(?:สิ้น)?$/;
/** ประกาศ ณ วันที่, สั่ง ณ วันที่: the paper's own date. */
const OWN = /(?:ประกาศ|สั่ง|ให้ไว้|แถลง|ทำขึ้น|ออกให้)ณ$/;
const CLOSES_AT = /(?:ปิดรับ|สิ้นสุด|ครบกำหนด|ภายใน|ไม่เกิน|หมดเขต)[^\n]{0,20}ณ$/;
/** When a rule or rate comes into force. */
const EFFECTIVE =
  /(?:มีผล|ให้มีผล|ใช้บังคับ|บังคับใช้|ถือใช้|ดำรงตำแหน่ง|พ้นจากตำแหน่ง|เกษียณ(?:อายุ)?(?:ราชการ)?|ปฏิบัติหน้าที่)[^\n]{0,40}(?:ตั้งแต่|นับแต่|นับตั้งแต่|(?<!ภาย)ใน|เมื่อ|แต่)$/;
const STARTS_TERM =
  /(?:หมดอายุ|(?:^|[^ก]|ผู้|ที่|คน)เกิด(?:ก่อน|หลัง|ตั้งแต่|ระหว่าง|ภายใน)?|(?:เข้ารับ|พ้นจาก|รับ)ตำแหน่ง|(?:ได้รับการ)?(?:แต่งตั้ง|บรรจุ)|ครบรอบ\d*(?:ปี)?|สัญญา(?:เริ่ม|สิ้นสุด))(?:ใน)?$/;

/** A day that the letter only mentions, recognised by the words right before it. */
export function onlyMentioned({ lead, after }: DateContext): Verdict | undefined {
  const own = OWN.exec(lead);
  if (own) return mentioned('own_date', own[0].length);
  const reference = REFERENCE.exec(lead);
  if (reference && !/(?:^|[^ก-๎])(?:หนังสือ)?ฉบับนี้ลง$/.test(lead))
    return mentioned('reference', reference[0].length);
  if (CLOSES_AT.test(lead)) return undefined;
  const past = PAST.exec(lead);
  if (past) return mentioned('past', past[0].length);
  const asOf = AS_OF.exec(lead);
  if (asOf) return mentioned('as_of', asOf[0].length);
  const effective = EFFECTIVE.exec(lead) ?? STARTS_TERM.exec(lead);
  if (effective) return mentioned('effective', effective[0].length);
  if (/^(?:เป็นต้นมา|ที่ผ่านมา)/.test(after)) return mentioned('past');
  return undefined;
}
