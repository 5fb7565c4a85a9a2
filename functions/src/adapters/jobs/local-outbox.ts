/** The queue inside the server, for one machine: what Cloud Tasks is in production. It may forget; the store does not. */
import type { Instant } from '@thankamnot/shared/calendar/civil-date';
import type { Clock, Log, Outbox } from '../../use-cases/ports.ts';

type Deliver = (
  id: string,
  waitedUntil?: Instant,
) => Promise<{ finished: true } | { finished: false; retryAt: Instant }>;

export interface LocalOutbox extends Outbox {
  /** Resolves when nothing is queued or under way. */
  idle(): Promise<void>;
  stop(): void;
}

const AT_ONCE = 4;
/** After a fault of ours, not of LINE's; the next tick tries too. */
const PAUSE_AFTER_FAULT_MS = 30_000;

/** Runs deliveries a few at a time and tries again when they ask for it. `deliver` is set later because it needs the outbox's owner. */
export function createLocalOutbox(deliver: Deliver, clock: Clock, log: Log): LocalOutbox {
  /** Each with the instant that it asked to wait for, once that has been waited. */
  const waiting = new Map<string, Instant | undefined>();
  /** `until`: what LINE's answer asks to wait for; after a fault of ours nothing does. */
  const pauses = new Map<string, { timer: NodeJS.Timeout; until: Instant | undefined }>();
  const idlers: (() => void)[] = [];
  let running = 0;
  let stopped = false;

  const later = (id: string, ms: number, until?: Instant) => {
    clearTimeout(pauses.get(id)?.timer);
    const timer = setTimeout(() => {
      pauses.delete(id);
      add(id, until);
    }, ms);
    timer.unref();
    pauses.set(id, { timer, until });
  };

  async function attempt(id: string, waitedUntil: Instant | undefined): Promise<void> {
    try {
      const result = await deliver(id, waitedUntil);
      if (result.finished || stopped) return;
      const from = [clock.now(), waitedUntil ?? ''].sort().at(-1) as Instant;
      later(id, Math.max(0, Date.parse(result.retryAt) - Date.parse(from)), result.retryAt);
    } catch (error) {
      log.error('delivery fault', { delivery: id, error: String((error as Error)?.stack ?? error) });
      if (!stopped) later(id, PAUSE_AFTER_FAULT_MS);
    }
  }

  function pump(): void {
    for (const [id, waitedUntil] of waiting) {
      if (stopped || running >= AT_ONCE) break;
      waiting.delete(id);
      running += 1;
      void attempt(id, waitedUntil).finally(() => {
        running -= 1;
        pump();
      });
    }
    if (running === 0 && waiting.size === 0) for (const resolve of idlers.splice(0)) resolve();
  }

  function add(id: string, waitedUntil?: Instant): void {
    waiting.set(id, waitedUntil);
    setImmediate(pump);
  }

  return {
    async enqueue(ids) {
      for (const id of ids) {
        const pause = pauses.get(id);
        // The clock may have been moved on meanwhile: then it is due.
        if (pause?.until !== undefined && pause.until > clock.now()) continue;
        clearTimeout(pause?.timer);
        pauses.delete(id);
        add(id);
      }
    },
    idle: () =>
      new Promise((resolve) => {
        idlers.push(resolve);
        setImmediate(pump);
      }),
    stop() {
      stopped = true;
      for (const { timer } of pauses.values()) clearTimeout(timer);
      pauses.clear();
    },
  };
}
