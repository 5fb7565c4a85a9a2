/** What the form says while it is still being found out who opened it. */
import { spoken } from '../spoken.ts';

export const early = spoken('early', {
  finding: 'กำลังตรวจสอบผู้รายงาน',
  meanwhile: 'กรอกแบบรายงานไปพลางได้ กำหนดส่งและข้อมูลเดิมจะแสดงในอีกสักครู่',
  failed: 'ยังตรวจสอบผู้รายงานไม่ได้',
  kept: 'ข้อมูลที่กรอกยังอยู่ครบ โปรดลองอีกครั้งก่อนส่งรายงาน',
});
