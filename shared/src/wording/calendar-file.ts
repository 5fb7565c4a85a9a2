/** What stands in a phone's calendar, and what a calendar link says that leads nowhere. */
import type { CivilDate } from '../calendar/civil-date.ts';
import { longThaiDate } from '../calendar/thai-date.ts';
import { numeral } from './numeral.ts';

export const calendarFile = {
  name: 'ทันกำหนด: วันครบกำหนดรายงาน',
  description: 'วันครบกำหนดของงานที่ต้องรายงาน ปรับตามการขยายเวลาเอง',
  due: (title: string, of: string) => `ครบกำหนด: ${title} (${of})`,
  done: (title: string, of: string) => `✓ รายงานแล้ว: ${title} (${of})`,
  allDone: (title: string, of: string) => `✓ ครบทุกหน่วยงาน: ${title} (${of})`,
  count: (complete: number, expected: number) =>
    `รายงานแล้ว ${numeral(complete)} จาก ${numeral(expected)} หน่วยงาน`,
  units: (expected: number) => `${numeral(expected)} หน่วยงาน`,
  moved: (from: CivilDate, letterNo: string) => `ขยายเวลาจากเดิม ${longThaiDate(from)} ตามหนังสือ ที่ ${letterNo}`,
  openForm: (link: string) => `เปิดแบบรายงานใน LINE: ${link}`,
  openBoard: (link: string) => `ดูรายหน่วยงานใน LINE: ${link}`,
  noSuchLink: 'ไม่พบปฏิทินนี้ ลิงก์อาจถูกยกเลิกแล้ว โปรดสร้างลิงก์ใหม่ที่เมนู “ข้อมูลของฉัน”',
};
