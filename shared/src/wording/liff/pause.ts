/** What is said of pausing one's own reminders. */
import type { CivilDate } from '../../calendar/civil-date.ts';
import { spoken } from '../spoken.ts';
import { dates } from './dates.ts';

export const pause = spoken('pause', {
  title: 'พักการเตือน',
  text: 'ระหว่างลาหรือไปราชการ ระบบจะเตือนเพื่อนร่วมหน่วยงานแทนท่าน',
  until: 'พักถึงวันที่',
  pause: 'พักการเตือน',
  change: 'เปลี่ยนวัน',
  paused: (until: CivilDate) => `พักการเตือนถึง${dates.weekday(until)}`,
  resume: 'เตือนตามปกติ',
  resumed: 'กลับมาเตือนตามปกติแล้ว',
  alone: 'หน่วยงานของท่านไม่มีเจ้าหน้าที่คนอื่นที่รับการเตือนได้ ผู้ประสานงานจะเห็นว่าเตือนหน่วยงานไม่ได้ในช่วงนี้',
  saving: 'กำลังบันทึก…',
  empty: 'โปรดเลือกวันที่',
  tooLong: 'พักการเตือนได้ตั้งแต่วันนี้ ไม่เกิน 90 วัน โปรดเลือกวันใหม่',
});
