import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Stored } from '../../use-cases/document-store.ts';
import { splitPath } from './check-data.ts';
import type { PlainQuery } from './check-query.ts';
import { copyOf, type DocumentCache } from './document-cache.ts';
import type { Sql } from './sql.ts';
import { selectCount, selectDocuments, selectVersions } from './sqlite-query.ts';

type Row = NonNullable<ReturnType<StatementSync['get']>>;

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

export function openReader(db: DatabaseSync, cache: DocumentCache): Reader {
  const one = db.prepare('SELECT id, version, data FROM documents WHERE collection = ? AND id = ?');
  const versionOf = db.prepare('SELECT version FROM documents WHERE collection = ? AND id = ?');
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

  function document(path: string): Versioned | undefined {
    const { collection, id } = splitPath(path);
    if (cache.holds(collection)) {
      const known = fromCache(collection, id, Number(versionOf.get(collection, id)?.version));
      if (known) return known;
    }
    const row = one.get(collection, id);
    return row && parsed(collection, row);
  }

  function fromCache(collection: string, id: string, version: number): Versioned | undefined {
    const path = `${collection}/${id}`;
    const kept = cache.get(path, version);
    return kept && { stored: { path, id, data: copyOf(kept.data) }, version };
  }

  function parsed(collection: string, row: Row): Versioned {
    const [id, version, text] = [String(row.id), Number(row.version), String(row.data)];
    const path = `${collection}/${id}`;
    const data = JSON.parse(text);
    // Inside a transaction of SQLite's the version may yet be undone, and its number given again.
    if (!db.isTransaction) {
      cache.put(path, version, data, text.length);
      if (cache.get(path, version)) return { stored: { path, id, data: copyOf(data) }, version };
    }
    return { stored: { path, id, data }, version };
  }

  /** Undefined where a document changed between the two questions. */
  function documentsByVersion(query: PlainQuery): Versioned[] | undefined {
    const { text, values } = selectVersions(query, ask);
    const found: Versioned[] = [];
    for (const { id, version } of prepared(text).all(...values)) {
      const one =
        fromCache(query.collection, String(id), Number(version)) ?? document(`${query.collection}/${id}`);
      if (one?.version !== Number(version)) return undefined;
      found.push(one);
    }
    return found;
  }

  function documentsAtOnce(query: PlainQuery): Versioned[] {
    const { text, values } = selectDocuments(query, ask);
    return prepared(text)
      .all(...values)
      .map((row) => parsed(query.collection, row));
  }

  return {
    document,
    documents(query) {
      const known = cache.holds(query.collection) ? documentsByVersion(query) : undefined;
      return known ?? documentsAtOnce(query);
    },
    count: (query) => ask(selectCount(query, ask)),
    commits: () => Number(commits.get()?.count),
  };
}
