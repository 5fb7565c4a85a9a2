/** What several pages say and the form does without. */
import { spoken } from '../spoken.ts';

export const pages = spoken('pages', {
  notFound: {
    title: 'ไม่พบหน้านี้',
    text: 'ลิงก์อาจเก่าหรือพิมพ์ไม่ครบ โปรดกลับไปที่หน้ารายการงาน',
    toWork: 'ไปที่งานของฉัน',
  },
  copied: 'คัดลอกแล้ว',
  copyFailed: 'คัดลอกไม่สำเร็จ โปรดแตะค้างที่ข้อความเพื่อคัดลอก',
  cancel: 'ไม่ทำรายการ',
  close: 'ปิดหน้านี้',
  back: 'กลับ',
});
