import { helpCentre } from '@thankamnot/shared/duty/templates/help-centre';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Begun, begunIn } from './begun.ts';

const place = { duty: 'help-centre', round: '2025-09' };
const begun: Begun = { form: helpCentre.form, base: { cases: '' }, entry: { cases: '12' } };

describe('what was begun before it was known by whom', () => {
  let now: number;
  let kept: Map<string, string>;
  let tab: ReturnType<typeof begunIn>;
  beforeEach(() => {
    now = 1_000_000;
    kept = new Map();
    tab = loadedAnew();
  });
  /** The same tab after a reload: nobody is known yet. */
  function loadedAnew() {
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    return begunIn(storage, () => now);
  }

  it('is there after the page was loaded anew', () => {
    tab.write(place, begun);
    expect(tab.read(place)).toMatchObject(begun);
    tab.claim('Ukanjana');
    expect(tab.read(place)).toMatchObject(begun);
  });

  it.each([{ duty: 'odloc-2568' }, { round: '2025-10' }])('is not for another form: %o', (other) => {
    tab.write(place, begun);
    expect(tab.read({ ...place, ...other })).toBeUndefined();
  });

  it('is nobody else’s once it is known whose it is', () => {
    tab.write(place, begun);
    tab.claim('Ukanjana');
    expect(loadedAnew().read(place)).toBeUndefined();
    tab.claim('Usomchai');
    expect(tab.read(place)).toBeUndefined();
    tab.claim('Ukanjana');
    expect(tab.read(place)).toMatchObject(begun);
  });

  it('stays theirs where they type on', () => {
    tab.claim('Ukanjana');
    tab.write(place, begun);
    expect(loadedAnew().read(place)).toBeUndefined();
  });

  it.each(['of another round', 'that does not show it'])('is not cleared by an empty form %s', (form) => {
    tab.write(place, begun);
    tab.claim('Ukanjana');
    const empty = { ...begun, entry: begun.base };
    if (form === 'of another round') tab.write({ ...place, round: '2025-10' }, empty);
    else loadedAnew().write(place, empty);
    expect(tab.read(place)).toMatchObject(begun);
  });

  it('is taken once, by the form that it is for', () => {
    tab.write(place, begun);
    expect(tab.take({ ...place, round: '2025-10' })).toBeUndefined();
    expect(tab.take(place)).toMatchObject(begun);
    expect(tab.take(place)).toBeUndefined();
  });

  it('goes after ten minutes, and when nothing of it is left', () => {
    tab.write(place, begun);
    now += 10 * 60_000;
    expect(tab.read(place)).toBeUndefined();
    tab.write(place, { ...begun, entry: begun.base });
    expect(kept.size).toBe(0);
  });

  it('is nothing where the storage holds something else, or takes nothing', () => {
    kept.set('tk:begun', '{"entry":');
    expect(tab.read(place)).toBeUndefined();
    const full = begunIn(
      {
        getItem: () => null,
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
        removeItem: () => {},
      },
      () => now,
    );
    expect(() => full.write(place, begun)).not.toThrow();
  });
});
