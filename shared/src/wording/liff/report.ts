/** What the report form says. The sentences about wrong fields come from the form itself (`../form.ts`). */
import { spoken } from '../spoken.ts';

export const report = spoken('report', {
  kicker: 'แบบรายงาน',
  due: 'ครบกำหนด',
  extended: (original: string) => `ขยายเวลาจากเดิม ${original}`,
  byLetter: (no: string) => `ตามหนังสือ ที่ ${no}`,
  details: 'รายละเอียดและหนังสืออ้างอิง',
  letter: (from: string, no: string, date: string) => `${from} ที่ ${no} ลงวันที่ ${date}`,
  openSystem: 'เปิดระบบที่ต้องบันทึกข้อมูล',
  newWindow: 'เปิดหน้าต่างใหม่',
  optional: 'ไม่บังคับ',
  yes: 'ใช่',
  no: 'ไม่ใช่',
  /** The counting word follows the options: domains are ด้าน, anything else รายการ. */
  ticked: (count: number, labels: string[]) =>
    `เลือกแล้ว ${count}/${labels.length} ${labels.every((label) => label.startsWith('ด้าน')) ? 'ด้าน' : 'รายการ'}`,
  less: (label: string) => `ลด ${label}`,
  more: (label: string) => `เพิ่ม ${label}`,
  letters: (count: number, most: number) => `${count}/${most} ตัวอักษร`,
  evidence: 'ลิงก์หลักฐาน (ถ้ามี)',
  evidenceHint: 'เช่น ลิงก์ Google Drive ที่เปิดให้ผู้มีลิงก์ดูได้',
  problem: 'แจ้งปัญหา/อุปสรรค',
  problemLabel: 'ปัญหาหรืออุปสรรคที่พบ',
  problemHint: 'ผู้ประสานงานจะเห็นข้อความนี้และติดต่อกลับ',
  nothing: 'ไม่มีเรื่องรายงาน',
  submit: 'ส่งรายงาน',
  resubmit: 'ส่งการแก้ไข',
  saveProgress: (count: number, all: number) => `บันทึกความคืบหน้า ${count}/${all}`,
  sending: 'กำลังส่ง…',
  barDraft: 'เก็บฉบับร่างในเครื่องนี้แล้ว',
  offline: 'ยังส่งไม่ได้ เพราะเชื่อมต่ออินเทอร์เน็ตไม่ได้',
  failed: 'ยังส่งไม่สำเร็จ',
  kept: 'ข้อมูลที่กรอกเก็บไว้ในเครื่องนี้แล้ว กด “ส่ง” อีกครั้งได้เลย จะไม่เกิดรายงานซ้ำ',
});
