import { describe, expect, it } from 'vitest';
import type { Log } from '../../use-cases/ports.ts';
import { createTaskOutbox } from './task-outbox.ts';

function recorder() {
  const errors: (Record<string, unknown> | undefined)[] = [];
  const log: Log = { info: () => {}, error: (_event, facts) => void errors.push(facts) };
  return { errors, log };
}

describe('the way out through Cloud Tasks', () => {
  it('queues one task a delivery', async () => {
    const queued: string[] = [];
    const { log, errors } = recorder();
    const queue = { enqueue: async ({ delivery }: { delivery: string }) => void queued.push(delivery) };
    await createTaskOutbox(async () => queue, log).enqueue(['one', 'two']);
    expect(queued).toEqual(['one', 'two']);
    expect(errors).toEqual([]);
  });

  it('opens no queue when there is nothing to send', async () => {
    const { log } = recorder();
    const never = () => Promise.reject(new Error('opened'));
    await createTaskOutbox(never, log).enqueue([]);
  });

  it('leaves to the next tick what could not be queued, and says so without failing the caller', async () => {
    const { log, errors } = recorder();
    const queue = { enqueue: () => Promise.reject(new Error('queue is paused')) };
    await createTaskOutbox(async () => queue, log).enqueue(['one', 'two']);
    expect(errors).toEqual([{ deliveries: 2, error: 'Error: queue is paused' }]);
  });
});
