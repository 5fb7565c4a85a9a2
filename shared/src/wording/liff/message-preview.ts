/** What stands around the picture of a message that will be sent. */
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';

export const messagePreview = spoken('messagePreview', {
  title: 'ตัวอย่างที่ผู้รับเห็นใน LINE',
  empty: 'พิมพ์ข้อความ แล้วการ์ดที่จะส่งจะปรากฏที่นี่',
  waiting: 'กำลังสร้างตัวอย่าง',
  retry: 'ลองอีกครั้ง',
  people: (n: number) => `การ์ดนี้ส่งถึง ${numeral(n)} คน`,
  notification: (text: string) => `ข้อความแจ้งเตือน: ${text}`,
});
