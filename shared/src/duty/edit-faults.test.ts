import { describe, expect, it } from 'vitest';
import { type DutyEdit, editOf, type ScheduleEdit } from './duty-edit.ts';
import { type EditContext, editFaults } from './edit-faults.ts';
import type { Field } from './form.ts';
import { eLaas } from './templates/e-laas.ts';
import { helpCentre } from './templates/help-centre.ts';
import { TEMPLATES } from './templates/index.ts';
import { odloc2568 } from './templates/odloc-2568.ts';

const TODAY = '2025-09-16';
const number: Field = { id: 'f00000001', kind: 'number', label: 'จำนวน', unit: 'แห่ง', min: 0, max: 9 };
const choice: Field = {
  id: 'f00000002',
  kind: 'choice',
  label: 'ขั้นตอน',
  options: [
    { id: 'o00000001', label: 'ร่าง' },
    { id: 'o00000002', label: 'เผยแพร่' },
  ],
};
const round = { id: null, title: '', opensOn: TODAY, dueOn: '2025-09-30' };
const listed = (
  ...rounds: (typeof round | { id: string; title: string; opensOn: string; dueOn: string })[]
) => ({
  schedule: { kind: 'listed', rounds } as ScheduleEdit,
});
const BLANK: DutyEdit = { ...editOf(odloc2568), ...listed(round), fields: [number, choice] };

/** Places of the faults. */
const faultsOf = (change: Partial<DutyEdit>, context: Partial<EditContext> = {}, edit = BLANK) =>
  editFaults({ ...edit, ...change }, { running: false, opened: [], today: TODAY, ...context }).map(
    ({ field }) => field,
  );

describe('a new duty', () => {
  it('as it should be has no fault', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string, Partial<DutyEdit>, string]>([
    ['a short title too long for a button', { shortTitle: 'ก'.repeat(25) }, 'shortTitle'],
    [
      'a letter of a day that does not exist',
      { letters: [{ no: '๑', date: '2025-02-30', from: 'สถ.' }] },
      'letters.0.date',
    ],
    [
      'a letter of a year typed wrongly',
      { letters: [{ no: '๑', date: '2568-02-03', from: 'สถ.' }] },
      'letters.0.date',
    ],
    ['nobody to report', { audience: { level: 'lao', types: [] } }, 'audience'],
    [
      'a due date before the window',
      listed({ ...round, opensOn: '2025-10-01' }),
      'schedule.rounds.0.opensOn',
    ],
    [
      'a due date that has passed',
      listed({ ...round, opensOn: '2025-09-01', dueOn: '2025-09-15' }),
      'schedule.rounds.0.dueOn',
    ],
    ['no due date', listed({ ...round, dueOn: '' }), 'schedule.rounds.0.dueOn'],
    ['a due date in the year 9999', listed({ ...round, dueOn: '9999-12-31' }), 'schedule.rounds.0.dueOn'],
    [
      'months that end before they begin',
      { schedule: { kind: 'monthly', dayOfMonth: 15, from: '2025-10', until: '2025-09' } },
      'schedule.until',
    ],
    [
      'months that have passed',
      { schedule: { kind: 'monthly', dayOfMonth: 15, from: '2025-08', until: null } },
      'schedule.from',
    ],
    [
      'no reminder at all',
      { reminder: { before: [], after: [], thenEvery: 0, until: 0 } },
      'reminder.before',
    ],
    [
      'reminders that end before their last',
      { reminder: { before: [], after: [9], thenEvery: 0, until: 5 } },
      'reminder.until',
    ],
    ['no field', { fields: [] }, 'fields'],
    ['the same field twice', { fields: [number, { ...number }] }, 'fields.1'],
    ['an id that a person thought of', { fields: [{ ...number, id: 'amount' }] }, 'fields.0'],
    ['an id out of JavaScript', { fields: [{ ...number, id: '__proto__' }] }, 'fields.0'],
    ['a number with min over max', { fields: [{ ...number, min: 10 }] }, 'fields.0.min'],
    ['rounds that nobody set', { fields: [number, { ...choice, rounds: ['2568'] }] }, 'fields.1'],
    ['a form of a book’s length', { fields: [{ ...number, label: 'ก'.repeat(60_001) }] }, 'fields'],
    [
      'two options of the same name',
      { fields: [{ ...choice, options: choice.options.map((it) => ({ ...it, label: 'ร่าง' })) }] },
      'fields.0.options.1',
    ],
    [
      'two options of the same id',
      { fields: [{ ...choice, options: choice.options.map((it) => ({ ...it, id: 'o00000001' })) }] },
      'fields.0.options.1',
    ],
  ])('with %s is told so there', (_name, change, place) => {
    expect(faultsOf(change)).toEqual([place]);
  });

  it('counts no vowels and tone marks above or below against the short title', () => {
    expect(faultsOf({ shortTitle: 'กี่'.repeat(24) })).toEqual([]);
  });
});

