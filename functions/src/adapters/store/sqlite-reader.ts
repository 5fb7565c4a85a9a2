import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Stored } from '../../use-cases/document-store.ts';
import { splitPath } from './check-data.ts';
import type { PlainQuery } from './check-query.ts';
import type { Sql } from './sql.ts';
import { selectCount, selectDocuments } from './sqlite-query.ts';

/** A document as read, with the number of the commit that wrote it. */
export interface Versioned {
  stored: Stored;
  version: number;
}

export interface Reader {
  document(path: string): Versioned | undefined;
  documents(query: PlainQuery): Versioned[];
  count(query: PlainQuery): number;
  /** How many commits the file has seen, of whatever process. */
  commits(): number;
}

export function openReader(db: DatabaseSync): Reader {
  const one = db.prepare('SELECT version, data FROM documents WHERE collection = ? AND id = ?');
  const commits = db.prepare('SELECT count FROM commits');
  // There are as many texts as shapes of queries in the product: field names and values are bound.
  const statements = new Map<string, StatementSync>();

  function prepared(text: string): StatementSync {
    const statement = statements.get(text) ?? db.prepare(text);
    statements.set(text, statement);
    return statement;
  }

  function ask(question: Sql): number {
    return Number(prepared(question.text).get(...question.values)?.n);
  }

  return {
    document(path) {
      const { collection, id } = splitPath(path);
      const row = one.get(collection, id);
      return row && versioned(collection, { ...row, id });
    },
    documents(query) {
      const { text, values } = selectDocuments(query, ask);
      return prepared(text)
        .all(...values)
        .map((row) => versioned(query.collection, row));
    },
    count: (query) => ask(selectCount(query, ask)),
    commits: () => Number(commits.get()?.count),
  };
}

function versioned(collection: string, row: ReturnType<StatementSync['get']> & object): Versioned {
  const id = String(row.id);
  const stored = { path: `${collection}/${id}`, id, data: JSON.parse(String(row.data)) };
  return { stored, version: Number(row.version) };
}
