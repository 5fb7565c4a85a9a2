import { beforeEach, describe, expect, it } from 'vitest';
import { type Draft, draftsOf } from './drafts.ts';
import { clearDrafts, pruneDrafts } from './old-drafts.ts';

/** Storage of a phone, with room for so many keys. */
function phoneStorage(room = 100) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (kept.size >= room && !kept.has(key)) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const place = { unit: '04630601', duty: 'odloc-2568', round: '2568' };
const draft: Draft = {
  entry: { domains: ['education'] },
  base: { n: 0, entry: { domains: [] } },
  formVersion: 1,
  savedAt: '2025-09-23T02:00:00.000Z',
};

describe('drafts on the phone', () => {
  let storage: ReturnType<typeof phoneStorage>;
  beforeEach(() => {
    storage = phoneStorage();
  });

  it('come back as they were', () => {
    draftsOf('Ukanjana', storage).write(place, draft);
    expect(draftsOf('Ukanjana', storage).read(place)).toEqual(draft);
  });

  it.each([{ unit: '04630602' }, { duty: 'help-centre' }, { round: '2569' }])('are apart for %o', (other) => {
    draftsOf('Ukanjana', storage).write(place, draft);
    expect(draftsOf('Ukanjana', storage).read({ ...place, ...other })).toBeUndefined();
  });

  it('of one person are not shown to another', () => {
    draftsOf('Ukanjana', storage).write(place, draft);
    expect(draftsOf('Usomchai', storage).read(place)).toBeUndefined();
  });

  it('go when a person leaves, and only theirs', () => {
    draftsOf('Ukanjana', storage).write(place, draft);
    draftsOf('Usomchai', storage).write(place, draft);
    clearDrafts('Ukanjana', storage);
    expect(draftsOf('Ukanjana', storage).read(place)).toBeUndefined();
    expect(draftsOf('Usomchai', storage).read(place)).toEqual(draft);
  });

  it('are dropped after a quarter of a year, and when they are unreadable', () => {
    draftsOf('Ukanjana', storage).write(place, draft);
    storage.setItem('tk:draft:Ukanjana:broken', '{"entry":');
    storage.setItem('other', 'stays');
    pruneDrafts(Date.parse('2025-10-23T02:00:00.000Z'), storage);
    expect([...storage.kept.keys()]).toEqual(['tk:draft:Ukanjana:04630601:odloc-2568:2568', 'other']);
    pruneDrafts(Date.parse('2026-01-23T02:00:00.000Z'), storage);
    expect([...storage.kept.keys()]).toEqual(['other']);
  });

  it('say so when the phone has no room', () => {
    expect(draftsOf('Ukanjana', phoneStorage(0)).write(place, draft)).toBe(false);
  });
});
