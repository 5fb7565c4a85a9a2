import { expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';
import { readQuestion } from './questions.ts';

test.each([
  ['ส่งแล้วหรือยัง', 'ask_status'],
  ['เสร็จแล้วใช่ไหม', 'ask_status'],
  ['ส่งยัง', 'ask_status'],
  ['ส่งแล้วบ่', 'ask_status'],
  ['ส่งแล้วก่อเจ้า', 'ask_status'],
  ['ของเราขึ้นหรือยัง', 'ask_status'],
  ['มีงานอะไรค้างไหม', 'ask_status'],
  ['ต้องส่งวันไหน', 'ask_deadline'],
  ['ขยายเวลาได้ไหม', 'ask_deadline'],
  ['ยังส่งได้ไหม', 'ask_deadline'],
  ['เหลือเวลากี่วัน', 'ask_deadline'],
  ['ใครยังไม่ส่ง', 'ask_who_missing'],
  ['มีที่ไหนยังไม่ส่ง', 'ask_who_missing'],
  ['มี อบต. ไหนยังค้าง', 'ask_who_missing'],
  ['ส่งแล้วกี่แห่ง', 'ask_rate'],
  ['กี่เปอร์เซ็นต์แล้ว', 'ask_rate'],
  ['ส่งกันครบหรือยัง', 'ask_rate'],
  ['ทำยังไง', 'ask_help'],
  ['ส่งที่ไหน', 'ask_help'],
  ['ส่งทางไลน์ได้ไหม', 'ask_help'],
  ['เข้าเว็บไม่ได้ทำยังไง', 'ask_help'],
])('%s: %s', (text, ask) => {
  expect(readQuestion(clauseOf(text))).toMatchObject({ says: 'ask', ask });
});

test.each([
  ['ใช่ไหม', 'tag'],
  ['กินข้าวหรือยัง', 'unclear'],
  ['ทำไมเข้าไม่ได้', 'trouble'],
  ['ระบบล่มหรือเปล่า', 'trouble'],
])('%s is no plain question but %s', (text, says) => {
  expect(readQuestion(clauseOf(text))?.says).toBe(says);
});

test.each([
  'ส่งแล้ว',
  'ยังค่ะ',
  'ไม่มีอะไร',
  'ยังไม่ได้ทำอะไรเลย',
  'เสร็จเมื่อไหร่จะบอก',
  'ยังไงก็เสร็จ',
])('%s asks nothing', (text) => {
  expect(readQuestion(clauseOf(text))).toBeUndefined();
});
