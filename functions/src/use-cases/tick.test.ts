import { describe, expect, test } from 'vitest';
import { CAST, deliverQueued, rosterFrom, type Scene, seat, TAK, takScene } from '../testing/scene.ts';
import { deliveries } from './documents.ts';
import type { Ports } from './ports.ts';
import { find } from './records.ts';
import { importRoster } from './setup.ts';
import { tick } from './tick.ts';

/** Tak a week before the original date, 29 August. */
async function friday(): Promise<Scene> {
  const scene = await takScene({ now: '2025-08-20T02:00:00.000Z' });
  await seat(scene, CAST.kanchana, CAST.mali);
  scene.clock.set('2025-08-22');
  return scene;
}

const states = async ({ ports }: Scene) => (await find(ports.store, deliveries)).map(({ state }) => state);

describe('a tick', () => {
  test('makes the day’s run of every province, and twice does nothing more', async () => {
    const scene = await friday();
    await importRoster(scene.ports, rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์'));
    expect(await tick(scene.ports)).toEqual({
      provinces: 2,
      deliveriesQueued: 1,
      deliveriesResumed: 0,
      recipients: 2,
      unreachable: 67,
      leftOut: 0,
      roundsOpened: 0,
      photosRemoved: 0,
      failed: 0,
    });
    await deliverQueued(scene);
    expect(await tick(scene.ports)).toMatchObject({
      deliveriesQueued: 0,
      deliveriesResumed: 0,
      recipients: 0,
    });
    expect(scene.sender.calls).toHaveLength(1);
    expect(await states(scene)).toEqual(['sent']);
  });

  test('at night queues nothing', async () => {
    const scene = await friday();
    scene.clock.set('2025-08-22', '03:00');
    expect(await tick(scene.ports)).toMatchObject({ provinces: 1, deliveriesQueued: 0, recipients: 0 });
  });

  test('after a crash between the run and its being put on its way goes on, without a second message', async () => {
    const scene = await friday();
    const dying: Ports = {
      ...scene.ports,
      outbox: {
        async enqueue() {
          throw new Error('the process ends here');
        },
      },
    };
    expect(await tick(dying)).toMatchObject({ failed: 1 });
    expect(await states(scene)).toEqual(['queued']);
    scene.clock.pass(15 * 60_000);
    expect(await tick(scene.ports)).toMatchObject({ deliveriesResumed: 1, deliveriesQueued: 0 });
    await deliverQueued(scene);
    expect(scene.sender.calls.map(({ to }) => to)).toEqual([[CAST.kanchana.user, CAST.mali.user]]);
    expect(await states(scene)).toEqual(['sent']);
  });

  test('goes on with a delivery that LINE has not confirmed, under the same key', async () => {
    const scene = await friday();
    await tick(scene.ports);
    scene.sender.answers({ kind: 'unavailable', detail: 'time-out' }, { kind: 'accepted_before' });
    await deliverQueued(scene);
    scene.clock.pass(15 * 60_000);
    expect(await tick(scene.ports)).toMatchObject({ deliveriesResumed: 1 });
    await deliverQueued(scene);
    expect(new Set(scene.sender.calls.map(({ retryKey }) => retryKey)).size).toBe(1);
    expect(await states(scene)).toEqual(['sent']);
  });

  test('with no province does nothing', async () => {
    const scene = await friday();
    await scene.ports.store.commit([{ kind: 'delete', path: `provinces/${TAK}` }]);
    expect(await tick(scene.ports)).toMatchObject({ provinces: 0, deliveriesQueued: 0 });
  });
});
