import { afterEach, beforeEach, expect, test } from 'vitest';
import { countingStore } from './counting-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

let store = countingStore(openSqliteStore(':memory:'));

beforeEach(async () => {
  store = countingStore(openSqliteStore(':memory:'));
  for (let part = 0; part < 3; part++) {
    const writes = Array.from({ length: 401 }, (_, n) => ({
      kind: 'set' as const,
      path: `users/${part}-${n}`,
      data: { part },
    }));
    await store.commit(writes);
  }
  store.reset();
});
afterEach(() => store.close());

test('each document read counts, found or not', async () => {
  await store.get('users/0-0');
  await store.get('users/none');
  await store.getAll(['users/0-1', 'users/none', 'users/0-2']);
  expect(store.counts()).toEqual({ reads: 5, writes: 0, deletes: 0 });
});

test('a query counts what it returns, and one for nothing', async () => {
  await store.query({ collection: 'users', limit: 7 });
  await store.query({ collection: 'nothing' });
  expect(store.counts().reads).toBe(8);
});

test('a count counts one for each thousand entries begun', async () => {
  await store.count({ collection: 'users' });
  expect(store.counts().reads).toBe(2);
  await store.count({ collection: 'nothing' });
  expect(store.counts().reads).toBe(3);
});

test('writes and deletes count when they have landed', async () => {
  const create = { kind: 'create' as const, path: 'users/0-0', data: {} };
  const remove = { kind: 'delete' as const, path: 'users/0-1' };
  await expect(store.commit([remove, create])).rejects.toThrow();
  expect(store.counts()).toEqual({ reads: 0, writes: 0, deletes: 0 });
  await store.commit([remove, { ...create, path: 'users/new' }]);
  expect(store.counts()).toEqual({ reads: 0, writes: 1, deletes: 1 });
});

test("a transaction's reads count in every run, its writes once", async () => {
  let runs = 0;
  await store.transaction(async (tx) => {
    await tx.get('users/0-0');
    await tx.query({ collection: 'users', limit: 3 });
    if (++runs === 1) await store.commit([{ kind: 'set', path: 'users/0-0', data: {} }]);
    tx.write({ kind: 'set', path: 'users/0-2', data: {} }, { kind: 'delete', path: 'users/0-3' });
  });
  expect(runs).toBe(2);
  expect(store.counts()).toEqual({ reads: 8, writes: 2, deletes: 1 });
});
