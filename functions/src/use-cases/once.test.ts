import { beforeEach, describe, expect, test } from 'vitest';
import { emptyScene, type Scene } from '../testing/scene.ts';
import { AlreadyExists } from './document-store.ts';
import { inboxDoc } from './documents.ts';
import { effectOnce, hasTakenEffect } from './effect-once.ts';
import { mark, wasDoneBefore } from './once.ts';
import { read } from './records.ts';

let scene: Scene;
beforeEach(() => {
  scene = emptyScene();
});

describe('a mark', () => {
  test('is made once and kept for a week', async () => {
    const { ports, clock } = scene;
    await ports.store.commit([mark('event-1', clock.now())]);
    expect(await read(ports.store, inboxDoc('event-1'))).toEqual({
      at: '2025-09-16T02:00:00.000Z',
      expiresAt: '2025-09-23T02:00:00.000Z',
    });
    const again = await ports.store.commit([mark('event-1', clock.now())]).catch((error: unknown) => error);
    expect(wasDoneBefore(again, 'event-1')).toBe(true);
  });

  test('of another request, or another failure, says nothing of this one', () => {
    expect(wasDoneBefore(new AlreadyExists('inbox/event-2'), 'event-1')).toBe(false);
    expect(wasDoneBefore(new AlreadyExists('users/event-1'), 'event-1')).toBe(false);
    expect(wasDoneBefore(new Error('document exists: inbox/event-1'), 'event-1')).toBe(false);
  });
});

describe('an effect', () => {
  test('runs for the first of several copies, and says so', async () => {
    let runs = 0;
    const run = () =>
      effectOnce(scene.ports, 'event-1', async () => {
        runs += 1;
      });
    expect([await run(), await run()]).toEqual([true, false]);
    expect(runs).toBe(1);
    expect(await hasTakenEffect(scene.ports, 'event-1')).toBe(true);
    expect(await hasTakenEffect(scene.ports, 'event-2')).toBe(false);
  });

  test('of two copies at once is answered by one', async () => {
    const both = [1, 2].map(() => effectOnce(scene.ports, 'event-1', async () => {}));
    expect((await Promise.all(both)).sort()).toEqual([false, true]);
  });

  test('that failed may come again', async () => {
    const failing = effectOnce(scene.ports, 'event-1', async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await effectOnce(scene.ports, 'event-1', async () => {})).toBe(true);
  });
});
