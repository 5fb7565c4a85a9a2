import type { Outbox } from '../../use-cases/ports.ts';

/** What is needed of firebase-admin's task queue. */
interface TaskQueue {
  enqueue(data: { delivery: string }): Promise<void>;
}

/** Cloud Tasks as the way out. A task that comes twice does no harm: a delivery that is over stays over. */
export const createTaskOutbox = (queue: TaskQueue): Outbox => ({
  async enqueue(ids) {
    await Promise.all(ids.map((delivery) => queue.enqueue({ delivery })));
  },
});
