/** What the coordinator's pages say. */
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';

export const desk = spoken('desk', {
  title: 'ภาพรวมการรายงาน',
  none: 'ยังไม่มีเรื่องที่เปิดรับรายงาน',
  noneText: 'เพิ่มเรื่องจากหนังสือสั่งการ แล้วผลการรายงานจะปรากฏที่นี่',
  fromLetter: 'เพิ่มเรื่องจากหนังสือ',
  rate: 'อัตราการรายงาน',
  onTimeRate: 'รายงานทันกำหนด',
  onTimeOriginally: 'ทันกำหนดเดิม',
  target: (percent: string) => `เป้าหมาย ${percent}`,
  countOf: (complete: number, expected: number) => `${numeral(complete)} จาก ${numeral(expected)} หน่วยงาน`,
  noUnits: 'ไม่มีหน่วยงานที่ต้องรายงาน',
  byDistrict: 'แยกตามอำเภอ',
  units: 'รายหน่วยงาน',
  search: 'ค้นหาหน่วยงาน',
  filters: {
    all: 'ทั้งหมด',
    missing: 'ยังไม่รายงาน',
    working: 'กำลังดำเนินการ',
    problem: 'ติดปัญหา',
    promised: 'รับว่าจะส่ง',
    complete: 'รายงานแล้ว',
  },
  filterBy: 'เลือกแสดงตามสถานะ',
  everyDistrict: 'ทุกอำเภอ',
  district: 'อำเภอ',
  showing: (count: number) => `แสดง ${numeral(count)} หน่วยงาน`,
  noneMatch: 'ไม่มีหน่วยงานที่ตรงกับตัวเลือก',
  clearFilters: 'แสดงทั้งหมด',
  noOfficer: 'ยังไม่มีผู้รายงานในระบบ',
  openBoard: 'ดูรายหน่วยงาน',
});
