/** What a comparison with the central system's list says. */
import type { AmbiguityReason, UnknownReason } from '../organization/match-names.ts';
import { spoken } from './spoken.ts';

const WHY: Record<AmbiguityReason | UnknownReason, string> = {
  several: 'ตรงกับหลายหน่วยงาน โปรดเลือก',
  other_type: 'ชื่อตรงกันแต่ต่างประเภท โปรดตรวจสอบ',
  other_district: 'ชื่อตรงกันแต่ต่างอำเภอ โปรดตรวจสอบ',
  named_elsewhere: 'ใกล้เคียงกับหน่วยงานที่มีอยู่ในบรรทัดอื่นแล้ว โปรดตรวจสอบ',
  no_such_name: 'ไม่พบหน่วยงานชื่อนี้ในเรื่องนี้',
  other_province: 'เป็นหน่วยงานของพื้นที่อื่น',
  says_not_done: 'ข้อความในบรรทัดระบุว่ายังไม่ได้บันทึก',
};

export const reconciliation = spoken('reconciliation', {
  confirmed: 'ตรงกัน (มีในระบบกลางและรายงานแล้ว)',
  listedButMissing: 'มีในระบบกลางแต่ยังไม่รายงาน จะบันทึกว่าเสร็จแล้วจากระบบกลาง',
  doneButNotListed: 'รายงานว่าเสร็จแล้วแต่ไม่พบในระบบกลาง จะทำเครื่องหมายรอตรวจสอบ',
  acceptedBefore: 'ไม่พบในระบบกลาง แต่รับหลักฐานไว้แล้ว',
  undecided: 'รายงานว่าเสร็จแล้ว แต่บรรทัดที่กำกวมอาจหมายถึงหน่วยงานนี้ จึงยังไม่เปลี่ยนสถานะ',
  mended: 'สะกดไม่ตรง แต่อ่านได้ว่าเป็น',
  ambiguous: 'บรรทัดที่กำกวม',
  unknown: 'บรรทัดที่ไม่รู้จัก',
  why: (reason: AmbiguityReason | UnknownReason): string => WHY[reason],
  preview: (changes: number) =>
    changes === 0 ? 'ไม่มีรายการที่ต้องเปลี่ยน' : `ยังไม่ได้บันทึก จะเปลี่ยน ${changes} แห่งเมื่อยืนยัน`,
  unreadable: (line: number) =>
    `บรรทัดที่ ${line} มีอักขระที่อ่านไม่ได้ โปรดบันทึกไฟล์เป็น UTF-8 แล้วลองใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ`,
  applied: (changes: number) => `บันทึกแล้ว ${changes} แห่ง`,
});
