/** What the page says on which a newer roster is looked at and taken. */
import { numeral } from '../numeral.ts';
import { spoken } from '../spoken.ts';

export const rosterPage = spoken('rosterPage', {
  title: 'นำเข้าทะเบียนหน่วยงาน',
  file: 'ไฟล์ทะเบียนหน่วยงาน',
  fileHint: 'Excel (.xlsx) หรือ CSV แบบ UTF-8 ขนาดไม่เกิน 5 MB',
  columns: 'แถวแรกเป็นหัวตาราง: รหัส, ชื่อ, ประเภท, อำเภอ, จังหวัด และโทรศัพท์ (ถ้ามี)',
  national: 'ใช้ไฟล์ของทั้งประเทศได้ ระบบอ่านเฉพาะหน่วยงานของจังหวัดท่าน',
  safe: 'ระบบจะแสดงสิ่งที่จะเปลี่ยนให้ตรวจสอบก่อน ยังไม่บันทึกสิ่งใด',
  checking: 'กำลังตรวจสอบไฟล์…',
  tooLarge: 'ไฟล์ใหญ่เกินไป (ไม่เกิน 5 MB) โปรดเก็บไว้เฉพาะแผ่นงานที่เป็นทะเบียนหน่วยงาน',
  unreadable: 'เครื่องนี้อ่านไฟล์ไม่ได้ โปรดเลือกไฟล์อีกครั้ง',
  faults: 'สิ่งที่ต้องแก้ไข',
  faultOn: (line: string) => `บรรทัดที่ ${line}`,

  preview: 'สิ่งที่จะเปลี่ยน',
  notYet: 'ยังไม่ได้บันทึกสิ่งใด โปรดตรวจสอบก่อนยืนยัน',
  nothing: 'ไฟล์นี้ตรงกับทะเบียนปัจจุบัน ไม่มีสิ่งที่ต้องเปลี่ยน',
  read: (units: number, leftOut: number) =>
    leftOut === 0
      ? `ในไฟล์มี ${numeral(units)} หน่วยงาน`
      : `ในไฟล์มี ${numeral(units)} หน่วยงานของจังหวัดนี้ ข้ามจังหวัดอื่น ${numeral(leftOut)} แถว`,
  unchanged: (n: number) => `ไม่เปลี่ยน ${numeral(n)} แห่ง`,
  changedMeanwhile: 'ทะเบียนหรือผู้รายงานเปลี่ยนไปตั้งแต่ท่านตรวจสอบ ยังไม่ได้บันทึกสิ่งใด โปรดตรวจสอบรายการล่าสุดอีกครั้ง',

  groups: { gone: 'ไม่มีในไฟล์', changed: 'เปลี่ยนแปลง', added: 'ใหม่' },
  notes: {
    gone: 'ระบบไม่ลบหน่วยงานเอง โปรดเลือกว่าจะทำอย่างไร หากไม่เลือกจะคงไว้',
    changed: 'ชื่อและอำเภอใหม่จะปรากฏในรอบรายงานที่เปิดอยู่ทันที',
    added: 'หน่วยงานใหม่จะเข้าร่วมรอบรายงานที่ยังไม่ครบกำหนด',
  },
  places: (n: number) => `${numeral(n)} แห่ง`,
  fields: { name: 'ชื่อ', type: 'ประเภท', district: 'อำเภอ', phone: 'โทรศัพท์' },
  blank: 'ไม่มี',
  becomes: 'เปลี่ยนเป็น',
  place: (district: string) => `อ.${district}`,
  showAll: (n: number) => `ดูทั้งหมด ${numeral(n)} แห่ง`,

  forAll: 'ทุกแห่งที่ไม่มีในไฟล์',
  keepAll: 'คงไว้ทั้งหมด',
  removeAll: 'นำออกทั้งหมด',
  each: 'เลือกทีละแห่ง',
  decide: (unit: string) => `${unit}: จะทำอย่างไร`,
  keep: 'คงไว้',
  remove: 'นำออกจากทะเบียน',
  same: (name: string, code: string) => `เป็นแห่งเดียวกับ ${name} (รหัสใหม่ ${code})`,
  sameNote: 'ชื่อและอำเภอตรงกับหน่วยงานใหม่ อาจเปลี่ยนฐานะหรือรหัส หากเป็นแห่งเดียวกัน ผู้รายงานและงานที่เปิดอยู่จะย้ายตามไป',
  hasOfficers: (names: string) => `มีผู้รายงาน: ${names}`,
  officersGo: 'หากนำออก ผู้รายงานจะพ้นจากหน้าที่',
  hasAnswered: (titles: string) => `ตอบรอบที่เปิดอยู่แล้ว: ${titles}`,
  answersStay: 'รายงานที่เสร็จแล้วยังนับอยู่ในรอบนั้น',

  confirm: 'ยืนยันนำเข้า',
  again: 'เลือกไฟล์อื่น',
  ask: 'นำเข้าทะเบียนนี้?',
  askText: (n: { added: number; changed: number; removed: number; kept: number; followed: number }) =>
    [
      `เพิ่มใหม่ ${numeral(n.added)} แห่ง เปลี่ยนแปลง ${numeral(n.changed)} แห่ง`,
      n.followed > 0 && `ย้ายไปรหัสใหม่ ${numeral(n.followed)} แห่ง`,
      n.removed > 0 && `นำออก ${numeral(n.removed)} แห่ง`,
      n.kept > 0 && `คงไว้แม้ไม่มีในไฟล์ ${numeral(n.kept)} แห่ง`,
    ]
      .filter(Boolean)
      .join(' · '),
  yes: 'ยืนยันนำเข้า',
  saving: 'กำลังบันทึก…',
  done: 'นำเข้าทะเบียนแล้ว',
  doneEnded: (n: number) => `ผู้รายงานพ้นจากหน้าที่ ${numeral(n)} คน ระบบจะแจ้งเมื่อแต่ละคนส่งข้อความครั้งถัดไป`,
  toPeople: 'ดูผู้รายงานของหน่วยงาน',
});
