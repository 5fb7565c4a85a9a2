/** What a round's page says of districts, types, problems and promises. */
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';
import { dates } from './dates.ts';

export const round = spoken('round', {
  problems: (count: number) => `ติดปัญหา ${numeral(count)} หน่วยงาน`,
  promises: (count: number) => `รับว่าจะส่ง ${numeral(count)} หน่วยงาน`,
  promisedFor: (day: string) => `จะส่ง ${dates.short(day)}`,
  promisedToday: 'ครบวันที่รับไว้วันนี้',
  promiseBroken: (day: string) => `เลยวันที่รับไว้ ${dates.short(day)}`,
  told: (name: string, time: string) => `แจ้งโดย ${name} ${time}`,
  call: 'โทร',
  callUnit: (name: string, phone: string) => `โทรหา ${name} ${phone}`,
  moreUnits: (count: number) => `อีก ${numeral(count)} หน่วยงาน`,
  districts: 'แยกตามอำเภอ',
  mapPlaced: 'ผังวางตามที่ตั้งของแต่ละอำเภอโดยประมาณ แตะอำเภอเพื่อดูรายหน่วยงาน',
  mapOrdered: 'ผังเรียงตามรหัสอำเภอ แตะอำเภอเพื่อดูรายหน่วยงาน',
  rateOf: 'อัตราการรายงาน',
  district: 'อำเภอ',
  reported: 'รายงานแล้ว',
  missing: 'ค้าง',
  of: (complete: number, expected: number) => `${numeral(complete)} จาก ${numeral(expected)}`,
  types: 'แยกตามประเภท',
  only: (district: string) => `เฉพาะ ${district}`,
  whole: 'ดูทุกอำเภอ',
  unknownDistrict: (district: string) => `รอบนี้ไม่มีหน่วยงานใน “${district}” จึงแสดงทุกอำเภอ`,
});
