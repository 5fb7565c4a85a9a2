/** What the pages before and during registration say. */
import { dayOfVersion } from '../privacy-version.ts';
import { spoken } from '../spoken.ts';
import { dates } from './dates.ts';

export const register = spoken('register', {
  welcome: 'ยินดีต้อนรับสู่ “ทันกำหนด”',
  welcomeText: 'เตือนงานก่อนครบกำหนด และรายงานผลได้ในครึ่งนาทีทาง LINE',
  notice: 'ประกาศความเป็นส่วนตัว',
  noticeShort: [
    'เราเก็บชื่อ LINE หน่วยงาน และรายงานของท่าน เพื่อแจ้งเตือนและนับผลการรายงานเท่านั้น',
    'ผู้ประสานงานอำเภอและจังหวัดเห็นรายงานของหน่วยงาน',
    'ท่านลบข้อมูลของตนได้ทุกเมื่อ',
  ],
  noticeFull: 'อ่านประกาศฉบับเต็ม',
  noticeVersion: (version: string) => `ฉบับวันที่ ${dates.long(dayOfVersion(version))}`,
  accept: 'รับทราบและดำเนินการต่อ',
  step: (now: number, all: number) => `ขั้นที่ ${now} จาก ${all}`,
  codeTitle: 'กรอกรหัสเชิญของหน่วยงาน',
  codeText: 'รหัสอยู่ในหนังสือหรือ QR ที่จังหวัดส่งให้หน่วยงานของท่าน',
  code: 'รหัสเชิญ',
  codeSubmit: 'ลงทะเบียนด้วยรหัสนี้',
  codeEmpty: 'โปรดกรอกรหัสเชิญ 4–20 ตัวอักษร',
  noCode: 'ไม่มีรหัสเชิญ? ค้นหาหน่วยงานของท่าน',
  haveCode: 'มีรหัสเชิญแล้ว? กรอกรหัส',
  findTitle: 'ค้นหาหน่วยงานของท่าน',
  findText: 'ผู้ประสานงานจังหวัดจะตรวจสอบและอนุมัติ ก่อนท่านเริ่มรายงาน',
  search: 'ชื่อหน่วยงาน',
  searchHint: 'พิมพ์บางส่วนของชื่อ เช่น แม่สอด',
  searching: 'กำลังค้นหา',
  found: (count: number) => (count === 0 ? 'ไม่พบหน่วยงาน ลองพิมพ์ชื่อสั้นลง' : `พบ ${count} หน่วยงาน`),
  place: (district: string | null, province: string) =>
    district ? `อ.${district} จ.${province}` : `จ.${province}`,
  choose: 'เลือกหน่วยงาน',
  chosen: 'หน่วยงานที่เลือก',
  change: 'เปลี่ยน',
  name: 'ชื่อ–นามสกุลของท่าน',
  nameHint: 'เช่น นางสาวกาญจนา ใจดี',
  nameEmpty: 'โปรดกรอกชื่อ–นามสกุล 2–80 ตัวอักษร',
  unitEmpty: 'โปรดเลือกหน่วยงานจากรายการ',
  apply: 'ส่งคำขอ',
  sending: 'กำลังส่ง…',
  waitingTitle: 'รอการอนุมัติ',
  waitingText: (unit: string) =>
    `ส่งคำขอเป็นผู้รายงานของ ${unit} แล้ว ผู้ประสานงานจังหวัดจะพิจารณา และระบบจะแจ้งผลทาง LINE`,
  waitingContact: (name: string, phone: string | null) =>
    phone ? `สอบถาม ${name} โทร. ${phone}` : `สอบถาม ${name}`,
  waitingCheck: 'ตรวจสอบผลอีกครั้ง',
  waitingStill: 'ยังรอการอนุมัติอยู่',
  welcomeUnit: (unit: string) => `ลงทะเบียนกับ ${unit} เรียบร้อยแล้ว`,
  toWork: 'ดูงานของฉัน',
});
