import { expect, test } from 'vitest';
import { foldReply } from './fold-reply.ts';

test.each([
  ['drawn-out letters', 'เสร็จแล้ววววค่าาา', 'เสร็จแล้วค่า'],
  ['but not doubled ones', 'ระบบ ออก งง การรายงาน ส่งงาน', 'ระบบ ออก งง การรายงาน ส่งงาน'],
  ['เเ for แ', 'ส่งเเล้ว', 'ส่งแล้ว'],
  ['a split ำ', 'ทํา ทําแล้ว นํ้า', 'ทำ ทำแล้ว น้ำ'],
  ['marks in the wrong order', 'ท\u0e35\u0e48 ท\u0e48\u0e35', 'ที่ ที่'],
  ['marks struck twice', 'ส่่ง แล้้ว', 'ส่ง แล้ว'],
  ['Thai digits', '๑๒ ราย', '12 ราย'],
  ['figures as they are', '5555 ราย 1000', '5555 ราย 1000'],
  ['capitals and full width', 'ＳＵＢＭＩＴ OK', 'submit ok'],
  ['invisible characters', 'ส่ง\u200bแล้ว\u00a0ค่ะ\ufeff', 'ส่งแล้ว ค่ะ'],
  ['controls', 'ส่ง\u0007แล้ว', 'ส่ง แล้ว'],
  ['lines', 'ก \r\n\r\n ข', 'ก\nข'],
  ['repetition signs', 'เสร็จแล้วๆ', 'เสร็จแล้ว'],
  ['finished, misspelt', 'เส็จ เสร๊จ เสร้จ', 'เสร็จ เสร็จ เสร็จ'],
  ['in order, misspelt', 'เรียบร้อน เรียบรอ้ย', 'เรียบร้อย เรียบร้อย'],
  ['sent, misspelt', 'สงแล้ว ส้งข้อมูล', 'ส่งแล้ว ส่งข้อมูล'],
  ['but not other words', 'สงสัย สงกรานต์ แสง', 'สงสัย สงกรานต์ แสง'],
  ['not, misspelt', 'ยังไมได้ส่ง ยังไม้เสร็จ ยังไท่ส่ง ยังมไ่ได้ทำ', 'ยังไม่ได้ส่ง ยังไม่เสร็จ ยังไม่ส่ง ยังไม่ได้ทำ'],
  ['but not why', 'ทำไมได้', 'ทำไมได้'],
  ['or not yet', 'รึยัง หรือ ยัง', 'หรือยัง หรือยัง'],
])('mends or keeps %s', (_, typed, folded) => {
  expect(foldReply(typed)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  for (const text of ['เสร็จแล้ววววค่าาา', 'ยังมไ่ได้ส่งงงง', 'เรียบร้อนแล้วว 5555', 'ทําแล้ว']) {
    expect(foldReply(foldReply(text))).toBe(foldReply(text));
  }
});
