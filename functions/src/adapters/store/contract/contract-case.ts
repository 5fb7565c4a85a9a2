import type { Data, DocumentStore, Query, Write } from '../../../use-cases/document-store.ts';

/** One promise of the port; `run` gets an empty store of its own. */
export interface ContractCase {
  name: string;
  run(store: DocumentStore): Promise<void>;
}

export function set(path: string, data: Data): Write {
  return { kind: 'set', path, data };
}

export function create(path: string, data: Data): Write {
  return { kind: 'create', path, data };
}

export async function dataOf(store: DocumentStore, path: string): Promise<Data | undefined> {
  return (await store.get(path))?.data;
}

export async function idsOf(store: DocumentStore, query: Query): Promise<string[]> {
  return (await store.query(query)).map(({ id }) => id);
}

/** All pages of a query, each continued after the last document of the one before. */
export async function pages(store: DocumentStore, query: Query & { limit: number }): Promise<string[][]> {
  const result: string[][] = [];
  let page = await store.query(query);
  while (page.length > 0) {
    result.push(page.map(({ id }) => id));
    page = await store.query({ ...query, after: page.at(-1)! });
  }
  return result;
}
