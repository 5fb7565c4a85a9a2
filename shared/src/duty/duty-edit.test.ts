import { describe, expect, it, test } from 'vitest';
import type { DutyContent } from './duty.ts';
import { changedSections, contentAfter, type DutyEdit, editOf, indicatorsLost } from './duty-edit.ts';
import type { Field } from './form.ts';
import { eLaas } from './templates/e-laas.ts';
import { helpCentre } from './templates/help-centre.ts';
import { TEMPLATES } from './templates/index.ts';
import { ltax2567 } from './templates/ltax-2567.ts';
import { odloc2568 } from './templates/odloc-2568.ts';

const { id: _, ...odloc } = odloc2568;
const { id: __, ...help } = helpCentre;
const { id: ___, ...ltax } = ltax2567;

/** The duty after some of it was set anew. */
const after = (
  base: DutyContent,
  change: Partial<DutyEdit>,
  opened: Parameters<typeof contentAfter>[2] = [],
) => contentAfter({ ...editOf(base), ...change }, base, opened);
const fieldOf = (content: DutyContent, id: string) =>
  content.form.fields.find((field) => field.id === id) as Field;

test.each(
  TEMPLATES.map(({ id: name, ...content }) => [name, content] as const),
)('%s that is saved as it stands stays what it is', (_name, content) => {
  const same = contentAfter(editOf(content), content);
  expect(same).toEqual(content);
  expect(changedSections(content, same)).toEqual([]);
});

describe('the form', () => {
  it.each<[string, Partial<DutyEdit>]>([
    ['a label', { fields: [{ ...fieldOf(odloc, 'domains'), label: 'ด้านที่บันทึกเสร็จ' }] }],
    ['a field more', { fields: [...odloc.form.fields, { id: 'f00000001', kind: 'date', label: 'วันที่' }] }],
    ['“nothing to report”', { mayBeNothing: true }],
  ])('counts its version up for %s', (_name, change) => {
    expect(after(odloc, change).form.version).toBe(2);
  });

  it('keeps the ids of fields and options whatever they are called', () => {
    const domains = fieldOf(odloc, 'domains') as Extract<Field, { kind: 'checklist' }>;
    const options = domains.options.map((option) => ({ ...option, label: `${option.label} (ใหม่)` }));
    const { form } = after(odloc, { fields: [{ ...domains, label: 'อื่น', options }] });
    expect(form.fields).toMatchObject([{ id: 'domains', options: [{ id: 'education' }, {}, {}] }]);
  });

  it('does not count an empty hint and a “not required” as something else', () => {
    const fields = help.form.fields.map((field) => ({
      ...field,
      hint: field.hint ?? '',
      required: field.required ?? false,
    }));
    expect(after(help, { fields }).form.version).toBe(1);
  });
});

describe('what “done” in chat stands for', () => {
  const checklist: Field = {
    id: 'f00000001',
    kind: 'checklist',
    label: 'ผล',
    required: true,
    allDone: true,
    options: [{ id: 'o00000001', label: 'ดำเนินการแล้ว' }],
  };
  const number: Field = { id: 'f00000002', kind: 'number', label: 'จำนวน', unit: 'แห่ง', min: 0, max: 9 };

  it.each<[string, Field[], unknown]>([
    [
      'all parts, where they are all that must be answered',
      [checklist, number],
      { f00000001: ['o00000001'] },
    ],
    ['nothing, where a figure must be given as well', [checklist, { ...number, required: true }], undefined],
    ['nothing, where parts need not all be done', [{ ...checklist, allDone: false }], undefined],
    ['nothing, where nothing must be answered', [number], undefined],
  ])('is %s', (_name, fields, values) => {
    expect(contentAfter({ ...editOf(odloc), fields }, undefined).form.whenDoneInChat).toEqual(values);
  });

  it('stays while the form takes it as a whole report', () => {
    const note: Field = { id: 'f00000003', kind: 'text', label: 'หมายเหตุ', maxLength: 100 };
    expect(after(odloc, { fields: [...odloc.form.fields, note] }).form.whenDoneInChat).toEqual(
      odloc.form.whenDoneInChat,
    );
    const asked = [...odloc.form.fields, { ...note, required: true }];
    expect(after(odloc, { fields: asked }).form.whenDoneInChat).toBeUndefined();
  });

  it('loses, for coordinators, what is asked no more', () => {
    expect(after(help, { mayBeNothing: false }).form.whenSetDone).toEqual({ established: true });
    const fields = help.form.fields.filter(({ id }) => id !== 'established');
    expect(after(help, { fields }).form.whenSetDone).toBeUndefined();
  });
});

