import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as afterInput, setTimeout as sleep } from 'node:timers/promises';
import type { Write } from '../../use-cases/document-store.ts';
import { Contention } from '../../use-cases/document-store.ts';
import type { DocumentCache } from './document-cache.ts';
import { batchOpener } from './sqlite-batch.ts';
import { isBusy, isSqliteError } from './sqlite-schema.ts';

const BUSY_ATTEMPTS = 40;
const BUSY_PAUSE_MS = 50;

/** What a transaction read is no longer so: it runs again. */
export class Stale extends Error {}

export interface CommitQueue {
  /** Lands all writes or none; with a condition, only if that holds at the moment of landing (else `Stale`). */
  commit(writes: Write[], condition?: Condition): Promise<void>;
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>;
}

/** What a transaction has read, to be found unchanged in the tables. */
export interface Condition {
  holds(): boolean;
  /** Could writes to these documents make it fail? */
  concerns(paths: Iterable<string>): boolean;
}

interface Job {
  writes: Write[];
  condition: Condition | undefined;
  done(): void;
  failed(error: unknown): void;
}

/**
 * Commits that arrive within one turn of the event loop share one SQLite transaction, and so one wait for the
 * disk; each keeps its own outcome.
 */
export function openCommitQueue(db: DatabaseSync, cache: DocumentCache): CommitQueue {
  const openBatch = batchOpener(db, cache);
  let waiting: Job[] = [];
  let landing: Promise<void> | undefined;

  async function land(): Promise<void> {
    await afterInput();
    for (let attempt = 1; waiting.length > 0; attempt++) {
      const jobs = waiting;
      waiting = [];
      try {
        const settle = landTogether(jobs);
        for (const report of settle) report();
        attempt = 0;
      } catch (error) {
        if (isBusy(error) && attempt < BUSY_ATTEMPTS) {
          waiting = [...jobs, ...waiting];
          await sleep(Math.random() * BUSY_PAUSE_MS);
        } else {
          const reason = isBusy(error)
            ? new Contention('another process keeps the database file busy')
            : error;
          for (const job of jobs) job.failed(reason);
        }
      }
    }
    landing = undefined;
  }

  /** Returns how to tell each job its outcome, once all is on the disk. */
  function landTogether(jobs: Job[]): (() => void)[] {
    db.exec('BEGIN IMMEDIATE');
    try {
      const batch = openBatch();
      const reports = jobs.map((job) => {
        try {
          if (job.condition) {
            if (job.condition.concerns(batch.unsaved())) batch.save();
            if (!job.condition.holds()) throw new Stale();
          }
          batch.add(job.writes);
          return job.done;
        } catch (error) {
          if (isSqliteError(error)) throw error;
          return () => job.failed(error);
        }
      });
      batch.save();
      db.exec('COMMIT');
      batch.committed();
      return reports;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    commit(writes, condition) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      waiting.push({ writes, condition, done: resolve, failed: reject });
      landing ??= land();
      return promise;
    },
    async idle() {
      while (landing) await landing;
    },
  };
}
