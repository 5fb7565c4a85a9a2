/** What the history of a report says. */
import type { RevisionShape } from '../../api/shapes.ts';
import { spoken } from '../spoken.ts';

export const history = spoken('history', {
  title: 'ประวัติรายงาน',
  none: 'ยังไม่มีรายงาน',
  noneText: 'เมื่อมีผู้รายงานหรือตอบรับงานนี้ ทุกครั้งจะปรากฏที่นี่',
  via: {
    chat: 'ตอบในแชต',
    form: 'กรอกแบบรายงาน',
    coordinator: 'ผู้ประสานงานบันทึกแทน',
    import: 'นำเข้าจากไฟล์',
  } satisfies Record<RevisionShape['via'], string>,
  times: (n: number) => `ครั้งที่ ${n}`,
  latest: 'ล่าสุด',
  undoes: (n: number) => `ยกเลิกการทำรายการครั้งที่ ${n}`,
  status: 'สถานะ',
  problem: 'ปัญหา/อุปสรรค',
  promisedOn: 'วันที่รับว่าจะส่ง',
  evidence: 'ลิงก์หลักฐาน',
  noChange: 'ส่งซ้ำโดยไม่มีการเปลี่ยนแปลง',
  from: (before: string) => `เดิม ${before}`,
  empty: 'ไม่มี',
  yes: 'ใช่',
  no: 'ไม่ใช่',
  toForm: 'เปิดแบบรายงาน',
});
