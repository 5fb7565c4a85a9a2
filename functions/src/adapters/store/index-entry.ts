import type { Data, Json } from '../../use-cases/document-store.ts';
import type { Sql } from './sql.ts';
import { sql } from './sql.ts';

/**
 * A field's place in the index, in Firestore's order of types: null, booleans, numbers, strings, arrays,
 * objects. Arrays and objects are only known to be there. SQLite compares text by its UTF-8 bytes, as
 * Firestore does.
 */
export interface IndexEntry {
  type: number;
  value: string | number;
}

const TYPE = { null: 0, boolean: 1, number: 2, string: 3, array: 4, object: 5 };
const MAX_TEXT_BYTES = 1_500;

export function indexEntry(value: Json): IndexEntry {
  if (value === null) return { type: TYPE.null, value: 0 };
  if (typeof value === 'boolean') return { type: TYPE.boolean, value: Number(value) };
  if (typeof value === 'number') return { type: TYPE.number, value };
  if (typeof value === 'string') return { type: TYPE.string, value: indexText(value) };
  return { type: Array.isArray(value) ? TYPE.array : TYPE.object, value: 0 };
}

/** Long text is known by its beginning, with an end that no query's value has (those are shorter). */
function indexText(text: string): string {
  if (Buffer.byteLength(text) < MAX_TEXT_BYTES) return text;
  const beginning = Buffer.from(text).subarray(0, MAX_TEXT_BYTES).toString();
  return `${beginning.replace(/\ufffd$/, '')}\u{10ffff}`;
}

export function indexEntries(data: Data | undefined): Map<string, IndexEntry> {
  return new Map(Object.entries(data ?? {}).map(([field, value]) => [field, indexEntry(value)]));
}

/** The same two columns for any field, read from the JSON in column `data`; the type is NULL if it is not there. */
export function entryFromJson(field: string): { type: Sql; value: Sql } {
  const path = jsonPath(field);
  return {
    type: sql`CASE json_type(data, ${path})
      WHEN 'null' THEN ${TYPE.null} WHEN 'false' THEN ${TYPE.boolean} WHEN 'true' THEN ${TYPE.boolean}
      WHEN 'integer' THEN ${TYPE.number} WHEN 'real' THEN ${TYPE.number} WHEN 'text' THEN ${TYPE.string}
      WHEN 'array' THEN ${TYPE.array} WHEN 'object' THEN ${TYPE.object} END`,
    value: sql`CASE WHEN json_type(data, ${path}) IN ('null', 'array', 'object') THEN 0
      ELSE json_extract(data, ${path}) END`,
  };
}

/** Fields in queries are of letters, digits, `_` and `-` (`check-query.ts`), so a pair of quotes holds any key. */
export function jsonPath(field: string): string {
  const keys = field.split('.').map((key) => `."${key}"`);
  return `$${keys.join('')}`;
}
