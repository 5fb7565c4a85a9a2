/** What a page says that keeps itself current. */
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';

export const live = spoken('live', {
  updated: (time: string) => `อัปเดตล่าสุด ${time} น.`,
  old: (time: string) => `ข้อมูลเมื่อ ${time} น. ขณะนี้เชื่อมต่อไม่ได้ ระบบจะลองใหม่เอง`,
  oldUnknown: 'ข้อมูลเดิม ขณะนี้เชื่อมต่อไม่ได้ ระบบจะลองใหม่เอง',
  news: (complete: number, expected: number) =>
    `มีรายงานใหม่ รายงานแล้ว ${numeral(complete)} จาก ${numeral(expected)} หน่วยงาน`,
  newsOfAll: (open: number, missing: number) =>
    `ข้อมูลเปลี่ยน มี ${numeral(open)} เรื่องที่ยังไม่ครบ ค้าง ${numeral(missing)} หน่วยงาน`,
});
