import { array, assert, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ODLOC, ODLOC_ROUND, odlocBoard, present, TAK, TO_26_SEPTEMBER } from '../testing/provinces.ts';
import {
  type Board,
  boardId,
  dueFor,
  type Extension,
  entriesOf,
  entryAfter,
  isAsked,
  letterNoFor,
  missingOf,
  newBoard,
  recounted,
} from './board.ts';
import { rateOf, ratesByHeading } from './completion-rate.ts';
import { afterAct, EMPTY_REPORT, type Report, type ReportAct } from './report.ts';

const MAE_SOT = '03630601';
const UMPHANG = '06630803';
const [FIRST] = TAK.units;

const extension = (until: string, units?: string[]): Extension => ({
  ...TO_26_SEPTEMBER,
  until,
  letterNo: `ถึง ${until}`,
  ...(units && { units }),
});

describe('a new board', () => {
  const board = newBoard(ODLOC, ODLOC_ROUND, TAK);

  test('holds every unit that is asked, all missing, in the roster’s order', () => {
    expect(board.order).toHaveLength(69);
    expect(board.order[0]).toBe(FIRST?.code);
    expect(missingOf(board).map(([code]) => code)).toEqual(board.order);
    expect(board.units[UMPHANG]).toEqual({
      name: 'อบต.อุ้มผาง',
      type: 'อบต.',
      heading: 'อุ้มผาง',
      supervisor: '6308',
      status: 'missing',
      revision: 0,
    });
  });

  test('carries the duty as it is now, so that later changes do not reach it', () => {
    expect(board).toMatchObject({
      duty: 'odloc-2568',
      round: '2568',
      province: '63',
      provinceName: 'ตาก',
      state: 'open',
      dueOn: '2025-08-29',
      extensions: [],
      shortTitle: ODLOC.shortTitle,
      form: ODLOC.form,
      reminder: ODLOC.reminder,
    });
    expect(boardId(board.duty, board.round, board.province)).toBe('odloc-2568~2568~63');
  });
});

test.each([
  [{ level: 'lao' as const }, 69],
  [{ level: 'lao' as const, types: ['ทต.' as const, 'ทม.' as const] }, 18],
  [{ level: 'district' as const }, 9],
  [{ level: 'province' as const }, 1],
])('%j asks %i units of Tak', (audience, count) => {
  expect(TAK.units.filter((unit) => isAsked(unit, audience))).toHaveLength(count);
});

describe('the due date in force', () => {
  const some = [MAE_SOT];

  test.each<[string, Extension[], { all: string; maeSot: string; umphang: string }]>([
    ['is the original one at first', [], { all: '2025-08-29', maeSot: '2025-08-29', umphang: '2025-08-29' }],
    [
      'is an extension for all',
      [extension('2025-09-26')],
      { all: '2025-09-26', maeSot: '2025-09-26', umphang: '2025-09-26' },
    ],
    [
      'is a partial extension only for its units',
      [extension('2025-09-12', some)],
      { all: '2025-08-29', maeSot: '2025-09-12', umphang: '2025-08-29' },
    ],
    [
      'follows an extension for all that goes further than a partial one',
      [extension('2025-09-12', some), extension('2025-09-26')],
      { all: '2025-09-26', maeSot: '2025-09-26', umphang: '2025-09-26' },
    ],
    [
      'stays the partial one that goes further than a later extension for all',
      [extension('2025-10-10', some), extension('2025-09-26')],
      { all: '2025-09-26', maeSot: '2025-10-10', umphang: '2025-09-26' },
    ],
    [
      'is the latest of several',
      [extension('2025-09-12'), extension('2025-09-26'), extension('2025-10-10', some)],
      { all: '2025-09-26', maeSot: '2025-10-10', umphang: '2025-09-26' },
    ],
  ])('%s', (_, extensions, { all, maeSot, umphang }) => {
    const board = odlocBoard(extensions);
    expect([dueFor(board), dueFor(board, MAE_SOT), dueFor(board, UMPHANG)]).toEqual([all, maeSot, umphang]);
    expect(board.dueOn).toBe('2025-08-29');
  });

  test('rests on the letter that set it', () => {
    const board = odlocBoard([extension('2025-09-12', some)]);
    expect(letterNoFor(board, MAE_SOT)).toBe('ถึง 2025-09-12');
    expect(letterNoFor(board, UMPHANG)).toBe(ODLOC.letters.at(-1)?.no);
    expect(letterNoFor({ ...board, letters: [] }, UMPHANG)).toBeUndefined();
  });
});

test('the missing are those without a complete report, in the roster’s order', () => {
  const board = odlocBoard([], {
    [MAE_SOT]: { status: 'done' },
    [UMPHANG]: { status: 'nothing_to_report' },
    '06630612': { status: 'in_progress' },
  });
  const missing = missingOf(board).map(([code]) => code);
  expect(missing).toEqual(board.order.filter((code) => code !== MAE_SOT && code !== UMPHANG));
  expect(missing).toContain('06630612');
});

describe('recounting', () => {
  const by = { user: 'U1', name: 'กาญจนา ใจดี' };
  const acts = constantFrom<ReportAct>(
    { kind: 'acknowledge' },
    { kind: 'start' },
    { kind: 'complete' },
    { kind: 'nothing_to_report' },
    { kind: 'problem', text: 'ระบบล่ม' },
    { kind: 'promise', on: '2025-09-25' },
    { kind: 'set', status: 'missing' },
    { kind: 'file', values: { domains: ['economy'] } },
  );
  const units = constantFrom(...entriesOf(odlocBoard()).map(([code]) => code));
  const days = constantFrom('2025-08-20', '2025-08-29', '2025-09-26', '2025-09-29');

  /** One act as the use case does it: the report, and that unit's entry alone. */
  function done(
    board: Board,
    reports: Map<string, Report>,
    [unit, act, today]: [string, ReportAct, string],
  ): Board {
    const before = reports.get(unit);
    const outcome = afterAct(before ?? EMPTY_REPORT, act, { form: board.form, round: board.round, today });
    if (!outcome.ok) return board;
    const n = (before?.n ?? 0) + 1;
    const at = `${today}T03:00:00.000Z`;
    const { duty, round, province } = board;
    const report: Report = { ...outcome.content, n, at, by, via: 'chat', duty, round, province, unit };
    reports.set(unit, report);
    const entry = entryAfter(present(board.units[unit]), report, report);
    return { ...board, units: { ...board.units, [unit]: entry } };
  }

  test('from the reports gives the board that grew one entry at a time, and its numbers add up', () => {
    const story = array(tuple(units, acts, days), { maxLength: 120 });
    assert(
      property(story, (steps) => {
        const reports = new Map<string, Report>();
        const grown = steps.reduce(
          (board, step) => done(board, reports, step),
          odlocBoard([TO_26_SEPTEMBER]),
        );
        expect(recounted(grown, [...reports.values()])).toEqual(grown);
        const headings = ratesByHeading(grown);
        for (const key of ['expected', 'complete', 'onTime', 'onTimeOriginally'] as const) {
          expect(headings.reduce((sum, heading) => sum + heading[key], 0)).toBe(rateOf(grown)[key]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('repairs a board that has drifted, and leaves out reports of units that are not on it', () => {
    const drifted = odlocBoard([TO_26_SEPTEMBER], {
      [MAE_SOT]: { status: 'done', completedOn: '2025-09-01', revision: 7 },
    });
    const stray = { unit: '06530101', status: 'done', n: 1 } as Report;
    expect(recounted(drifted, [stray])).toEqual(odlocBoard([TO_26_SEPTEMBER]));
  });
});
