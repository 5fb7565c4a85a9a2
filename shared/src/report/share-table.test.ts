import { expect, test } from 'vitest';
import { findRound } from '../duty/rounds.ts';
import { eLaas } from '../duty/templates/e-laas.ts';
import { ltax2567 } from '../duty/templates/ltax-2567.ts';
import { dutyFrom, present, TAK } from '../testing/provinces.ts';
import { newBoard } from './board.ts';
import { shareCells } from './official-cells.ts';
import { shareTable } from './share-table.ts';

test('LTAX by district: each step, and both', () => {
  const empty = newBoard(dutyFrom(ltax2567), present(findRound(ltax2567.schedule, '2567-1')), TAK);
  const units = { ...empty.units };
  const say = (code: string, status: 'done' | 'in_progress', steps: string[]) => {
    units[code] = { ...present(units[code]), status, values: { steps } };
  };
  say('03630601', 'done', ['recorded', 'assessed']);
  say('05630602', 'done', ['recorded', 'assessed']);
  say('05630603', 'in_progress', ['recorded']);
  const table = shareTable({ ...empty, units });
  expect(table.columns.map(({ target }) => target)).toEqual([undefined, undefined, undefined]);
  expect(table.rows.filter(({ district }) => district === 'แม่สอด')).toEqual([
    {
      district: 'แม่สอด',
      ownName: 'เทศบาลนครแม่สอด',
      total: 1,
      reported: 1,
      shares: [
        { have: 1, of: 1, share: 1 },
        { have: 1, of: 1, share: 1 },
        { have: 1, of: 1, share: 1 },
      ],
    },
    {
      district: 'แม่สอด',
      total: 11,
      reported: 1,
      shares: [
        { have: 2, of: 11, share: 2 / 11 },
        { have: 1, of: 11, share: 1 / 11 },
        { have: 1, of: 11, share: 1 / 11 },
      ],
    },
  ]);
  expect(table.total).toMatchObject({ total: 69, reported: 2 });
  expect(table.total.shares.map(({ have, of }) => [have, of])).toEqual([
    [3, 69],
    [2, 69],
    [2, 69],
  ]);
  const cells = shareCells(table);
  expect(cells.rows.find((row) => row[1] === 'แม่สอด' && row[2] === '๑๑ แห่ง')?.slice(3)).toEqual([
    '๒/๑๑ (ร้อยละ ๑๘.๑๘)',
    '๑/๑๑ (ร้อยละ ๙.๐๙)',
    '๑/๑๑ (ร้อยละ ๙.๐๙)',
  ]);
});

test('e-LAAS has the three columns at 6 months, and (3) alone at 12', () => {
  const columns = (round: string) =>
    shareTable(newBoard(dutyFrom(eLaas), present(findRound(eLaas.schedule, round)), TAK)).columns.map(
      ({ no, target }) => [no, target],
    );
  expect(columns('2561-1')).toEqual([
    ['1.3 (1)', 1],
    ['1.3 (2)', 1],
    ['1.3 (3)', 0.9],
  ]);
  expect(columns('2561-2')).toEqual([['1.3 (3)', 0.9]]);
});

test('without units there is a dash, not 0 %', () => {
  const round = present(findRound(ltax2567.schedule, '2567-1'));
  const { total } = shareCells(shareTable(newBoard(dutyFrom(ltax2567), round, { ...TAK, units: [] })));
  expect(total).toEqual(['', 'รวม', '-', '-', '-', '-']);
});
