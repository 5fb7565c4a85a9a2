import { describe, expect, it } from 'vitest';
import type { DutyContent } from '../duty/duty.ts';
import { contentAfter, type DutyEdit, editOf } from '../duty/duty-edit.ts';
import type { Field } from '../duty/form.ts';
import { ODLOC, odlocBoard } from '../testing/provinces.ts';
import type { BoardEntry } from './board.ts';
import { takenOver, takeOverOf } from './take-over.ts';

const MAE_SOT = '03630601';
const WHOLE = { domains: ['education', 'economy', 'environment'] };
const done: Partial<BoardEntry> = { status: 'done', values: WHOLE };
const domains = ODLOC.form.fields[0] as Extract<Field, { kind: 'checklist' }>;
const note: Field = { id: 'f00000001', kind: 'text', label: 'หมายเหตุ', maxLength: 100 };

const edited = (change: Partial<DutyEdit>): DutyContent =>
  contentAfter({ ...editOf(ODLOC), ...change }, ODLOC);
const boardWith = (entry?: Partial<BoardEntry>) => odlocBoard([], entry ? { [MAE_SOT]: entry } : {});
const takes = (change: Partial<DutyEdit>, entry?: Partial<BoardEntry>) =>
  takeOverOf(boardWith(entry), edited(change));

describe('a round in progress', () => {
  it.each<[string, Partial<DutyEdit>, string]>([
    ['wording', { asks: 'บันทึกให้ครบ' }, 'wording'],
    ['letters', { letters: [] }, 'letters'],
    ['reminders', { reminder: { ...ODLOC.reminder, before: [1] } }, 'reminder'],
    ['the target', { targetRate: 0.8 }, 'target'],
  ])('takes over %s, whatever was reported', (_name, change, section) => {
    expect(takes(change, done)).toEqual({ takes: [section], keeps: [] });
  });

  it('has nothing to take over of who reports and when', () => {
    const change: Partial<DutyEdit> = {
      audience: { level: 'lao', types: ['ทน.'] },
      schedule: { kind: 'listed', rounds: [] },
    };
    expect(takes(change)).toEqual({ takes: [], keeps: [] });
  });
});

describe('its form follows where all that was reported still stands in it', () => {
  const some = { ...domains, options: domains.options.slice(0, 2) };
  const more = { ...domains, options: [...domains.options, { id: 'o00000001', label: 'ด้านดิจิทัล' }] };
  const half: Partial<BoardEntry> = { status: 'in_progress', values: { domains: ['education'] } };
  const cases: [string, Field[], Partial<BoardEntry> | undefined, boolean][] = [
    ['a label, after a report', [{ ...domains, label: 'ด้านที่เสร็จแล้ว' }], done, true],
    ['an optional field more, after a report', [domains, note], done, true],
    ['a required field more, after a report', [domains, { ...note, required: true }], done, false],
    ['a required field more, before any', [domains, { ...note, required: true }], undefined, true],
    ['the order, after a report', [note, domains], done, true],
    ['without the field that was reported', [note], done, false],
    ['without a field that nobody has filled in', [note], { status: 'acknowledged' }, true],
    [
      'the field as another kind, after a report',
      [{ id: 'domains', kind: 'yes_no', label: 'ครบ' }],
      done,
      false,
    ],
    ['without an option that was ticked', [some], done, false],
    ['without an option that was not ticked', [some], half, true],
    ['a part more, after a whole report', [more], done, false],
    ['a part more, while work is in progress', [more], half, true],
  ];
  it.each(cases)('%s', (_name, fields, entry, follows) => {
    const { takes: taken, keeps, conflict } = takes({ fields }, entry);
    expect([taken, keeps]).toEqual(follows ? [['form'], []] : [[], ['form']]);
    expect(conflict !== undefined).toBe(!follows);
  });

  it('and says which fields stand in the way, and for how many', () => {
    expect(takes({ fields: [note] }, done).conflict).toEqual({ labels: ['ด้านที่บันทึกข้อมูลแล้ว'], units: 1 });
  });

  it('of a value that was wrong before it does not complain anew', () => {
    expect(takes({ fields: [domains, note] }, { status: 'done', values: { gone: 1 } }).keeps).toEqual([]);
  });

  it('notices a field of another kind although the value would pass', () => {
    const board = boardWith({ status: 'done', values: { ...WHOLE, site: 'https://a.example' } });
    const site: Field = { id: 'site', kind: 'text', label: 'เว็บไซต์', maxLength: 100 };
    const withSite = { ...board, form: { ...board.form, fields: [domains, site] } };
    const after = {
      ...ODLOC,
      form: { version: 3, fields: [domains, { id: 'site', kind: 'link' as const, label: 'เว็บไซต์' }] },
    };
    expect(takeOverOf(withSite, after).conflict).toEqual({ labels: ['เว็บไซต์'], units: 1 });
  });
});

it('what is written is what is taken over, and an address that is gone is taken away', () => {
  const written = Object.fromEntries(
    takenOver(boardWith(done), edited({ url: null, fields: [domains, note] })),
  );
  expect(Object.keys(written).sort()).toEqual(
    ['asks', 'form', 'indicators', 'nicknames', 'shortTitle', 'title', 'url'].sort(),
  );
  expect(written).toMatchObject({ url: undefined, form: { version: 2 } });
});
