import { describe, expect, it } from 'vitest';
import { PHOTOS } from './entry.ts';
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

  it.each([
    ['both added', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'c', 'b']],
    ['I took one out', ['a', 'b'], ['b'], ['a', 'b', 'c'], ['b', 'c']],
    ['they took one out', ['a', 'b'], ['a', 'b', 'c'], ['a'], ['a', 'c']],
    ['both took out the only one', ['a'], null, [], null],
    ['there were none', undefined, ['a'], undefined, ['a']],
  ])('joins photos without asking where %s', (_, was, me, they, joined) => {
    const withPhotos = (photos: string[] | null | undefined) => ({
      ...base,
      ...(photos !== undefined && { [PHOTOS]: photos }),
    });
    const { entry, clashes } = mergeEntries(withPhotos(was), withPhotos(me), withPhotos(they));
    expect([entry[PHOTOS], clashes]).toEqual([joined, []]);
  });
});
