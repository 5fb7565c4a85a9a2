/** What a page says that keeps itself current. */
import { spoken } from '../spoken.ts';

const number = (value: number) => value.toLocaleString('en-US');

export const live = spoken('live', {
  updated: (time: string) => `อัปเดตล่าสุด ${time} น.`,
  old: (time: string) => `ข้อมูลเมื่อ ${time} น. ขณะนี้เชื่อมต่อไม่ได้ ระบบจะลองใหม่เอง`,
  oldUnknown: 'ข้อมูลเดิม ขณะนี้เชื่อมต่อไม่ได้ ระบบจะลองใหม่เอง',
  news: (complete: number, expected: number) =>
    `มีรายงานใหม่ รายงานแล้ว ${number(complete)} จาก ${number(expected)} หน่วยงาน`,
  newsOfAll: (open: number, missing: number) =>
    `ข้อมูลเปลี่ยน มี ${number(open)} เรื่องที่ยังไม่ครบ ค้าง ${number(missing)} หน่วยงาน`,
});
