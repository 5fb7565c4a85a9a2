import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { CAST, emptyScene, seat, takScene, UNITS } from '../../testing/scene.ts';
import { rosterDoc } from '../../use-cases/documents.ts';
import { read } from '../../use-cases/records.ts';
import { terminal } from './testing/terminal.ts';

const TAK_CSV = fileURLToPath(new URL('../../../../data/rosters/lao-tak.csv', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'roster-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const HEAD = 'code,name_th,type,district_th,province_th';
const PAO = '02630101,องค์การบริหารส่วนจังหวัดตาก,อบจ.,เมืองตาก,ตาก';
const TOWN = '04630102,เทศบาลเมืองตาก,เทศบาลเมือง,เมืองตาก,ตาก';

describe('roster import', () => {
  it('imports the 69 LAOs of Tak with their districts', async () => {
    const admin = terminal(emptyScene());
    const result = await admin.json('roster', 'import', TAK_CSV, '--province', 'ตาก');
    expect(result).toEqual({ province: '63', name: 'ตาก', units: 79, laos: 69, districts: 9 });
    const shown = await admin.json('roster', 'show', '--province', 'Tak');
    expect(shown).toMatchObject({ province: '63', name: 'ตาก', laos: 69 });
    expect(shown.units[0]).toEqual({
      code: '02630101',
      name: 'องค์การบริหารส่วนจังหวัดตาก',
      shortName: 'อบจ.ตาก',
      level: 'lao',
      type: 'อบจ.',
      district: 'เมืองตาก',
      supervisor: '63',
      phone: null,
      officers: 0,
    });
  });

  it('reads what Excel saves as CSV: byte-order mark, CRLF, quotes, semicolons, empty lines', async () => {
    const quoted = '"04630102","เทศบาลเมือง ""ตาก""","เทศบาลเมือง","เมืองตาก","ตาก"';
    const csv = file('excel.csv', `\uFEFF${HEAD}\r\n${PAO}\r\n${quoted}\r\n\r\n`);
    const semicolons = file('semicolons.csv', [HEAD, PAO, TOWN, ''].join('\n').replaceAll(',', ';'));
    for (const path of [csv, semicolons]) {
      const result = await terminal(emptyScene()).json('roster', 'import', path, '--province', '63');
      expect(result).toMatchObject({ laos: 2, districts: 1 });
    }
  });

  it('reads an Excel workbook in which codes have become numbers', async () => {
    const rows = [HEAD.split(','), PAO.split(','), [4630102, ...TOWN.split(',').slice(1)], [null, null]];
    const path = file('roster.xlsx', await writeXlsx({ sheets: [{ name: 'ตาก', rows }] }));
    const scene = emptyScene();
    const result = await terminal(scene).json('roster', 'import', path, '--province', 'ตาก');
    expect(result).toMatchObject({ laos: 2 });
    const roster = await read(scene.ports.store, rosterDoc('63'));
    expect(roster?.units.map(({ code }) => code)).toEqual(['02630101', '04630102', '6301', '63']);
  });

  const tis620 = (text: string) =>
    Uint8Array.from(
      [...text].map((char) => {
        const code = char.charCodeAt(0);
        return code >= 0x0e00 ? code - 0x0e00 + 0xa0 : code;
      }),
    );

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a duplicate code', [HEAD, PAO, TOWN, PAO].join('\n'), /:4: duplicate code 02630101, first on line 2$/],
    [
      'an unknown type',
      [HEAD, PAO, TOWN.replace('เทศบาลเมือง,', 'เทศบาลดาว,')].join('\n'),
      /:3: unknown type "เทศบาลดาว"$/,
    ],
    ['another encoding', tis620([HEAD, PAO].join('\n')), /:2: not valid UTF-8 text/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x63, 0x00), /:1: not valid UTF-8 text/],
    ['a missing column', 'code,name_th,type\n1,2,3\n', /:1: missing column district_th, province_th$/],
    [
      'a quote that is not closed',
      [HEAD, PAO.replace(/,ตาก$/, ',"ตาก'), TOWN, ''].join('\n'),
      /:2: a cell runs over several lines/,
    ],
    ['no line at all', '', /:1: missing column code/],
    [
      'no unit of the province',
      [HEAD, PAO.replace('0263', '0253').replace(/ตาก$/, 'อุตรดิตถ์')].join('\n'),
      /:1: no unit of province ตาก$/,
    ],
    ['a broken workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /: not a readable \.xlsx workbook/],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /: an old \.xls/],
  ])('refuses %s in one line that names the place, and imports nothing', async (what, content, says) => {
    const scene = emptyScene();
    const path = file(`${what.replaceAll(' ', '-')}.csv`, content);
    const { code, out, err } = await terminal(scene).run(
      'roster',
      'import',
      path,
      '--province',
      'ตาก',
      '--json',
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.startsWith(`admin: roster import: ${path}:`)).toBe(true);
    expect(err.trimEnd()).toMatch(says);
    expect(err.trimEnd()).not.toContain('\n');
    expect(await read(scene.ports.store, rosterDoc('63'))).toBeUndefined();
  });

  it('says what a newer file changes, and asks before officers or answers would go', async () => {
    const scene = await takScene();
    await seat(scene, CAST.mali);
    const tak = readFileSync(TAK_CSV, 'utf8');
    const newer = tak
      .replace('06630803,องค์การบริหารส่วนตำบลอุ้มผาง,อบต.', '05630899,เทศบาลตำบลอุ้มผาง,ทต.')
      .replace('ตำบลแม่กาษา,', 'ตำบลแม่กาษาใหม่,');
    const path = file('newer.csv', newer);
    const asked = ['roster', 'import', path, '--province', 'ตาก'];
    const refused = await terminal(scene).run(...asked);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('06630803 องค์การบริหารส่วนตำบลอุ้มผาง; say --gone keep or --gone remove');
    expect((await read(scene.ports.store, rosterDoc('63')))?.units).toHaveLength(79);

    const { out } = await terminal(scene).run(...asked, '--gone', 'keep');
    expect(out).toContain('ใหม่ 05630899 เทศบาลตำบลอุ้มผาง');
    expect(out).toContain('→ องค์การบริหารส่วนตำบลแม่กาษาใหม่');
    expect(out).toContain('คงไว้ 06630803 องค์การบริหารส่วนตำบลอุ้มผาง (อาจเป็นหน่วยงานเดียวกับ 05630899');
    expect(await terminal(scene).json(...asked, '--gone', 'remove')).toEqual({
      province: '63',
      name: 'ตาก',
      units: 79,
      laos: 69,
      districts: 9,
      changes: { added: 0, changed: 0, removed: 1, kept: 0, followed: 0, ended: 1 },
    });
    expect((await terminal(scene).run(...asked, '--gone', 'maybe')).code).toBe(2);
  });

  it('gives every fault a line of its own, the first one first, and leaves the roster before it as it was', async () => {
    const scene = await takScene();
    const wrong = [HEAD, PAO, PAO, TOWN.replace('04630102', '46'), TOWN.replace('เทศบาลเมือง,', 'x,')].join(
      '\n',
    );
    const { code, err } = await terminal(scene).run(
      'roster',
      'import',
      file('many.csv', wrong),
      '--province',
      'ตาก',
    );
    expect(code).toBe(2);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => /:(\d+): /.exec(line)?.[1]),
    ).toEqual(['3', '4', '5']);
    expect((await read(scene.ports.store, rosterDoc('63')))?.units).toHaveLength(79);
  });

  it('does not flood the screen when every line is wrong', async () => {
    const wrong = [HEAD, ...Array.from({ length: 50 }, () => 'x,x,x,x,x')].join('\n');
    const { err } = await terminal(emptyScene()).run(
      'roster',
      'import',
      file('flood.csv', wrong),
      '--province',
      'ตาก',
    );
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toContain('and 30 more');
  });

  it.each([
    ['/nowhere/roster.csv', 'ตาก', 'no such file'],
    [folder, 'ตาก', 'it is a folder'],
    [TAK_CSV, 'แอตแลนติส', '--province: unknown province "แอตแลนติส"'],
  ])('refuses %s for %s', async (path, province, says) => {
    const { code, err } = await terminal(emptyScene()).run('roster', 'import', path, '--province', province);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

describe('roster show', () => {
  it('counts the officers of each unit', async () => {
    const scene = await takScene();
    await seat(scene, CAST.kanchana, CAST.somchai);
    const { units } = await terminal(scene).json('roster', 'show', '--province', 'ตาก');
    expect(units.find(({ code }: { code: string }) => code === UNITS.maeSot).officers).toBe(2);
    const { out } = await terminal(scene).run('roster', 'show', '--province', 'ตาก');
    expect(out).toMatch(/03630601 {2}เทศบาลนครแม่สอด .* 2\n/);
  });

  it('says what comes first when there is no roster', async () => {
    const { code, err } = await terminal(emptyScene()).run('roster', 'show', '--province', 'ตาก');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'admin: roster show: no roster of ตาก; roster import comes first\n',
    });
  });
});
