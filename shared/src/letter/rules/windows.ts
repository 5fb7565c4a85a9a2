import type { DateContext } from '../dates/context.ts';
import { nearestAction } from './actions.ts';
import { deadline, mentioned, stretch, type Verdict } from './verdict.ts';

/** Words that open a stretch of time. */
const FROM =
  /(?:ตั้งแต่|นับตั้งแต่|นับแต่|เริ่ม(?:ต้น|ตั้งแต่|แต่|ใน|ดำเนินการ)*|(?:ใน)?ระหว่าง|(?:ใน)?ช่วง(?:ระหว่าง|เวลา|ระยะเวลา)?|จาก|แต่|เปิด(?:รับ|ระบบ|ให้|ลงทะเบียน)[^\n\d]{0,40}|(?:จะ|ระบบ)เปิด(?:ใช้งาน)?)(?:ใน|เมื่อ)?$/;
/** Data of a stretch of time, not a time to do something in: ผลการดำเนินงานระหว่างวันที่ … */
const DATA_OF =
  /(?:(?<!ฐาน|บันทึก|กรอก|สำรวจ|ปรับปรุง|นำเข้า|จัดเก็บ|ตรวจสอบ|ยืนยัน|แก้ไข|รับรอง|คีย์|ลง|เก็บ|รวบรวม|เก็บรวบรวม|จัดทำ|จัดส่ง|ส่ง|เตรียม|รายงาน|ให้|เสนอ)ข้อมูล(?![^\n\d]{11})|ผลการ(?:ดำเนินงาน|ปฏิบัติงาน|ดำเนินการ|เบิกจ่าย|ใช้จ่าย)|(?<!รับ|ส่ง|เสนอ|ประกวด)ผลงาน|สถิติ|ผลคะแนน|ยอด|รายรับ|รายจ่าย|เอกสาร(?=ตั้งแต่|ระหว่าง|ช่วง)|หลักฐาน(?=ตั้งแต่|ระหว่าง|ช่วง)|ฎีกา(?=ตั้งแต่|ระหว่าง|ช่วง)|ที่เกิดขึ้น|ที่มีอยู่|สถานการณ์|ประจำเดือน|งวด|ประจำงวด)[^\n\d]{0,30}(?:ตั้งแต่|ระหว่าง|ช่วง|ของ)*$/;
/** A forecast: ในช่วงวันที่ … จะมีฝนตกหนัก. */
const FORECAST = /^[^\n]{0,12}จะ(?:มี|เกิด)[^\n]{0,20}(?:ฝน|พายุ|ลม|คลื่น|อากาศ|อุณหภูมิ|น้ำ|มรสุม|หมอก|ฝุ่น)/;
const TERM =
  /(?:ปีงบประมาณ|ปีการศึกษา|อายุสัญญา|วาระ(?:การดำรงตำแหน่ง)?|ระยะเวลา(?:ของ)?สัญญา|ภาคเรียนที่\d|แผนพัฒนา[^\n]{0,20})(?:พ\.?ศ\.?)?(?:\d{4})?$/;
const ROUND = /(?:รอบ|งวด|ไตรมาส|ครั้งที่\d)[^\n]{0,70}$/;

/** ในวันที่ 12 - 13: a few days in one month without a word for "from" are a meeting or a visit. */
const isShort = ({ days: [opens, closes] }: DateContext['mention']) =>
  opens?.month === closes?.month && (closes?.day ?? 0) - (opens?.day ?? 0) <= 5;

/** A stretch of time given by both ends, or its opening day alone. */
export function timeWindow(context: DateContext): Verdict | undefined {
  const { lead, clause, after, mention } = context;
  const from = FROM.exec(lead);
  if (mention.shape === 'span') {
    if (FORECAST.test(after)) return mentioned('period');
    if (DATA_OF.test(clause)) return mentioned('period', clause.length);
    if (context.bracketed && !ROUND.test(clause) && TERM.test(lead.replace(/\($/, '')))
      return mentioned('period');
    if (
      ROUND.test(clause) &&
      (context.bracketed || from === null || !/(?:รับสมัคร|ลงทะเบียน|ยื่น|บันทึก|กรอก)[^\n]{0,40}$/.test(lead))
    )
      return { ...stretch('window_start', 'window_end', 0), weak: true } as Verdict;
    const action = nearestAction(clause, after);
    const meeting = from === null && action !== 'ask' && isShort(mention);
    if (action === 'event' || meeting) return stretch('event', 'event', from?.[0].length ?? 0);
    return stretch('window_start', 'window_end', from?.[0].length ?? 0);
  }
  if (from === null) return undefined;
  if (/^[^\n]{0,3}เป็นต้นมา/.test(after)) return mentioned('past');
  if (/^จาก$|[^ก-ฮ]จาก$/.test(from[0])) return undefined;
  return deadline('window_start', from[0].length);
}
