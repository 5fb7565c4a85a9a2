/** What the page about oneself says. */
import { dayOfVersion } from '../privacy-version.ts';
import { spoken } from '../spoken.ts';
import { dates } from './dates.ts';

export const me = spoken('me', {
  title: 'ข้อมูลของฉัน',
  units: 'หน่วยงานของฉัน',
  noUnits: 'ยังไม่ได้สังกัดหน่วยงาน',
  coordinates: 'ผู้ประสานงาน',
  contact: 'ติดต่อผู้ประสานงาน',
  call: (phone: string) => `โทร. ${phone}`,
  invite: 'เชิญเพื่อนร่วมงาน',
  inviteText: 'ให้เพื่อนในหน่วยงานช่วยรับการแจ้งเตือนและรายงานได้',
  inviteButton: 'สร้างรหัสเชิญ',
  handOver: 'ส่งมอบหน้าที่',
  handOverText: 'เมื่อผู้รับใช้รหัสนี้ งานที่ค้างจะย้ายไปยังผู้รับ และท่านจะพ้นจากหน้าที่ผู้รายงาน',
  handOverButton: 'สร้างรหัสส่งมอบ',
  code: 'รหัส',
  expires: (when: string) => `ใช้ได้ถึง ${when}`,
  shareText: (unit: string, code: string, url: string) =>
    `เชิญร่วมเป็นผู้รายงานของ ${unit} ในระบบ “ทันกำหนด”\nรหัสเชิญ ${code}\nเปิดลิงก์นี้ใน LINE: ${url}`,
  handOverShareText: (unit: string, code: string, url: string) =>
    `รับมอบหน้าที่ผู้รายงานของ ${unit} ในระบบ “ทันกำหนด”\nรหัส ${code}\nเปิดลิงก์นี้ใน LINE: ${url}`,
  copy: 'คัดลอกข้อความเชิญ',
  share: 'ส่งต่อ',
  privacy: 'ประกาศความเป็นส่วนตัว',
  acceptedVersion: (version: string) => `ท่านรับทราบฉบับวันที่ ${dates.long(dayOfVersion(version))} แล้ว`,
  leave: 'ยกเลิกการลงทะเบียน',
  leaveText: 'ระบบจะหยุดแจ้งเตือน และลบข้อมูลส่วนตัวของท่าน',
  leaveButton: 'ยกเลิกและลบข้อมูลของฉัน',
  leaveAsk: 'ยกเลิกการลงทะเบียนและลบข้อมูล?',
  leaveWarning: 'ท่านจะไม่ได้รับการแจ้งเตือนอีก ฉบับร่างในเครื่องนี้จะถูกลบ และกู้คืนไม่ได้ หากจะกลับมาใช้ต้องลงทะเบียนใหม่',
  leaveConfirm: 'ยืนยัน ลบข้อมูล',
  leaving: 'กำลังลบ…',
  leftTitle: 'ลบข้อมูลเรียบร้อยแล้ว',
  leftText: 'ขอบคุณที่ร่วมงานกับเรา ท่านปิดหน้านี้ได้เลย',
});
