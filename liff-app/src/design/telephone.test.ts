import { expect, it } from 'vitest';
import { telephoneLink, telephonesIn } from './telephone.ts';

it.each([
  ['055514483', 'tel:055514483'],
  ['0 5551 4483 ต่อ 3', 'tel:055514483'],
  ['0-5551-4483, 0-5551-4484', 'tel:055514483'],
  ['0 5551 4483/081 234 5678', 'tel:055514483'],
  ['๐ ๕๕๕๑ ๔๔๘๓ ต่อ ๓', 'tel:055514483'],
  ['+66 55 514 483', 'tel:+6655514483'],
  ['1567', 'tel:1567'],
])('%s is called as %s', (phone, link) => {
  expect(telephoneLink(phone)).toBe(link);
});

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
