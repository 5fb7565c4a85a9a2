/**
 * What somebody began to fill in before it was known who they are: a form without a unit, that nobody had reported.
 * It lives for minutes in the tab's own storage, because LINE's SDK moves on to another address while it signs in,
 * and its login leaves the app altogether.
 */
import type { Form } from '@thankamnot/shared/duty/form-fields';
import { type Entry, sameEntry } from './entry.ts';

export interface Begun {
  /** The form as it was drawn; the unit's own may differ by then. */
  form: Form;
  /** What stood there before the person touched anything. */
  base: Entry;
  entry: Entry;
}

export interface Round {
  duty: string;
  round: string;
}

interface Kept extends Begun, Round {
  /** Milliseconds. */
  at: number;
  /** Whose it turned out to be, where no form of a unit has taken it yet. */
  user?: string;
}

/** Longer than signing in takes, shorter than it takes until somebody else sits down here. */
const KEEP_MS = 10 * 60 * 1000;
const KEY = 'tk:begun';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function begunIn(storage: Store, now: () => number) {
  const clear = () => storage.removeItem(KEY);
  function kept(): Kept | undefined {
    try {
      const it: Kept | null = JSON.parse(storage.getItem(KEY) ?? 'null');
      return it && now() - it.at < KEEP_MS ? it : undefined;
    } catch {
      return undefined;
    }
  }
  function keep(it: Kept): void {
    try {
      storage.setItem(KEY, JSON.stringify(it));
    } catch {
      // A phone without room keeps it for as long as the form stands.
    }
  }
  return {
    /** Without `user` nobody is known yet: what is somebody's already stays hidden. */
    read({ duty, round }: Round, user?: string): Begun | undefined {
      const it = kept();
      const fits = it?.duty === duty && it.round === round && (it.user === undefined || it.user === user);
      return fits ? it : undefined;
    },
    write({ duty, round }: Round, { form, base, entry }: Begun): void {
      if (sameEntry(base, entry)) clear();
      else keep({ duty, round, form, base, entry, at: now() });
    },
    /** It is known now who typed it: nobody else may find it, whatever page they were led to. */
    claim(user: string): void {
      const it = kept();
      if (it && !it.user) keep({ ...it, user });
    },
    clear,
  };
}

export const begunHere = () => begunIn(sessionStorage, Date.now);
