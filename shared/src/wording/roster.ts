/** What is said to a coordinator whose roster file, or decision about it, cannot be taken as it is. */
import type { FileFlaw, RosterFlaw } from '../organization/roster-fault.ts';
import { numeral } from './numeral.ts';

const HEADINGS: Record<string, string> = {
  code: 'รหัส',
  name_th: 'ชื่อ',
  type: 'ประเภท',
  district_th: 'อำเภอ',
  province_th: 'จังหวัด',
};

export const rosterProblems = {
  planExpired: 'ผลตรวจสอบไฟล์นี้หมดเวลาแล้ว โปรดเลือกไฟล์และตรวจสอบใหม่ ยังไม่มีการเปลี่ยนแปลงใด ๆ',
  tooMuch: 'มีการเปลี่ยนแปลงมากเกินไปในครั้งเดียว โปรดนำหน่วยงานออกครั้งละไม่เกิน 100 แห่ง ยังไม่มีการเปลี่ยนแปลงใด ๆ',
  decisions: {
    not_gone: 'รายการหน่วยงานเปลี่ยนไปแล้ว โปรดตรวจสอบไฟล์ใหม่อีกครั้ง',
    not_alike: 'หน่วยงานที่เลือกว่าเป็นแห่งเดียวกันมีชื่อหรืออำเภอไม่ตรงกัน โปรดเลือกใหม่',
    taken_twice: 'มีหน่วยงานเดิมสองแห่งที่เลือกเป็นหน่วยงานใหม่แห่งเดียวกัน โปรดเลือกใหม่',
  },
  faults: 'ไฟล์นี้ยังนำเข้าไม่ได้ โปรดแก้ไขตามรายการแล้วเลือกไฟล์อีกครั้ง',
  moreFaults: (count: number) => `และอีก ${numeral(count)} แห่ง`,
};

/** A file that cannot be read at all. */
export function fileFlawInThai(flaw: FileFlaw): string {
  switch (flaw.kind) {
    case 'empty':
      return 'ไฟล์นี้ว่างเปล่า โปรดเลือกไฟล์ทะเบียนหน่วยงานใหม่';
    case 'too_large':
      return 'ไฟล์ใหญ่เกินไป (ไม่เกิน 5 MB) โปรดเก็บไว้เฉพาะแผ่นงานที่เป็นทะเบียนหน่วยงาน';
    case 'old_workbook':
      return 'ไฟล์นี้เป็น Excel รุ่นเก่า (.xls) โปรดบันทึกเป็น .xlsx แล้วลองใหม่';
    case 'locked_workbook':
      return 'ไฟล์นี้ตั้งรหัสผ่านไว้ โปรดบันทึกเป็น .xlsx โดยไม่ตั้งรหัสผ่าน แล้วลองใหม่';
    case 'broken_workbook':
      return 'เปิดไฟล์นี้ไม่ได้ ไม่ใช่ไฟล์ Excel (.xlsx) หรือไฟล์เสียหาย โปรดเปิดใน Excel แล้วบันทึกใหม่';
    case 'not_utf8':
      return `บรรทัดที่ ${flaw.line} อ่านเป็นภาษาไทยไม่ได้ ไฟล์อาจบันทึกแบบ Windows-874 หรือ TIS-620 โปรดบันทึกเป็น .xlsx หรือ CSV UTF-8 แล้วลองใหม่`;
    case 'open_quote':
      return `บรรทัดที่ ${flaw.line} มีข้อความยาวข้ามบรรทัด โปรดตรวจสอบว่าปิดเครื่องหมายคำพูดครบ`;
  }
}

/** What is wrong in one row, without the place. */
export function rosterFlawInThai(flaw: RosterFlaw): string {
  switch (flaw.kind) {
    case 'missing_columns':
      return `ไม่พบคอลัมน์ ${flaw.columns.map((it) => HEADINGS[it] ?? it).join(', ')} แถวแรกต้องเป็นหัวตาราง`;
    case 'not_utf8':
      return 'ตัวอักษรอ่านไม่ออก โปรดบันทึกเป็น .xlsx หรือ CSV UTF-8';
    case 'unknown_province':
      return flaw.text ? `ไม่รู้จักจังหวัด “${flaw.text}”` : 'ไม่ได้ระบุจังหวัด';
    case 'bad_code':
      return flaw.code ? `รหัส “${flaw.code}” ต้องเป็นตัวเลข 8 หลัก` : 'ไม่ได้ระบุรหัส';
    case 'code_elsewhere':
      return `รหัส ${flaw.code} ไม่ใช่รหัสของจังหวัด${flaw.province}`;
    case 'unknown_type':
      return flaw.text ? `ไม่รู้จักประเภท “${flaw.text}”` : 'ไม่ได้ระบุประเภท';
    case 'no_name':
      return `รหัส ${flaw.code} ไม่มีชื่อหน่วยงาน`;
    case 'no_district':
      return `รหัส ${flaw.code} ไม่มีชื่ออำเภอ`;
    case 'long_text':
      return `รหัส ${flaw.code} มีข้อความยาวเกินไป`;
    case 'duplicate_code':
      return `รหัส ${flaw.code} ซ้ำกับบรรทัดที่ ${flaw.firstLine}`;
    case 'too_many_units':
      return `มีหน่วยงานของจังหวัดเดียวเกิน ${numeral(flaw.most)} แห่ง`;
    case 'no_unit':
      return flaw.found.length > 0
        ? `ไม่มีหน่วยงานของจังหวัด${flaw.province} ในไฟล์มีแต่${provincesInWords(flaw.found)}`
        : `ไม่มีหน่วยงานของจังหวัด${flaw.province}ในไฟล์นี้`;
  }
}

const provincesInWords = (names: readonly string[]): string =>
  names.length > 3 ? `จังหวัดอื่น ${names.length} จังหวัด` : names.map((name) => `จังหวัด${name}`).join(' ');
