import { expect, it } from 'vitest';
import { contentAfter } from './duty-edit.ts';
import { editFaults } from './edit-faults.ts';
import { startBase, startEdit } from './start-edit.ts';
import { findTemplate, TEMPLATES } from './templates/index.ts';

const TODAY = '2025-09-16';

it('from nothing asks for a name, a due date and a form, and for nothing else', () => {
  const edit = startEdit(undefined, TODAY);
  const faults = editFaults(edit, { running: false, opened: [], today: TODAY });
  expect(faults.map(({ field }) => field)).toEqual(['schedule.rounds.0.dueOn', 'fields']);
});

it.each(
  TEMPLATES.map((template) => [template.id, template] as const),
)('%s opens without dates that have passed, and lacks nothing but them', (_id, template) => {
  const edit = startEdit(template, TODAY);
  const base = startBase(template, TODAY);
  const faults = editFaults(edit, { base, running: false, opened: [], today: TODAY });
  for (const { field } of faults) expect(field).toMatch(/^schedule\.rounds\.\d\.dueOn$/);
  const past = base.indicators?.flatMap(({ targets }) => targets).filter(({ by }) => by < TODAY) ?? [];
  expect(past).toEqual([]);
  expect(edit.letters).toEqual([]);
});

it('a template that asked something in single months asks it every month now', () => {
  const template = findTemplate('indicators-2561');
  const edit = startEdit(template, TODAY);
  expect(edit.schedule).toEqual({ kind: 'monthly', dayOfMonth: 31, from: '2025-09', until: null });
  expect(edit.fields.filter(({ rounds }) => rounds)).toEqual([]);
});

it('the form of a template that is not changed keeps its version and what “done” stands for', () => {
  const template = findTemplate('odloc-2568');
  if (!template) throw new Error('no template');
  const { form } = contentAfter(startEdit(template, TODAY), startBase(template, TODAY));
  expect(form).toEqual(template.form);
});
