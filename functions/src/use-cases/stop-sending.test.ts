import type { SendWish } from '@thankamnot/shared/reminder/send-plan';
import { describe, expect, it } from 'vitest';
import {
  asPerson,
  CAST,
  deliverQueued,
  officersOf,
  present,
  type Scene,
  seat,
  takRoster,
  takScene,
} from '../testing/scene.ts';
import { confirmSending } from './confirm-sending.ts';
import { deliver } from './deliver.ts';
import { planSending } from './plan-sending.ts';
import { showSending } from './show-sending.ts';
import { stopSending } from './stop-sending.ts';

const ANUCHA = asPerson(CAST.anucha);
const TO_ALL: SendWish = {
  kind: 'broadcast',
  text: 'ขอเชิญประชุม',
  about: null,
  audience: { headings: [], types: [], status: 'all' },
  seats: 'one',
};

async function confirmed(): Promise<{ scene: Scene; id: string }> {
  const scene = await takScene();
  await seat(scene, CAST.anucha, ...officersOf(takRoster()));
  const { record, plan } = await planSending(scene.ports, TO_ALL, ANUCHA);
  expect(plan.messagesCharged).toBe(69);
  await confirmSending(scene.ports, { id: record.id, by: ANUCHA, key: 'press-1' });
  return { scene, id: record.id };
}

const fatesOf = async (scene: Scene, id: string) => {
  const { lines } = await showSending(scene.ports, id, ANUCHA);
  return Object.fromEntries(
    [...Map.groupBy(lines, ({ fate }) => fate)].map(([fate, own]) => [fate, own.length]),
  );
};

describe('a sending that is stopped in mid-send', () => {
  it('recalls nothing that LINE has, and sends nothing more; the record says which is which', async () => {
    const { scene, id } = await confirmed();
    const [first, ...rest] = scene.outbox.take();
    expect(rest).toHaveLength(3);
    await deliver(scene.ports, present(first));
    await stopSending(scene.ports, id, ANUCHA, 'stop-1');
    await stopSending(scene.ports, id, ANUCHA, 'stop-1');
    await scene.ports.outbox.enqueue(rest);
    await deliverQueued(scene);
    expect(scene.sender.calls.flatMap(({ to }) => to)).toHaveLength(20);
    expect(await fatesOf(scene, id)).toEqual({ sent: 20, stopped: 49 });
  });

  it('leaves an attempt that may have gone through to its own end', async () => {
    const { scene, id } = await confirmed();
    scene.sender.answers({ kind: 'unavailable', detail: 'timeout' });
    const [first] = scene.outbox.take();
    await deliver(scene.ports, present(first));
    await stopSending(scene.ports, id, ANUCHA, 'stop-1');
    expect(await fatesOf(scene, id)).toEqual({ sending: 20, stopped: 49 });
    scene.clock.pass(60_000);
    await deliver(scene.ports, present(first));
    expect(await fatesOf(scene, id)).toEqual({ sent: 20, stopped: 49 });
    expect(new Set(scene.sender.calls.map(({ retryKey }) => retryKey)).size).toBe(1);
  });
});