describe('a duty that runs', () => {
  const opened = [{ id: '2568', opensOn: '2025-07-21', dueOn: '2025-08-29' }];
  const context = { base: odloc2568, running: true, opened };
  const open = { id: '2568', title: 'ประจำปี พ.ศ. 2568', opensOn: '2025-07-21', dueOn: '2025-08-29' };
  const edit = editOf(odloc2568);
  const of = (change: Partial<DutyEdit>) => faultsOf(change, context, edit);

  it.each<[string, Partial<DutyEdit>, string[]]>([
    ['as it stands', {}, []],
    ['with the open round renamed', listed({ ...open, title: 'ปี 2568' }), []],
    ['with a round more', listed(open, round), []],
    [
      'with the open round due later: that is an extension',
      listed({ ...open, dueOn: '2025-09-26' }),
      ['schedule.rounds.0.dueOn'],
    ],
    [
      'with the open round opened earlier',
      listed({ ...open, opensOn: '2025-07-01' }),
      ['schedule.rounds.0.dueOn'],
    ],
    ['without the open round', listed(round), ['schedule.rounds']],
    ['with the open round twice', listed(open, open), ['schedule.rounds']],
    [
      'made monthly',
      { schedule: { kind: 'monthly', dayOfMonth: 1, from: '2025-10', until: null } },
      ['schedule.kind'],
    ],
    [
      'with a field of another kind',
      { fields: [{ id: 'domains', kind: 'date', label: 'ด้าน' }] },
      ['fields.0'],
    ],
    ['with fields of its own and new ones', { fields: [...edit.fields, number] }, []],
  ])('%s', (_name, change, places) => {
    expect(of(change)).toEqual(places);
  });

  it('may be months whose window holds those that were opened, and no narrower', () => {
    const months = {
      base: helpCentre,
      running: true,
      opened: [{ id: '2025-09', opensOn: '2025-09-01', dueOn: '2025-09-15' }],
    };
    const monthly = (from: string, until: string | null) =>
      faultsOf({ schedule: { kind: 'monthly', dayOfMonth: 20, from, until } }, months, editOf(helpCentre));
    expect(monthly('2018-01', null)).toEqual([]);
    expect(monthly('2025-10', null)).toEqual(['schedule.from']);
    expect(monthly('2018-01', '2025-08')).toEqual(['schedule.until']);
  });

  it('keeps something to fill in for every round', () => {
    const laas = editOf(eLaas);
    const halves = { base: eLaas, running: true };
    expect(faultsOf({}, { ...halves, today: '2018-01-26' }, laas)).toEqual([]);
    const first = laas.fields.filter(({ rounds }) => rounds?.includes('2561-1'));
    expect(faultsOf({ fields: first }, { ...halves, today: '2018-01-26' }, laas)).toEqual(['fields']);
  });
});

it.each(
  TEMPLATES.map((template) => [template.id, template] as const),
)('%s may be saved as it is', (_id, template) => {
  expect(faultsOf({}, { base: template, running: true, today: '2018-01-26' }, editOf(template))).toEqual([]);
});
