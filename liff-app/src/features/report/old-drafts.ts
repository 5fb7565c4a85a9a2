/** Which drafts go: those of a person who leaves, and those that nobody came back to. */
import { DRAFTS, parsed, prefixOf } from './drafts.ts';

type Store = Pick<Storage, 'getItem' | 'removeItem' | 'key' | 'length'>;

/** A draft that nobody came back to for a quarter of a year is about a round that is over. */
const KEEP_MS = 92 * 24 * 60 * 60 * 1000;

/** Removes every draft of a person who leaves. */
export function clearDrafts(user: string, storage: Store): void {
  for (const key of keysOf(storage)) if (key.startsWith(prefixOf(user))) storage.removeItem(key);
}

/** Removes what is too old or unreadable, whoever wrote it. `now` in milliseconds. */
export function pruneDrafts(now: number, storage: Store): void {
  for (const key of keysOf(storage)) {
    if (!key.startsWith(DRAFTS)) continue;
    const draft = parsed(storage.getItem(key));
    if (!draft || now - Date.parse(draft.savedAt) > KEEP_MS) storage.removeItem(key);
  }
}

const keysOf = (storage: Store): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null);
