import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Query, Stored, Where } from '../../use-cases/document-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

/**
 * The store picks between several ways to answer a query by how much a filter finds. Here every combination is
 * held against a plain filter and sort, over enough documents that each way is taken.
 */
const store = openSqliteStore(':memory:');
const documents: Stored[] = Array.from({ length: 1_500 }, (_, n) => {
  const id = `d${(n * 7_919) % 10_007}`;
  const data = {
    common: n % 10 === 0 ? 'no' : 'yes',
    rare: n % 200 === 0,
    at: n % 97,
    in: { common: n % 3 > 0, at: n % 89 },
    tags: [n % 5 === 0 ? 'five' : 'other', n % 400],
  };
  return { path: `things/${id}`, id, data };
});

beforeAll(async () => {
  for (let start = 0; start < documents.length; start += 500) {
    const part = documents.slice(start, start + 500);
    await store.commit(part.map(({ path, data }) => ({ kind: 'set', path, data })));
  }
});
afterAll(() => store.close());

const FILTERS: Where[][] = [
  [],
  [{ field: 'common', op: '==', value: 'yes' }],
  [{ field: 'rare', op: '==', value: true }],
  [
    { field: 'common', op: '==', value: 'yes' },
    { field: 'in.common', op: '==', value: true },
  ],
  [
    { field: 'rare', op: '==', value: true },
    { field: 'tags', op: 'array-contains', value: 'five' },
  ],
  [{ field: 'tags', op: 'array-contains', value: 17 }],
];
const ORDERS: Pick<Query, 'orderBy' | 'where'>[] = [
  {},
  { orderBy: { field: 'at', direction: 'desc' } },
  { orderBy: { field: 'in.at', direction: 'asc' }, where: [{ field: 'in.at', op: '>=', value: 40 }] },
  { where: [{ field: 'at', op: '<', value: 30 }] },
];

test.for(ORDERS)('order %j is right with every filter, limit and cursor', async ({ orderBy, where = [] }) => {
  for (const filters of FILTERS) {
    const query: Query = { collection: 'things', where: [...filters, ...where], ...(orderBy && { orderBy }) };
    const expected = inPlainWords(query);
    expect(ids(await store.query(query))).toEqual(expected);
    expect(await store.count(query)).toBe(expected.length);
    const paged: string[] = [];
    for (let page = await store.query({ ...query, limit: 40 }); page.length > 0 && paged.length < 200; ) {
      paged.push(...ids(page));
      page = await store.query({ ...query, limit: 40, after: page.at(-1)! });
    }
    expect(paged).toEqual(expected.slice(0, paged.length));
    expect(paged.length).toBeGreaterThanOrEqual(Math.min(200, expected.length));
  }
});

function ids(found: Stored[]): string[] {
  return found.map(({ id }) => id);
}

function inPlainWords({ where = [], orderBy }: Query): string[] {
  const range = where.find(({ op }) => op === '<' || op === '>=');
  const field = orderBy?.field ?? range?.field;
  const sign = orderBy?.direction === 'desc' ? -1 : 1;
  const found = documents.filter((document) => where.every((filter) => holds(document, filter)));
  return ids(
    found.sort((one, other) => {
      const difference = field === undefined ? 0 : Number(heldIn(one, field)) - Number(heldIn(other, field));
      return sign * (difference || (one.id < other.id ? -1 : 1));
    }),
  );
}

function holds(document: Stored, { field, op, value }: Where): boolean {
  const held = heldIn(document, field);
  if (op === 'array-contains') return (held as unknown[]).includes(value);
  if (op === '<') return Number(held) < Number(value);
  if (op === '>=') return Number(held) >= Number(value);
  return held === value;
}

function heldIn({ data }: Stored, field: string): unknown {
  return field.split('.').reduce<unknown>((value, key) => (value as { [key: string]: unknown })[key], data);
}
