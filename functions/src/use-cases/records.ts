/** Typed reading and writing above the DocumentStore port. */
import type { Data, DocumentStore, Json, Query, Transaction, Write } from './document-store.ts';
import type { Collection, Doc } from './documents.ts';

/** The store, or a transaction in it. */
export type Reader = Pick<DocumentStore, 'get' | 'query'> | Transaction;

/** The document's content, or undefined when there is none. */
export async function read<T>(from: Reader, doc: Doc<T>): Promise<T | undefined> {
  const stored = await from.get(doc.path);
  return stored?.data as T | undefined;
}

/** Contents of a collection's documents. */
export async function find<T>(
  from: Reader,
  of: Collection<T>,
  query: Omit<Query, 'collection'> = {},
): Promise<T[]> {
  const stored = await from.query({ collection: of.collection, ...query });
  return stored.map(({ data }) => data as T);
}

export const create = <T>(doc: Doc<T>, value: T): Write => ({
  kind: 'create',
  path: doc.path,
  data: plain(value),
});
export const set = <T>(doc: Doc<T>, value: T): Write => ({ kind: 'set', path: doc.path, data: plain(value) });
export const remove = <T>(doc: Doc<T>): Write => ({ kind: 'delete', path: doc.path });

/** Overwrites fields by path; a value of undefined deletes the field. */
export const patch = <T>(doc: Doc<T>, ...fields: [at: string[], value: unknown][]): Write => ({
  kind: 'update',
  path: doc.path,
  fields: fields.map(([at, value]) => ({
    at,
    value: value === undefined ? undefined : (plainJson(value) as Json),
  })),
});

/** Documents are JSON: absent optional fields must be absent, not undefined. */
const plainJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const plain = (value: unknown): Data => plainJson(value) as Data;
