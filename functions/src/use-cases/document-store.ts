/**
 * The one port to the database: what Firestore can do, and no more, so that both adapters behave alike.
 * A path is `collection/id` pairs, e.g. `provinces/63/docs/roster`. Documents are plain JSON objects:
 * strings, finite numbers, booleans, null, arrays (never an array directly in an array) and objects.
 *
 * Firestore's limits hold everywhere, and breaking one is a `TypeError` that names the place: keys are not
 * empty and not `__x__`, nothing is `undefined`, at most 20 levels, 1 MiB a document, 500 writes a batch.
 * What is handed over is copied at once, what is returned belongs to the caller. `-0` becomes `0`, and half
 * an emoji (a lone surrogate) becomes U+FFFD.
 *
 * A top-level field `expiresAt` holds an instant as `Date.prototype.toISOString` writes it; from then on the
 * document may vanish at any time (Firestore's time to live), so readers still check it themselves.
 */

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Data = { [key: string]: Json };

/** A document with its path and its last segment. */
export interface Stored {
  path: string;
  id: string;
  data: Data;
}

/**
 * One write of a batch or transaction.
 * - `create` fails the whole batch with `AlreadyExists` if the document is there.
 * - `set` replaces the document or makes it.
 * - `update` overwrites the named fields; a field path is a list of keys (`['units', '06630601', 'status']`),
 *   and `undefined` deletes that field. It fails the batch with `NotFound` if the document is missing.
 * - `delete` removes the document, and is fine with none.
 */
export type Write =
  | { kind: 'create'; path: string; data: Data }
  | { kind: 'set'; path: string; data: Data }
  | { kind: 'update'; path: string; fields: { at: string[]; value: Json | undefined }[] }
  | { kind: 'delete'; path: string };

/**
 * A comparison on a field: a top-level name, or keys joined by dots, of letters, digits, `_` and `-`.
 * Documents that lack the field, or hold another type of value there, never match. The value is shorter than
 * 1,500 bytes (Firestore's index holds no more).
 */
export interface Where {
  field: string;
  op: '==' | '<' | '<=' | '>' | '>=' | 'array-contains';
  value: string | number | boolean;
}

export interface Query {
  /** Path of the collection, e.g. `boards` or `reports/x/revisions`. Only its direct documents are searched. */
  collection: string;
  /** All must hold. Ranges (`<` and so on) are on one field, which is then the only one to order by. */
  where?: Where[];
  /**
   * One field; documents that lack it are left out; types in Firestore's order (null, booleans, numbers,
   * strings by UTF-8 bytes, then arrays and objects in no order of their own); ties go by document id in the
   * same direction. Without it: by the field of a range, ascending, or by document id.
   */
  orderBy?: { field: string; direction: 'asc' | 'desc' };
  limit?: number;
  /** Continue after this document of the former page, which need not exist any more. */
  after?: Stored;
}

export interface Transaction {
  get(path: string): Promise<Stored | undefined>;
  query(query: Query): Promise<Stored[]>;
  /** Takes effect, with all others, when the transaction's function returns. All reads come before the first write. */
  write(...writes: Write[]): void;
}

export interface DocumentStore {
  get(path: string): Promise<Stored | undefined>;
  /** Several documents in one round trip, in the order asked; each one read. */
  getAll(paths: string[]): Promise<(Stored | undefined)[]>;
  query(query: Query): Promise<Stored[]>;
  count(query: Query): Promise<number>;
  /** All writes or none (at most 500), one after the other. Durable when the promise resolves. */
  commit(writes: Write[]): Promise<void>;
  /**
   * Serializable: what was read is unchanged when the writes land, or the function runs again (so it must
   * have no other effects). Gives up with `Contention` after several attempts. What the function throws undoes
   * the transaction and is passed on. A transaction never starts inside another.
   * Read first what others contend for: on Firestore, transactions of one process queue by their first read,
   * and any other clash costs about a second.
   */
  transaction<T>(run: (tx: Transaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A `create` met an existing document. */
export class AlreadyExists extends Error {
  override name = 'AlreadyExists';
  readonly path: string;
  constructor(path: string) {
    super(`document exists: ${path}`);
    this.path = path;
  }
}

/** An `update` met no document. */
export class NotFound extends Error {
  override name = 'NotFound';
  readonly path: string;
  constructor(path: string) {
    super(`no document: ${path}`);
    this.path = path;
  }
}

/** A transaction was undone too many times by others. */
export class Contention extends Error {
  override name = 'Contention';
}
