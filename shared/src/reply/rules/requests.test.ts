import { expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';
import { readRequest } from './requests.ts';

test.each([
  ['ขอลิงก์หน่อย', 'ask_help'],
  ['ทำไม่เป็น', 'ask_help'],
  ['อัตราการส่ง', 'ask_rate'],
  ['เช็คสถานะให้หน่อย', 'ask_status'],
  ['กำหนดส่ง', 'ask_deadline'],
  ['ขอรายชื่อที่ยังไม่ส่ง', 'ask_who_missing'],
  ['รบกวนตรวจสอบด้วย', 'ask_help'],
])('%s: %s', (text, ask) => {
  expect(readRequest(clauseOf(text))?.ask).toBe(ask);
});

test.each([
  'ขอลาป่วย',
  'ขออีก 3 วัน',
  'ความคืบหน้า 50%',
  'ขอบคุณที่ช่วยเตือน',
  'ส่งคู่มือแล้ว',
])('%s requests nothing', (text) => {
  expect(readRequest(clauseOf(text))).toBeUndefined();
});
