import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Transactions of one process that want the same thing queue here instead of undoing each other: a rerun
 * costs reads and a back-off of seconds on Firestore, a place in a queue costs nothing. Between processes
 * the database itself decides.
 */
export interface TransactionLanes {
  /** Waits until no other transaction is in the lane; the function returned leaves it (once is enough). */
  enter(lane: string): Promise<() => void>;
  /**
   * Runs a transaction, refusing one inside another: the inner one would wait in a lane for the outer one to
   * end, and the outer one for the inner.
   */
  guard<T>(transaction: () => Promise<T>): Promise<T>;
}

export function openLanes(): TransactionLanes {
  const ends = new Map<string, Promise<void>>();
  const inside = new AsyncLocalStorage<true>();
  return {
    async enter(lane) {
      const before = ends.get(lane);
      const { promise, resolve } = Promise.withResolvers<void>();
      ends.set(lane, promise);
      await before;
      return () => {
        if (ends.get(lane) === promise) ends.delete(lane);
        resolve();
      };
    },
    guard(transaction) {
      if (inside.getStore()) throw new Error('a transaction inside a transaction');
      return inside.run(true, transaction);
    },
  };
}
