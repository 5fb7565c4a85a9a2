/** What the list of one's open duties says. */
import { spoken } from '../spoken.ts';

export const work = spoken('work', {
  title: 'งานของฉัน',
  hello: (name: string) => `สวัสดี ${name}`,
  open: (count: number) => `มีงานที่ต้องรายงาน ${count} เรื่อง`,
  allDone: 'รายงานครบทุกเรื่องแล้ว',
  allDoneText: 'ขอบคุณ เมื่อมีงานใหม่ ระบบจะแจ้งท่านทาง LINE',
  none: 'ยังไม่มีงานที่ต้องรายงาน',
  noneText: 'เมื่อจังหวัดมีหนังสือสั่งการ งานจะปรากฏที่นี่ และระบบจะแจ้งท่านทาง LINE',
  overdue: 'เลยกำหนดแล้ว',
  dueToday: 'ครบกำหนดวันนี้',
  upcoming: 'กำลังจะถึงกำหนด',
  complete: 'รายงานแล้ว',
  report: 'รายงานผล',
  continue: 'รายงานต่อ',
  correct: 'ดูหรือแก้ไข',
  history: 'ประวัติ',
  reportedBy: (name: string, when: string) => `${name} · ${when}`,
  reportedAt: (when: string) => `รายงานเมื่อ ${when}`,
});
