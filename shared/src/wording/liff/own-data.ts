/** What the page of one's own data says, and the readable copy of it. */
import type { OwnDataFormat } from '../../api/own-data-formats.ts';
import type { OwnData } from '../../api/own-shapes.ts';
import { numeral } from '../numeral.ts';
import { dayOfVersion } from '../privacy-version.ts';
import { spoken } from '../spoken.ts';
import { dates } from './dates.ts';
import { history } from './history.ts';
import { instants } from './instants.ts';
import { shell } from './shell.ts';

/** The record's own words for what people do; refusals and the acts of later versions are said in general. */
const ACTS: Record<string, string> = {
  use_invite: 'ใช้รหัสเชิญ',
  approve_seat: 'อนุมัติผู้รายงาน',
  refuse_seat: 'ไม่อนุมัติผู้รายงาน',
  extend: 'ขยายเวลา',
  'open duty': 'เปิดเรื่อง',
  'edit duty': 'แก้ไขเรื่อง',
  'close duty': 'ปิดเรื่อง',
  'reopen duty': 'เปิดเรื่องที่ปิดแล้วอีกครั้ง',
  reconcile: 'เทียบกับระบบกลาง',
  send: 'ส่งข้อความถึงหน่วยงาน',
  schedule_send: 'ตั้งเวลาส่งข้อความ',
  stop_send: 'หยุดส่งข้อความ',
  bind_group: 'ผูกกลุ่ม LINE',
  set_budget: 'ตั้งค่าข้อความของเดือน',
  change_roster: 'ปรับปรุงบัญชีรายชื่อหน่วยงาน',
  invite: 'สร้างรหัสเชิญ',
  invite_successor: 'สร้างรหัสส่งมอบหน้าที่',
  end_seat: 'ให้ผู้รายงานพ้นจากหน้าที่',
  make_head: 'กำหนดหัวหน้าหน่วยงาน',
  unmake_head: 'ยกเลิกการเป็นหัวหน้าหน่วยงาน',
};

function otherAct(did: string): string {
  if (did.endsWith(' for unit')) return 'บันทึกรายงานแทนหน่วยงาน';
  return did.startsWith('refused') ? 'ขอทำรายการที่ไม่มีสิทธิ์' : 'ทำรายการอื่น';
}

export const ownData = spoken('ownData', {
  title: 'ข้อมูลที่ระบบเก็บเกี่ยวกับฉัน',
  link: 'ดูและดาวน์โหลดข้อมูลของฉัน',
  linkText: 'ข้อมูลทั้งหมดที่ระบบเก็บเกี่ยวกับท่าน',
  lead: 'ข้อมูลต่อไปนี้คือทั้งหมดที่ระบบเก็บเกี่ยวกับท่าน ท่านดาวน์โหลดสำเนาได้',
  who: 'ตัวท่าน',
  name: 'ชื่อ',
  lineId: 'รหัสผู้ใช้ LINE',
  province: 'จังหวัด',
  seat: 'ผู้รายงานของ',
  headSeat: 'หัวหน้าหน่วยงานของ',
  coordinates: 'ผู้ประสานงาน',
  since: (unit: string, at: string | null) => (at ? `${unit} ตั้งแต่ ${instants.time(at)}` : unit),
  application: 'ขอเป็นผู้รายงานของ',
  privacy: 'รับทราบประกาศความเป็นส่วนตัว',
  accepted: (version: string, at: string) =>
    `ฉบับวันที่ ${dates.long(dayOfVersion(version))} เมื่อ ${instants.time(at)}`,
  pause: 'พักการเตือนถึง',
  blocked: 'สถานะใน LINE',
  blockedText: 'ท่านบล็อกบัญชีนี้ไว้ จึงไม่ได้รับการเตือน',
  calendar: 'ลิงก์ปฏิทิน',
  calendarMade: (at: string) => `สร้างเมื่อ ${instants.time(at)}`,
  none: 'ไม่มี',
  reports: 'รายงานและคำตอบของท่าน',
  noReports: 'ยังไม่มีรายงานที่ท่านส่ง',
  reportLine: ({ at, via, status }: Pick<OwnData['reports'][number], 'at' | 'via' | 'status'>) =>
    `${shell.status[status]} · ${history.via[via]} · ${instants.time(at)}`,
  acts: 'บันทึกการทำรายการ',
  noActs: 'ยังไม่มีรายการที่บันทึกไว้',
  act: (did: string) => ACTS[did] ?? otherAct(did),
  more: (count: number) => `ดูอีก ${numeral(count)} รายการ`,
  also: 'นอกจากนี้',
  alsoText: [
    'บันทึกว่าส่งข้อความเตือนถึงท่านเมื่อใด เก็บไว้ 90 วัน',
    'ฉบับร่างของรายงานและภาษาที่เลือก เก็บในโทรศัพท์เครื่องนี้เท่านั้น',
  ],
  copy: 'ดาวน์โหลดสำเนา',
  copyText: 'ลิงก์ดาวน์โหลดใช้ได้ 5 นาที สำเนามีรหัสผู้ใช้ LINE ครบทุกตัว โปรดเก็บไว้เป็นส่วนตัว',
  formats: { html: 'แบบอ่าน', json: 'แบบข้อมูล' } satisfies Record<OwnDataFormat, string>,
  preparing: 'กำลังเตรียมไฟล์',
  fileName: 'ข้อมูลของฉันในระบบทันกำหนด',
});
