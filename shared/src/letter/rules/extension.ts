import type { DateContext } from '../dates/context.ts';
import { deadline, mentioned, stretch, type Verdict } from './verdict.ts';

/** Words that move a day. เลื่อนเงินเดือน, เลื่อนตำแหน่ง and the like promote people and move nothing. */
const MOVES =
  /(?:ขยาย(?:ระยะ)?(?:เวลา|กำหนด|วัน|การ|ช่วง|ออกไป|ให้|เป็น|ถึง)|ขยายเวลา|ยืดเวลา|ยืดระยะเวลา|ผ่อนผัน|เลื่อน(?!เงินเดือน|ขั้น|ระดับ|ตำแหน่ง|วิทยฐานะ|ชั้น|ลำดับ|ไหล|บัญชี|ค่าจ้าง|และแต่งตั้ง|ฐานะ)|(?:เปลี่ยนแปลง|ปรับ(?:เปลี่ยน|แก้)?|แก้ไข)(?:วัน|กำหนด|ระยะเวลา|ปฏิทิน))/g;
const DENIED = /(?:ไม่|มิ|ไม่อาจ|ไม่สามารถ|มิอาจ|ไม่มีการ|งด|ไม่อนุญาตให้|ไม่ได้รับการ)(?:ให้|มี|การ|อนุมัติ)?$/;
/** แจ้งความประสงค์ขอขยายเวลา…, ยื่นคำขอขยาย…: the asking has a day of its own; nothing is moved yet. */
const ASKED_FOR = /(?:ความประสงค์|คำขอ|คำร้อง|ประสงค์|ต้องการ|จำเป็นต้อง|กรณี|หาก)(?:จะ)?(?:ขอ)?(?:อนุมัติ|อนุญาต)?$/;
const FORMER =
  /(?:(?:จาก|แต่)?เดิม(?:ที่)?(?:ซึ่ง)?(?:ได้)?(?:กำหนด)?(?:ให้)?[^\n\d]{0,40}|จาก(?:กำหนด)?(?:เดิม)?(?:ที่)?(?:สิ้นสุด|ครบกำหนด|ภายใน)?(?:ใน)?)$/;
const NEW_DAY =
  /(?:ออกไป|ไป|ต่อไป)?(?:อีก(?:\d+)?(?:วัน|เดือน)?)?(?:เป็นการทั่วไป)?(?:(?:โดย)?(?:ให้)?(?:แล้วเสร็จ|สิ้นสุด|ครบกำหนด)?(?:ออกไป|เป็น|ไป)*(?:จนถึง|ถึง|เป็น|ภายใน|ไม่เกิน|ใน)(?:สิ้นสุด|ครบกำหนด|แล้วเสร็จ)?(?:ภายใน|ไม่เกิน|ใน)?)$/;
/** จากเดิม … เป็น …, without a word that moves, or far behind it. */
const INSTEAD = /(?:จาก|แต่)เดิม[^\n]{0,80}เป็น(?:ให้)?(?:สิ้นสุด|ครบกำหนด|แล้วเสร็จ)?(?:ภายใน|ไม่เกิน|ใน|ถึง)?$/;
const EVENTS =
  /ประชุม|อบรม|สัมมนา|การสอบ|สอบ(?:คัดเลือก|แข่งขัน|สัมภาษณ์)|พิธี|จัดงาน|แข่งขัน|ลงพื้นที่|ตรวจเยี่ยม|ตรวจประเมิน|เลือกตั้ง|จัดกิจกรรม/;

/** Put off, but not to a day that the letter knows. */
const WITHOUT_NEW_DAY =
  /^(?:เวลา[\d.:]{1,5}(?:น\.?)?)?(?:ออกไป(?:ก่อน|โดยไม่มีกำหนด|อย่างไม่มีกำหนด)|โดยไม่มีกำหนด|ไปก่อน)/;
/** ยกเลิกการประชุมในวันที่ …, งดให้บริการในวันที่ … */
const CALLED_OFF = /(?:ยกเลิก|งด)(?:การ|จัด|ให้|ประชุม|อบรม|กิจกรรม|รับ)[^\n\d]{0,60}$/;

/** Where in the clause the last word stands that moves a day, or undefined. */
export function movingWord(clause: string): { at: number; word: string } | undefined {
  let found: { at: number; word: string } | undefined;
  for (const match of clause.matchAll(MOVES)) {
    const before = clause.slice(Math.max(0, match.index - 20), match.index);
    if (!DENIED.test(before) && !ASKED_FOR.test(before)) found = { at: match.index, word: match[0] };
  }
  return found;
}

/** The new day of an extension or postponement, or the day that it supersedes. */
export function extension(context: DateContext): Verdict | undefined {
  const { clause, lead, mention, after } = context;
  const moving = movingWord(clause);
  const former = FORMER.exec(lead);
  // "จาก…" alone is the former day only if the new one follows or a moving word came before.
  const newFollows =
    /^[^\n]{0,30}(?:เป็น(?:ภายใน|ไม่เกิน)?(?:วัน|ระหว่าง|ตั้งแต่)|(?:ออก)?ไปเป็น|ออกไป|เลื่อน|ขยาย|ปรับเป็น|แก้ไขเป็น)/.test(
      after,
    );
  const said =
    /เดิม/.test(former?.[0] ?? '') && !/(?:ตาม|เช่น|รูปแบบ|ระบบ|ที่ทำการ|อัตรา)เดิม/.test(lead.slice(-30));
  if (former && (said || (moving && newFollows) || (newFollows && mention.shape === 'span'))) {
    return mentioned('superseded', former[0].length);
  }
  if (CALLED_OFF.test(clause)) return mentioned('other');
  const instead = mention.shape === 'span' ? null : INSTEAD.exec(lead);
  if (instead && moving === undefined)
    return deadline(EVENTS.test(clause) ? 'event' : 'extended_to', instead[0].length);
  if (moving === undefined) return undefined;
  if (WITHOUT_NEW_DAY.test(after)) return mentioned('superseded', clause.length - moving.at);
  const between = clause.slice(moving.at);
  // A full stop of thought between the moving word and the day: ทั้งนี้ ขอให้ … starts something else.
  if (/(?:ทั้งนี้|อนึ่ง|จึงขอให้|ขอให้(?:แจ้ง|รายงาน|ส่ง|จัดส่ง)|และ(?:ขอ)?ให้รายงาน|และรายงาน|พร้อมทั้งรายงาน)/.test(between))
    return undefined;
  const length = clause.length - moving.at;
  const isEvent =
    (moving.word.startsWith('เลื่อน') ||
      (mention.shape === 'span' && /จัด(?:งาน|กิจกรรม)|ประชุม|อบรม/.test(between))) &&
    EVENTS.test(between) &&
    !/(?:ส่ง|รายงาน|ลงทะเบียน|ตอบรับ|สมัคร)/.test(between);
  if (mention.shape === 'span') {
    return isEvent ? stretch('event', 'event', length) : stretch('window_start', 'extended_to', length);
  }
  if (/(?:ตั้งแต่|นับแต่|นับตั้งแต่|จาก)$/.test(lead)) return undefined;
  if (!NEW_DAY.test(lead) && length > 60) return undefined;
  return deadline(isEvent ? 'event' : 'extended_to', length);
}
