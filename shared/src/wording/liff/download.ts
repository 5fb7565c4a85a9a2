/** What the button says that fetches a round's table. */
import { spoken } from '../spoken.ts';

export const download = spoken('download', {
  table: 'ดาวน์โหลดตาราง',
  busy: 'กำลังเตรียมไฟล์',
  hint: 'ไฟล์ Excel ตามแบบราชการ พร้อมรายชื่อที่ยังไม่รายงาน',
});
