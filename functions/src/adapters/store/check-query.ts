import type { Json, Query, Where } from '../../use-cases/document-store.ts';
import { checkCollection, splitPath } from './check-data.ts';

/** A query in the one form that both adapters translate: its order spelt out, its cursor taken apart. */
export interface PlainQuery {
  collection: string;
  where: Where[];
  /** None: by document id, ascending. */
  order: { field: string; descending: boolean } | undefined;
  limit: number | undefined;
  /** `value` belongs to the order's field. */
  after: { value: string | number | boolean | null; id: string } | undefined;
}

const FIELD = /^[\p{L}\p{M}\p{N}_-]+(\.[\p{L}\p{M}\p{N}_-]+)*$/u;
const MAX_VALUE_BYTES = 1_499;

/** Refuses with a `TypeError` what Firestore could not answer, or only with an index nobody planned. */
export function plainQuery(query: Query): PlainQuery {
  checkCollection(query.collection);
  const where = (query.where ?? []).map(checkWhere);
  const ranged = [...new Set(where.filter(isRange).map(({ field }) => field))];
  if (ranged.length > 1) throw new TypeError(`ranges on more than one field: ${ranged.join(', ')}`);
  const { orderBy, limit, after } = query;
  if (orderBy) checkField(orderBy.field);
  if (orderBy && ranged[0] !== undefined && ranged[0] !== orderBy.field) {
    throw new TypeError(`a range on ${ranged[0]} ordered by ${orderBy.field}`);
  }
  if (where.filter(({ op }) => op === 'array-contains').length > 1) {
    throw new TypeError('array-contains more than once');
  }
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0)) throw new TypeError(`limit ${limit}`);
  const field = orderBy?.field ?? ranged[0];
  const order = field === undefined ? undefined : { field, descending: orderBy?.direction === 'desc' };
  return {
    collection: query.collection,
    where,
    order,
    limit,
    after: after && {
      id: cursorId(after.path, query.collection),
      value: cursorValue(after.data, order?.field),
    },
  };
}

export function isRange({ op }: Where): boolean {
  return op !== '==' && op !== 'array-contains';
}

function checkWhere({ field, op, value }: Where): Where {
  checkField(field);
  if (typeof value === 'number' ? !Number.isFinite(value) : !['string', 'boolean'].includes(typeof value)) {
    throw new TypeError(`${field} compared with ${String(value)}`);
  }
  if (typeof value !== 'string') return { field, op, value };
  if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new TypeError(`${field} compared with a long text`);
  return { field, op, value: value.toWellFormed() };
}

function checkField(field: string): void {
  if (!FIELD.test(field) || field.split('.').some((key) => /^__.*__$/.test(key))) {
    throw new TypeError(`not a field to query: ${field}`);
  }
}

function cursorId(path: string, collection: string): string {
  const place = splitPath(path);
  if (place.collection !== collection) throw new TypeError(`${path} is not in ${collection}`);
  return place.id;
}

function cursorValue(data: Json, field: string | undefined): string | number | boolean | null {
  if (field === undefined) return null;
  let value: Json | undefined = data;
  for (const key of field.split('.')) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) value = undefined;
    else value = Object.hasOwn(value, key) ? value[key] : undefined;
    if (value === undefined) break;
  }
  if (value === undefined || (typeof value === 'object' && value !== null)) {
    throw new TypeError(`no plain value in ${field} to continue after`);
  }
  return value;
}
