import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { present } from '../../../testing/scene.ts';
import { january2561, orderOf } from '../testing/uttaradit.ts';
import { safeText } from './safe-text.ts';
import { workbook } from './workbook.ts';

describe('text that a spreadsheet would run', () => {
  it.each([
    ['=HYPERLINK("http://x.example","ดู")', `'=HYPERLINK("http://x.example","ดู")`],
    ['+1+cmd', "'+1+cmd"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3+cmd|x', "'-2+3+cmd|x"],
    ['\t=1', "'\t=1"],
    ['=\n1', "'=\n1"],
  ])('is marked as text: %j', (given, safe) => {
    expect(safeText(given)).toBe(safe);
  });

  it.each(['-', '', 'ไม่มี', '-12.5', '+66 55 403 008', '๑๗ แห่ง', 'a=b'])('leaves %j alone', (text) => {
    expect(safeText(text)).toBe(text);
  });

  it('reaches no cell of any sheet as a formula', async () => {
    const board = january2561();
    const code = present(board.order[0]);
    const entry = present(board.units[code]);
    const attack = '=HYPERLINK("http://x.example","ดู")';
    board.units[code] = {
      ...entry,
      status: 'in_progress',
      problem: attack,
      values: { established: true, cases: 1, obstacles: attack },
    };
    const { sheets } = await readXlsx(await workbook(orderOf(board, { layout: 'help_centre' })), {
      readStyles: true,
    });
    const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(cells.length).toBeGreaterThan(500);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const texts = sheets.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === 'string');
    expect(texts.filter((text) => text.startsWith('='))).toEqual([]);
    expect(texts.filter((text) => text.startsWith("'="))).toHaveLength(4);
  });
});
