/** What the board says of targets, penalties and extensions. */
import { byDay } from '../figures.ts';
import { spoken } from '../spoken.ts';

export const measure = spoken('measure', {
  targets: 'ค่าเป้าหมาย',
  rate: 'อัตราการรายงาน',
  result: 'ผล',
  target: (goal: string, by: string, proposed: boolean) => `เป้าหมาย ${goal} ${byDay(by, proposed)}`,
  noTarget: 'หนังสือไม่ได้กำหนดค่าเป้าหมาย',
  reached: 'ถึงเป้าหมายแล้ว',
  notYet: 'ยังไม่ถึงเป้าหมาย',
  noResult: 'ยังไม่มีผล',
  more: (count: number) => `ตัวชี้วัดอื่นอีก ${count.toLocaleString('en-US')} รายการ`,
  penalty: 'คะแนนที่ถูกหักเมื่อส่งล่าช้า',
  now: 'ถ้าส่งวันนี้',
  sent: 'ส่งแล้ว',
  tomorrow: 'ถ้าส่งพรุ่งนี้',
  points: (points: number) => (points === 0 ? 'ไม่ถูกหัก' : `หัก ${points.toLocaleString('en-US')} คะแนน`),
  daysLate: (days: number) => (days === 0 ? 'ยังไม่เลยกำหนด' : `ล่าช้า ${days.toLocaleString('en-US')} วันทำการ`),
  sum: (days: number, each: number, points: number) =>
    `${days.toLocaleString('en-US')} วันทำการ × ${each} = ${points.toLocaleString('en-US')} คะแนน`,
  working: (counted: number, not: number) =>
    `ดูวันที่นับ ${counted.toLocaleString('en-US')} วัน และไม่นับ ${not.toLocaleString('en-US')} วัน`,
  late: (count: number) => `หน่วยงานที่ล่าช้า ${count.toLocaleString('en-US')} แห่ง`,
  extensions: 'ประวัติการขยายเวลา',
  original: (day: string) => `กำหนดเดิม ${day}`,
  until: (day: string) => `ขยายถึง ${day}`,
  letter: (no: string, date?: string) => `หนังสือ ที่ ${no}${date ? ` ลงวันที่ ${date}` : ''}`,
  forAll: 'ทุกหน่วยงาน',
  forSome: (names: string[]) => `เฉพาะ ${names.join(', ')}`,
  by: (name: string, when: string) => `บันทึกโดย ${name} เมื่อ ${when}`,
});
