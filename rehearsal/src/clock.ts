import type { Clock } from '@thankamnot/functions/use-cases/ports';

/** A clock that runs like the wall's from whatever instant it was set to. */
export interface MovableClock extends Clock {
  date(): Date;
  set(instant: Date): void;
}

/** @param opensAt ISO instant. With `frozen` the clock stands still between moves, for tests. */
export function createClock(opensAt: string, { frozen = false } = {}): MovableClock {
  let base = Date.parse(opensAt);
  let since = performance.now();
  const date = () => new Date(Math.round(frozen ? base : base + performance.now() - since));
  return {
    date,
    now: () => date().toISOString(),
    set(instant) {
      base = instant.getTime();
      since = performance.now();
    },
  };
}
