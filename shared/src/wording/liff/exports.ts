/** What the list of a round's official documents says. */
import type { DocumentKind } from '../../report/document-kinds.ts';
import { spoken } from '../spoken.ts';

export const exports = spoken('exports', {
  title: 'เอกสารราชการ',
  kind: {
    table: 'ตารางสรุปผลการรายงาน',
    letter: 'หนังสือแจ้งเร่งรัด (หนังสือภายนอก)',
    memo: 'บันทึกข้อความ',
    form: 'แบบรายงานตามหนังสือสั่งการ',
  } satisfies Record<DocumentKind, string>,
  tableHint: 'ตามแบบราชการ พร้อมรายชื่อที่ยังไม่รายงาน',
  making: (document: string) => `กำลังจัดทำ${document}…`,
  fetch: (format: string) => `ดาวน์โหลด ${format}`,
  fetchOf: (format: string, document: string) => `ดาวน์โหลด ${format} ${document}`,
  opened: 'เปิดลิงก์ในเบราว์เซอร์ของโทรศัพท์แล้ว ลิงก์ใช้ได้ 5 นาที',
  saved: (document: string) => `จัดทำ${document}แล้ว ไฟล์อยู่ในรายการดาวน์โหลด`,
});
