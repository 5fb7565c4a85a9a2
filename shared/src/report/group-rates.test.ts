import { expect, test } from 'vitest';
import { odlocBoard, TAK } from '../testing/provinces.ts';
import { entriesOf } from './board.ts';
import { rateOf, ratesByHeading } from './completion-rate.ts';
import { rateStep, ratesBy, ratesByType } from './group-rates.ts';

const board = odlocBoard([], {
  '03630601': { status: 'done' },
  '06630803': { status: 'nothing_to_report' },
  '06630612': { status: 'in_progress' },
});
const entries = entriesOf(board).map(([, entry]) => entry);

test('every type of Tak stands once, อบจ. first, and they add up to the board', () => {
  const rates = ratesByType(entries);
  expect(rates.map(({ of }) => of)).toEqual(['อบจ.', 'ทน.', 'ทม.', 'ทต.', 'อบต.']);
  expect(rates.reduce((sum, { expected }) => sum + expected, 0)).toBe(rateOf(board).expected);
  expect(rates.reduce((sum, { complete }) => sum + complete, 0)).toBe(2);
  expect(rates.find(({ of }) => of === 'ทน.')).toMatchObject({ expected: 1, complete: 1, rate: 1 });
});

test('by heading it says what the board says', () => {
  expect(ratesBy(entries, ({ heading }) => heading)).toEqual(
    ratesByHeading(board).map(({ district, expected, complete, rate }) => ({
      of: district,
      expected,
      complete,
      rate,
    })),
  );
});

test('districts have no type: there is no group to show', () => {
  const offices = TAK.units.filter(({ level }) => level === 'district');
  expect(ratesByType(offices.map(() => ({ status: 'missing' as const })))).toEqual([]);
});

test.each([
  [0, 0],
  [0.249, 0],
  [0.25, 1],
  [0.5, 2],
  [0.749, 2],
  [0.75, 3],
  [0.999, 3],
  [1, 4],
])('a rate of %d has the colour of step %i', (rate, step) => {
  expect(rateStep(rate)).toBe(step);
});
