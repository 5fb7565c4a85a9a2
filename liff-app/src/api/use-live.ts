/** Loads a page's data and keeps it current while somebody looks at it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Loaded } from './use-load.ts';
import { keepSeen, seenBefore } from './use-load.ts';
import { type Watch, type Watched, watch } from './watch.ts';

export interface Live<T> extends Loaded<T> {
  /** When the data were last known to be current, in ms since 1970; to the minute, which is what is shown. */
  seenAt: number | undefined;
}

/** How often a page that is looked at asks: a round is one read each time, the overview one for every open round. */
export const LOOK_EVERY_MS = { round: 20_000, overview: 60_000 } as const;

const MINUTE_MS = 60_000;
const NOTHING = { data: undefined, failure: undefined, seenAt: undefined };

/** `key` names what is loaded: another key loads anew. `load` hands on what it is told is held. */
export function useLive<T>(key: string, load: (held: T | undefined) => Promise<T>, everyMs: number): Live<T> {
  const [state, setState] = useState<Watched<T> & { key: string }>({ ...NOTHING, key });
  const running = useRef<Watch>(undefined);
  useEffect(() => {
    const watching = watch<T>({
      load,
      everyMs,
      before: seenBefore<T>(key),
      show(watched) {
        keepSeen(key, watched.data);
        setState((known) => (looksAlike(known, watched, key) ? known : { ...watched, key }));
      },
      now: () => Date.now(),
      later(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      isVisible: () => document.visibilityState === 'visible',
    });
    running.current = watching;
    document.addEventListener('visibilitychange', watching.wake);
    window.addEventListener('online', watching.wake);
    return () => {
      document.removeEventListener('visibilitychange', watching.wake);
      window.removeEventListener('online', watching.wake);
      watching.stop();
    };
  }, [key]);
  const reload = useMemo(() => () => running.current?.reload(), []);
  const { data, failure, seenAt } = state.key === key ? state : NOTHING;
  return { data: data ?? (failure ? undefined : seenBefore<T>(key)), failure, seenAt, reload };
}

/** A look that found nothing new must not draw the page again. */
function looksAlike<T>(known: Watched<T> & { key: string }, next: Watched<T>, key: string): boolean {
  return (
    known.key === key &&
    known.data === next.data &&
    known.failure?.message === next.failure?.message &&
    minuteOf(known.seenAt) === minuteOf(next.seenAt)
  );
}

const minuteOf = (ms: number | undefined) => ms && Math.floor(ms / MINUTE_MS);
