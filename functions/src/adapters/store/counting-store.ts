import type { DocumentStore, Transaction, Write } from '../../use-cases/document-store.ts';

export interface Counts {
  reads: number;
  writes: number;
  deletes: number;
}

export interface CountingStore extends DocumentStore {
  /** What Firestore would have billed since the start or the last `reset`. */
  counts(): Counts;
  reset(): void;
}

const ENTRIES_PER_READ = 1_000;

/**
 * Counts as Firestore bills (its pricing page): each document read, also one that is missing; a query the
 * documents it returns, and one if it returns none; a count one for each 1,000 index entries, at least one; each
 * write and delete that landed. A transaction's reads count in every run of its function.
 */
export function countingStore(inner: DocumentStore): CountingStore {
  let counts: Counts = { reads: 0, writes: 0, deletes: 0 };

  function countWrites(writes: Write[]): void {
    const deletes = writes.filter(({ kind }) => kind === 'delete').length;
    counts.deletes += deletes;
    counts.writes += writes.length - deletes;
  }

  return {
    counts: () => ({ ...counts }),
    reset() {
      counts = { reads: 0, writes: 0, deletes: 0 };
    },
    get(path) {
      counts.reads += 1;
      return inner.get(path);
    },
    getAll(paths) {
      counts.reads += paths.length;
      return inner.getAll(paths);
    },
    async query(query) {
      const found = await inner.query(query);
      counts.reads += Math.max(1, found.length);
      return found;
    },
    async count(query) {
      const count = await inner.count(query);
      counts.reads += Math.max(1, Math.ceil(count / ENTRIES_PER_READ));
      return count;
    },
    async commit(writes) {
      await inner.commit(writes);
      countWrites(writes);
    },
    async transaction(run) {
      let writes: Write[] = [];
      const result = await inner.transaction((tx) => {
        writes = [];
        return run(counted(tx, writes));
      });
      countWrites(writes);
      return result;
    },
    close: () => inner.close(),
  };

  function counted(tx: Transaction, writes: Write[]): Transaction {
    return {
      get(path) {
        counts.reads += 1;
        return tx.get(path);
      },
      async query(query) {
        const found = await tx.query(query);
        counts.reads += Math.max(1, found.length);
        return found;
      },
      write(...more) {
        tx.write(...more);
        writes.push(...more);
      },
    };
  }
}
