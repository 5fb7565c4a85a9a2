import { expect } from 'vitest';
import type { Data } from '../../../use-cases/document-store.ts';
import type { ContractCase } from './contract-case.ts';
import { dataOf, set } from './contract-case.ts';

export const valueCases: ContractCase[] = [
  {
    name: 'every kind of value comes back deeply equal',
    async run(store) {
      const data: Data = {
        thai: 'ท้องถิ่นจังหวัดตาก — ๑๕ กันยายน ๒๕๖๘ กำหนดส่ง “ด่วนที่สุด”',
        emoji: '🙏🏽👩‍👩‍👧‍👦🇹🇭',
        odd: 'line\nbreak\ttab\u0000nul\u2028"quotes"\\',
        empty: '',
        yes: true,
        no: false,
        none: null,
        zero: 0,
        numbers: [1, -1, 0.1, 1e-7, 1e20, 2 ** 53 - 1, -(2 ** 53), 5e-324, Number.MAX_VALUE],
        list: [],
        map: {},
        nested: { a: [{ b: [1, { c: [] }] }, null, 'x', {}], 'd.e': { ก: 1 } },
        'ช่อง ว่าง': 1,
        constructor: { toString: 'names that JavaScript knows' },
      };
      await store.commit([set('users/ก', data)]);
      expect(await dataOf(store, 'users/ก')).toEqual(data);
      expect((await store.query({ collection: 'users' }))[0]?.data).toEqual(data);
    },
  },
  {
    name: 'an empty document is a document',
    async run(store) {
      await store.commit([set('users/a', {})]);
      expect(await dataOf(store, 'users/a')).toEqual({});
      expect(await store.count({ collection: 'users' })).toBe(1);
    },
  },
  {
    name: 'minus zero becomes zero, half an emoji becomes the replacement character',
    async run(store) {
      await store.commit([set('users/a', { n: -0, text: 'x\ud83d' })]);
      const data = await dataOf(store, 'users/a');
      expect(Object.is(data?.n, 0)).toBe(true);
      expect(data?.text).toBe('x\ufffd');
    },
  },
  {
    name: 'a document near 900 KB comes back whole and can be updated in place',
    async run(store) {
      const units: Data = {};
      for (let n = 0; n < 3_250; n++) units[`0663${n}`] = { name: 'องค์การบริหารส่วนตำบลแม่จัน '.repeat(3), n };
      await store.commit([set('provinces/63/docs/roster', { units })]);
      const fields = [{ at: ['units', '06637', 'n'], value: 'changed' }];
      await store.commit([{ kind: 'update', path: 'provinces/63/docs/roster', fields }]);
      units['06637'] = { name: 'องค์การบริหารส่วนตำบลแม่จัน '.repeat(3), n: 'changed' };
      expect(Buffer.byteLength(JSON.stringify(units))).toBeGreaterThan(900_000);
      expect(await dataOf(store, 'provinces/63/docs/roster')).toEqual({ units });
    },
  },
  {
    name: 'a document cannot grow over 1 MiB by an update',
    async run(store) {
      await store.commit([set('users/a', { first: 'x'.repeat(600_000) })]);
      const fields = [{ at: ['second'], value: 'x'.repeat(600_000) }];
      await expect(store.commit([{ kind: 'update', path: 'users/a', fields }])).rejects.toThrow();
      expect(Object.keys((await dataOf(store, 'users/a'))!)).toEqual(['first']);
    },
  },
  {
    name: 'what was handed over or returned is not shared with the caller',
    async run(store) {
      const data: Data = { list: [1] };
      const landing = store.commit([set('users/a', data)]);
      (data.list as number[]).push(2);
      await landing;
      const first = await store.get('users/a');
      (first!.data.list as number[]).push(3);
      expect(await dataOf(store, 'users/a')).toEqual({ list: [1] });
    },
  },
  {
    name: 'expiresAt comes back as the instant it was, written whole or by update',
    async run(store) {
      await store.commit([set('inbox/a', { expiresAt: '2025-09-16T02:00:00.123Z', n: 1 })]);
      await store.commit([set('inbox/b', { n: 2 })]);
      const fields = [{ at: ['expiresAt'], value: '2025-09-17T02:00:00.000Z' }];
      await store.commit([{ kind: 'update', path: 'inbox/b', fields }]);
      expect(await dataOf(store, 'inbox/a')).toEqual({ expiresAt: '2025-09-16T02:00:00.123Z', n: 1 });
      expect(
        (await store.query({ collection: 'inbox', orderBy: { field: 'expiresAt', direction: 'desc' } }))[0],
      ).toEqual({
        path: 'inbox/b',
        id: 'b',
        data: { expiresAt: '2025-09-17T02:00:00.000Z', n: 2 },
      });
      const where = [{ field: 'expiresAt', op: '<=' as const, value: '2025-09-16T02:00:00.123Z' }];
      expect(await store.count({ collection: 'inbox', where })).toBe(1);
    },
  },
];
