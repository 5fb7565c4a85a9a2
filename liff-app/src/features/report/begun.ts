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
  user?: string | undefined;
}

/** Longer than signing in takes, shorter than it takes until somebody else sits down here. */
const KEEP_MS = 10 * 60 * 1000;
const KEY = 'tk:begun';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function begunIn(storage: Store, now: () => number) {
  let user: string | undefined;
  const clear = () => storage.removeItem(KEY);
  function kept(): Kept | undefined {
    try {
      const it: Kept = JSON.parse(storage.getItem(KEY) ?? '');
      if (now() - it.at < KEEP_MS) return it;
    } catch {}
    // Nothing, not readable, or too old.
    clear();
    return undefined;
  }
  function keep(it: Kept): void {
    try {
      storage.setItem(KEY, JSON.stringify(it));
    } catch {
      // A phone without room keeps it for as long as the form stands.
    }
  }
  /** What is somebody else's stays hidden, and so does somebody's until it is known who is there. */
  function read({ duty, round }: Round): Begun | undefined {
    const it = kept();
    return it?.duty === duty && it.round === round && (it.user ?? user) === user ? it : undefined;
  }
  /** For the form of a unit, which keeps it as a draft from here on. */
  function take(place: Round): Begun | undefined {
    const it = read(place);
    if (it) clear();
    return it;
  }
  return {
    read,
    take,
    write(place: Round, begun: Begun): void {
      if (!sameEntry(begun.base, begun.entry)) keep({ ...place, ...begun, user, at: now() });
      // An empty form says nothing about what it does not show.
      else take(place);
    },
    /** It is known now who is there and has typed it: nobody else may find it, whatever page they were led to. */
    claim(who: string): void {
      user = who;
      const it = kept();
      if (it) keep({ user, ...it });
    },
  };
}

export const begunHere = begunIn(globalThis.sessionStorage, Date.now);
