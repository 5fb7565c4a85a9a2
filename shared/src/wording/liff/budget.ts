/** What the page of the month's messages, and the meter that leads to it, say. */
import { type CivilDate, monthOf, weekdayOf } from '../../calendar/civil-date.ts';
import { longThaiMonth, WEEKDAYS } from '../../calendar/thai-date.ts';
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';
import { dates } from './dates.ts';

export const budget = spoken('budget', {
  title: 'ข้อความของเดือนนี้',
  toDesk: 'ภาพรวม',
  month: (today: CivilDate) => longThaiMonth(monthOf(today)),

  /** The meter. */
  left: (n: number) => `เหลือ ${numeral(n)} ข้อความ`,
  usedOf: (used: number, limit: number) => `ใช้แล้ว ${numeral(used)} จาก ${numeral(limit)} ข้อความ`,
  usedUnlimited: (used: number) => `ใช้แล้ว ${numeral(used)} ข้อความ แพ็กเกจนี้ไม่จำกัดจำนวน`,
  expected: (n: number) => `คาดว่าการเตือนจนสิ้นเดือนจะใช้อีก ${numeral(n)} ข้อความ`,
  nothingExpected: 'ไม่มีการเตือนที่ต้องใช้ข้อความแล้วในเดือนนี้',
  legend: {
    used: (n: number) => `ใช้แล้ว ${numeral(n)}`,
    expected: (n: number) => `คาดว่าจะใช้อีก ${numeral(n)}`,
    heldBack: (n: number) => `กันไว้ ${numeral(n)}`,
    free: (n: number) => `ว่าง ${numeral(n)}`,
  },
  unreadable: 'อ่านโควตาจาก LINE ไม่ได้ในขณะนี้',
  unreadableText: (reserve: number) =>
    `จนกว่าจะอ่านได้ ระบบส่งการเตือนไม่เกินวันละ ${numeral(reserve)} ข้อความ โดยเลือกเรื่องที่สำคัญและใกล้กำหนดก่อน ผู้ที่ไม่ได้รับจะแจ้งให้ท่านทราบ`,
  short: (days: number, messages: number) =>
    `ข้อความอาจไม่พอสำหรับการเตือน ${numeral(days)} วัน ขาดประมาณ ${numeral(messages)} ข้อความ`,
  shortHint:
    'วันที่ไม่พอมีเครื่องหมายในรายการด้านล่าง ลดได้โดยแชร์การ์ดเข้ากลุ่ม LINE หรือพิมพ์ “ทวง” ในกลุ่มที่ผูกไว้ ซึ่งไม่เสียข้อความ',

  /** The coming days. */
  days: 'การเตือนที่จะถึงในเดือนนี้',
  daysHint: 'ประมาณจากหน่วยงานที่ยังไม่รายงานในขณะนี้ ยิ่งรายงานเร็ว ยิ่งใช้น้อยลง',
  day: (on: CivilDate) => `วัน${WEEKDAYS[weekdayOf(on)]}ที่ ${dates.short(on)}`,
  messages: (n: number) => `${numeral(n)} ข้อความ`,
  lacking: (n: number) => `ขาด ${numeral(n)}`,
  noDays: 'ไม่มีการเตือนที่คาดว่าจะใช้ข้อความอีกในเดือนนี้',

  /** The order of duties. */
  order: 'เรื่องใดใช้ข้อความก่อน',
  orderHint: 'เมื่อข้อความไม่พอ เรื่องที่อยู่บนได้ก่อน เรื่องที่อยู่ในลำดับเดียวกันใช้วันครบกำหนดที่ใกล้กว่า',
  orderFor: 'ผู้ประสานงานจังหวัดเป็นผู้จัดลำดับ',
  noDuties: 'ยังไม่มีเรื่องที่ต้องเตือน',
  up: (title: string) => `เลื่อน ${title} ขึ้น`,
  down: (title: string) => `เลื่อน ${title} ลง`,
  moved: (title: string, place: number) => `${title} อยู่ลำดับที่ ${place}`,
  saveOrder: 'บันทึกลำดับ',

  /** What is set. */
  settings: 'ข้อความที่กันไว้',
  heldBack: 'กันไว้สำหรับประกาศและแจ้งผล (ข้อความต่อเดือน)',
  heldBackHint: 'การเตือนตามรอบจะไม่ใช้ส่วนนี้',
  dailyReserve: 'ใช้ได้ต่อวันเมื่ออ่านโควตาจาก LINE ไม่ได้ (ข้อความ)',
  dailyReserveHint: 'เมื่ออ่านไม่ได้ ระบบไม่ส่งเกินจำนวนนี้',
  notANumber: 'โปรดกรอกจำนวนเต็มตั้งแต่ 0 ถึง 1,000,000',
  save: 'บันทึก',
  saving: 'กำลังบันทึก…',
  saved: 'บันทึกแล้ว',
  asSet: (n: number) => `${numeral(n)} ข้อความ`,
  provincialOnly: 'การตั้งค่าข้อความทำได้เฉพาะผู้ประสานงานจังหวัด',
  reloaded: 'มีผู้อื่นแก้ไขก่อนหน้านี้ ระบบแสดงค่าล่าสุดแล้ว โปรดตรวจสอบและบันทึกอีกครั้ง',

  /** Ways that cost nothing. */
  free: 'ทางที่ไม่เสียข้อความ',
  freeHint: 'การ์ดส่งในชื่อของท่าน เข้ากลุ่มที่ใช้กันอยู่แล้ว',
  share: (title: string) => `แชร์การ์ด ${title}`,
  missing: (n: number) => `ยังไม่รายงาน ${numeral(n)} หน่วยงาน`,
  allDone: 'ทุกเรื่องรายงานครบแล้ว',
  groups: (n: number) =>
    `ผูกกลุ่ม LINE ไว้แล้ว ${numeral(n)} กลุ่ม ในกลุ่มพิมพ์ “อัตรา” “ใครยังไม่ส่ง” หรือ “ทวง” ได้โดยไม่เสียข้อความ`,
  noGroups: 'ยังไม่ได้ผูกกลุ่ม LINE เชิญ “ทันกำหนด” เข้ากลุ่ม แล้วพิมพ์ “ผูกกลุ่ม” จากนั้นทุกคนถามยอดในกลุ่มได้โดยไม่เสียข้อความ',
});
