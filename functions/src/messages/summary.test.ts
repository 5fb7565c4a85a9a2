import type { SilentUnit } from '@thankamnot/shared/reminder/summaries';
import { expect, it } from 'vitest';
import { wordsOf } from '../adapters/bot/testing/read-message.ts';
import { callListMessage } from './call-list.ts';
import { digest } from './digest.ts';
import { linksTo } from './links.ts';
import { summaryCard } from './summary.ts';

const links = linksTo((path) => `https://liff.line.me/1-a${path}`);
const item = {
  duty: 'odloc-2568',
  round: '2568',
  shortTitle: 'มาตรฐานขั้นต่ำ ODLOC 68',
  roundTitle: 'ประจำปี พ.ศ. 2568',
  dueOn: '2025-09-26',
  daysLeft: -7,
  doneInChat: true,
};
const units = (count: number): SilentUnit[] =>
  Array.from({ length: count }, (_, index) => ({
    unit: String(index),
    name: `อบต.ที่ ${index + 1}`,
    items: [item],
  }));

it('a supervisor’s card names the units and counts those that it cannot show', () => {
  const few = wordsOf([summaryCard({ supervisor: '6306', units: units(2), toCall: 0 }, links)]);
  expect(few).toContain('2 หน่วยงาน');
  expect(few).toContain('อบต.ที่ 2');
  expect(few).toContain('มาตรฐานขั้นต่ำ ODLOC 68 (ครบกำหนด 26 ก.ย. 2568)');
  expect(few).not.toContain('โทรศัพท์');
  const many = wordsOf([summaryCard({ supervisor: '63', units: units(69), toCall: 69 }, links)]);
  expect(many).toContain('และอีก 57 หน่วยงาน');
  expect(many).toContain('ควรโทรศัพท์ติดตามแล้ว 69 หน่วยงาน');
});

it('the call list counts the units that one text does not hold', () => {
  const calls = callListMessage(
    units(333).map(({ unit, name }) => ({ unit, name, phone: null, officers: [], duties: [] })),
  );
  expect(wordsOf([calls])).toContain('อบต.ที่ 15 โทร ไม่มีเบอร์ในทะเบียน');
  expect(wordsOf([calls])).toContain('และอีก 318 หน่วยงาน');
});

it('a reminder of a broken promise says which day was promised', () => {
  const broken = { ...item, promisedOn: '2025-10-02' };
  expect(wordsOf([digest([broken], links)])).toContain('ท่านแจ้งว่าจะส่งวันที่ 2 ต.ค. 2568');
  expect(wordsOf([digest([broken, { ...item, duty: 'b' }], links)])).toContain('ท่านแจ้งว่าจะส่งวันที่');
});
