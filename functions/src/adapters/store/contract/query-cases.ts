import { expect } from 'vitest';
import type { DocumentStore, Json, Query, Where } from '../../../use-cases/document-store.ts';
import type { ContractCase } from './contract-case.ts';
import { idsOf, pages, set } from './contract-case.ts';

/** `v` of every type, in Firestore's order, under ids that sort otherwise; `none` lacks the field. */
const OF_EVERY_TYPE: [string, Json][] = [
  ['m', null],
  ['l', false],
  ['k', true],
  ['j', -1.5],
  ['i', 1],
  ['h', 1.5],
  ['g', ''],
  ['f', 'Z'],
  ['e', 'a'],
  ['d', 'ก'],
  ['c', '🙏'],
  ['b', [1, 'a', true]],
  ['a', { x: 1 }],
];

async function fillEveryType(store: DocumentStore): Promise<void> {
  const writes = OF_EVERY_TYPE.map(([id, v]) => set(`all/${id}`, { v, in: { v } }));
  await store.commit([...writes, set('all/none', { w: 1, in: {} })]);
}

async function fillReports(store: DocumentStore): Promise<void> {
  const writes = Array.from({ length: 12 }, (_, n) =>
    set(`reports/r${String(n).padStart(2, '0')}`, {
      unit: n % 3 === 0 ? 'u1' : 'u2',
      at: 100 + Math.floor(n / 4),
      done: n % 2 === 0,
      tags: n % 4 === 0 ? ['late', n] : [n],
      in: { code: `c${n % 2}`, n },
    }),
  );
  await store.commit(writes);
}

function where(field: string, op: Where['op'], value: Where['value']): Where {
  return { field, op, value };
}

