import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SCHEMA_VERSION = 1;
/** How long a statement waits for another process's write; it blocks this process, so it is short. */
const BUSY_MS = 250;
const OPENING_ATTEMPTS = 50;

/**
 * `documents` holds the documents. `fields` is Firestore's automatic index in small: one row for each top-level
 * field of each document, so that a query costs what it finds and not what there is (see `index-entry.ts`).
 * `version` of a document is the number of the commit that wrote it last, counted in `commits`.
 */
const SCHEMA = `
  CREATE TABLE documents (
    collection TEXT NOT NULL,
    id         TEXT NOT NULL,
    version    INTEGER NOT NULL,
    data       TEXT NOT NULL,
    PRIMARY KEY (collection, id)
  ) STRICT;
  CREATE TABLE fields (
    collection TEXT NOT NULL,
    field      TEXT NOT NULL,
    type       INTEGER NOT NULL,
    value      ANY NOT NULL,
    id         TEXT NOT NULL,
    PRIMARY KEY (collection, field, type, value, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE commits (count INTEGER NOT NULL) STRICT;
  INSERT INTO commits VALUES (0);
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/** Opens or makes the file (and its folder), readable by its owner alone; several processes may do so at once. */
export function openDatabase(file: string): DatabaseSync {
  if (file !== ':memory:') {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, 'a', 0o600));
  }
  const db = new DatabaseSync(file, { timeout: BUSY_MS });
  try {
    // Going over to WAL does not wait for other processes as statements do, so it is tried again.
    patiently(() => db.exec('PRAGMA journal_mode = WAL'));
    // What a commit has acknowledged stays even when the power goes; WAL's default would only survive a crash.
    db.exec('PRAGMA synchronous = FULL');
    patiently(() => migrate(db, file));
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

function migrate(db: DatabaseSync, file: string): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    const found = db.prepare('PRAGMA user_version').get()?.user_version;
    if (found === 0) db.exec(SCHEMA);
    else if (found !== SCHEMA_VERSION) throw new Error(`${file} was written by another version (${found})`);
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

function patiently(step: () => void): void {
  for (let attempt = 1; ; attempt++) {
    try {
      step();
      return;
    } catch (error) {
      if (!isBusy(error) || attempt === OPENING_ATTEMPTS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10 + Math.random() * 20);
    }
  }
}

export function isSqliteError(error: unknown): error is Error & { errcode: number } {
  return error instanceof Error && 'errcode' in error;
}

/** Another process holds the file's write lock (SQLITE_BUSY, in any of its extended forms). */
export function isBusy(error: unknown): boolean {
  return isSqliteError(error) && (error.errcode & 0xff) === 5;
}
