import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { editOf } from '../duty/duty-edit.ts';
import { TEMPLATES } from '../duty/templates/index.ts';
import { DutyEditShape } from './duty-shapes.ts';

const template = TEMPLATES[0];
if (!template) throw new Error('there are templates');
const good = editOf(template);
const option = (id: number) => ({ id: `o${String(id).padStart(8, '0')}`, label: `ข้อ ${id}` });
const field = { id: 'f00000001', kind: 'yes_no', label: 'เสร็จแล้ว' };

it.each(TEMPLATES.map((it) => [it.id, it] as const))('%s has the shape of an edit', (_id, it) => {
  expect(z.safeParse(DutyEditShape, editOf(it)).data).toEqual(editOf(it));
});

describe('an edit with', () => {
  it.each<[string, unknown, string]>([
    ['no title', { title: ' ' }, 'title'],
    ['a title of a book’s length', { title: 'ก'.repeat(401) }, 'title'],
    ['a title that is a number', { title: 5 }, 'title'],
    ['control characters', { asks: 'ทำ\u0000ลาย' }, 'asks'],
    ['half a letter', { asks: 'ขาด \ud83d ไป' }, 'asks'],
    ['a script for an address', { url: 'javascript:alert(1)' }, 'url'],
    ['thirteen nicknames', { nicknames: Array.from({ length: 13 }, (_, n) => `ชื่อ ${n}`) }, 'nicknames'],
    ['a level of nobody', { audience: { level: 'state', types: [] } }, 'audience.level'],
    [
      'day 32',
      { schedule: { kind: 'monthly', dayOfMonth: 32, from: '2025-09', until: null } },
      'schedule.dayOfMonth',
    ],
    [
      'month 13',
      { schedule: { kind: 'monthly', dayOfMonth: 1, from: '2025-13', until: null } },
      'schedule.from',
    ],
    ['no round', { schedule: { kind: 'listed', rounds: [] } }, 'schedule.rounds'],
    ['a target of nothing', { targetRate: 0 }, 'targetRate'],
    ['a target over everybody', { targetRate: 1.1 }, 'targetRate'],
    ['half a day', { reminder: { ...good.reminder, before: [1.5] } }, 'reminder.before.0'],
    ['a day a year before', { reminder: { ...good.reminder, before: [365] } }, 'reminder.before.0'],
    ['41 fields', { fields: Array.from({ length: 41 }, () => field) }, 'fields'],
    ['a field without a label', { fields: [{ ...field, label: '' }] }, 'fields.0.label'],
    ['a field of a kind that is none', { fields: [{ ...field, kind: 'photo' }] }, 'fields.0.kind'],
    ['a field with something more', { fields: [{ ...field, html: '<script>' }] }, 'fields.0'],
    ['a choice of one', { fields: [{ ...field, kind: 'choice', options: [option(1)] }] }, 'fields.0.options'],
    [
      '41 options',
      { fields: [{ ...field, kind: 'checklist', options: Array.from({ length: 41 }, (_, n) => option(n)) }] },
      'fields.0.options',
    ],
    [
      'an option without a label',
      { fields: [{ ...field, kind: 'checklist', options: [{ ...option(1), label: ' ' }] }] },
      'fields.0.options.0.label',
    ],
    [
      'a figure without end',
      { fields: [{ ...field, kind: 'number', unit: 'คน', min: 0, max: Number.POSITIVE_INFINITY }] },
      'fields.0.max',
    ],
    [
      'a text of a book’s length',
      { fields: [{ ...field, kind: 'text', maxLength: 2001 }] },
      'fields.0.maxLength',
    ],
  ])('%s is told so in Thai, at that place', (_name, change, place) => {
    const { error } = z.safeParse(DutyEditShape, { ...good, ...(change as object) });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([place]);
    for (const { message } of error?.issues ?? []) expect(message).toMatch(/[ก-๙]/);
  });

  it('blanks around a text loses them', () => {
    expect(z.parse(DutyEditShape, { ...good, title: '  ถังขยะเปียก ' }).title).toBe('ถังขยะเปียก');
  });
});
