import type { DatabaseSync } from 'node:sqlite';
import type { Data, Write } from '../../use-cases/document-store.ts';
import { AlreadyExists, NotFound } from '../../use-cases/document-store.ts';
import { checkSize, splitPath } from './check-data.ts';
import type { DocumentCache } from './document-cache.ts';
import { withFields } from './field-update.ts';
import type { IndexEntry } from './index-entry.ts';
import { indexEntries } from './index-entry.ts';

/** Text this short cannot make a document too large: no value counts more than four times its JSON. */
const SURELY_SMALL = 250_000;

/**
 * Writes gathered inside one SQLite transaction. A document that several commits touch is read and written once,
 * which is what makes many small commits to one board cheap.
 */
export interface Batch {
  /** Takes in all writes, or none and throws `AlreadyExists`, `NotFound` or a `TypeError`. */
  add(writes: Write[]): void;
  /** Paths of what was taken in and not yet saved. */
  unsaved(): Iterable<string>;
  /** Brings what was taken in to the tables. */
  save(): void;
  /** SQLite has committed: what was saved is what will be read. */
  committed(): void;
}

interface Content {
  data: Data | undefined;
  /** Characters as JSON, or more. */
  size: number;
}

interface Change {
  before: Data | undefined;
  after: Content;
}

interface Saved extends Content {
  version: number;
}

export function batchOpener(db: DatabaseSync, cache: DocumentCache): () => Batch {
  const select = db.prepare('SELECT data FROM documents WHERE collection = ? AND id = ?');
  const selectVersion = db.prepare('SELECT version FROM documents WHERE collection = ? AND id = ?');
  const put = db.prepare(
    `INSERT INTO documents (collection, id, version, data) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET version = excluded.version, data = excluded.data`,
  );
  const remove = db.prepare('DELETE FROM documents WHERE collection = ? AND id = ?');
  const putField = db.prepare(
    'INSERT INTO fields (collection, field, type, value, id) VALUES (?, ?, ?, ?, ?)',
  );
  const removeField = db.prepare(
    'DELETE FROM fields WHERE collection = ? AND field = ? AND type = ? AND value = ? AND id = ?',
  );
  const nextVersion = db.prepare('UPDATE commits SET count = count + 1 RETURNING count');

  function read(path: string): Content {
    const { collection, id } = splitPath(path);
    if (cache.holds(collection)) {
      const known = cache.get(path, Number(selectVersion.get(collection, id)?.version));
      if (known) return known;
    }
    const row = select.get(collection, id);
    const text = row && String(row.data);
    return { data: text && JSON.parse(text), size: text?.length ?? 0 };
  }

  function write(path: string, { before, after: { data: after } }: Change, version: number): Saved {
    const { collection, id } = splitPath(path);
    const text = after && JSON.stringify(after);
    if (text !== undefined) put.run(collection, id, version, text);
    else remove.run(collection, id);
    const [old, now] = [indexEntries(before), indexEntries(after)];
    for (const [field, entry] of old) {
      if (!isSame(entry, now.get(field))) removeField.run(collection, field, entry.type, entry.value, id);
    }
    for (const [field, entry] of now) {
      if (!isSame(entry, old.get(field))) putField.run(collection, field, entry.type, entry.value, id);
    }
    return { version, data: after, size: text?.length ?? 0 };
  }

  return () => {
    const changes = new Map<string, Change>();
    const saved = new Map<string, Saved>();
    return {
      unsaved: () => changes.keys(),
      add(writes) {
        const staged = new Map<string, Change>();
        for (const step of writes) {
          let change = staged.get(step.path) ?? changes.get(step.path);
          if (!change) {
            const found = saved.get(step.path) ?? read(step.path);
            change = { before: found.data, after: found };
          }
          staged.set(step.path, { before: change.before, after: after(step, change.after) });
        }
        for (const [path, change] of staged) changes.set(path, change);
      },
      save() {
        if (changes.size === 0) return;
        const version = Number(nextVersion.get()?.count);
        for (const [path, change] of changes) saved.set(path, write(path, change, version));
        changes.clear();
      },
      committed() {
        for (const [path, { version, data, size }] of saved) {
          if (data) cache.put(path, version, data, size);
        }
      },
    };
  };
}

function after(write: Write, { data: before, size }: Content): Content {
  if (write.kind === 'delete') return { data: undefined, size: 0 };
  if (write.kind === 'create' && before) throw new AlreadyExists(write.path);
  // Its size was checked when it was handed over, and is known when it is written.
  if (write.kind !== 'update') return { data: write.data, size: SURELY_SMALL };
  if (!before) throw new NotFound(write.path);
  const data = withFields(before, write.fields);
  let most = size + JSON.stringify(write.fields).length;
  if (most > SURELY_SMALL) {
    most = JSON.stringify(data).length;
    if (most > SURELY_SMALL) checkSize(write.path, data);
  }
  return { data, size: most };
}

function isSame(one: IndexEntry, other: IndexEntry | undefined): boolean {
  return one.type === other?.type && one.value === other.value;
}
