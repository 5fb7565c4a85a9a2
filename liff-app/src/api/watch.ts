/**
 * Looks again and again at something that other people change while it is on the screen. Nobody is asked while the
 * page is hidden; when asking fails it is asked less and less often, and what is there stays.
 */
import { type Failure, failureOf } from './failure.ts';

export interface Watched<T> {
  data: T | undefined;
  /** Why the latest look failed; with data, that it may be old. */
  failure: Failure | undefined;
  /** When the data were last known to be current, in ms since 1970. */
  seenAt: number | undefined;
}

export interface WatchSetting<T> {
  /** `held` is what was there before, for asking whether it has changed. */
  load(held: T | undefined): Promise<T>;
  show(watched: Watched<T>): void;
  everyMs: number;
  /** What is shown until the first look is back. */
  before: T | undefined;
  now(): number;
  /** Runs something later; the answer calls it off. */
  later(ms: number, run: () => void): () => void;
  isVisible(): boolean;
}

export interface Watch {
  /** The page has become visible, or the network is back: looks at once unless the last look was just now. */
  wake(): void;
  /** Looks anew, as after an act of one's own or when somebody presses "try again". */
  reload(): void;
  stop(): void;
}

/** Failures double the pause up to this. */
const LONGEST_PAUSE_MS = 5 * 60_000;
/** Switching to another window and back asks nothing. */
const JUST_NOW_MS = 3_000;

export function watch<T>(setting: WatchSetting<T>): Watch {
  const { everyMs, now } = setting;
  let watched: Watched<T> = { data: setting.before, failure: undefined, seenAt: undefined };
  let failures = 0;
  /** The look that counts; the answers of former ones come too late. */
  let look = 0;
  let isLooking = false;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let callOff = () => {};

  function show(next: Watched<T>): void {
    watched = next;
    setting.show(next);
  }

  async function ask(held: T | undefined): Promise<void> {
    callOff();
    look += 1;
    const mine = look;
    isLooking = true;
    lookedAt = now();
    const settled = await setting.load(held).then(
      (data) => ({ data }),
      (thrown) => ({ failure: failureOf(thrown) }),
    );
    if (mine !== look) return;
    isLooking = false;
    if ('data' in settled) {
      failures = 0;
      show({ data: settled.data, failure: undefined, seenAt: now() });
    } else {
      failures += 1;
      // What the server refuses is not to be seen any longer; what could not be fetched is only older.
      const refused = settled.failure.kind === 'problem';
      show({ ...watched, ...(refused && { data: undefined, seenAt: undefined }), failure: settled.failure });
      if (refused) return;
    }
    callOff = setting.later(Math.min(everyMs * 2 ** failures, LONGEST_PAUSE_MS), onTime);
  }

  /** Nobody looks at a hidden page: it waits to be woken. */
  function onTime(): void {
    if (setting.isVisible()) void ask(watched.data);
  }

  void ask(undefined);
  return {
    wake() {
      const justLooked = failures === 0 && now() - lookedAt < JUST_NOW_MS;
      if (!isLooking && !justLooked && setting.isVisible()) void ask(watched.data);
    },
    reload() {
      show({ ...watched, failure: undefined });
      void ask(undefined);
    },
    stop() {
      look += 1;
      callOff();
    },
  };
}
