/** Cards of the ladder against LINE's documented limits, with more units and longer names than any province has. */
import { callListMessage } from '@thankamnot/functions/messages/call-list';
import { linksTo } from '@thankamnot/functions/messages/links';
import { summaryCard } from '@thankamnot/functions/messages/summary';
import { messageFlaws } from '@thankamnot/simulator/limits/messages';
import { expect, it } from 'vitest';

const links = linksTo((path) => `https://liff.line.me/1650000000-abcdefgh${path}`);
const long = (words: string, length: number) =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);
const item = {
  duty: 'odloc-2568',
  round: '2568',
  shortTitle: long('เรื่องที่มีชื่อยาวมาก', 120),
  roundTitle: 'ประจำปี พ.ศ. 2568',
  dueOn: '2025-09-26',
  daysLeft: -14,
  doneInChat: true,
};
const units = Array.from({ length: 333 }, (_, index) => ({
  unit: String(index),
  name: long('องค์การบริหารส่วนตำบล', 100),
  items: Array.from({ length: 8 }, () => item),
}));

it('a supervisor’s card of 333 units keeps LINE’s limits', () => {
  const card = summaryCard({ supervisor: '30', units, toCall: 333 }, links);
  expect(messageFlaws(card, 0, 'many')).toEqual([]);
});

it('the call list of 333 units keeps LINE’s limits', () => {
  const list = callListMessage(
    units.map(({ unit, name, items }) => ({
      unit,
      name,
      phone: '0 5551 2345',
      officers: [long('กาญจนา ใจดี ', 60)],
      duties: items,
    })),
  );
  expect(messageFlaws(list, 0, 'one-chat')).toEqual([]);
});
