import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentStore, Transaction } from '../../use-cases/document-store.ts';
import { Contention } from '../../use-cases/document-store.ts';
import { cleanWrites } from './check-data.ts';
import { plainQuery } from './check-query.ts';
import { openDocumentCache } from './document-cache.ts';
import { openCommitQueue, Stale } from './sqlite-commit-queue.ts';
import { openReader } from './sqlite-reader.ts';
import { openDatabase } from './sqlite-schema.ts';
import { openAttempt } from './sqlite-transaction.ts';
import { openLanes } from './transaction-lanes.ts';

const ATTEMPTS = 15;
const LONGEST_PAUSE_MS = 200;

/**
 * The store in one file (or `:memory:`), for one machine. Other processes may use the file at the same time; what
 * `commit` has resolved survives `kill -9` and a power cut.
 */
export function openSqliteStore(file: string): DocumentStore {
  const db = openDatabase(file);
  const cache = openDocumentCache();
  const reader = openReader(db, cache);
  const queue = openCommitQueue(db, cache);
  const lanes = openLanes();

  /** Optimistic: runs freely, and lands only if nothing read has changed; one that was undone reruns in a queue. */
  async function transact<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
    let leave: (() => void) | undefined;
    try {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        try {
          return await attemptOnce(run);
        } catch (error) {
          if (!(error instanceof Stale)) throw error;
        }
        leave ??= await lanes.enter('rerun');
        if (attempt > 1) await sleep(Math.random() * Math.min(2 ** attempt, LONGEST_PAUSE_MS));
      }
    } finally {
      leave?.();
    }
    throw new Contention(`a transaction was undone ${ATTEMPTS} times`);
  }

  async function attemptOnce<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
    const attempt = openAttempt(reader);
    let result: T;
    try {
      result = await run(attempt.tx);
    } catch (error) {
      // A complaint about something half changed by others (two reads around their commit) is not the last word.
      throw attempt.holds() ? error : new Stale();
    }
    if (attempt.writes.length > 0) await queue.commit(attempt.writes, attempt);
    else if (!attempt.holds()) throw new Stale();
    return result;
  }

  return {
    async get(path) {
      return reader.document(path)?.stored;
    },
    async getAll(paths) {
      return paths.map((path) => reader.document(path)?.stored);
    },
    async query(query) {
      return reader.documents(plainQuery(query)).map(({ stored }) => stored);
    },
    async count(query) {
      return reader.count(plainQuery(query));
    },
    async commit(writes) {
      const clean = cleanWrites(writes);
      if (clean.length > 0) await queue.commit(clean);
    },
    transaction: async (run) => lanes.guard(() => transact(run)),
    async close() {
      await queue.idle();
      db.close();
    },
  };
}
