import type { FileFlaw } from '@thankamnot/shared/organization/roster-fault';
import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { readRows } from './read-rows.ts';
import { unpackedSize } from './unpacked-size.ts';
import { UnreadableFile } from './unreadable-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const workbook = (options: { encryption?: { password: string; spinCount: number } } = {}) =>
  writeXlsx({ sheets: [{ name: 'ตาก', rows: [['รหัส'], [null], [4630102]] }], ...options });
const windows874 = Uint8Array.from(
  [...'ตาก\nตาก'].map((it) => (it === '\n' ? 10 : it.charCodeAt(0) - 0xd60)),
);

const flawOf = async (bytes: Uint8Array): Promise<FileFlaw | undefined> => {
  try {
    await readRows(bytes);
    return undefined;
  } catch (error) {
    return error instanceof UnreadableFile ? error.flaw : Promise.reject(error);
  }
};

it('reads workbooks and CSV alike, numbers as text', async () => {
  const [, , third] = await readRows(await workbook());
  expect(third).toEqual(['4630102']);
  expect(await readRows(utf8('รหัส\n4630102\n'))).toEqual([['รหัส'], ['4630102']]);
});

it('says of a file in Windows-874 which line it cannot read', async () => {
  expect(await flawOf(windows874)).toEqual({ kind: 'not_utf8', line: 1 });
});

it('tells a workbook with a password from an old one', async () => {
  const locked = await workbook({ encryption: { password: 'ลับ', spinCount: 1000 } });
  expect(await flawOf(locked)).toEqual({ kind: 'locked_workbook' });
  expect(await flawOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({ kind: 'old_workbook' });
});

it.each<[string, () => Uint8Array | Promise<Uint8Array>, FileFlaw['kind']]>([
  ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'not_utf8'],
  ['a program', () => utf8('MZ\u0000\u0000'), 'not_utf8'],
  ['half a workbook', async () => (await workbook()).subarray(0, 400), 'broken_workbook'],
  ['another archive', () => Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'broken_workbook'],
  ['a quote that is not closed', () => utf8('a,"b\nc\n'), 'open_quote'],
])('refuses %s', async (_, bytes, kind) => {
  expect((await flawOf(await bytes()))?.kind).toBe(kind);
});

it('refuses unopened what would fill the memory', async () => {
  const bytes = Buffer.from(await workbook());
  expect(unpackedSize(bytes)).toBeGreaterThan(1_000);
  const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes.writeUInt32LE(0x7fffffff, entry + 24);
  expect(await flawOf(bytes)).toEqual({ kind: 'too_large' });
});
