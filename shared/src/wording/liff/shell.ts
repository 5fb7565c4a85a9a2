/** What the mini-app says around every page. The wording of each page is beside this file and travels with it. */

import { addDays, type CivilDate } from '../../calendar/civil-date.ts';
import type { Status } from '../../report/status.ts';
import { spoken } from '../spoken.ts';
import { dates } from './dates.ts';

export const shell = spoken('shell', {
  product: 'ทันกำหนด',
  tabs: { work: 'งานของฉัน', duties: 'ภาพรวม', me: 'ข้อมูลของฉัน' },
  mainMenu: 'เมนูหลัก',
  skipToContent: 'ข้ามไปยังเนื้อหา',
  retry: 'ลองอีกครั้ง',
  loading: 'กำลังโหลดข้อมูล',
  offlineBanner: 'ขณะนี้ไม่มีอินเทอร์เน็ต ข้อมูลที่กรอกจะเก็บไว้ในโทรศัพท์เครื่องนี้',
  failure: {
    title: 'ยังเปิดหน้านี้ไม่ได้',
    offline: 'เชื่อมต่ออินเทอร์เน็ตไม่ได้ โปรดตรวจสอบสัญญาณแล้วลองอีกครั้ง',
    server: 'ระบบขัดข้องชั่วคราว โปรดลองอีกครั้งในอีกสักครู่ หากยังไม่ได้ โปรดติดต่อผู้ประสานงานจังหวัด',
    signIn: 'เข้าสู่ระบบด้วย LINE ไม่สำเร็จ โปรดปิดหน้านี้แล้วเปิดใหม่จากแชต และตรวจสอบว่าวันเวลาในโทรศัพท์ถูกต้อง',
    setUp: 'ระบบยังตั้งค่าไม่ครบ โปรดแจ้งผู้ประสานงานจังหวัด',
  },
  status: {
    missing: 'ยังไม่รายงาน',
    acknowledged: 'รับทราบแล้ว',
    in_progress: 'กำลังดำเนินการ',
    done: 'รายงานแล้ว',
    nothing_to_report: 'ไม่มีเรื่องรายงาน',
  } satisfies Record<Status, string>,
  problemMark: 'ติดปัญหา',
  promised: (date: string) => `จะส่ง ${date}`,
  /** How near a due date is; `daysLeft` is negative when it has passed. */
  daysLeft: (daysLeft: number) =>
    daysLeft < 0
      ? `เลยกำหนด ${-daysLeft} วัน`
      : daysLeft === 0
        ? 'ครบกำหนดวันนี้'
        : daysLeft === 1
          ? 'ครบกำหนดพรุ่งนี้'
          : `เหลือ ${daysLeft} วัน`,
  /** `วันศุกร์ที่ 26 กันยายน 2568 (มะรืนนี้)` */
  dayInWords: (date: CivilDate, daysLeft: number) => {
    const near = dates.relative(date, addDays(date, -daysLeft));
    return near ? `${dates.weekday(date)} (${near})` : dates.weekday(date);
  },
  /** An expected failure of the API, whose Thai `detail` says what to do. */
  problem: (_code: string, detail: string) => detail,
});
