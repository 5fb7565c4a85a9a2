/** What coordinators read where they act on units: in the list of a round, on a unit's page, in its form. */
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';

export const acts = spoken('acts', {
  /** The list. */
  call: 'โทร',
  callUnit: (unit: string) => `โทร ${unit}`,
  remind: 'เตือน',
  remindUnit: (unit: string) => `เตือน ${unit}`,
  report: 'รายงานแทน',
  reportFor: (unit: string) => `รายงานแทน ${unit}`,
  pickMany: 'เลือกหลายหน่วยงาน',
  stopPicking: 'เลิกเลือก',
  pick: (unit: string) => `เลือก ${unit}`,
  pickShown: (n: number) => `เลือกทั้งหมดที่แสดงและยังต้องรายงาน (${numeral(n)})`,
  picked: (n: number, hidden: number) =>
    hidden > 0
      ? `เลือกแล้ว ${numeral(n)} หน่วยงาน (${numeral(hidden)} หน่วยงานไม่ได้แสดงอยู่)`
      : `เลือกแล้ว ${numeral(n)} หน่วยงาน`,
  pickFirst: 'โปรดเลือกหน่วยงานจากรายการ',
  remindPicked: (n: number) => `เตือนที่เลือก (${numeral(n)})`,
  extend: 'ขยายเวลา',

  /** The plan for units that were picked. */
  reportedSince: (n: number) => `${numeral(n)} หน่วยงานที่เลือกรายงานแล้ว จึงไม่เตือน`,

  /** A unit's page. */
  district: (name: string) => `อำเภอ${name}`,
  supervisor: (office: string) => `ผู้กำกับดูแล ${office}`,
  contact: 'ติดต่อหน่วยงาน',
  callNumber: (phone: string) => `โทร ${phone}`,
  noPhone: 'ยังไม่มีหมายเลขโทรศัพท์ของหน่วยงานนี้ในทะเบียน',
  officers: 'ผู้รายงานในระบบ',
  noOfficers: 'ยังไม่มีผู้รายงานในระบบ โปรดส่งรหัสเชิญให้หน่วยงาน หรือรายงานแทน',
  head: 'ผู้บริหาร',
  since: (day: string) => `ตั้งแต่ ${day}`,
  state: {
    reachable: 'ส่งข้อความถึงได้',
    paused: 'ขอพักการแจ้งเตือน',
    blocked: 'ส่งข้อความไม่ถึง (บล็อกหรือเลิกเป็นเพื่อน)',
  },
  pausedUntil: (day: string) => `ขอพักการแจ้งเตือนถึง ${day}`,
  lastSeen: (when: string) => `ตอบล่าสุด ${when}`,
  neverSeen: 'ยังไม่พบการตอบในรอบที่เปิดอยู่',
  duties: 'งานของหน่วยงานนี้',
  noDuties: 'ไม่มีเรื่องที่เปิดรับรายงาน',
  noDutiesText: 'เมื่อมีหนังสือสั่งการที่หน่วยงานนี้ต้องรายงาน งานจะปรากฏที่นี่',
  lastAnswer: (name: string, when: string) => `ตอบล่าสุดโดย ${name} ${when}`,
  noAnswer: 'ยังไม่มีการตอบ',
  correctFor: 'แก้ไขแทน',
  history: 'ประวัติ',
  more: 'ทำรายการอื่น',
  of: (act: string, duty: string) => `${act} เรื่อง ${duty}`,

  /** Recorded without the form. */
  quick: {
    done: 'บันทึกว่ารายงานแล้วตามที่แจ้งทางโทรศัพท์',
    nothing_to_report: 'บันทึกว่าไม่มีเรื่องรายงานตามที่แจ้งทางโทรศัพท์',
  },
  quickAsk: (unit: string) => `บันทึกแทน ${unit}?`,
  quickText: {
    done: 'ระบบจะบันทึกว่าหน่วยงานรายงานแล้ววันนี้ ในชื่อของท่าน และแจ้งเจ้าหน้าที่ในการตอบครั้งถัดไป ยกเลิกได้ทันที',
    nothing_to_report:
      'ระบบจะบันทึกว่ารอบนี้หน่วยงานไม่มีเรื่องรายงาน ในชื่อของท่าน และแจ้งเจ้าหน้าที่ในการตอบครั้งถัดไป ยกเลิกได้ทันที',
  },
  quickYes: 'บันทึก',
  quickDone: (unit: string) => `บันทึกแทน ${unit} แล้ว`,
  undo: 'ยกเลิกการบันทึกนี้',
  undone: 'ยกเลิกการบันทึกแล้ว สถานะกลับเป็นเหมือนเดิม',

  /** Against the central system. */
  centralSystem: 'ระบบกลาง',
  verify: 'ยืนยันว่าตรงกับระบบกลาง',
  verifyAsk: (unit: string) => `ยืนยันว่า ${unit} มีข้อมูลในระบบกลางแล้ว?`,
  verifyText: 'ระบบจะบันทึกว่าท่านตรวจสอบกับระบบกลางแล้ว',
  verifyMissingText: 'หน่วยงานยังไม่รายงาน ระบบจะบันทึกว่ารายงานแล้วตามข้อมูลในระบบกลาง และหยุดเตือน',
  verifyYes: 'ยืนยัน ตรงกับระบบกลาง',
  verified: (unit: string) => `บันทึกว่า ${unit} ตรงกับระบบกลางแล้ว`,
  dispute: 'แจ้งว่าระบบกลางยังไม่พบ',
  disputeAsk: (unit: string) => `แจ้งว่าระบบกลางยังไม่พบข้อมูลของ ${unit}?`,
  disputeText: 'รายงานยังนับอยู่ แต่ระบบจะเตือนหน่วยงานให้ตรวจสอบและส่งลิงก์หลักฐาน แล้วท่านเป็นผู้พิจารณา',
  disputeYes: 'บันทึกว่ายังไม่พบ',
  disputed: (unit: string) => `บันทึกแล้ว ระบบจะขอให้ ${unit} ส่งลิงก์หลักฐาน`,
  onlyReported: 'หน่วยงานนี้ยังไม่ได้รายงาน จึงยังไม่มีรายงานที่ต้องตรวจสอบกับระบบกลาง',

  /** Somebody was quicker. */
  reportedMeanwhile: (unit: string) => `${unit} รายงานเข้ามาแล้วก่อนที่ท่านจะบันทึก จึงยังไม่ได้บันทึกสิ่งใด โปรดดูสถานะล่าสุด`,
  changedMeanwhile: 'มีการบันทึกเข้ามาก่อนท่าน จึงยังไม่ได้บันทึกสิ่งใด โปรดดูสถานะล่าสุด แล้วทำรายการอีกครั้ง',
});
