/** What officers and coordinators are told where the central system's list lacks a unit that has reported. */
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';

export const dispute = spoken('dispute', {
  title: 'ระบบกลางยังไม่พบข้อมูลของหน่วยงาน',
  ask: 'หน่วยงานรายงานว่าเสร็จแล้ว แต่รายชื่อจากระบบกลางยังไม่มีหน่วยงานนี้ โปรดตรวจสอบในระบบกลาง แล้วส่งลิงก์หรือรูปหน้าจอเป็นหลักฐาน ระหว่างรอพิจารณาระบบจะหยุดเตือน',
  link: 'ลิงก์หลักฐาน',
  linkHint: 'เช่น ลิงก์หน้าที่แสดงข้อมูล หรือไฟล์ใน Google Drive ที่เปิดให้ผู้มีลิงก์ดูได้',
  send: 'ส่งหลักฐาน',
  sending: 'กำลังส่ง…',
  sent: 'ส่งหลักฐานแล้ว รอผู้ประสานงานพิจารณา',
  sentBy: (name: string, when: string) => `${name} ส่งเมื่อ ${when}`,
  list: (count: number) => `ระบบกลางยังไม่พบ ${numeral(count)} แห่ง`,
  waiting: 'หน่วยงานยังไม่ได้ชี้แจง',
  openEvidence: 'เปิดหลักฐาน',
  accept: 'รับหลักฐาน',
  reject: 'ไม่รับหลักฐาน',
  acceptFor: (unit: string) => `รับหลักฐาน ${unit}`,
  rejectFor: (unit: string) => `ไม่รับหลักฐาน ${unit}`,
  rejectAsk: (unit: string) => `ไม่รับหลักฐานของ ${unit}?`,
  rejectText: 'ระบบจะเตือนหน่วยงานให้ตรวจสอบและส่งหลักฐานใหม่',
  accepted: (unit: string) => `รับหลักฐานของ ${unit} แล้ว`,
  rejected: (unit: string) => `ไม่รับหลักฐานของ ${unit} ระบบจะเตือนหน่วยงานต่อ`,
  marks: { verified: 'ตรงกับระบบกลาง', disputed: 'ระบบกลางยังไม่พบ' },
});
