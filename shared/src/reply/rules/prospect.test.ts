import { expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';
import { readFuture, readGoing } from './prospect.ts';

test.each([
  ['เดี๋ยวส่ง', 'promise'],
  ['พรุ่งนี้เสร็จแล้ว', 'promise'],
  ['กำลังจะเสร็จแล้ว', 'promise'],
  ['วันศุกร์ค่ะ', 'promise'],
  ['อีก 2 วัน', 'promise'],
  ['เสร็จแล้วจะแจ้ง', 'promise'],
  ['ยังไงก็เสร็จ', 'promise'],
  ['เสร็จแน่นอน', 'promise'],
  ['จะรีบดำเนินการ', 'will'],
  ['จะรีบส่ง', 'will'],
  ['จะแจ้งให้ทราบ', 'tell'],
  ['รีบส่งแล้ว', undefined],
  ['วันนี้ส่งแล้ว', undefined],
  ['วันนี้ฝนตก', undefined],
  ['ส่งแล้ว', undefined],
])('%s: %s', (text, says) => {
  expect(readFuture(clauseOf(text))?.says).toBe(says);
});

test.each([
  ['กำลังทำอยู่', true],
  ['ทำอยู่', true],
  ['รอนายกเซ็น', true],
  ['กำลังยะอยู่', true],
  ['อยู่ อบต.', false],
  ['รอบนี้ส่งแล้ว', false],
])('%s is going on: %s', (text, going) => {
  expect(readGoing(clauseOf(text)) !== undefined).toBe(going);
});
