import { expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';
import { readNegation } from './negation.ts';

test.each([
  ['ยังไม่ได้ส่ง', 'undone'],
  ['ไม่ได้ทำ', 'undone'],
  ['ยังบ่ได้ส่ง', 'undone'],
  ['ยังไม่ทันได้คีย์', 'undone'],
  ['ยังไม่เริ่ม', 'undone'],
  ['ยังค่ะ', 'undone'],
  ['ของเรายังเลย', 'undone'],
  ['ลืมส่ง', 'undone'],
  ['ยังไม่มีข้อมูล', 'undone'],
  ['ยังไม่เสร็จ', 'unfinished'],
  ['ยังไม่เรียบร้อย', 'unfinished'],
  ['ยังส่งไม่ครบ', 'unfinished'],
  ['ยังบ่แล้ว', 'unfinished'],
  ['คีย์ยังไม่หมด', 'unfinished'],
  ['ยังทำอยู่', 'going'],
  ['นายกยังไม่เซ็น', 'going'],
  ['กองคลังยังไม่ส่งข้อมูลให้', 'going'],
  ['ยังมีเหลืออยู่', 'partial'],
  ['อบต.อื่นยังไม่ส่ง', 'hearsay'],
  ['ไม่ใช่ว่ายังไม่เสร็จ', 'doubt'],
  ['ไม่ได้ไม่ส่ง', 'doubt'],
  ['ไม่มีผู้ขอรับความช่วยเหลือ', 'done'],
  ['ไม่มีเคสเดือนนี้', 'done'],
  ['ไม่มีไฟล์', 'none'],
  ['ยังเตื้อ', 'undone'],
  ['ส่งแล้ว', undefined],
  ['ไม่มีปัญหา', undefined],
])('%s: %s', (text, says) => {
  expect(readNegation(clauseOf(text))?.says).toBe(says);
});
