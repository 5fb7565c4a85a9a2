import { describe, expect, it } from 'vitest';
import { type BoardUnit, countOf, FILTERS, unitsShown } from './board-filter.ts';

const unit = (name: string, heading: string, change: Partial<BoardUnit> = {}): BoardUnit => ({
  code: name,
  name,
  heading,
  type: null,
  phone: null,
  status: 'missing',
  dueOn: '2025-09-26',
  completedOn: null,
  problem: null,
  promisedOn: null,
  at: null,
  by: null,
  hasOfficer: true,
  verification: null,
  dispute: null,
  ...change,
});
const units = [
  unit('ทน.แม่สอด', 'แม่สอด', { status: 'done' }),
  unit('อบต.แม่กุ', 'แม่สอด'),
  unit('อบต.อุ้มผาง', 'อุ้มผาง', { status: 'in_progress', problem: 'ระบบล่ม', promisedOn: '2025-09-25' }),
  unit('อบจ.ตาก', 'อบจ.ตาก'),
  unit('ทต.แม่ตาว', 'แม่สอด', { status: 'nothing_to_report', promisedOn: '2025-09-20' }),
];
const names = (choice: Partial<Parameters<typeof unitsShown>[1]>) =>
  unitsShown(units, { filter: 'all', heading: '', text: '', ...choice }).map(({ name }) => name);

describe('the units of a board', () => {
  it('come missing first, then by heading and name', () => {
    expect(names({})).toEqual(['อบต.แม่กุ', 'อบจ.ตาก', 'อบต.อุ้มผาง', 'ทน.แม่สอด', 'ทต.แม่ตาว']);
  });

  it('are narrowed by status, district and name together', () => {
    expect(names({ filter: 'complete' })).toEqual(['ทน.แม่สอด', 'ทต.แม่ตาว']);
    expect(names({ heading: 'แม่สอด', filter: 'missing' })).toEqual(['อบต.แม่กุ']);
    expect(names({ text: ' แม่ ตาว' })).toEqual(['ทต.แม่ตาว']);
  });

  it('are counted under every filter; a kept promise is none', () => {
    expect(Object.fromEntries(FILTERS.map((filter) => [filter, countOf(units, filter)]))).toEqual({
      all: 5,
      missing: 2,
      working: 1,
      problem: 1,
      promised: 1,
      complete: 2,
    });
  });
});
