import { expect, test } from 'vitest';
import { odlocBoard } from '../testing/provinces.ts';
import { deskSummaryOf, openProblemsOf } from './desk-summary.ts';

const [maeSot, umphang] = ['03630601', '06630803'];
const allDone = Object.fromEntries(odlocBoard().order.map((code) => [code, { status: 'done' as const }]));

test('a unit that owes two rounds is one unit', () => {
  const both = odlocBoard([], { ...allDone, [maeSot]: {}, [umphang]: { problem: 'ระบบล่ม' } });
  const one = odlocBoard([], { ...allDone, [umphang]: { status: 'in_progress', problem: 'ระบบล่ม' } });
  expect(deskSummaryOf([both, one, odlocBoard([], allDone)])).toEqual({
    open: 2,
    missingUnits: 2,
    problems: 2,
  });
});

test('a problem in a complete report keeps nobody waiting', () => {
  expect(openProblemsOf(odlocBoard([], { [maeSot]: { status: 'done', problem: 'อินเทอร์เน็ตช้า' } }))).toBe(0);
});

test('nothing open is nothing missing', () => {
  expect(deskSummaryOf([])).toEqual({ open: 0, missingUnits: 0, problems: 0 });
});
