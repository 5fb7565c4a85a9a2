import { expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';
import { readCourtesy, readLeaving } from './courtesy.ts';

test.each([
  ['ยกเลิกการลงทะเบียน', 'leave'],
  ['ขอยกเลิกรับการแจ้งเตือน', 'leave'],
  ['ไม่ได้อยู่ อบต. นี้แล้ว', 'leave'],
  ['ไม่ต้องส่งมาอีก', 'leave'],
  ['เกษียณแล้ว', 'moved'],
  ['ไม่ได้ทำ', undefined],
  ['ไม่ยกเลิกการลงทะเบียน', undefined],
])('%s: %s', (text, says) => {
  expect(readLeaving(clauseOf(text))?.says).toBe(says);
});

test.each([
  ['รับทราบ', 'assent'],
  ['OK', 'assent'],
  ['เค', 'assent'],
  ['ขอบคุณค่ะ', 'thanks'],
  ['สวัสดี', 'courtesy'],
  ['ครับ', 'yes'],
  ['👍', 'sign'],
  ['พี่', 'call'],
  ['เคสนี้', undefined],
])('%s: %s', (text, says) => {
  expect(readCourtesy(clauseOf(text))?.says).toBe(says);
});
