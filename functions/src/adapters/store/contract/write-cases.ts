import { expect } from 'vitest';
import type { Data } from '../../../use-cases/document-store.ts';
import { AlreadyExists, NotFound } from '../../../use-cases/document-store.ts';
import type { ContractCase } from './contract-case.ts';
import { create, dataOf, set } from './contract-case.ts';

const board = 'duties/ltax-2567/rounds/1/boards/63';

export const writeCases: ContractCase[] = [
  {
    name: 'get returns the document with its path and id, and undefined where there is none',
    async run(store) {
      await store.commit([set('provinces/63/docs/roster', { units: 69 })]);
      expect(await store.get('provinces/63/docs/roster')).toEqual({
        path: 'provinces/63/docs/roster',
        id: 'roster',
        data: { units: 69 },
      });
      expect(await store.get('provinces/63')).toBeUndefined();
      expect(await store.get('provinces/63/docs/directory')).toBeUndefined();
    },
  },
  {
    name: 'getAll keeps the order asked, repeats included',
    async run(store) {
      await store.commit([set('users/a', { n: 1 }), set('users/b', { n: 2 })]);
      const found = await store.getAll(['users/b', 'users/none', 'users/a', 'users/b']);
      expect(found.map((document) => document?.data.n)).toEqual([2, undefined, 1, 2]);
      expect(await store.getAll([])).toEqual([]);
    },
  },
  {
    name: 'create refuses an existing document and undoes the whole batch',
    async run(store) {
      await store.commit([set('inbox/e2', { seen: 1 })]);
      const batch = [create('inbox/e1', { n: 1 }), set('users/a', { n: 1 }), create('inbox/e2', { n: 2 })];
      const error = await store.commit(batch).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(AlreadyExists);
      expect(error).toHaveProperty('path', 'inbox/e2');
      expect(await dataOf(store, 'inbox/e1')).toBeUndefined();
      expect(await dataOf(store, 'users/a')).toBeUndefined();
      expect(await dataOf(store, 'inbox/e2')).toEqual({ seen: 1 });
    },
  },
  {
    name: 'of many simultaneous creates exactly one succeeds',
    async run(store) {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, n) => store.commit([create('inbox/same', { n })])),
      );
      const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(failed).toHaveLength(9);
      for (const { reason } of failed) expect(reason).toBeInstanceOf(AlreadyExists);
    },
  },
  {
    name: 'update refuses a missing document and undoes the whole batch',
    async run(store) {
      const update = { kind: 'update' as const, path: 'users/none', fields: [{ at: ['n'], value: 1 }] };
      const error = await store.commit([set('users/a', { n: 1 }), update]).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(NotFound);
      expect(error).toHaveProperty('path', 'users/none');
      expect(await dataOf(store, 'users/a')).toBeUndefined();
    },
  },
  {
    name: 'update overwrites the named fields only, makes the objects on the way and deletes by undefined',
    async run(store) {
      await store.commit([
        set(board, { state: 'open', units: { '06630601': { status: 'missing', by: 'x' } } }),
      ]);
      await store.commit([
        {
          kind: 'update',
          path: board,
          fields: [
            { at: ['units', '06630601', 'status'], value: 'done' },
            { at: ['units', '06630601', 'by'], value: undefined },
            { at: ['units', '06630602', 'status'], value: 'acknowledged' },
            { at: ['state'], value: undefined },
          ],
        },
      ]);
      expect(await dataOf(store, board)).toEqual({
        units: { '06630601': { status: 'done' }, '06630602': { status: 'acknowledged' } },
      });
    },
  },
  {
    name: 'update takes keys verbatim: Thai, digits, dots, blanks, quotes',
    async run(store) {
      await store.commit([set(board, { 'a.b': 1, a: { b: 2 } })]);
      const fields = [
        { at: ['a.b'], value: 3 },
        { at: ['units', 'เทศบาลนคร แม่สอด', '1'], value: 'ก' },
        { at: ['units', '03630601', 'x.y'], value: true },
        { at: ['units', '"quoted" `ticks` \\ [0] */~'], value: null },
      ];
      await store.commit([{ kind: 'update', path: board, fields }]);
      expect(await dataOf(store, board)).toEqual({
        'a.b': 3,
        a: { b: 2 },
        units: {
          'เทศบาลนคร แม่สอด': { '1': 'ก' },
          '03630601': { 'x.y': true },
          '"quoted" `ticks` \\ [0] */~': null,
        },
      });
    },
  },
  {
    name: 'update replaces values that stand in the way, and deleting what is not there changes nothing',
    async run(store) {
      const data: Data = { text: 'ก', list: [1, 2], none: null, map: { last: 1 } };
      await store.commit([set(board, data)]);
      const gone = ['text', 'list', 'none', 'nowhere'].map((key) => ({ at: [key, 'key'], value: undefined }));
      await store.commit([{ kind: 'update', path: board, fields: gone }]);
      expect(await dataOf(store, board)).toEqual(data);
      const fields = [
        { at: ['text', 'a', 'b'], value: 1 },
        { at: ['list', '0'], value: 2 },
        { at: ['none', 'c'], value: {} },
        { at: ['map', 'last'], value: undefined },
      ];
      await store.commit([{ kind: 'update', path: board, fields }]);
      expect(await dataOf(store, board)).toEqual({
        text: { a: { b: 1 } },
        list: { '0': 2 },
        none: { c: {} },
        map: {},
      });
    },
  },
  {
    name: 'the writes of a batch take effect one after the other, also on one document',
    async run(store) {
      await store.commit([set('users/a', { n: 1, old: true })]);
      await store.commit([
        { kind: 'delete', path: 'users/a' },
        create('users/a', { n: 2 }),
        { kind: 'update', path: 'users/a', fields: [{ at: ['m'], value: 3 }] },
        set('users/b', { n: 1 }),
        { kind: 'delete', path: 'users/b' },
      ]);
      expect(await dataOf(store, 'users/a')).toEqual({ n: 2, m: 3 });
      expect(await dataOf(store, 'users/b')).toBeUndefined();
    },
  },
  {
    name: 'set replaces the whole document; delete removes it, and is fine with none',
    async run(store) {
      await store.commit([set('users/a', { n: 1, old: true })]);
      await store.commit([set('users/a', { n: 2 })]);
      expect(await dataOf(store, 'users/a')).toEqual({ n: 2 });
      await store.commit([
        { kind: 'delete', path: 'users/a' },
        { kind: 'delete', path: 'users/none' },
      ]);
      expect(await dataOf(store, 'users/a')).toBeUndefined();
      await store.commit([]);
    },
  },
  {
    name: 'a batch carries 500 writes, and no more',
    async run(store) {
      const writes = Array.from({ length: 500 }, (_, n) => set(`audit/${n}`, { n }));
      await expect(store.commit([...writes, set('audit/one-more', {})])).rejects.toThrow(TypeError);
      expect(await store.count({ collection: 'audit' })).toBe(0);
      await store.commit(writes);
      expect(await store.count({ collection: 'audit' })).toBe(500);
    },
  },
  {
    name: 'what cannot be stored everywhere is refused with its place',
    async run(store) {
      const bad: [unknown, RegExp][] = [
        [{ a: { b: undefined } }, /users\/a\.a\.b/],
        [{ a: Number.NaN }, /users\/a\.a/],
        [{ a: [[1]] }, /array/],
        [{ a: new Date(0) }, /plain/],
        [{ '': 1 }, /key/],
        [{ __name__: 1 }, /key/],
        [{ a: 10n }, /users\/a\.a/],
        [{ expiresAt: '2025-09-16' }, /expiresAt/],
        [{ a: 'x'.repeat(1_048_576) }, /bytes/],
      ];
      for (const [data, message] of bad) {
        await expect(store.commit([set('users/a', data as Data)])).rejects.toThrow(message);
      }
      for (const path of ['users', 'users//a/b', 'users/..', '', 'users/__a__', 'users/a/b']) {
        await expect(store.commit([set(path, {})])).rejects.toThrow(TypeError);
        await expect(store.get(path)).rejects.toThrow(TypeError);
      }
      for (const fields of [
        [],
        [{ at: [], value: 1 }],
        [{ at: ['units', 'constructor'], value: 1 }],
        [
          { at: ['a'], value: 1 },
          { at: ['a', 'b'], value: 1 },
        ],
      ]) {
        await expect(store.commit([{ kind: 'update', path: 'users/a', fields }])).rejects.toThrow(TypeError);
      }
      expect(await store.count({ collection: 'users' })).toBe(0);
    },
  },
];
