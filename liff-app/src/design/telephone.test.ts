import { expect, it } from 'vitest';
import { telephoneLink } from './telephone.ts';

it.each([
  ['055514483', 'tel:055514483'],
  ['0 5551 4483 ต่อ 3', 'tel:055514483'],
  ['0-5551-4483, 0-5551-4484', 'tel:055514483'],
  ['0 5551 4483/081 234 5678', 'tel:055514483'],
  ['+66 55 514 483', 'tel:+6655514483'],
])('%s is called as %s', (phone, link) => {
  expect(telephoneLink(phone)).toBe(link);
});
