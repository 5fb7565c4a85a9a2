import { describe, expect, test } from 'vitest';
import type { DutyTemplate } from '../duty/duty.ts';
import { findRound } from '../duty/rounds.ts';
import { eLaas } from '../duty/templates/e-laas.ts';
import { indicators2561 } from '../duty/templates/indicators-2561.ts';
import { ltax2567 } from '../duty/templates/ltax-2567.ts';
import { dutyFrom, present, TAK } from '../testing/provinces.ts';
import { achievementsOf } from './achievement.ts';
import { type Board, type BoardEntry, newBoard } from './board.ts';

/** A round's board in Tak with changed entries. */
function boardOf(
  template: DutyTemplate,
  round: string,
  entries: Record<string, Partial<BoardEntry>> = {},
): Board {
  const board = newBoard(dutyFrom(template), present(findRound(template.schedule, round)), TAK);
  const units = Object.fromEntries(
    board.order.map((code) => [code, { ...present(board.units[code]), ...entries[code] }]),
  );
  return { ...board, units };
}

/** Results by indicator and target day. */
const results = (template: DutyTemplate, boards: Board[], today = '2018-10-01') =>
  Object.fromEntries(
    achievementsOf(template.indicators ?? [], boards, today).map(({ indicator, target, result, reached }) => [
      `${indicator.id}${target ? ` ${target.by}` : ''}`,
      [result, reached],
    ]),
  );

describe('e-LAAS counts a unit for (3) only when every month of the round is there', () => {
  const [first = '', second = '', third = ''] = boardOf(eLaas, '2561-1').order;
  const six = boardOf(eLaas, '2561-1', {
    [first]: {
      status: 'done',
      values: { systems: ['balance_sheet', 'budget'], months: ['2018-01', '2018-02', '2018-03'] },
    },
    [second]: {
      status: 'in_progress',
      values: { systems: ['balance_sheet'], months: ['2018-01', '2018-03'] },
    },
    [third]: { status: 'in_progress', values: { systems: [], months: [] } },
  });
  const nine = ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((month) => `2018-${month}`);
  const twelve = boardOf(eLaas, '2561-2', {
    [first]: { status: 'done', values: { months: nine } },
    [second]: { status: 'done', values: { months: nine } },
    [third]: { status: 'in_progress', values: { months: nine.slice(0, 8) } },
  });

  test('each target is judged by its own round', () => {
    expect(results(eLaas, [twelve, six])).toEqual({
      'balance_sheet 2018-03-31': [2 / 69, false],
      'budget 2018-03-31': [1 / 69, false],
      'months 2018-03-31': [1 / 69, false],
      'months 2018-09-30': [2 / 69, false],
    });
  });

  test('a round that is not there has no result, and 63 of 69 reach 90 %', () => {
    const full = Object.fromEntries(
      six.order.slice(0, 63).map((code) => [code, { values: { months: nine.slice(0, 3) } }]),
    );
    expect(results(eLaas, [boardOf(eLaas, '2561-1', full)])).toMatchObject({
      'months 2018-03-31': [63 / 69, true],
      'months 2018-09-30': [null, null],
    });
  });
});

test('LTAX measures each step and both, and the letter sets no number', () => {
  const [first = '', second = ''] = boardOf(ltax2567, '2567-1').order;
  const board = boardOf(ltax2567, '2567-1', {
    [first]: { values: { steps: ['recorded', 'assessed'] } },
    [second]: { values: { steps: ['recorded'] } },
  });
  expect(results(ltax2567, [board])).toEqual({
    recorded: [2 / 69, null],
    assessed: [1 / 69, null],
    both: [1 / 69, null],
  });
});

describe('the departmental indicators', () => {
  const month = (id: string, values: BoardEntry['values']) =>
    boardOf(indicators2561, id, { '63': { status: 'done', ...(values && { values }) } });
  const year = [
    month('2017-12', { entrepreneurs: 45_865, energy: 10, water: 3.5, web_conference: 1 }),
    month('2018-01', { reading_corners: 2_000, training: 630, energy: 9.9, water: 2, paper: 3 }),
    month('2018-03', { reading_corners: 1_926, training: 100, energy: 12, paper: 5, document_system: false }),
    month('2018-06', { reading_corners: 3_900, training: 519.5, document_system: true }),
    month('2018-09', { reading_corners: 25, paper: 9, phone_advice: 80 }),
  ];
  const of = results(indicators2561, year);

  test.each([
    // Counted up (นับสะสม): 2,000 + 1,926 = 3,926 by March; + 3,900 + 25 = 7,851 by September.
    ['reading_corners 2018-03-31', 3_926, true],
    ['reading_corners 2018-09-30', 7_851, true],
    ['training 2018-01-31', 630, true],
    ['training 2018-06-30', 1_249.5, false],
    ['entrepreneurs 2017-12-31', 45_865, true],
    // Every month by its own.
    ['energy 2017-12-31', 10, true],
    ['energy 2018-01-31', 9.9, false],
    ['energy 2018-02-28', null, null],
    ['energy 2018-03-31', 12, true],
    ['water 2018-01-31', 2, false],
    ['web_conference 2017-12-31', 1, true],
    // The newest figure up to the day.
    ['paper 2018-03-31', 5, true],
    ['paper 2018-09-30', 9, false],
    ['phone_advice 2018-09-30', 80, true],
    // There or not.
    ['document_system 2018-09-30', 1, true],
    // Nobody reported.
    ['learning_centres 2018-09-30', null, null],
    ['joint_centres 2018-04-30', null, null],
  ])('%s: %s', (key, result, reached) => {
    expect(of[key]).toEqual([result, reached]);
  });

  test('what is counted up tells how fast it must go on', () => {
    const corners = achievementsOf(indicators2561.indicators ?? [], year.slice(0, 2), '2018-02-01').find(
      ({ indicator }) => indicator.id === 'reading_corners',
    );
    // 1,926 are missing and 59 days are left, 1 February and 31 March included.
    expect(corners?.trajectory).toMatchObject({ kind: 'ahead', missing: 1_926, perWeek: 229 });
  });
});
