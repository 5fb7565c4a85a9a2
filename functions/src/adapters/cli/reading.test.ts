import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyScene } from '../../testing/scene.ts';
import { terminal } from './testing/terminal.ts';

const LETTER = `ด่วนที่สุด
ที่ ตก ๐๐๒๓.๓/ว ๑๗๖๐๘                                        ศาลากลางจังหวัดตาก
                                        ๑๖ กันยายน ๒๕๖๘
เรื่อง  ขอขยายระยะเวลาการบันทึกข้อมูลในระบบประเมินผลมาตรฐานขั้นต่ำการจัดบริการสาธารณะ
เรียน  นายอำเภอ ทุกอำเภอ
        ขอให้บันทึกข้อมูลให้แล้วเสร็จภายในวันที่ ๒๖ กันยายน ๒๕๖๘ ที่เว็บไซต์ https://www.odloc.go.th
และรายงานทุกวันที่ ๑๕ ของเดือน
        จึงเรียนมาเพื่อทราบและดำเนินการต่อไป
โทร. ๐ ๕๕๕๑ ๔๔๘๓`;

const folder = mkdtempSync(join(tmpdir(), 'letter-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A command line whose database must not be touched. */
const reader = (...stdin: (string | Uint8Array)[]) =>
  terminal(emptyScene(), { stdin, connect: () => Promise.reject(new Error('no database is needed')) });

describe('read-letter', () => {
  it('gives the fields of a letter in the shape of the contract', async () => {
    const letter = await reader().json('read-letter', file('letter.txt', LETTER));
    expect(Object.keys(letter)).toEqual([
      'letterNo',
      'letterDate',
      'subject',
      'urgency',
      'deadlines',
      'penalty',
      'urls',
      'phones',
    ]);
    expect(letter).toMatchObject({
      letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
      letterDate: '2025-09-16',
      urgency: 'ด่วนที่สุด',
      penalty: null,
      urls: ['https://www.odloc.go.th'],
    });
    expect(letter.subject).toContain('ขอขยายระยะเวลา');
    const shapes = letter.deadlines.map((deadline: object) => Object.keys(deadline).sort());
    expect(shapes).toEqual([
      ['date', 'kind', 'text'],
      ['dayOfMonth', 'kind', 'text'],
    ]);
    expect(letter.deadlines[0]).toMatchObject({ date: '2025-09-26' });
    expect(letter.deadlines[1]).toMatchObject({ dayOfMonth: 15, kind: 'recurring' });
  });

  it('reads a letter from stdin', async () => {
    const letter = await reader(LETTER.slice(0, 50), LETTER.slice(50)).json('read-letter', '-');
    expect(letter.letterDate).toBe('2025-09-16');
  });

  it('gives empty fields for a text that is no letter', async () => {
    expect(await reader('').json('read-letter', '-')).toEqual({
      letterNo: null,
      letterDate: null,
      subject: null,
      urgency: 'none',
      deadlines: [],
      penalty: null,
      urls: [],
      phones: [],
    });
  });

  it('shows people the fields one below the other', async () => {
    const { out } = await reader().run('read-letter', file('letter.txt', LETTER));
    expect(out).toMatch(/^เลขที่ +ตก ๐๐๒๓\.๓\/ว ๑๗๖๐๘\nลงวันที่ +16 ก\.ย\. 2568\n/);
  });

  it.each<[string, string, RegExp]>([
    [
      'a picture',
      file('letter.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0a, 0xff)),
      /letter\.png:1: not valid UTF-8 text/,
    ],
    ['a file that is not there', join(folder, 'none.txt'), /none\.txt: no such file/],
    ['a folder', folder, /: it is a folder/],
  ])('refuses %s in one line', async (_, path, says) => {
    const { code, out, err } = await reader().run('read-letter', path, '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(says);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('read-reply', () => {
  it('gives intent and confidence of one reply', async () => {
    const reply = await reader().json('read-reply', 'ส่งเรียบร้อยแล้วครับ');
    expect(reply).toEqual({ intent: 'done', confidence: expect.any(Number) });
    const { out } = await reader().run('read-reply', 'ส่งเรียบร้อยแล้วครับ');
    expect(out).toMatch(/^done \(0\.\d+\)\n$|^done \(1\)\n$/);
  });

  it('takes a text that begins with a dash', async () => {
    for (const words of [['- ยังไม่ได้ทำครับ'], ['--', '--ยังไม่ได้ทำครับ']]) {
      expect(await reader().json('read-reply', ...words)).toMatchObject({ intent: 'not_started' });
    }
  });

  it('answers line by line on stdin, empty lines too', async () => {
    const text = 'ส่งเรียบร้อยแล้วครับ\r\n\nยังไม่ได้ทำเลยค่ะ\nใครยังไม่ส่งบ้าง';
    const bytes = new TextEncoder().encode(text);
    // Pieces end in the middle of letters, as they do in a pipe.
    const { code, out, err } = await reader(bytes.slice(0, 10), bytes.slice(10, 71), bytes.slice(71)).run(
      'read-reply',
      '-',
      '--json',
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ intent }) => intent)).toEqual(['done', 'other', 'not_started', 'ask_who_missing']);
    for (const answer of answers) expect(Object.keys(answer)).toEqual(['intent', 'confidence']);
  });

  it('keeps one answer a line whatever else a line holds', async () => {
    const { out } = await reader('ส่งแล้ว\u2028ครับ\u0085\rนะ\nรับทราบ\n').run('read-reply', '-');
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });

  it('names the line that is not UTF-8', async () => {
    const { code, err } = await reader('รับทราบ\n', Uint8Array.of(0xff, 0x0a)).run('read-reply', '-');
    expect({ code, err }).toEqual({ code: 2, err: 'admin: read-reply: stdin:2: not valid UTF-8 text\n' });
  });
});
