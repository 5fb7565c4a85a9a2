import type { Message } from '../../messages/design.ts';

export interface AnsweredEvents {
  /** Runs `answer` for the first of several copies of an event; the others wait for it and have nothing to say. */
  once(id: string, answer: () => Promise<Message[]>): Promise<Message[]>;
}

/**
 * Keeps copies of an event from being answered twice by this process. What an event changes is guarded in the
 * database (`use-cases/once.ts`), across processes and restarts; this guards the answers alone, which cost nothing
 * to repeat but would meet a used reply token. An event whose handling failed may come again.
 */
export function answeredEvents(kept = 10_000): AnsweredEvents {
  const known = new Map<string, Promise<unknown>>();
  return {
    async once(id, answer) {
      const former = known.get(id);
      if (former) {
        const failed = await former.then(
          () => false,
          () => true,
        );
        if (!failed) return [];
      }
      const running = answer();
      known.set(id, running);
      const [oldest] = known.keys();
      if (known.size > kept && oldest !== undefined) known.delete(oldest);
      try {
        return await running;
      } catch (error) {
        known.delete(id);
        throw error;
      }
    },
  };
}
