import { addMs, type Instant } from '@thankamnot/shared/calendar/civil-date';
import { describe, expect, it } from 'vitest';
import { quietLog } from '../../log.ts';
import { createLocalOutbox } from './local-outbox.ts';

const NINE = '2025-09-16T02:00:00.000Z';
const standing = { now: () => NINE };
const finished = { finished: true } as const;

describe('the queue inside the server', () => {
  it('delivers everything once, four at a time', async () => {
    const delivered: string[] = [];
    let underWay = 0;
    let most = 0;
    const outbox = createLocalOutbox(
      async (id) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((resolve) => setTimeout(resolve, 2));
        underWay -= 1;
        delivered.push(id);
        return finished;
      },
      standing,
      quietLog,
    );
    const ids = Array.from({ length: 10 }, (_, index) => `delivery-${index}`);
    await outbox.enqueue(ids);
    await outbox.idle();
    expect(delivered.toSorted()).toEqual(ids.toSorted());
    expect(most).toBe(4);
  });

  it('tries again after the pause that was asked for, and says until when it waited, even where the clock stands still', async () => {
    const { promise: over, resolve } = Promise.withResolvers<void>();
    const waited: (Instant | undefined)[] = [];
    const outbox = createLocalOutbox(
      async (_id, waitedUntil) => {
        waited.push(waitedUntil);
        if (waited.length < 3) return { finished: false, retryAt: addMs(waitedUntil ?? NINE, 20) };
        resolve();
        return finished;
      },
      standing,
      quietLog,
    );
    const started = performance.now();
    await outbox.enqueue(['delivery']);
    await over;
    expect(waited).toEqual([undefined, addMs(NINE, 20), addMs(NINE, 40)]);
    expect(performance.now() - started).toBeGreaterThan(35);
  });

  it('does not hurry a delivery that waits when it is put on its way again', async () => {
    const { promise: over, resolve } = Promise.withResolvers<void>();
    let attempts = 0;
    const outbox = createLocalOutbox(
      async () => {
        attempts += 1;
        if (attempts > 1) resolve();
        return attempts > 1 ? finished : { finished: false, retryAt: addMs(NINE, 30) };
      },
      standing,
      quietLog,
    );
    await outbox.enqueue(['delivery']);
    await outbox.idle();
    await outbox.enqueue(['delivery']);
    await outbox.idle();
    expect(attempts).toBe(1);
    await over;
    expect(attempts).toBe(2);
  });

  it('tries at once when it is put on its way again after the clock was moved on, or after a fault of ours', async () => {
    let now = NINE;
    const attempts: string[] = [];
    const outbox = createLocalOutbox(
      async (id) => {
        attempts.push(id);
        if (attempts.filter((it) => it === id).length > 1) return finished;
        if (id === 'faulty') throw new Error('the disk is full');
        return { finished: false, retryAt: addMs(NINE, 60_000) };
      },
      { now: () => now },
      { info: () => {}, error: () => {} },
    );
    await outbox.enqueue(['refused', 'faulty']);
    await outbox.idle();
    now = addMs(NINE, 15 * 60_000);
    await outbox.enqueue(['refused', 'faulty']);
    await outbox.idle();
    expect(attempts).toEqual(['refused', 'faulty', 'refused', 'faulty']);
    outbox.stop();
  });
});
