import { expect, it } from 'vitest';
import { isThai } from './mark-thai.ts';

it.each([
  ['เทศบาลนครแม่สอด', true],
  ['มาตรฐานขั้นต่ำ ODLOC 68', true],
  ['Hello, นางสาวกาญจนา ใจดี', true],
  ['Your request to report for ทน.แม่สอด has been sent', false],
  ['26 Sep 2025', false],
  ['69/69', false],
  ['', false],
])('“%s” is mostly Thai: %s', (text, expected) => {
  expect(isThai(text)).toBe(expected);
});
