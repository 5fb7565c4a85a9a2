import type { Data, Json, Write } from '../../use-cases/document-store.ts';

/**
 * What Firestore accepts as a path, a document and a batch (its published limits), checked in front of both
 * adapters: a mistake shows on a developer's SQLite as it would in production. Everything is copied on the
 * way, so that a caller's later change to its objects does not reach a write under way.
 */

const MAX_WRITES = 500;
const MAX_KEY_BYTES = 1_500;
const MAX_DEPTH = 20;
const MAX_DOCUMENT_BYTES = 1_048_576;

/** The field that Firestore's time to live looks at; the Firestore adapter stores it as a timestamp. */
export const EXPIRY_FIELD = 'expiresAt';

export function splitPath(path: string): { collection: string; id: string } {
  const segments = path.split('/');
  if (segments.length % 2 !== 0) throw new TypeError(`not the path of a document: ${path}`);
  checkSegments(path, segments);
  return { collection: segments.slice(0, -1).join('/'), id: segments.at(-1)! };
}

export function checkCollection(collection: string): void {
  const segments = collection.split('/');
  if (segments.length % 2 !== 1) throw new TypeError(`not the path of a collection: ${collection}`);
  checkSegments(collection, segments);
}

function checkSegments(path: string, segments: string[]): void {
  for (const segment of segments) {
    if (segment === '.' || segment === '..' || !isName(segment)) {
      throw new TypeError(`bad path segment "${segment}" in ${path}`);
    }
  }
}

function isName(name: string): boolean {
  return (
    name !== '' && !/^__.*__$/s.test(name) && name.isWellFormed() && Buffer.byteLength(name) <= MAX_KEY_BYTES
  );
}

export function cleanWrites(writes: Write[]): Write[] {
  if (writes.length > MAX_WRITES)
    throw new TypeError(`${writes.length} writes in one batch, over ${MAX_WRITES}`);
  return writes.map(cleanWrite);
}

function cleanWrite(write: Write): Write {
  const { path } = write;
  splitPath(path);
  if (write.kind === 'delete') return { kind: 'delete', path };
  if (write.kind === 'update') return { kind: 'update', path, fields: cleanFields(path, write.fields) };
  const data = cleanMap(write.data, [path], 1);
  if (Object.hasOwn(data, EXPIRY_FIELD)) checkExpiry(path, data[EXPIRY_FIELD]);
  checkSize(path, data);
  return { kind: write.kind, path, data };
}

/** Firestore's client breaks on an update of a key that every JavaScript object inherits, such as `constructor`. */
function isUpdatable(key: string): boolean {
  return isName(key) && !(key in Object.prototype);
}

type FieldUpdates = Extract<Write, { kind: 'update' }>['fields'];

function cleanFields(path: string, fields: FieldUpdates): FieldUpdates {
  if (fields.length === 0) throw new TypeError(`${path}: an update of no field`);
  const seen = new Set(fields.map((field) => JSON.stringify(field.at)));
  if (seen.size < fields.length) throw new TypeError(`${path}: a field is updated twice`);
  return fields.map(({ at, value }) => {
    const where = [path, ...at];
    if (at.length === 0 || !at.every(isUpdatable)) throw new TypeError(`${where.join('.')}: bad field path`);
    for (let length = 1; length < at.length; length++) {
      if (seen.has(JSON.stringify(at.slice(0, length)))) {
        throw new TypeError(`${where.join('.')}: updated together with a field that holds it`);
      }
    }
    if (at[0] === EXPIRY_FIELD && (at.length > 1 || value !== undefined)) {
      checkExpiry(path, at.length > 1 ? undefined : value);
    }
    return { at: [...at], value: value === undefined ? undefined : cleanValue(value, where, at.length + 1) };
  });
}

function cleanMap(value: object, where: string[], depth: number): Data {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${where.join('.')}: not a plain object`);
  }
  checkDepth(where, depth);
  const copy: Data = {};
  for (const [key, held] of Object.entries(value)) {
    if (!isName(key)) throw new TypeError(`${where.join('.')}: bad key "${key}"`);
    where.push(key);
    copy[key] = cleanValue(held, where, depth + 1);
    where.pop();
  }
  return copy;
}

/** `where` is the way down to the value, kept as one growing and shrinking list: errors are rare, values many. */
function cleanValue(value: unknown, where: string[], depth: number): Json {
  if (typeof value === 'string') return value.toWellFormed();
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (Array.isArray(value)) {
    checkDepth(where, depth);
    return Array.from(value, (item: unknown, index) => {
      if (Array.isArray(item)) throw new TypeError(`${where.join('.')}: an array directly in an array`);
      where.push(String(index));
      const copy = cleanValue(item, where, depth + 1);
      where.pop();
      return copy;
    });
  }
  if (typeof value === 'object') return cleanMap(value, where, depth);
  throw new TypeError(`${where.join('.')}: ${String(value)} cannot be stored`);
}

function checkDepth(where: string[], depth: number): void {
  if (depth > MAX_DEPTH) throw new TypeError(`${where[0]}: nested deeper than ${MAX_DEPTH} levels`);
}

function checkExpiry(path: string, value: Json | undefined): void {
  const instant = typeof value === 'string' ? new Date(value) : undefined;
  if (!instant || Number.isNaN(instant.getTime()) || instant.toISOString() !== value) {
    throw new TypeError(`${path}.${EXPIRY_FIELD}: not an instant like 2025-09-16T02:00:00.000Z`);
  }
}

/** Firestore's own sum: names and strings as UTF-8 and one byte, numbers 8, booleans and null 1, 32 a document. */
export function checkSize(path: string, data: Data): void {
  const name = path.split('/').reduce((sum, segment) => sum + Buffer.byteLength(segment) + 1, 16);
  const size = name + 32 + sizeOf(data);
  if (size > MAX_DOCUMENT_BYTES) throw new TypeError(`${path}: ${size} bytes, over ${MAX_DOCUMENT_BYTES}`);
}

function sizeOf(value: Json): number {
  if (typeof value === 'string') return Buffer.byteLength(value) + 1;
  if (typeof value === 'number') return 8;
  if (value === null || typeof value === 'boolean') return 1;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + sizeOf(item), 0);
  let sum = 0;
  for (const key in value) sum += Buffer.byteLength(key) + 1 + sizeOf(value[key]!);
  return sum;
}
