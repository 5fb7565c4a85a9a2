/** Drafts on this phone: what was entered and not sent, by person, unit, duty and round. */
import type { Instant } from '@thankamnot/shared/calendar/civil-date';
import type { Entry } from './entry.ts';

export interface Draft<E = Entry> {
  entry: E;
  /** What the person started from: revision number (0 for none) and content, to merge with what came meanwhile. */
  base: { n: number; entry: E };
  formVersion: number;
  /** By the phone's clock. */
  savedAt: Instant;
}

export interface Place {
  unit: string;
  duty: string;
  round: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A draft that nobody came back to for a quarter of a year is about a round that is over. */
const KEEP_MS = 92 * 24 * 60 * 60 * 1000;

const prefixOf = (user: string) => `tk:draft:${user}:`;

export interface Drafts<E = Entry> {
  read(place: Place): Draft<E> | undefined;
  /** Returns false when the phone refuses to keep it. */
  write(place: Place, draft: Draft<E>): boolean;
  clear(place: Place): void;
}

export function draftsOf<E = Entry>(user: string, storage: Store): Drafts<E> {
  const keyOf = ({ unit, duty, round }: Place) =>
    prefixOf(user) + [unit, duty, round].map(encodeURIComponent).join(':');
  return {
    read: (place) => parsed<E>(storage.getItem(keyOf(place))),
    write(place, draft) {
      try {
        storage.setItem(keyOf(place), JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    clear: (place) => storage.removeItem(keyOf(place)),
  };
}

/** Removes every draft of a person who leaves. */
export function clearDrafts(user: string, storage: Store): void {
  for (const key of keysOf(storage)) if (key.startsWith(prefixOf(user))) storage.removeItem(key);
}

/** Removes what is too old or unreadable, whoever wrote it. `now` in milliseconds. */
export function pruneDrafts(now: number, storage: Store): void {
  for (const key of keysOf(storage)) {
    if (!key.startsWith('tk:draft:')) continue;
    const draft = parsed(storage.getItem(key));
    if (!draft || now - Date.parse(draft.savedAt) > KEEP_MS) storage.removeItem(key);
  }
}

const keysOf = (storage: Store): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null);

function parsed<E>(text: string | null): Draft<E> | undefined {
  try {
    const draft = JSON.parse(text ?? '') as Partial<Draft<E>>;
    return draft.entry && draft.base && draft.savedAt ? (draft as Draft<E>) : undefined;
  } catch {
    return undefined;
  }
}
