import type { Data, Json } from '../../use-cases/document-store.ts';

/**
 * Large documents as they were parsed last, by the commit that wrote them. A board is read by nearly every request
 * and reading it from the file takes many times what copying it takes. Kept contents are never changed; readers get
 * copies (`copyOf`). Whoever asks knows the version from the database, so another process's write is never missed.
 */
export interface DocumentCache {
  get(path: string, version: number): Kept | undefined;
  /** `size`: characters of the document as JSON; small ones are not worth keeping. */
  put(path: string, version: number, data: Data, size: number): void;
  /** Is any document of the collection kept? Where none is, there is no use in asking for versions first. */
  holds(collection: string): boolean;
}

const WORTH_KEEPING = 2_000;
const MOST_CHARACTERS = 20_000_000;

export interface Kept {
  version: number;
  data: Data;
  size: number;
}

export function openDocumentCache(): DocumentCache {
  // In the order of last use: the first is the one to go.
  const kept = new Map<string, Kept>();
  const collections = new Set<string>();
  let characters = 0;

  function forget(path: string): void {
    characters -= kept.get(path)?.size ?? 0;
    kept.delete(path);
  }

  return {
    get(path, version) {
      const found = kept.get(path);
      if (found?.version !== version) return undefined;
      kept.delete(path);
      kept.set(path, found);
      return found;
    },
    put(path, version, data, size) {
      forget(path);
      if (size < WORTH_KEEPING) return;
      kept.set(path, { version, data, size });
      collections.add(path.slice(0, path.lastIndexOf('/')));
      characters += size;
      for (const oldest of kept.keys()) {
        if (characters <= MOST_CHARACTERS) break;
        forget(oldest);
      }
    },
    holds: (collection) => collections.has(collection),
  };
}

/** A deep copy; documents are plain JSON, for which this is several times as fast as `structuredClone`. */
export function copyOf<T extends Json>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Data = {};
  for (const key of Object.keys(value)) copy[key] = copyOf((value as Data)[key] as Json);
  return copy as T;
}
