import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rateOf } from '@thankamnot/shared/report/completion-rate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardNow, takScene, UNITS } from '../../testing/scene.ts';
import { terminal } from './testing/terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('board', () => {
  it('writes the table, whose totals are the board’s', async () => {
    const scene = await takScene();
    const admin = terminal(scene);
    await admin.json('report', 'set', 'odloc-2568', '--unit', UNITS.maeSot, '--status', 'done');
    const file = join(folder, 'board.xlsx');
    const written = await admin.json('board', 'odloc-2568', '--xlsx', file);
    expect(written).toMatchObject({
      duty: 'odloc-2568',
      round: '2568',
      file,
      fileName: 'ตารางมาตรฐานขั้นต่ำ ODLOC 68 ประจำปี พ.ศ. 2568 จังหวัดตาก.xlsx',
    });
    const { sheets } = await readXlsx(await readFile(file));
    expect(sheets.map(({ name }) => name)).toEqual(['ตาราง', 'ยังไม่รายงาน', 'ข้อมูล']);
    const total = sheets[0]?.rows.find((row) => row[1] === 'รวม');
    const { expected, complete } = rateOf(await boardNow(scene));
    expect([expected, complete]).toEqual([69, 1]);
    expect(total?.slice(2, 5)).toEqual(['๖๙ แห่ง', '๑ แห่ง', '๖๘ แห่ง']);
  });

  it('takes a round, also one that is not open yet', async () => {
    const admin = terminal(await takScene({ duties: ['help-centre'] }));
    const file = join(folder, 'january.xlsx');
    const { fileName } = await admin.json('board', 'help-centre', '--round', '2561-01', '--xlsx', file);
    expect(fileName).toContain('มกราคม 2561');
  });
});

describe('export', () => {
  it.each([
    ['letter', 'docx', 'หนังสือติดตาม '],
    ['memo', 'docx', 'บันทึกข้อความติดตาม '],
  ])('writes a %s as %s', async (kind, format, name) => {
    const admin = terminal(await takScene());
    const file = join(folder, `${kind}.${format}`);
    const { fileName, bytes } = await admin.json('export', 'odloc-2568', '--kind', kind, '--out', file);
    expect(fileName.startsWith(name)).toBe(true);
    expect((await readFile(file)).length).toBe(bytes);
  });

  it.each(['docx', 'pdf'])('writes the media form as %s', async (format) => {
    const admin = terminal(await takScene({ now: '2024-02-01T02:00:00.000Z', duties: ['media'] }));
    const file = join(folder, `form.${format}`);
    const { fileName } = await admin.json(
      ...['export', 'media', '--kind', 'form', '--format', format, '--round', 'form-2', '--out', file],
    );
    expect(fileName).toMatch(new RegExp(`แบบฟอร์ม 2 .*${format}$`));
  });

  it.each([
    [['--kind', 'poster', '--out', 'x'], '--kind: unknown kind "poster"; one of table, letter, memo, form'],
    [['--kind', 'form', '--out', 'x'], '--kind: "odloc-2568" has no form; there is table, letter, memo'],
    [
      ['--kind', 'letter', '--format', 'pdf', '--out', 'x'],
      '--format: letter of "odloc-2568" is made as docx',
    ],
    [['--kind', 'letter'], '--out is missing'],
    [['--kind', 'letter', '--out', '/no/such/folder/x.docx'], '/no/such/folder/x.docx: no such folder'],
  ])('refuses %j in one line with exit 2', async (options, message) => {
    const { code, out, err } = await terminal(await takScene()).run('export', 'odloc-2568', ...options);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
