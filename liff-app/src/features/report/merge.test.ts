import { describe, expect, it } from 'vitest';
import { mergeEntries } from './merge.ts';

const base = { cases: '3', note: '', parts: ['a'] };

describe('two people change one report', () => {
  it('takes what only the other changed', () => {
    expect(mergeEntries(base, base, { ...base, cases: '5' })).toEqual({
      entry: { ...base, cases: '5' },
      clashes: [],
    });
  });

  it('keeps what only I changed', () => {
    expect(mergeEntries(base, { ...base, note: 'ใหม่' }, { ...base, cases: '5' })).toEqual({
      entry: { cases: '5', note: 'ใหม่', parts: ['a'] },
      clashes: [],
    });
  });

  it('asks about what both changed, mine first', () => {
    expect(mergeEntries(base, { ...base, cases: '4' }, { ...base, cases: '5' })).toEqual({
      entry: { ...base, cases: '4' },
      clashes: ['cases'],
    });
  });

  it('asks nothing when both changed it to the same', () => {
    const both = { ...base, parts: ['b', 'a'] };
    expect(mergeEntries(base, both, { ...base, parts: ['a', 'b'] }).clashes).toEqual([]);
  });
});
