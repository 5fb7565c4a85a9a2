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

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const DRAFTS = 'tk:draft:';
export const prefixOf = (user: string) => `${DRAFTS}${user}:`;

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

export function parsed<E>(text: string | null): Draft<E> | undefined {
  try {
    const draft = JSON.parse(text ?? '') as Partial<Draft<E>>;
    return draft.entry && draft.base && draft.savedAt ? (draft as Draft<E>) : undefined;
  } catch {
    return undefined;
  }
}
