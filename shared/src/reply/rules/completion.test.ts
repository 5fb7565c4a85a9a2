import { expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';
import { readCompletion } from './completion.ts';

test.each([
  ['ส่งแล้ว', 'done'],
  ['ทำเสร็จแล้ว', 'done'],
  ['บันทึกเข้าระบบแล้ว', 'done'],
  ['ข้อมูลเข้าระบบครบแล้ว', 'done'],
  ['upload เรียบร้อย', 'done'],
  ['ส่งไปเมื่อวาน', 'done'],
  ['เสร็จละ', 'done'],
  ['แล้ว', 'done'],
  ['100% แล้ว', 'done'],
  ['รวบรวมเสร็จแล้ว', 'going'],
  ['เริ่มทำแล้ว', 'going'],
  ['เข้าระบบแล้ว', 'going'],
  ['เอกสารครบแล้ว', 'going'],
  ['ส่งให้ปลัดแล้ว', 'going'],
  ['กองช่างทำเสร็จแล้ว', 'going'],
  ['ให้น้องส่งแล้ว', 'going'],
  ['ส่งเมลแล้ว', 'going'],
  ['ทำเสร็จแล้วส่งให้อำเภอ', 'going'],
  ['อ่านหนังสือแล้ว', 'assent'],
  ['เรียบร้อย', 'done'],
  ['แก้ไขแล้วส่งใหม่เรียบร้อย', 'done'],
  ['0 ราย', 'done'],
  ['เข้าใจเรียบร้อย', undefined],
  ['กินข้าวเสร็จแล้ว', 'unclear'],
  ['จัดซื้อเสร็จแล้ว', 'unclear'],
  ['เสร็จจากงานศพแล้ว', 'unclear'],
  ['ถึงเวลาส่งแล้ว', 'unclear'],
  ['ครบ 30 วันแล้ว', 'unclear'],
  ['รอบที่แล้วส่งแล้ว', 'unclear'],
  ['ส่งค่ะ', undefined],
  ['สวัสดี', undefined],
])('%s: %s', (text, says) => {
  expect(readCompletion(clauseOf(text))?.says).toBe(says);
});
