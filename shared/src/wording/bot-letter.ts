/** What the bot says in answer to a pasted letter, to questions about a duty, and to a figure. */
import type { CivilDate } from '../calendar/civil-date.ts';
import { shortThaiDate, weekdayThaiDate } from '../calendar/thai-date.ts';
import { shell } from './liff/shell.ts';
import { numeral } from './numeral.ts';

export const botLetter = {
  kicker: 'ร่างจากหนังสือ',
  extensionKicker: 'หนังสือขยายเวลา',
  openedKicker: 'เปิดเรื่องใหม่แล้ว',
  alreadyKicker: 'เปิดเรื่องนี้ไว้แล้ว',
  no: 'เลขที่',
  dated: 'ลงวันที่',
  subject: 'เรื่อง',
  urgency: 'ความเร่งด่วน',
  template: 'แบบรายงาน',
  blankForm: 'รายงานว่าเสร็จหรือยัง พร้อมปัญหาและลิงก์หลักฐาน',
  audience: 'ผู้รายงาน',
  penalty: 'บทปรับ',
  everybody: 'อปท. ทุกแห่งในจังหวัด',
  notFound: 'ไม่พบ',
  quoted: (words: string) => `“${words}”`,
  moves: (from: CivilDate, until: CivilDate) => `จาก ${shortThaiDate(from)} เป็น ${shortThaiDate(until)}`,
  byLetter: (letter: string) => `ตามหนังสือ ${letter}`,
  stands: (title: string, due: CivilDate) =>
    `เรื่อง “${title}” เปิดอยู่ และครบกำหนด${weekdayThaiDate(due)} อยู่แล้ว จึงไม่ต้องทำสิ่งใดเพิ่ม`,
  help: 'มีหนังสือใหม่ วางข้อความทั้งฉบับในแชตนี้ได้เลย ระบบจะร่างเรื่องหรือการขยายเวลาให้ยืนยัน',
  openPage: 'เพิ่มเรื่องจากหนังสือ',
  confirmDuty: 'ยืนยันเปิดเรื่องนี้',
  confirmExtension: 'ยืนยันขยายเวลา',
  editFirst: 'แก้ไขก่อน',
  asNewDuty: 'เปิดเป็นเรื่องใหม่',
  extensionAlt: (title: string, from: CivilDate, until: CivilDate) =>
    `หนังสือขยายเวลา “${title}” จาก ${shortThaiDate(from)} เป็น ${shortThaiDate(until)} โปรดยืนยัน`,
  dutyAlt: (title: string, due: string) => `ร่างจากหนังสือ “${title}” ${due} โปรดตรวจสอบและยืนยัน`,
  kept: 'ยังไม่มีผลจนกว่าจะยืนยัน ร่างเก็บไว้ 7 วัน',
  openedAlt: (title: string, due: CivilDate) => `เปิดเรื่อง “${title}” แล้ว ครบกำหนด ${weekdayThaiDate(due)}`,
  units: (n: number) => `${numeral(n)} หน่วยงาน`,

  deadline: (title: string, due: CivilDate, days: number, unit: string | undefined) =>
    `“${title}”${unit ? ` (${unit})` : ''} ครบกำหนด${weekdayThaiDate(due)} ${shell.daysLeft(days)}`,
  extendedFrom: (original: CivilDate) => `ขยายจากเดิม ${shortThaiDate(original)}`,
  howKicker: 'วิธีดำเนินการ',
  howAlt: (title: string) => `วิธีดำเนินการเรื่อง “${title}”`,
  howForm: 'ทำเสร็จแล้ว กรอกแบบรายงาน หรือพิมพ์ว่า “เสร็จแล้ว”',
  howFormOnly: 'ทำเสร็จแล้ว กรอกแบบรายงานสั้น ๆ ใช้เวลาไม่ถึงครึ่งนาที',

  countKicker: 'โปรดยืนยัน',
  countAlt: (title: string, label: string, n: number, unit: string) =>
    `เรื่อง “${title}”: ${label} ${numeral(n)} ${unit} ใช่หรือไม่`,
  countIs: (n: number, unit: string) => `${numeral(n)} ${unit}`,
  countConfirm: (n: number, unit: string) => `ใช่ รายงาน ${numeral(n)} ${unit}`,
  countForm: 'กรอกส่วนที่เหลือ',
  countNote: 'ข้อมูลอื่นใช้ตามที่รายงานไว้เดิม',
  countNoteForm: 'ใส่ตัวเลขนี้ในแบบรายงานให้แล้ว เหลือตอบอีกเล็กน้อย',
  countNothing: 'หากรอบนี้ไม่มีเรื่องรายงาน แตะ “ไม่มีเรื่องรายงาน”',
};
