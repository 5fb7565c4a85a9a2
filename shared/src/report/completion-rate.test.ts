import { describe, expect, test } from 'vitest';
import { odlocBoard, TO_26_SEPTEMBER, UTTARADIT } from '../testing/provinces.ts';
import { type BoardEntry, type Extension, entriesOf } from './board.ts';
import { rateOf, ratesByHeading } from './completion-rate.ts';

const MAE_SOT = '03630601';
const UMPHANG = '06630803';
const TAK_PAO = '02630101';
const done = (completedOn: string): Partial<BoardEntry> => ({ status: 'done', completedOn });
const partial: Extension = { ...TO_26_SEPTEMBER, units: [MAE_SOT] };

describe('the rate', () => {
  test('of nobody is 0 and of everybody 1', () => {
    expect(rateOf(odlocBoard())).toEqual({
      expected: 69,
      complete: 0,
      onTime: 0,
      onTimeOriginally: 0,
      rate: 0,
      onTimeRate: 0,
    });
    const everybody = Object.fromEntries(entriesOf(odlocBoard()).map(([code]) => [code, done('2025-08-29')]));
    expect(rateOf(odlocBoard([], everybody))).toMatchObject({ complete: 69, rate: 1, onTimeRate: 1 });
  });

  test('of no units is null, never 0 and never 100 %', () => {
    expect(rateOf(odlocBoard(), [])).toEqual({
      expected: 0,
      complete: 0,
      onTime: 0,
      onTimeOriginally: 0,
      rate: null,
      onTimeRate: null,
    });
    expect(ratesByHeading({ ...odlocBoard(), units: {}, order: [] })).toEqual([]);
  });

  test('counts done and nothing to report, and nothing else', () => {
    const board = odlocBoard([], {
      [MAE_SOT]: done('2025-08-20'),
      [UMPHANG]: { status: 'nothing_to_report', completedOn: '2025-08-20' },
      [TAK_PAO]: { status: 'in_progress' },
      '06630612': { status: 'acknowledged' },
    });
    expect(rateOf(board)).toMatchObject({ complete: 2, onTime: 2, rate: 2 / 69 });
  });
});

describe('one unit that completed', () => {
  test.each<[string, string, Extension[], { onTime: number; onTimeOriginally: number }]>([
    ['on the due day is on time', '2025-08-29', [], { onTime: 1, onTimeOriginally: 1 }],
    ['the day after is late', '2025-08-30', [], { onTime: 0, onTimeOriginally: 0 }],
    [
      'late under one date is in time under the extension, and stays late against the original',
      '2025-08-30',
      [TO_26_SEPTEMBER],
      { onTime: 1, onTimeOriginally: 0 },
    ],
    ['on the extended day is on time', '2025-09-26', [TO_26_SEPTEMBER], { onTime: 1, onTimeOriginally: 0 }],
    ['after the extended day is late', '2025-09-27', [TO_26_SEPTEMBER], { onTime: 0, onTimeOriginally: 0 }],
    [
      'before all dates is on time against both',
      '2025-08-01',
      [TO_26_SEPTEMBER],
      { onTime: 1, onTimeOriginally: 1 },
    ],
    ['within its own extension is on time', '2025-09-26', [partial], { onTime: 1, onTimeOriginally: 0 }],
  ])('%s', (_, day, extensions, expected) => {
    const rate = rateOf(odlocBoard(extensions, { [MAE_SOT]: done(day) }));
    expect(rate).toMatchObject({ complete: 1, onTimeRate: expected.onTime / 69, ...expected });
  });

  test('within an extension that was given to others is late', () => {
    const board = odlocBoard([partial], { [UMPHANG]: done('2025-09-01'), [MAE_SOT]: done('2025-09-01') });
    expect(rateOf(board)).toMatchObject({ complete: 2, onTime: 1, onTimeOriginally: 0 });
  });
});

describe('rates by heading', () => {
  const counts = (...of: Parameters<typeof odlocBoard>) =>
    ratesByHeading(odlocBoard(...of)).map(({ district, expected, complete }) => [
      district,
      expected,
      complete,
    ]);

  test('of Tak add up to 69, with the อบจ. under its own name', () => {
    const rows = counts([], { [TAK_PAO]: done('2025-08-01'), [MAE_SOT]: done('2025-08-01') });
    expect(rows).toEqual([
      ['อบจ.ตาก', 1, 1],
      ['เมืองตาก', 11, 0],
      ['บ้านตาก', 8, 0],
      ['สามเงา', 7, 0],
      ['แม่ระมาด', 8, 0],
      ['ท่าสองยาง', 7, 0],
      ['แม่สอด', 12, 1],
      ['พบพระ', 6, 0],
      ['อุ้มผาง', 5, 0],
      ['วังเจ้า', 4, 0],
    ]);
    expect(rows.reduce((sum, [, expected]) => sum + Number(expected), 0)).toBe(69);
  });

  test('of Uttaradit are those of the letter: 1 + 17 + 1 in the capital, and 80 in all', () => {
    const rows = counts([], {}, UTTARADIT);
    expect(rows[0]).toEqual(['อบจ.อุตรดิตถ์', 1, 0]);
    expect(rows[1]).toEqual(['เมืองอุตรดิตถ์', 18, 0]);
    expect(
      rows
        .slice(2)
        .map(([, expected]) => expected)
        .sort((a, b) => Number(b) - Number(a)),
    ).toEqual([13, 10, 9, 8, 7, 5, 5, 4]);
    expect(rows.reduce((sum, [, expected]) => sum + Number(expected), 0)).toBe(80);
  });
});
