/** What the board says of targets, penalties and extensions. */
import { byDay } from '../figures.ts';
import { numeral } from '../numeral.ts';
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
  more: (count: number) => `ตัวชี้วัดอื่นอีก ${numeral(count)} รายการ`,
  penalty: 'คะแนนที่ถูกหักเมื่อส่งล่าช้า',
  now: 'ถ้าส่งวันนี้',
  sent: 'ส่งแล้ว',
  tomorrow: 'ถ้าส่งพรุ่งนี้',
  points: (points: number) => (points === 0 ? 'ไม่ถูกหัก' : `หัก ${numeral(points)} คะแนน`),
  daysLate: (days: number) => (days === 0 ? 'ยังไม่เลยกำหนด' : `ล่าช้า ${numeral(days)} วันทำการ`),
  sum: (days: number, each: number, points: number) =>
    `${numeral(days)} วันทำการ × ${each} = ${numeral(points)} คะแนน`,
  working: (counted: number, not: number) => `ดูวันที่นับ ${numeral(counted)} วัน และไม่นับ ${numeral(not)} วัน`,
  late: (count: number) => `หน่วยงานที่ล่าช้า ${numeral(count)} แห่ง`,
  extensions: 'ประวัติการขยายเวลา',
  original: (day: string) => `กำหนดเดิม ${day}`,
  until: (day: string) => `ขยายถึง ${day}`,
  letter: (no: string, date?: string) => `หนังสือ ที่ ${no}${date ? ` ลงวันที่ ${date}` : ''}`,
  forAll: 'ทุกหน่วยงาน',
  forSome: (names: string[]) => `เฉพาะ ${names.join(', ')}`,
  by: (name: string, when: string) => `บันทึกโดย ${name} เมื่อ ${when}`,
});