export const queryCases: ContractCase[] = [
  {
    name: 'only the direct documents of the collection are found, by id in byte order',
    async run(store) {
      const paths = ['boards/b', 'boards/B', 'boards/ก', 'boards/a', 'boards/10', 'boards/9', 'boards/🙏'];
      const others = ['boards/a/notes/1', 'boardsx/1', 'x/y/boards/1', 'board/s'];
      await store.commit([...paths, ...others].map((path) => set(path, {})));
      expect(await idsOf(store, { collection: 'boards' })).toEqual(['10', '9', 'B', 'a', 'b', 'ก', '🙏']);
      expect(await idsOf(store, { collection: 'boards/a/notes' })).toEqual(['1']);
      expect(await idsOf(store, { collection: 'nothing' })).toEqual([]);
      expect(await idsOf(store, { collection: 'boards', limit: 2 })).toEqual(['10', '9']);
      expect(await idsOf(store, { collection: 'boards', limit: 0 })).toEqual([]);
    },
  },
  {
    name: 'equality finds the same type and value only, and never a missing field',
    async run(store) {
      await fillEveryType(store);
      const cases: [Where['value'], string[]][] = [
        [true, ['k']],
        [false, ['l']],
        [1, ['i']],
        [0, []],
        ['1', []],
        ['', ['g']],
        ['ก', ['d']],
        ['true', []],
      ];
      for (const [value, ids] of cases) {
        for (const field of ['v', 'in.v']) {
          expect(await idsOf(store, { collection: 'all', where: [where(field, '==', value)] })).toEqual(ids);
        }
      }
    },
  },
  {
    name: 'ranges compare within one type, and order by their field',
    async run(store) {
      await fillEveryType(store);
      const cases: [Where['op'], Where['value'], string[]][] = [
        ['>=', 0, ['i', 'h']],
        ['<', 1, ['j']],
        ['<=', 1, ['j', 'i']],
        ['>', '', ['f', 'e', 'd', 'c']],
        ['<', 'a', ['g', 'f']],
        ['>=', false, ['l', 'k']],
        ['<', true, ['l']],
      ];
      for (const [op, value, ids] of cases) {
        for (const field of ['v', 'in.v']) {
          const query: Query = { collection: 'all', where: [where(field, op, value)] };
          expect(await idsOf(store, query)).toEqual(ids);
          expect(await store.count(query)).toBe(ids.length);
          const orderBy = { field, direction: 'desc' as const };
          expect(await idsOf(store, { ...query, orderBy })).toEqual(ids.toReversed());
        }
      }
    },
  },
  {
    name: 'two ends of a range',
    async run(store) {
      await fillReports(store);
      const query = { collection: 'reports', where: [where('at', '>=', 101), where('at', '<', 102)] };
      expect(await idsOf(store, query)).toEqual(['r04', 'r05', 'r06', 'r07']);
    },
  },
  {
    name: 'several comparisons all hold',
    async run(store) {
      await fillReports(store);
      const query = { collection: 'reports', where: [where('unit', '==', 'u1'), where('done', '==', true)] };
      expect(await idsOf(store, query)).toEqual(['r00', 'r06']);
      const nested = [where('unit', '==', 'u2'), where('in.code', '==', 'c1'), where('at', '>', 100)];
      expect(await idsOf(store, { collection: 'reports', where: nested })).toEqual(['r05', 'r07', 'r11']);
    },
  },
  {
    name: 'array-contains finds items of the same type, in arrays only',
    async run(store) {
      await fillReports(store);
      await store.commit([
        set('reports/text', { tags: 'late' }),
        set('reports/map', { tags: { a: 'late' } }),
      ]);
      const tagged = (value: Where['value']) => ({
        collection: 'reports',
        where: [where('tags', 'array-contains', value)],
      });
      expect(await idsOf(store, tagged('late'))).toEqual(['r00', 'r04', 'r08']);
      expect(await idsOf(store, tagged(3))).toEqual(['r03']);
      expect(await idsOf(store, tagged('3'))).toEqual([]);
      expect(await idsOf(store, tagged(true))).toEqual([]);
      const newest = { ...tagged('late'), orderBy: { field: 'at', direction: 'desc' as const }, limit: 2 };
      expect(await idsOf(store, newest)).toEqual(['r08', 'r04']);
    },
  },
  {
    name: 'ordering leaves out documents that lack the field, and follows the order of types',
    async run(store) {
      await fillEveryType(store);
      const ids = OF_EVERY_TYPE.map(([id]) => id);
      for (const field of ['v', 'in.v']) {
        const query = { collection: 'all', orderBy: { field, direction: 'asc' as const } };
        expect(await idsOf(store, query)).toEqual(ids);
        expect(await store.count(query)).toBe(ids.length);
        expect(await idsOf(store, { ...query, orderBy: { field, direction: 'desc' } })).toEqual(
          ids.toReversed(),
        );
      }
    },
  },
  {
    name: 'ties go by id, in the direction of the order',
    async run(store) {
      await fillReports(store);
      const orderBy = { field: 'unit', direction: 'desc' as const };
      const found = await idsOf(store, { collection: 'reports', orderBy, limit: 10 });
      expect(found).toEqual(['r11', 'r10', 'r08', 'r07', 'r05', 'r04', 'r02', 'r01', 'r09', 'r06']);
    },
  },
  {
    name: 'a limited order with a filter is the same for common and for rare values',
    async run(store) {
      await fillReports(store);
      const query = { collection: 'reports', orderBy: { field: 'at', direction: 'desc' as const }, limit: 2 };
      expect(await idsOf(store, { ...query, where: [where('unit', '==', 'u1')] })).toEqual(['r09', 'r06']);
      expect(await idsOf(store, { ...query, where: [where('in.code', '==', 'c0')] })).toEqual(['r10', 'r08']);
      expect(await idsOf(store, { ...query, where: [where('unit', '==', 'u3')] })).toEqual([]);
    },
  },
  {
    name: 'pages continue through ties and through every type without gap or repeat',
    async run(store) {
      await fillReports(store);
      await fillEveryType(store);
      const byAt = { collection: 'reports', orderBy: { field: 'at', direction: 'desc' as const }, limit: 5 };
      const sorted = ['r11', 'r10', 'r09', 'r08', 'r07', 'r06', 'r05', 'r04', 'r03', 'r02', 'r01', 'r00'];
      expect(await pages(store, byAt)).toEqual([sorted.slice(0, 5), sorted.slice(5, 10), sorted.slice(10)]);
      const filtered = { ...byAt, where: [where('unit', '==', 'u2')], limit: 3 };
      expect((await pages(store, filtered)).flat()).toEqual(
        sorted.filter((id) => Number(id.slice(1)) % 3 > 0),
      );
      expect((await pages(store, { collection: 'reports', limit: 5 })).flat()).toEqual(sorted.toReversed());
      const plain = OF_EVERY_TYPE.slice(0, 11).map(([id]) => id);
      for (const field of ['v', 'in.v']) {
        const byType = { collection: 'all', orderBy: { field, direction: 'asc' as const }, limit: 1 };
        let [last] = await store.query(byType);
        const seen: string[] = [];
        while (last && plain.includes(last.id)) {
          seen.push(last.id);
          [last] = await store.query({ ...byType, after: last });
        }
        expect(seen).toEqual(plain);
      }
    },
  },
  {
    name: 'a page continues after a document that was changed or deleted meanwhile',
    async run(store) {
      await fillReports(store);
      for (const orderBy of [undefined, { field: 'at', direction: 'asc' as const }]) {
        const query: Query = { collection: 'reports', ...(orderBy && { orderBy }), limit: 6 };
        const first = await store.query(query);
        const last = first.at(-1)!;
        expect(last.id).toBe('r05');
        await store.commit([{ kind: 'delete', path: last.path }]);
        expect(await idsOf(store, { ...query, after: last })).toEqual([
          'r06',
          'r07',
          'r08',
          'r09',
          'r10',
          'r11',
        ]);
        await store.commit([set(last.path, { ...last.data, at: 999 })]);
        const rest = await idsOf(store, { ...query, after: last, limit: 3 });
        expect(rest).toEqual(['r06', 'r07', 'r08']);
        await store.commit([set(last.path, last.data)]);
      }
    },
  },
  {
    name: 'a count follows filters, limit and cursor',
    async run(store) {
      await fillReports(store);
      const query: Query = { collection: 'reports', where: [where('unit', '==', 'u2')] };
      expect(await store.count(query)).toBe(8);
      expect(await store.count({ ...query, limit: 3 })).toBe(3);
      const [first] = await store.query(query);
      expect(await store.count({ ...query, after: first! })).toBe(7);
      expect(await store.count({ collection: 'nothing' })).toBe(0);
    },
  },
  {
    name: 'queries follow changes, also of fields that come, go and change type',
    async run(store) {
      const open: Query = { collection: 'boards', where: [where('state', '==', 'open')] };
      const byState: Query = { collection: 'boards', orderBy: { field: 'state', direction: 'asc' } };
      const change = (value: Json | undefined) =>
        store.commit([{ kind: 'update', path: 'boards/a', fields: [{ at: ['state'], value }] }]);
      await store.commit([set('boards/a', { state: 'open' })]);
      expect([await store.count(open), await store.count(byState)]).toEqual([1, 1]);
      await change(1);
      expect([await store.count(open), await store.count(byState)]).toEqual([0, 1]);
      await change(undefined);
      expect([await store.count(open), await store.count(byState)]).toEqual([0, 0]);
      await change('open');
      expect([await store.count(open), await store.count(byState)]).toEqual([1, 1]);
      await store.commit([{ kind: 'delete', path: 'boards/a' }]);
      expect([await store.count(open), await store.count(byState)]).toEqual([0, 0]);
    },
  },
  {
    name: 'long text can be ordered by, and is never taken for a shorter one',
    async run(store) {
      const long = 'ก'.repeat(499);
      await store.commit([
        set('letters/a', { text: `${long}ก and on` }),
        set('letters/b', { text: `${long}ข and on` }),
        set('letters/c', { text: long }),
        set('letters/d', { text: 'ข' }),
      ]);
      expect(await idsOf(store, { collection: 'letters', where: [where('text', '==', long)] })).toEqual([
        'c',
      ]);
      const byText = { collection: 'letters', orderBy: { field: 'text', direction: 'asc' as const } };
      expect(await idsOf(store, byText)).toEqual(['c', 'a', 'b', 'd']);
    },
  },
  {
    name: 'what Firestore could not answer is refused',
    async run(store) {
      const bad: Partial<Query>[] = [
        { where: [where('a', '>', 1), where('b', '<', 1)] },
        { where: [where('a', '>', 1)], orderBy: { field: 'b', direction: 'asc' } },
        { where: [where("a') OR 1=1 --", '==', 1)] },
        { where: [where('a"b', '==', 1)] },
        { where: [where('', '==', 1)] },
        { where: [where('a', '==', Number.NaN)] },
        { where: [where('a', '==', 'x'.repeat(1_500))] },
        { where: [where('a', '==', null as unknown as string)] },
        { where: [where('a', 'array-contains', 1), where('b', 'array-contains', 1)] },
        { limit: -1 },
        { limit: 1.5 },
        { collection: 'a/b' },
        { after: { path: 'other/a', id: 'a', data: {} } },
        { orderBy: { field: 'at', direction: 'asc' }, after: { path: 'reports/a', id: 'a', data: {} } },
      ];
      for (const part of bad) {
        await expect(store.query({ collection: 'reports', ...part })).rejects.toThrow(TypeError);
        await expect(store.count({ collection: 'reports', ...part })).rejects.toThrow(TypeError);
      }
    },
  },
];
