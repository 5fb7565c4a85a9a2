import { expect, it } from 'vitest';
import { telephonesIn } from './telephone.ts';

it.each<[string, [written: string, href: string][]]>([
  ['0 5551 1111', [['0 5551 1111', 'tel:055511111']]],
  ['๐-๕๕๕๑-๑๑๑๑ ต่อ ๑๒', [['0-5551-1111', 'tel:055511111']]],
  ['081-234-5678', [['081-234-5678', 'tel:0812345678']]],
  [
    '0 5551 1111, 08 1234 5678',
    [
      ['0 5551 1111', 'tel:055511111'],
      ['08 1234 5678', 'tel:0812345678'],
    ],
  ],
  ['ไม่มี', []],
  ['1567', []],
])('%s: %j', (text, numbers) => {
  expect(telephonesIn(text).map(({ written, href }) => [written, href])).toEqual(numbers);
});
