import { helpCentre } from '@thankamnot/shared/duty/templates/help-centre';
import { odloc2568 } from '@thankamnot/shared/duty/templates/odloc-2568';
import { describe, expect, it } from 'vitest';
import { revision } from '../../testing/fixtures.ts';
import type { Draft } from './drafts.ts';
import { type Entry, entryOf, PROBLEM } from './entry.ts';
import { openingOf } from './opening.ts';

const { form } = helpCentre;
const ROUND = '2025-09';
const blank = entryOf(form, ROUND, null);
const report = revision(3, { values: { established: true, cases: 7, obstacles: null } });
const reported = entryOf(form, ROUND, report);

const begunWith = (typed: Entry, base: Entry = blank) => ({ form, base, entry: { ...base, ...typed } });
const draftFrom = (base: Draft['base'], typed: Entry): Draft => ({
  entry: { ...base.entry, ...typed },
  base,
  formVersion: form.version,
  savedAt: '2025-09-23T02:00:00.000Z',
});
const open = (found: Partial<Parameters<typeof openingOf>[2]>) =>
  openingOf(form, ROUND, { report: null, draft: undefined, begun: undefined, count: undefined, ...found });

describe('a form opens', () => {
  it('with nothing, the figure from chat, or the report so far', () => {
    expect(open({})).toEqual({ base: { n: 0, entry: blank }, entry: blank });
    expect(open({ count: '9' }).entry).toEqual({ ...blank, cases: '9' });
    expect(open({ report })).toEqual({ base: { n: 3, entry: reported }, entry: reported });
  });

  it('with the draft of last time', () => {
    const draft = draftFrom({ n: 3, entry: reported }, { cases: '8' });
    expect(open({ report, draft })).toMatchObject({ entry: { cases: '8' }, restoredAt: draft.savedAt });
    expect(open({ report, draft }).clash).toBeUndefined();
  });

  it('with a draft merged into a report that came meanwhile', () => {
    const draft = draftFrom({ n: 0, entry: blank }, { cases: '8' });
    expect(open({ report, draft })).toMatchObject({
      base: { n: 3 },
      entry: { established: true, cases: '8' },
      clash: { keys: ['cases'], theirs: { n: 3 } },
    });
  });

  it('with what it still asks of a draft for another version of the form', () => {
    const typed = { cases: '8', field_gone: 'หายไป', [PROBLEM]: 'เน็ตช้า' };
    const draft = { ...draftFrom({ n: 0, entry: blank }, typed), formVersion: form.version - 1 };
    expect(open({ draft })).toEqual({
      base: { n: 0, entry: blank },
      entry: { ...blank, cases: '8', [PROBLEM]: 'เน็ตช้า' },
      restoredAt: draft.savedAt,
    });
    expect(open({ report, draft })).toMatchObject({
      entry: { established: true },
      clash: { keys: ['cases'] },
    });
  });

  it('without options that were taken out of the form since the draft', () => {
    const { form: parts } = odloc2568;
    const [field] = parts.fields;
    const none = entryOf(parts, '2568', null);
    const draft: Draft = {
      base: { n: 0, entry: none },
      entry: { ...none, [field?.id ?? '']: ['education', 'taken_out'] },
      formVersion: parts.version - 1,
      savedAt: '2025-09-23T02:00:00.000Z',
    };
    const found = { report: null, draft, begun: undefined, count: undefined };
    expect(openingOf(parts, '2568', found).entry[field?.id ?? '']).toEqual(['education']);
  });
});

describe('what was begun before it was known for whom', () => {
  it('stays where nobody has reported', () => {
    expect(open({ begun: begunWith({ cases: '12' }) })).toEqual({
      base: { n: 0, entry: blank },
      entry: { ...blank, cases: '12' },
    });
  });

  it('joins a report that says nothing else, and asks where it does', () => {
    const other = open({ report, begun: begunWith({ obstacles: 'เน็ตช้า' }) });
    expect(other).toMatchObject({ base: { n: 3 }, entry: { cases: '7', obstacles: 'เน็ตช้า' } });
    expect(other.clash).toBeUndefined();
    const same = open({ report, begun: begunWith({ cases: '12' }) });
    expect(same).toMatchObject({ entry: { established: true, cases: '12' }, clash: { keys: ['cases'] } });
    expect(open({ report, begun: begunWith({ cases: '7' }) }).clash).toBeUndefined();
  });

  it('goes on top of the draft', () => {
    const draft = draftFrom({ n: 0, entry: blank }, { cases: '8', obstacles: 'ฝน' });
    expect(open({ draft, begun: begunWith({ cases: '12' }) })).toMatchObject({
      entry: { cases: '12', obstacles: 'ฝน' },
      restoredAt: draft.savedAt,
    });
  });

  it('keeps the figure from chat only as long as it was not touched', () => {
    const base = { ...blank, cases: '9' };
    expect(open({ count: '9', begun: begunWith({ established: true }, base) }).entry.cases).toBe('9');
    expect(open({ count: '9', begun: begunWith({ cases: '' }, base) }).entry.cases).toBe('');
    expect(open({ count: '9', report, begun: begunWith({}, base) }).entry.cases).toBe('7');
  });

  it('drops what the unit’s own form does not ask, or asks in another way', () => {
    const drawn = {
      ...form,
      fields: [
        ...form.fields.map((field) =>
          field.id === 'cases' ? { id: 'cases', kind: 'text' as const, label: 'เรื่อง', maxLength: 50 } : field,
        ),
        { id: 'gone', kind: 'text' as const, label: 'เดิม', maxLength: 50 },
      ],
    };
    const begun = {
      form: drawn,
      base: { ...blank, gone: '' },
      entry: { ...blank, cases: 'สิบ', gone: 'x', $problem: 'y' },
    };
    expect(open({ begun }).entry).toEqual({ ...blank, $problem: 'y' });
  });
});
