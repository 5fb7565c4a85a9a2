import { expect, it } from 'vitest';
import { textOf } from './read-list-file.ts';

const bytes = (...numbers: number[]) => Uint8Array.from(numbers).buffer;

it('reads UTF-8, with or without a byte order mark', () => {
  const thai = new TextEncoder().encode('อบต.แม่กาษา\n');
  expect(textOf(thai.buffer)).toBe('อบต.แม่กาษา\n');
  expect(textOf(bytes(0xef, 0xbb, 0xbf, ...thai))).toBe('อบต.แม่กาษา\n');
});

it.each([
  ['TIS-620', bytes(0xcd, 0xba, 0xb5, 0x2e)],
  ['UTF-16', bytes(0x2d, 0x0e, 0x00, 0x00)],
  ['a workbook', bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0x00)],
])('refuses %s', (_, of) => {
  expect(textOf(of)).toBeUndefined();
});
