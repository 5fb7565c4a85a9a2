/** A LINE that keeps its word on retry keys and can be told to misbehave, and a program that can be killed at any step. */
import type { AttemptOutcome } from '@thankamnot/shared/reminder/delivery';
import type { DocumentStore } from '../use-cases/document-store.ts';
import type { Clock, Ports, Sender } from '../use-cases/ports.ts';

const KEY_LIFE_MS = 24 * 60 * 60 * 1000;

/** What LINE does with one call: `lost` accepts it and loses the answer. */
export type Mood = 'lost' | Exclude<AttemptOutcome['kind'], 'accepted' | 'accepted_before'>;

export interface FaultyLine extends Sender {
  /** Messages that arrived, by person. */
  arrived: Map<string, number>;
  /** The moods of the coming calls; after them LINE is well. */
  moods: Mood[];
}

export function faultyLine(clock: Clock): FaultyLine {
  const accepted = new Map<string, number>();
  const arrived = new Map<string, number>();
  const moods: Mood[] = [];
  return {
    arrived,
    moods,
    async multicast(to, _messages, retryKey) {
      const now = Date.parse(clock.now());
      const mood = moods.shift();
      if (mood === 'rate_limited' || mood === 'quota_exhausted') return { kind: mood };
      if (mood === 'unavailable' || mood === 'unreached' || mood === 'rejected')
        return { kind: mood, detail: mood };
      const before = accepted.get(retryKey);
      if (before !== undefined && now - before < KEY_LIFE_MS) return { kind: 'accepted_before' };
      accepted.set(retryKey, now);
      for (const user of to) arrived.set(user, (arrived.get(user) ?? 0) + 1);
      return mood === 'lost' ? { kind: 'unavailable', detail: 'time-out' } : { kind: 'accepted' };
    },
  };
}

export class Killed extends Error {
  override name = 'Killed';
}

export interface Mortal {
  ports: Ports;
  /** Steps taken so far; each call to the outside is two, one before and one after its effect. */
  steps(): number;
}

/** The program on ports that die at step `at`, and stay dead; without it they live for ever. */
export function mortal(ports: Ports, at = Number.POSITIVE_INFINITY): Mortal {
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps >= at) throw new Killed(`at step ${at}`);
  };
  const guarded =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      step();
      const result = await call(...args);
      step();
      return result;
    };
  const { store, sender, outbox, quota } = ports;
  const dying: DocumentStore = {
    get: guarded((path) => store.get(path)),
    getAll: guarded((paths) => store.getAll(paths)),
    query: guarded((query) => store.query(query)),
    count: guarded((query) => store.count(query)),
    commit: guarded((writes) => store.commit(writes)),
    transaction: (run) => guarded(() => store.transaction(run))(),
    close: () => store.close(),
  };
  return {
    steps: () => steps,
    ports: {
      ...ports,
      store: dying,
      sender: { multicast: guarded((to, messages, key) => sender.multicast(to, messages, key)) },
      outbox: { enqueue: guarded((ids) => outbox.enqueue(ids)) },
      quota: { left: guarded(() => quota.left()) },
    },
  };
}
