/** What the page of units to telephone says. */
import type { CivilDate } from '../../calendar/civil-date.ts';
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';
import { dates } from './dates.ts';

export const callListWording = spoken('callListWording', {
  title: 'รายชื่อที่ต้องโทรศัพท์',
  why: 'หน่วยงานที่เลยกำหนดมาแล้ว 10 วันทำการและยังไม่ตอบ เมื่อหน่วยงานตอบ รายชื่อจะหายไปเอง',
  units: (n: number) => `${numeral(n)} หน่วยงาน`,
  none: 'ไม่มีหน่วยงานที่ต้องโทรศัพท์',
  noneText: 'หน่วยงานที่เลยกำหนด 10 วันทำการโดยไม่ตอบจะปรากฏที่นี่',
  call: (number: string, unit: string) => `โทร ${number} ${unit}`,
  noPhone: 'ไม่มีเบอร์ในทะเบียน',
  officers: (names: string[]) => `ผู้รายงาน: ${names.join(', ')}`,
  noOfficer: 'ยังไม่มีผู้รายงานในระบบ',
  late: (due: CivilDate, days: number) => `ครบกำหนด ${dates.short(due)} เลยมา ${numeral(days)} วัน`,
});
