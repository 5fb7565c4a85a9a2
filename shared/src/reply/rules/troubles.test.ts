import { expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';
import { readTrouble } from './troubles.ts';

test.each([
  ['เข้าระบบไม่ได้', 'trouble'],
  ['กดส่งไม่ได้', 'trouble'],
  ['ไม่สามารถบันทึกได้', 'trouble'],
  ['เข้าบ่ได้', 'trouble'],
  ['เว็บล่ม', 'trouble'],
  ['ขึ้น error', 'trouble'],
  ['ลืมรหัสผ่าน', 'trouble'],
  ['ไฟล์ไม่ขึ้น', 'trouble'],
  ['ทำไม่ทัน', 'trouble'],
  ['สถานะไม่เปลี่ยน', 'trouble'],
  ['ไม่มีปัญหา', 'fine'],
  ['แก้ได้แล้ว', 'fine'],
  ['ไม่ error', 'fine'],
  ['ไม่ได้ส่ง', undefined],
  ['ไม่ทันได้ส่ง', undefined],
  ['รายงานปัญหาอุปสรรคแล้ว', undefined],
  ['งานค้าง', undefined],
  ['วันนี้ไม่มาทำงาน', undefined],
  ['รถเสีย', undefined],
])('%s: %s', (text, says) => {
  expect(readTrouble(clauseOf(text))?.says).toBe(says);
});
