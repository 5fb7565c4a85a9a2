import type { Where } from '../../use-cases/document-store.ts';
import type { PlainQuery } from './check-query.ts';
import { isRange } from './check-query.ts';
import { entryFromJson, indexEntry, jsonPath } from './index-entry.ts';
import type { Sql } from './sql.ts';
import { every, sql } from './sql.ts';

/** Up to so many documents it is cheaper to fetch all that an equality finds, and to sort them. */
const FEW = 500;

/** Answers a question of the planning: a statement whose one row is `n`. */
type Ask = (question: Sql) => number;

export function selectDocuments(query: PlainQuery, ask: Ask): Sql {
  const { from, row, where, order } = plan(query, ask);
  return sql`SELECT ${row}.id, ${row}.version, ${row}.data FROM ${from} WHERE ${every(where)} ${order} ${limit(query)}`;
}

/** The same rows without the documents themselves. */
export function selectVersions(query: PlainQuery, ask: Ask): Sql {
  const { from, row, where, order } = plan(query, ask);
  return sql`SELECT ${row}.id, ${row}.version FROM ${from} WHERE ${every(where)} ${order} ${limit(query)}`;
}

export function selectCount(query: PlainQuery, ask: Ask): Sql {
  const { from, where, order } = plan(query, ask);
  const counted = query.limit === undefined ? sql`` : sql`${order} ${limit(query)}`;
  return sql`SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${every(where)} ${counted})`;
}

interface Plan {
  from: Sql;
  /** What a row of the documents is called in it. */
  row: Sql;
  where: Sql[];
  order: Sql;
}

function plan(query: PlainQuery, ask: Ask): Plan {
  const { collection, order } = query;
  if (!order) return byId(query);
  const ranges = query.where.filter((where) => isRange(where));
  const filters = query.where.filter((where) => !isRange(where));
  const limits = [...ranges.map((range) => holds(range)), ...afterCursor(query)];
  const direction = order.descending ? sql`DESC` : sql`ASC`;
  const sorted = sql`ORDER BY o.type ${direction}, o.value ${direction}, o.id ${direction}`;
  if (walksIndex(query, filters, ask)) {
    const here = sql`o.collection = ${collection} AND o.field = ${order.field}`;
    return {
      from: sql`fields o CROSS JOIN documents d ON d.collection = o.collection AND d.id = o.id`,
      row: sql`d`,
      where: [
        here,
        ...limits,
        ...filters.map((filter) => sql`EXISTS (${matches(collection, filter)} AND m.id = o.id)`),
      ],
      order: sorted,
    };
  }
  return {
    from: sql`(${entries(collection, order.field, filters)}) o`,
    row: sql`o`,
    where: [sql`o.type IS NOT NULL`, ...limits],
    order: sorted,
  };
}

function byId(query: PlainQuery): Plan {
  const { collection, where, after } = query;
  const conditions = where.map((filter) => sql`o.id IN (${matches(collection, filter)})`);
  if (after) conditions.push(sql`o.id > ${after.id}`);
  return {
    from: sql`documents o`,
    row: sql`o`,
    where: [sql`o.collection = ${collection}`, ...conditions],
    order: sql`ORDER BY o.id`,
  };
}

/**
 * Two ways to an ordered result: walk along the order's index, checking each document against the filters until
 * the limit is reached; or take what the filters find and sort it. The first is for filters that let most
 * through (the newest 20 entries of one province), the second for those that find little (one unit's reports).
 */
function walksIndex({ collection, order, limit }: PlainQuery, filters: Where[], ask: Ask): boolean {
  if (order?.field.includes('.')) return false;
  if (filters.length === 0) return true;
  const isRare = (filter: Where) =>
    filter.op === '==' &&
    !filter.field.includes('.') &&
    ask(sql`SELECT count(*) AS n FROM (${matches(collection, filter)} LIMIT ${FEW + 1})`) <= FEW;
  return limit !== undefined && !filters.some(isRare);
}

/** The documents of a collection that the filters find, with their place in the order by a field. */
function entries(collection: string, field: string, filters: Where[]): Sql {
  const { type, value } = entryFromJson(field);
  const conditions = filters.map((filter) => sql`id IN (${matches(collection, filter)})`);
  return sql`SELECT id, version, data, ${type} AS type, ${value} AS value FROM documents
    WHERE collection = ${collection} AND ${every(conditions)}`;
}

/** The ids that one comparison finds, in a table called `m`. */
function matches(collection: string, where: Where): Sql {
  const { field } = where;
  if (where.op === 'array-contains') {
    const path = jsonPath(field);
    return sql`SELECT m.id FROM documents m WHERE m.collection = ${collection}
      AND json_type(m.data, ${path}) = 'array'
      AND EXISTS (SELECT 1 FROM json_each(m.data, ${path}) item WHERE ${isItem(where.value)})`;
  }
  const { op, type, value } = comparison(where);
  if (field.includes('.')) {
    return sql`SELECT m.id FROM (${entries(collection, field, [])}) m WHERE m.type = ${type} AND m.value ${op} ${value}`;
  }
  return sql`SELECT m.id FROM fields m WHERE m.collection = ${collection} AND m.field = ${field}
    AND m.type = ${type} AND m.value ${op} ${value}`;
}

function holds(range: Where): Sql {
  const { op, type, value } = comparison(range);
  return sql`o.type = ${type} AND o.value ${op} ${value}`;
}

const OPERATORS = { '==': sql`=`, '<': sql`<`, '<=': sql`<=`, '>': sql`>`, '>=': sql`>=` };

function comparison({ op, value }: Where) {
  if (op === 'array-contains') throw new TypeError(`${op} compares no field`);
  return { op: OPERATORS[op], ...indexEntry(value) };
}

function isItem(value: Where['value']): Sql {
  if (typeof value === 'boolean') return sql`item.type = ${String(value)}`;
  if (typeof value === 'number') return sql`item.type IN ('integer', 'real') AND item.atom = ${value}`;
  return sql`item.type = 'text' AND item.atom = ${value}`;
}

function afterCursor({ after, order }: PlainQuery): Sql[] {
  if (!after) return [];
  const { type, value } = indexEntry(after.value);
  const comes = order?.descending ? sql`<` : sql`>`;
  return [sql`(o.type, o.value, o.id) ${comes} (${type}, ${value}, ${after.id})`];
}

function limit(query: PlainQuery): Sql {
  return query.limit === undefined ? sql`` : sql`LIMIT ${query.limit}`;
}
