/** Loads a page's data; shows what was there before while the newer one comes. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf } from './failure.ts';

/** Kept for the life of the page only: other people's phones may change it at any moment. */
const seen = new Map<string, unknown>();

export const seenBefore = <T>(key: string): T | undefined => seen.get(key) as T | undefined;
export const keepSeen = (key: string, data: unknown): void => void seen.set(key, data);
export const forgetLoaded = (): void => seen.clear();

export interface Loaded<T> {
  data: T | undefined;
  failure: Failure | undefined;
  reload: () => void;
}

/**
 * `key` names what is loaded: another key loads anew. `fresh` never shows what was there before: for forms. Without
 * `load` it waits until there is one.
 */
export function useLoad<T>(
  key: string,
  load: (() => Promise<T>) | undefined,
  { fresh = false } = {},
): Loaded<T> {
  const [state, setState] = useState<{ key: string; data?: T; failure?: Failure }>({ key });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    load?.().then(
      (data) => {
        keepSeen(key, data);
        if (current) setState({ key, data });
      },
      (thrown) => {
        if (current) setState({ key, failure: failureOf(thrown) });
      },
    );
    return () => {
      current = false;
    };
  }, [key, round, load === undefined]);
  const reload = useCallback(() => {
    setState({ key });
    setRound((n) => n + 1);
  }, [key]);
  const mine = state.key === key ? state : undefined;
  return {
    data: mine?.data ?? (fresh ? undefined : seenBefore<T>(key)),
    failure: mine?.failure,
    reload,
  };
}
