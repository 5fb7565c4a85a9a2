import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Data } from '../../use-cases/document-store.ts';
import { copyOf, openDocumentCache } from './document-cache.ts';
import { openSqliteStore } from './sqlite-store.ts';

const LARGE = 5_000;

describe('the cache of large documents', () => {
  it('gives a document at the version that was kept, and at no other', () => {
    const cache = openDocumentCache();
    const board: Data = { dueOn: '2025-09-26' };
    cache.put('boards/a', 7, board, LARGE);
    expect(cache.get('boards/a', 7)?.data).toBe(board);
    expect(cache.get('boards/a', 8)).toBeUndefined();
    expect([cache.holds('boards'), cache.holds('reports')]).toEqual([true, false]);
  });

  it('keeps no small ones, and drops those that were asked for longest ago', () => {
    const cache = openDocumentCache();
    cache.put('users/a', 1, {}, 300);
    expect(cache.get('users/a', 1)).toBeUndefined();
    const huge = 7_000_000;
    cache.put('boards/a', 1, {}, huge);
    cache.put('boards/b', 2, {}, huge);
    cache.get('boards/a', 1);
    cache.put('boards/c', 3, {}, huge);
    expect(['a', 'b', 'c'].map((id, index) => cache.get(`boards/${id}`, index + 1) !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('copies to the depth of the document', () => {
    const original = { units: { '063': { values: ['a', { b: null }] } }, n: 1 };
    const copy = copyOf(original);
    expect(copy).toEqual(original);
    copy.units['063'].values.push('c');
    expect(original.units['063'].values).toHaveLength(2);
  });
});

describe('a store with large documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'document-cache-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = 'boards/tak';
  const filler = 'ก'.repeat(LARGE);

  it('sees what another process wrote since', async () => {
    const file = join(folder, 'two.sqlite');
    const [here, there] = [openSqliteStore(file), openSqliteStore(file)];
    const all = { collection: 'boards' };
    for (let n = 1; n <= 3; n += 1) {
      await (n % 2 ? here : there).commit([{ kind: 'set', path, data: { n, filler } }]);
      for (const store of [here, there]) {
        expect((await store.get(path))?.data.n).toBe(n);
        expect((await store.query(all)).map(({ data }) => data.n)).toEqual([n]);
      }
    }
    await there.commit([{ kind: 'delete', path }]);
    expect(await here.get(path)).toBeUndefined();
    expect(await here.query(all)).toEqual([]);
    await Promise.all([here.close(), there.close()]);
  });

  it('gives every reader a copy of its own, also of what was just written', async () => {
    const store = openSqliteStore(':memory:');
    await store.commit([{ kind: 'set', path, data: { units: { a: 1 }, filler } }]);
    for (let time = 0; time < 2; time += 1) {
      const [first, [second]] = [await store.get(path), await store.query({ collection: 'boards' })];
      for (const data of [first?.data, second?.data]) {
        expect(data?.units).toEqual({ a: 1 });
        (data?.units as Data).a = 2;
      }
    }
    await store.close();
  });

  it('keeps many reports to one board at once, each counted once', async () => {
    const store = openSqliteStore(':memory:');
    await store.commit([{ kind: 'set', path, data: { units: {}, filler } }]);
    await Promise.all(
      Array.from({ length: 40 }, (_, unit) =>
        store.transaction(async (tx) => {
          const report = await tx.get(`reports/${unit % 20}`);
          const n = Number(report?.data.n ?? 0) + 1;
          tx.write(
            { kind: 'set', path: `reports/${unit % 20}`, data: { n } },
            { kind: 'update', path, fields: [{ at: ['units', String(unit % 20)], value: n }] },
          );
        }),
      ),
    );
    const board = await store.get(path);
    expect(Object.values(board?.data.units ?? {})).toEqual(Array.from({ length: 20 }, () => 2));
    await store.close();
  });
});
