/**
 * Photos of reports that are not sent yet, kept on this phone until they are: with the draft that names them they
 * survive closing, and a day on which there is no line. A phone that refuses to keep them loses nothing else.
 */
import type { Place } from '../report/drafts.ts';

export interface KeptPhoto {
  id: string;
  photo: Blob;
  /** Milliseconds, by the phone's clock. */
  keptAt: number;
  /** When the server had it; it forgets photos that no report names. */
  sentAt: number | null;
}

/** As long as drafts. */
const KEEP_MS = 92 * 24 * 60 * 60 * 1000;
const NAME = 'tk-photos';

type Row = KeptPhoto & { owner: string; place: string };

const ownerOf = (user: string) => `${user}:`;
/** Photos for the report itself, and those that answer a dispute about it. */
export type PhotoPurpose = 'report' | 'dispute';

export const placeKey = (user: string, { unit, duty, round }: Place, purpose: PhotoPurpose): string =>
  ownerOf(user) + [purpose, unit, duty, round].map(encodeURIComponent).join(':');

export interface KeptPhotos {
  all(): Promise<KeptPhoto[]>;
  keep(photo: KeptPhoto): Promise<void>;
  drop(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** Photos of one report of one person, by their `placeKey`. Nothing here ever rejects. */
export function keptPhotos(user: string, place: string): KeptPhotos {
  return {
    all: async () => (await rowsWhere('place', place)).filter(({ keptAt }) => Date.now() - keptAt < KEEP_MS),
    async keep(photo) {
      await inStore('readwrite', (store) => store.put({ ...photo, place, owner: ownerOf(user) }));
    },
    async drop(id) {
      await inStore('readwrite', (store) => store.delete([place, id]));
    },
    async clear() {
      for (const { id } of await rowsWhere('place', place)) await this.drop(id);
    },
  };
}

/** Removes every photo of a person who leaves. */
export async function forgetPhotos(user: string): Promise<void> {
  for (const { place, id } of await rowsWhere('owner', ownerOf(user))) {
    await inStore('readwrite', (store) => store.delete([place, id]));
  }
}

/** Removes what nobody came back to, whoever took it. */
export async function prunePhotos(): Promise<void> {
  const old = IDBKeyRange.upperBound(Date.now() - KEEP_MS);
  const rows = await inStore<Row[]>('readonly', (store) => store.index('keptAt').getAll(old));
  for (const { place, id } of rows ?? []) await inStore('readwrite', (store) => store.delete([place, id]));
}

const rowsWhere = async (index: 'place' | 'owner', value: string): Promise<Row[]> =>
  (await inStore<Row[]>('readonly', (store) => store.index(index).getAll(value))) ?? [];

let opening: Promise<IDBDatabase> | undefined;
function opened(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('photos', { keyPath: ['place', 'id'] });
      for (const field of ['place', 'owner', 'keptAt']) store.createIndex(field, field);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

/** Undefined where the phone has no such storage, or no room. */
async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<T | undefined> {
  try {
    const database = await opened();
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction('photos', mode);
      const request = act(transaction.objectStore('photos'));
      transaction.oncomplete = () => resolve(request.result as T);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  } catch {
    opening = undefined;
    return undefined;
  }
}
