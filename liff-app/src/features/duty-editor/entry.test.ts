import { type DutyEdit, editOf } from '@thankamnot/shared/duty/duty-edit';
import { startEdit } from '@thankamnot/shared/duty/start-edit';
import { TEMPLATES } from '@thankamnot/shared/duty/templates/index';
import { describe, expect, it } from 'vitest';
import { editFrom, entryOf, faultPlace, fieldFrom, madeId, newField, withDraft } from './entry.ts';

const TODAY = '2025-09-23';
const blank = entryOf(startEdit(undefined, TODAY), TODAY);

it.each(
  TEMPLATES.map((template) => [template.id, editOf(template)] as const),
)('%s is sent back as it came when nothing is changed', (_id, edit: DutyEdit) => {
  expect(editFrom(entryOf(edit, TODAY))).toEqual(edit);
});

describe('what is typed', () => {
  it.each([
    ['Thai digits and blanks', { before: ' ๗ , 3,1', after: '', thenEvery: '0', until: '0' }, [7, 3, 1]],
    ['words', { before: 'เจ็ด', after: '', thenEvery: '0', until: '0' }, [Number.NaN]],
    ['nothing', { before: '', after: '1', thenEvery: '0', until: '1' }, []],
  ])('as days of reminders: %s', (_name, typed, days) => {
    expect(editFrom({ ...blank, usualReminders: false, ...typed }).reminder.before).toEqual(days);
  });

  it.each([
    ['100', 1],
    ['๘๐', 0.8],
    [' ', null],
    ['มาก', Number.NaN],
  ])('as a target of “%s” is %s', (target, rate) => {
    expect(editFrom({ ...blank, target }).targetRate).toBe(rate);
  });

  it('of settings of other kinds is not sent', () => {
    const id = madeId('f', '1a2b3c4d-0000-4000-8000-000000000000');
    expect(id).toBe('f1a2b3c4d');
    expect(fieldFrom({ ...newField('yes_no', id), label: 'เสร็จ', unit: 'คน', hint: ' ' })).toEqual({
      id,
      kind: 'yes_no',
      label: 'เสร็จ',
      required: true,
    });
  });
});

it('a draft keeps what its writer changed and takes in what a colleague did', () => {
  const draft = { base: blank, entry: { ...blank, title: 'ของฉัน' } };
  const latest = { ...blank, title: 'ของเพื่อน', asks: 'ของเพื่อน' };
  expect(withDraft(latest, draft)).toEqual({ ...latest, title: 'ของฉัน' });
});

it.each([
  ['edit.title', 'title'],
  ['edit.nicknames.3', 'nicknames'],
  ['edit.audience.types', 'audience'],
  ['edit.reminder.before.0', 'reminder.before'],
  ['edit.fields', 'fields'],
  ['edit.fields.2', 'fields.2.label'],
  ['edit.fields.2.min', 'fields.2.min'],
  ['edit.fields.2.options.1', 'fields.2.options.1.label'],
  ['edit.schedule.rounds', 'schedule.rounds.0.dueOn'],
])('the fault at %s is mended at %s', (path, place) => {
  expect(faultPlace(path)).toBe(place);
});
