import type { Log, Outbox } from '../../use-cases/ports.ts';

/** What is needed of firebase-admin's task queue. */
interface TaskQueue {
  enqueue(data: { delivery: string }): Promise<void>;
}

/**
 * Cloud Tasks as the way out. A task that comes twice does no harm: a delivery that is over stays over. One that
 * could not be queued does none either: the deliveries are stored, and the next tick queues what is unfinished; so
 * whoever queued them goes on.
 */
export const createTaskOutbox = (open: () => Promise<TaskQueue>, log: Log): Outbox => ({
  async enqueue(ids) {
    if (ids.length === 0) return;
    try {
      const queue = await open();
      await Promise.all(ids.map((delivery) => queue.enqueue({ delivery })));
    } catch (error) {
      log.error('not queued, left to the next tick', { deliveries: ids.length, error: String(error) });
    }
  },
});