it('indicators go with the fields and options that they read', () => {
  const steps = fieldOf(ltax, 'steps') as Extract<Field, { kind: 'checklist' }>;
  const changed = after(ltax, { fields: [{ ...steps, options: steps.options.slice(0, 1) }] });
  expect(changed.indicators?.map(({ id }) => id)).toEqual(['recorded', 'both']);
  expect(indicatorsLost(ltax, changed).map(({ id }) => id)).toEqual(['assessed']);
});

describe('rounds', () => {
  const { id: _id, ...laas } = eLaas;
  const edit = editOf(laas);
  if (edit.schedule.kind !== 'listed') throw new Error('e-LAAS has listed rounds');
  const { rounds } = edit.schedule;
  const added = { id: null, title: '', opensOn: '2018-10-01', dueOn: '2018-12-31' };

  it('that are added get an id and a title from their due date, and stand in order', () => {
    const { schedule } = after(laas, { schedule: { kind: 'listed', rounds: [added, ...rounds] } });
    expect(schedule).toMatchObject({
      rounds: [{ id: '2561-1' }, { id: '2561-2' }, { id: '2561-r1', title: 'ครั้งที่ 1 (31 ธ.ค. 2561)' }],
    });
  });

  it('never share an id', () => {
    const { schedule } = contentAfter(
      {
        ...edit,
        schedule: { kind: 'listed', rounds: [{ ...added, id: '2561-r2' }, added] },
        fields: help.form.fields,
      },
      undefined,
    );
    expect(schedule).toMatchObject({ rounds: [{ id: '2561-r2' }, { id: '2561-r2-2' }] });
  });

  it('that were only proposed are settled by a date that a person sets', () => {
    const proposed: DutyContent = {
      ...odloc,
      schedule: {
        kind: 'listed',
        rounds: [{ id: '1', title: 'x', opensOn: '2025-01-01', dueOn: '2025-02-01', proposed: 'เสนอ' }],
      },
    };
    const [round] = (editOf(proposed).schedule as { rounds: (typeof added)[] }).rounds;
    const moved = { kind: 'listed' as const, rounds: [{ ...(round as typeof added), dueOn: '2025-03-01' }] };
    expect(after(proposed, {}).schedule).toMatchObject({ rounds: [{ proposed: 'เสนอ' }] });
    expect(after(proposed, { schedule: moved }).schedule).not.toMatchObject({
      rounds: [{ proposed: 'เสนอ' }],
    });
  });

  it('of the months that were opened keep the day that they had', () => {
    const opened = [{ id: '2025-09', opensOn: '2025-09-01', dueOn: '2025-09-15' }];
    const monthly = { kind: 'monthly' as const, dayOfMonth: 20, from: '2018-01', until: null };
    expect(after(help, { schedule: monthly }, opened).schedule).toMatchObject({
      dayOfMonth: 20,
      dueOnIn: { '2025-09': '2025-09-15' },
    });
    expect(after(help, { schedule: { ...monthly, dayOfMonth: 15 } }, opened).schedule).toEqual(help.schedule);
  });
});

it.each<[string, Partial<DutyEdit>, string[]]>([
  ['the name', { shortTitle: 'ODLOC' }, ['wording']],
  ['the address', { url: null }, ['wording']],
  ['a letter', { letters: [] }, ['letters']],
  ['who reports', { audience: { level: 'lao', types: ['ทน.'] } }, ['audience']],
  ['reminders', { reminder: { ...odloc.reminder, before: [1] } }, ['reminder']],
  ['the same reminders in another order', { reminder: { ...odloc.reminder, before: [0, 1, 3, 7] } }, []],
  ['the target', { targetRate: null }, ['target']],
])('says what changed: %s', (_name, change, sections) => {
  expect(changedSections(odloc, after(odloc, change))).toEqual(sections);
});
