import { expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';
import { readCondition, readHearsay, readJoke, readPartial, readWish } from './limits.ts';

test.each([
  'ถ้าเสร็จแล้วจะแจ้ง',
  'เสร็จเมื่อไหร่จะบอก',
  'พอนายกเซ็นก็เสร็จแล้ว',
  'เมื่อดำเนินการเรียบร้อยแล้ว',
])('%s is conditional', (text) => {
  expect(readCondition(clauseOf(text))?.about).toBe('work');
});

test('a condition that is about something else leaves a claim alone', () => {
  expect(readCondition(clauseOf('ถ้ามีอะไรเพิ่มเติมแจ้งได้'))?.about).toBeUndefined();
  expect(readCondition(clauseOf('ส่งแล้วเมื่อ 10 ก.ย.'))).toBeUndefined();
});

test.each([
  ['ขอให้เสร็จไวๆ', true],
  ['กรุณาส่งให้ครบ', true],
  ['อยากให้เสร็จแล้ว', true],
  ['ส่งให้เรียบร้อยแล้ว', false],
  ['วันนี้จะทำให้เสร็จ', false],
  ['ขอบคุณที่แจ้งเตือน', false],
])('%s is a wish: %s', (text, wish) => {
  expect(readWish(clauseOf(text)) !== undefined).toBe(wish);
});

test.each([
  ['อบต.อื่นส่งแล้ว', 'hearsay'],
  ['เขาบอกว่าเสร็จแล้ว', 'hearsay'],
  ['ปลัดบอกว่าส่งแล้ว', 'doubt'],
  ['น่าจะเสร็จแล้ว', 'doubt'],
  ['ส่งแล้วมั้ง', 'doubt'],
  ['ขอแจ้งว่าส่งแล้ว', undefined],
  ['ของเราส่งแล้ว', undefined],
])('%s: %s', (text, says) => {
  expect(readHearsay(clauseOf(text))?.says).toBe(says);
});

test.each(['เสร็จกัน', 'เสร็จในฝัน', 'เสร็จที่ไหนล่ะ'])('%s is mockery', (text) => {
  expect(readJoke(clauseOf(text))?.says).toBe('joke');
});

test.each([
  ['80%', undefined, 'partial'],
  ['ร้อยละ 60 แล้ว', undefined, 'partial'],
  ['0%', undefined, 'undone'],
  ['100% แล้ว', undefined, undefined],
  ['2 ใน 3 ด้าน', undefined, 'partial'],
  ['เสร็จ 3/3 ด้าน ครบ', undefined, undefined],
  ['เกือบเสร็จ', undefined, 'partial'],
  ['เสร็จสองด้าน', undefined, 'partial'],
  ['เสร็จ 3 ด้าน', 3, undefined],
  ['เสร็จ 3 ด้าน', undefined, 'partial'],
  ['ครบทั้ง 3 ด้าน', undefined, undefined],
  ['ข้อ 1 เสร็จแล้ว', undefined, 'partial'],
  ['ด้านการศึกษาเสร็จแล้ว', undefined, 'partial'],
  ['เหลือสิ่งแวดล้อม', undefined, 'partial'],
  ['เสร็จไปเยอะแล้ว', undefined, 'partial'],
  ['ไม่เหลือแล้ว', undefined, undefined],
])('%s of %s parts: %s', (text, total, says) => {
  expect(readPartial(clauseOf(text), total)?.says).toBe(says);
});
