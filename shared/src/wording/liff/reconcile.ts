/** What the page says on which the central system's list is held against the board. */

import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';

export const reconcilePage = spoken('reconcilePage', {
  title: 'เทียบกับระบบกลาง',
  link: 'เทียบกับรายชื่อในระบบกลาง',
  linkHint: 'วางรายชื่อหน่วยงานที่ระบบกลางแสดงว่าบันทึกแล้ว เพื่อตรวจว่าตรงกับที่รายงานหรือไม่',
  list: 'รายชื่อจากระบบกลาง',
  listHint: 'บรรทัดละหนึ่งหน่วยงาน มีลำดับ คำนำหน้า หรือชื่ออำเภอต่อท้ายได้',
  file: 'หรือเลือกไฟล์รายชื่อ (.txt หรือ .csv แบบ UTF-8)',
  preview: 'ตรวจเทียบ',
  checking: 'กำลังตรวจเทียบ…',
  again: 'แก้ไขรายชื่อ',
  empty: 'โปรดวางรายชื่อหน่วยงานก่อน บรรทัดละหนึ่งแห่ง',
  tooLong: 'รายชื่อยาวเกินไป โปรดแบ่งเป็นหลายครั้ง',
  wrongFile: 'อ่านไฟล์นี้ไม่ได้ โปรดบันทึกเป็น .csv แบบ UTF-8 หรือคัดลอกรายชื่อมาวางในช่องด้านบน ยังไม่มีการเปลี่ยนแปลงใด ๆ',
  result: 'ผลการตรวจเทียบ',
  notYet: 'ยังไม่ได้บันทึกสิ่งใด โปรดตรวจสอบก่อนยืนยัน',
  groups: {
    listedButMissing: 'จะบันทึกว่าเสร็จแล้ว',
    doneButNotListed: 'จะทำเครื่องหมายรอตรวจสอบ',
    confirmed: 'ตรงกัน',
    acceptedBefore: 'รับหลักฐานไว้แล้ว',
    undecided: 'รอบรรทัดที่กำกวม',
  },
  notes: {
    listedButMissing: 'มีในระบบกลาง แต่หน่วยงานยังไม่ได้รายงาน',
    doneButNotListed: 'หน่วยงานรายงานว่าเสร็จแล้ว แต่ไม่พบในระบบกลาง ระบบจะขอหลักฐานจากหน่วยงาน',
    confirmed: 'มีในระบบกลางและรายงานแล้ว',
    acceptedBefore: 'ไม่พบในระบบกลาง แต่ผู้ประสานงานรับหลักฐานแล้ว ไม่เปลี่ยนแปลง',
    undecided: 'รายงานว่าเสร็จแล้ว แต่บรรทัดที่กำกวมอาจหมายถึงหน่วยงานนี้ จึงยังไม่เปลี่ยนแปลง',
  },
  ambiguous: 'บรรทัดที่กำกวม โปรดเลือก',
  unknown: 'บรรทัดที่ไม่รู้จัก',
  unknownNote: 'บรรทัดเหล่านี้ไม่มีผลต่อการบันทึก',
  mended: 'สะกดไม่ตรง แต่อ่านได้',
  line: (line: number, text: string) => `บรรทัดที่ ${numeral(line)}: ${text}`,
  means: (name: string) => `อ่านเป็น ${name}`,
  skip: 'ไม่ใช่หน่วยงานใด (ข้าม)',
  places: (n: number) => `${numeral(n)} แห่ง`,
  lines: (n: number) => `${numeral(n)} บรรทัด`,
  confirm: (n: number) => `ยืนยันบันทึก ${numeral(n)} แห่ง`,
  nothing: 'ไม่มีรายการที่ต้องเปลี่ยน',
  ask: (n: number) => `บันทึกผลเทียบ ${numeral(n)} แห่ง?`,
  askText: (done: number, disputed: number) =>
    `บันทึกว่าเสร็จแล้วจากระบบกลาง ${numeral(done)} แห่ง และทำเครื่องหมายรอตรวจสอบ ${numeral(disputed)} แห่ง ระบบเก็บประวัติทุกครั้ง`,
  yes: 'ยืนยันบันทึก',
  written: (n: number) => `บันทึกแล้ว ${numeral(n)} แห่ง`,
  writtenText: 'หน่วยงานที่รอตรวจสอบจะได้รับแจ้งให้ส่งหลักฐานในการเตือนรอบถัดไป',
  toBoard: 'กลับไปดูรายหน่วยงาน',
});
