import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { AlreadyExists, NotFound } from '../../../use-cases/document-store.ts';
import type { ContractCase } from './contract-case.ts';
import { create, dataOf, set } from './contract-case.ts';

export const transactionCases: ContractCase[] = [
  {
    name: '50 simultaneous increments by reading and writing all land',
    async run(store) {
      await store.commit([set('users/counter', { n: 0 })]);
      const increment = () =>
        store.transaction(async (tx) => {
          const n = Number((await tx.get('users/counter'))?.data.n) + 1;
          tx.write({ kind: 'update', path: 'users/counter', fields: [{ at: ['n'], value: n }] });
          return n;
        });
      const results = await Promise.all(Array.from({ length: 50 }, increment));
      expect(await dataOf(store, 'users/counter')).toEqual({ n: 50 });
      expect(new Set(results).size).toBe(50);
    },
  },
  {
    name: 'of many that find a document missing and create it, one does and the others see it',
    async run(store) {
      const claim = (name: string) =>
        store.transaction(async (tx) => {
          const seat = await tx.get('seats/first');
          if (seat) return seat.data.by;
          tx.write(create('seats/first', { by: name }));
          return name;
        });
      const names = await Promise.all(['กาญจนา', 'สมชาย', 'มะลิ', 'อนุชา', 'วิไล'].map(claim));
      expect(new Set(names).size).toBe(1);
      expect(await dataOf(store, 'seats/first')).toEqual({ by: names[0] });
    },
  },
  {
    name: 'a document that appears in what a query found undoes the transaction (no phantoms)',
    async run(store) {
      const take = (n: number) =>
        store.transaction(async (tx) => {
          const taken = await tx.query({
            collection: 'seats',
            where: [{ field: 'unit', op: '==', value: 'u1' }],
          });
          if (taken.length >= 2) return false;
          tx.write(create(`seats/${n}`, { unit: 'u1' }));
          return true;
        });
      const results = await Promise.all([1, 2, 3, 4, 5].map(take));
      expect(results.filter(Boolean)).toHaveLength(2);
      expect(await store.count({ collection: 'seats' })).toBe(2);
    },
  },
  {
    name: 'two that read what the other writes do not both go by the old state (no write skew)',
    async run(store) {
      await store.commit([set('seats/a', { open: true }), set('seats/b', { open: true })]);
      const closeUnlessLast = (own: string, other: string) =>
        store.transaction(async (tx) => {
          const open = [await tx.get(own), await tx.get(other)].filter((seat) => seat?.data.open);
          await sleep(10);
          if (open.length === 2) tx.write(set(own, { open: false }));
        });
      await Promise.all([closeUnlessLast('seats/a', 'seats/b'), closeUnlessLast('seats/b', 'seats/a')]);
      expect(
        await store.count({ collection: 'seats', where: [{ field: 'open', op: '==', value: true }] }),
      ).toBe(1);
    },
  },
  {
    name: 'a write by somebody else after the read makes the function run again, on the new state',
    async run(store) {
      await store.commit([set('users/a', { n: 1 }), set('users/b', { n: 1 })]);
      let runs = 0;
      let interference: Promise<void> = Promise.resolve();
      await store.transaction(async (tx) => {
        runs++;
        const n = Number((await tx.get('users/a'))?.data.n);
        if (runs === 1) interference = store.commit([set('users/a', { n: 10 })]);
        await sleep(20);
        tx.write(set('users/b', { n: n + 1 }));
      });
      await interference;
      // Either the other write waited for the transaction, or the transaction saw it and ran again.
      expect((await dataOf(store, 'users/b'))?.n).toBe(runs === 1 ? 2 : 11);
      expect(await dataOf(store, 'users/a')).toEqual({ n: 10 });
    },
  },
  {
    name: 'what the function throws undoes everything and is passed on',
    async run(store) {
      const mine = new Error('เลยกำหนดแล้ว');
      const failing = store.transaction(async (tx) => {
        await tx.get('users/a');
        tx.write(set('users/a', { n: 1 }));
        throw mine;
      });
      await expect(failing).rejects.toBe(mine);
      expect(await dataOf(store, 'users/a')).toBeUndefined();
    },
  },
  {
    name: 'create and update keep their conditions, and undo the rest',
    async run(store) {
      await store.commit([set('users/a', { n: 1 })]);
      const creating = store.transaction(async (tx) =>
        tx.write(set('users/b', {}), create('users/a', { n: 2 })),
      );
      await expect(creating).rejects.toMatchObject({ name: AlreadyExists.name, path: 'users/a' });
      const updating = store.transaction(async (tx) =>
        tx.write(set('users/b', {}), { kind: 'update', path: 'users/c', fields: [{ at: ['n'], value: 1 }] }),
      );
      await expect(updating).rejects.toMatchObject({ name: NotFound.name, path: 'users/c' });
      expect(await store.count({ collection: 'users' })).toBe(1);
    },
  },
  {
    name: 'reads see the state before the own writes, and come before them',
    async run(store) {
      await store.commit([set('users/a', { n: 1 })]);
      const reading = store.transaction(async (tx) => {
        tx.write(set('users/a', { n: 2 }));
        return tx.get('users/a');
      });
      await expect(reading).rejects.toThrow(TypeError);
      expect(await dataOf(store, 'users/a')).toEqual({ n: 1 });
    },
  },
  {
    name: 'a transaction may read only, and return what it found',
    async run(store) {
      await store.commit([set('users/a', { n: 1 }), set('users/b', { n: 2 })]);
      const sum = await store.transaction(async (tx) => {
        const users = await tx.query({ collection: 'users', orderBy: { field: 'n', direction: 'desc' } });
        const missing = await tx.get('users/none');
        return [users.map(({ id }) => id), missing];
      });
      expect(sum).toEqual([['b', 'a'], undefined]);
    },
  },
  {
    name: 'a transaction may read several things at once, time and again',
    async run(store) {
      for (let n = 1; n <= 3; n++) {
        await store.transaction(async (tx) => {
          const [a, found] = await Promise.all([tx.get('users/a'), tx.query({ collection: 'users' })]);
          expect(found.length).toBe(a ? 1 : 0);
          tx.write(set('users/a', { n }));
        });
      }
      expect(await dataOf(store, 'users/a')).toEqual({ n: 3 });
    },
  },
  {
    name: 'transactions on different documents run side by side',
    async run(store) {
      const both = Promise.withResolvers<void>();
      let inside = 0;
      const meet = (id: string) =>
        store.transaction(async (tx) => {
          await tx.get(`users/${id}`);
          if (++inside === 2) both.resolve();
          await both.promise;
          tx.write(set(`users/${id}`, {}));
        });
      await Promise.all([meet('a'), meet('b')]);
      expect(await store.count({ collection: 'users' })).toBe(2);
    },
  },
  {
    name: 'a transaction inside another is refused',
    async run(store) {
      const nested = store.transaction(async (tx) => {
        await tx.get('users/a');
        await store.transaction(async (inner) => inner.get('users/a'));
      });
      await expect(nested).rejects.toThrow(/inside/);
    },
  },
];
