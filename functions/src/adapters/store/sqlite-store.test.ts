import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { Contention } from '../../use-cases/document-store.ts';
import { documentStoreContract } from './contract.ts';
import { removeExpired } from './remove-expired.ts';
import { openSqliteStore } from './sqlite-store.ts';

documentStoreContract('the SQLite store keeps the contract', async () => openSqliteStore(':memory:'));

const folder = mkdtempSync(join(tmpdir(), 'sqlite-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file', () => {
  test('is made with its folder, for its owner only, and found again as it was left', async () => {
    const file = join(folder, 'new', 'store.db');
    const first = openSqliteStore(file);
    await first.commit([{ kind: 'set', path: 'users/a', data: { name: 'กาญจนา' } }]);
    await first.close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const second = openSqliteStore(file);
    expect((await second.get('users/a'))?.data).toEqual({ name: 'กาญจนา' });
    await second.close();
    await expect(second.get('users/a')).rejects.toThrow();
    await expect(second.commit([{ kind: 'delete', path: 'users/a' }])).rejects.toThrow();
  });

  test('of another version is refused by name', () => {
    const file = join(folder, 'other-version.db');
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 99');
    db.close();
    expect(() => openSqliteStore(file)).toThrow(`${file} was written by another version (99)`);
  });
});

test('a commit that meets a lock waits for it', async () => {
  const file = join(folder, 'locked.db');
  const store = openSqliteStore(file);
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const landing = store.commit([{ kind: 'set', path: 'users/a', data: {} }]);
  setTimeout(() => other.exec('COMMIT'), 30);
  await landing;
  expect(await store.get('users/a')).toBeDefined();
  other.close();
  await store.close();
});

test('a transaction whose reads change every time gives up with Contention', async () => {
  const store = openSqliteStore(':memory:');
  let runs = 0;
  const undone = store.transaction(async (tx) => {
    await tx.get('users/a');
    await store.commit([{ kind: 'set', path: 'users/a', data: { runs: ++runs } }]);
    tx.write({ kind: 'set', path: 'users/b', data: {} });
  });
  await expect(undone).rejects.toBeInstanceOf(Contention);
  expect(runs).toBeGreaterThan(3);
  expect(await store.get('users/b')).toBeUndefined();
  await store.close();
});

test('an error out of a state that others changed half way is not passed on, the function runs again', async () => {
  const store = openSqliteStore(':memory:');
  const both = (n: number) =>
    store.commit(['a', 'b'].map((id) => ({ kind: 'set' as const, path: `users/${id}`, data: { n } })));
  await both(1);
  let runs = 0;
  await store.transaction(async (tx) => {
    const a = await tx.get('users/a');
    if (++runs === 1) await both(2);
    const b = await tx.get('users/b');
    if (a?.data.n !== b?.data.n) throw new Error('a and b differ');
  });
  expect(runs).toBe(2);
  await store.close();
});

test('expired documents are removed, the others stay', async () => {
  const store = openSqliteStore(':memory:');
  const now = new Date('2025-09-16T02:00:00.000Z');
  for (let n = 0; n < 3; n++) {
    const writes = Array.from({ length: 300 }, (_, i) => ({
      kind: 'set' as const,
      path: `inbox/${n}-${i}`,
      data: { expiresAt: new Date(now.getTime() + (n - 1) * 1_000).toISOString() },
    }));
    await store.commit([...writes, { kind: 'set', path: `inbox/kept-${n}`, data: {} }]);
  }
  expect(await removeExpired(store, 'inbox', now)).toBe(600);
  expect(await store.count({ collection: 'inbox' })).toBe(303);
  await store.close();
});
