import { describe, expect, test } from 'vitest';
import { odlocBoard, present, TAK } from '../testing/provinces.ts';
import type { BoardEntry } from './board.ts';
import { type Choices, changesOf, type ReconciledUnit, reconcile } from './reconcile.ts';

const done: Partial<BoardEntry> = { status: 'done', revision: 1 };
const MAE_KASA = '06630612';
const MAE_PA = '06630609';
const MAE_KU_TOWN = '05630603';
const MAE_KU_SAO = '06630608';

function held(lines: string[], entries: Record<string, Partial<BoardEntry>>, choices: Choices = {}) {
  const board = odlocBoard([], entries);
  const result = reconcile(lines, board, TAK, choices);
  const names = (units: ReconciledUnit[]) => units.map(({ name }) => name);
  const changes = changesOf(result, board).map(
    ({ name, becomes, basedOn }) => `${name} ${becomes} ${basedOn}`,
  );
  return { result, names, changes };
}

test('every unit and every line finds its place', () => {
  const { result, names, changes } = held(['อบต.แม่กาษา', 'ทน.แม่สอด', 'แม่กุ', 'อบต.ไม่มีจริง', ''], {
    [MAE_KASA]: done,
    [MAE_PA]: done,
    [MAE_KU_SAO]: done,
  });
  expect(names(result.confirmed)).toEqual(['อบต.แม่กาษา']);
  expect(names(result.listedButMissing)).toEqual(['ทน.แม่สอด']);
  expect(names(result.doneButNotListed)).toEqual(['อบต.แม่ปะ']);
  // The ambiguous line may mean it.
  expect(names(result.undecided)).toEqual(['อบต.แม่กุ']);
  expect(result.ambiguous).toMatchObject([
    { line: 3, text: 'แม่กุ', why: 'several', candidates: [{ unit: MAE_KU_TOWN }, { unit: MAE_KU_SAO }] },
  ]);
  expect(result.unknown).toMatchObject([{ line: 4, why: 'no_such_name' }]);
  expect(changes).toEqual(['อบต.แม่กาษา verified 1', 'ทน.แม่สอด verified 0', 'อบต.แม่ปะ disputed 1']);
});

test('a slip that was mended is shown to whoever confirms', () => {
  const { result, names } = held(['อบต.แม่กาสา'], {});
  expect(result.mended).toEqual([{ line: 1, text: 'อบต.แม่กาสา', unit: MAE_KASA, name: 'อบต.แม่กาษา' }]);
  expect(names(result.listedButMissing)).toEqual(['อบต.แม่กาษา']);
});

test('a person’s choice settles an ambiguous line', () => {
  const { result, names } = held(['แม่กุ'], { [MAE_KU_SAO]: done }, { 1: MAE_KU_TOWN });
  expect(result.ambiguous).toEqual([]);
  expect(names(result.listedButMissing)).toEqual(['ทต.แม่กุ']);
  expect(names(result.doneButNotListed)).toEqual(['อบต.แม่กุ']);
});

describe('units that are left alone', () => {
  test('who stands so already', () => {
    const { changes } = held(['อบต.แม่กาษา'], {
      [MAE_KASA]: { ...done, verification: 'verified' },
      [MAE_PA]: { ...done, verification: 'disputed' },
    });
    expect(changes).toEqual([]);
  });

  test('who has nothing to report is not asked to be on the list', () => {
    const { result, changes } = held([], { [MAE_PA]: { status: 'nothing_to_report', revision: 1 } });
    expect([result.doneButNotListed, changes]).toEqual([[], []]);
  });

  test('whose evidence a coordinator has accepted', () => {
    const accepted = { by: 'อนุชา', at: '2025-09-17T02:00:00.000Z' };
    const dispute = { evidence: 'https://x', by: 'มะลิ', at: accepted.at, accepted };
    const { result, names, changes } = held([], { [MAE_PA]: { ...done, verification: 'verified', dispute } });
    expect(names(result.acceptedBefore)).toEqual(['อบต.แม่ปะ']);
    expect(changes).toEqual([]);
  });
});

test('a unit of the list that the duty does not ask is unknown', () => {
  const board = odlocBoard();
  const order = board.order.filter((code) => code !== MAE_KASA);
  const units = Object.fromEntries(order.map((code) => [code, present(board.units[code])]));
  const { unknown } = reconcile(['อบต.แม่กาษา'], { ...board, order, units }, TAK);
  expect(unknown).toHaveLength(1);
});
