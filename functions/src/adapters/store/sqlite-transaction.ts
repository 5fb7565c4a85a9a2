import type { Transaction, Write } from '../../use-cases/document-store.ts';
import { cleanWrites } from './check-data.ts';
import type { PlainQuery } from './check-query.ts';
import { plainQuery } from './check-query.ts';
import type { Condition } from './sqlite-commit-queue.ts';
import type { Reader, Versioned } from './sqlite-reader.ts';

/** One run of a transaction's function: what it read, what it wants written. */
export interface Attempt extends Condition {
  tx: Transaction;
  writes: Write[];
  /**
   * Whether everything read would be read again just so: the same versions of the same documents, and queries
   * that find neither more nor fewer.
   */
  holds(): boolean;
}

export function openAttempt(reader: Reader): Attempt {
  const commitsBefore = reader.commits();
  const documents = new Map<string, number>();
  const queries: { query: PlainQuery; found: string }[] = [];
  const writes: Write[] = [];

  function readFirst(): void {
    if (writes.length > 0) throw new TypeError('a transaction reads everything before its first write');
  }

  const tx: Transaction = {
    async get(path) {
      readFirst();
      const document = reader.document(path);
      documents.set(path, document?.version ?? 0);
      return document?.stored;
    },
    async query(query) {
      readFirst();
      const plain = plainQuery(query);
      const found = reader.documents(plain);
      queries.push({ query: plain, found: versions(found) });
      return found.map(({ stored }) => stored);
    },
    write(...more) {
      writes.push(...cleanWrites(more));
    },
  };

  return {
    tx,
    writes,
    concerns(paths) {
      if (queries.length > 0) return true;
      for (const path of paths) if (documents.has(path)) return true;
      return false;
    },
    holds() {
      if (reader.commits() === commitsBefore) return true;
      for (const [path, version] of documents) {
        if ((reader.document(path)?.version ?? 0) !== version) return false;
      }
      return queries.every(({ query, found }) => versions(reader.documents(query)) === found);
    },
  };
}

function versions(found: Versioned[]): string {
  return JSON.stringify(found.map(({ stored, version }) => [stored.id, version]));
}
