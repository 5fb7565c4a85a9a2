import { addMs } from '@thankamnot/shared/calendar/civil-date';
import { type AttemptOutcome, type Delivery, RETRY_KEY_LIFE_MS } from '@thankamnot/shared/reminder/delivery';
import { describe, expect, test } from 'vitest';
import {
  asPerson,
  CAST,
  ODLOC,
  present,
  provinceNow,
  type Scene,
  seat,
  takScene,
  UNITS,
} from '../testing/scene.ts';
import { deliver, unfinishedDeliveries } from './deliver.ts';
import { deliveryDoc } from './documents.ts';
import { extendDuty } from './extend-duty.ts';
import type { Sender } from './ports.ts';
import { queueNotice } from './queue-notice.ts';
import { read } from './records.ts';
import { sendReminders } from './send-reminders.ts';
import { type Submission, submitReport } from './submit-report.ts';

const KANCHANA = CAST.kanchana.user;
const MALI = CAST.mali.user;
const NINE = '2025-08-22T02:00:00.000Z';

/** The Friday a week before the original date, 29 August: one digest to Kanchana and Mali is queued. */
async function queued(): Promise<{ scene: Scene; id: string }> {
  const scene = await takScene({ now: '2025-08-20T02:00:00.000Z' });
  await seat(scene, CAST.kanchana, CAST.mali);
  scene.clock.set('2025-08-22');
  const { deliveries } = await sendReminders(scene.ports, await provinceNow(scene));
  return { scene, id: present(deliveries[0]) };
}

const now = async ({ ports }: Scene, id: string): Promise<Delivery> =>
  present(await read(ports.store, deliveryDoc(id)));
const file = ({ ports }: Scene, change: Partial<Submission> = {}) =>
  submitReport(ports, {
    by: asPerson(CAST.kanchana),
    via: 'chat',
    round: ODLOC,
    unit: UNITS.maeSot,
    act: { kind: 'complete' },
    key: ports.random.uuid(),
    ...change,
  });
const extend = ({ ports }: Scene, units?: string[]) =>
  extendDuty(ports, {
    round: ODLOC,
    until: '2025-09-26',
    letterNo: 'ตก ๑',
    by: asPerson(CAST.anucha),
    key: 'extend',
    ...(units && { units }),
  });

describe('one attempt', () => {
  test.each<[AttemptOutcome, Partial<Delivery>, { finished: boolean; retryAt?: string }]>([
    [{ kind: 'accepted' }, { state: 'sent', sentAt: NINE }, { finished: true }],
    [{ kind: 'accepted_before' }, { state: 'sent', sentAt: NINE }, { finished: true }],
    [
      { kind: 'rate_limited' },
      { state: 'queued', nextAttemptAt: addMs(NINE, 1_000) },
      { finished: false, retryAt: addMs(NINE, 1_000) },
    ],
    [
      { kind: 'unreached', detail: 'ECONNREFUSED' },
      { state: 'queued', nextAttemptAt: addMs(NINE, 1_000) },
      { finished: false, retryAt: addMs(NINE, 1_000) },
    ],
    [
      { kind: 'unavailable', detail: '500' },
      { state: 'sending', nextAttemptAt: addMs(NINE, 1_000) },
      { finished: false, retryAt: addMs(NINE, 1_000) },
    ],
    [
      { kind: 'quota_exhausted' },
      { state: 'failed', failure: { reason: 'quota_exhausted', detail: expect.any(String) as string } },
      { finished: true },
    ],
    [
      { kind: 'rejected', detail: '400 bad message' },
      { state: 'failed', failure: { reason: 'rejected', detail: '400 bad message' } },
      { finished: true },
    ],
  ])('that LINE answers with %j leaves it %j', async (outcome, expected, result) => {
    const { scene, id } = await queued();
    scene.sender.answers(outcome);
    expect(await deliver(scene.ports, id)).toEqual(result);
    const after = await now(scene, id);
    expect(after).toMatchObject({ attempts: 1, ...expected });
    // The body is fixed for good only once it may have left.
    expect(after.to).toEqual(after.state === 'queued' ? undefined : [KANCHANA, MALI]);
    expect(scene.sender.calls).toEqual([
      { to: [KANCHANA, MALI], messages: after.messages, retryKey: after.retryKey },
    ]);
    expect(await unfinishedDeliveries(scene.ports)).toEqual(result.finished ? [] : [id]);
  });

  test('of a delivery that is over, or not there, is none', async () => {
    const { scene, id } = await queued();
    await deliver(scene.ports, id);
    expect(await deliver(scene.ports, id)).toEqual({ finished: true });
    expect(await deliver(scene.ports, 'another')).toEqual({ finished: true });
    expect(scene.sender.calls).toHaveLength(1);
  });

  test('before its time is none', async () => {
    const { scene, id } = await queued();
    scene.sender.answers({ kind: 'rate_limited' });
    const first = await deliver(scene.ports, id);
    scene.clock.pass(999);
    expect(await deliver(scene.ports, id)).toEqual(first);
    expect(scene.sender.calls).toHaveLength(1);
    scene.clock.pass(1);
    expect(await deliver(scene.ports, id)).toEqual({ finished: true });
    expect(scene.sender.calls).toHaveLength(2);
  });

  test('after many that failed waits longer and longer, with the same body and key', async () => {
    const { scene, id } = await queued();
    const pauses: number[] = [];
    scene.sender.answers(...Array<AttemptOutcome>(12).fill({ kind: 'unavailable', detail: '503' }));
    for (;;) {
      const result = await deliver(scene.ports, id);
      if (result.finished) break;
      pauses.push(Date.parse(result.retryAt) - Date.parse(scene.clock.now()));
      scene.clock.pass(pauses.at(-1) ?? 0);
    }
    expect(pauses.slice(0, 4)).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(pauses.at(-1)).toBe(600_000);
    expect(new Set(scene.sender.calls.map((call) => JSON.stringify(call))).size).toBe(1);
    expect(await now(scene, id)).toMatchObject({ state: 'sent', attempts: 13 });
  });
});

describe('at the moment of sending', () => {
  test('who has filed meanwhile drops out', async () => {
    const { scene, id } = await queued();
    await file(scene);
    await deliver(scene.ports, id);
    expect(scene.sender.calls.map(({ to }) => to)).toEqual([[MALI]]);
  });

  test('with nobody left it is dropped, and LINE is not called', async () => {
    const { scene, id } = await queued();
    await file(scene);
    await file(scene, { unit: UNITS.umphang, act: { kind: 'nothing_to_report' } });
    expect(await deliver(scene.ports, id)).toEqual({ finished: true });
    expect((await now(scene, id)).state).toBe('dropped');
    expect(scene.sender.calls).toEqual([]);
  });

  test('a due date that has changed drops it', async () => {
    const { scene, id } = await queued();
    await extend(scene);
    await deliver(scene.ports, id);
    expect((await now(scene, id)).state).toBe('dropped');
    expect(scene.sender.calls).toEqual([]);
  });

  test('a due date that has changed for one unit leaves it to the others', async () => {
    const { scene, id } = await queued();
    await extend(scene, [UNITS.maeSot]);
    await deliver(scene.ports, id);
    expect(scene.sender.calls.map(({ to }) => to)).toEqual([[MALI]]);
  });

  test('an officer of two units is reminded while one of them owes', async () => {
    const scene = await takScene({ now: '2025-08-20T02:00:00.000Z' });
    await seat(scene, CAST.kanchana, { ...CAST.kanchana, seat: UNITS.umphang });
    scene.clock.set('2025-08-22');
    const { deliveries, recipients } = await sendReminders(scene.ports, await provinceNow(scene));
    expect(recipients).toBe(1);
    await file(scene);
    await deliver(scene.ports, present(deliveries[0]));
    expect(scene.sender.calls.map(({ to }) => to)).toEqual([[KANCHANA]]);
  });

  test('the body is fixed: who files after the first attempt is in the second too', async () => {
    const { scene, id } = await queued();
    scene.sender.answers({ kind: 'unavailable', detail: 'time-out' });
    await deliver(scene.ports, id);
    await file(scene);
    scene.clock.pass(1_000);
    await deliver(scene.ports, id);
    expect(scene.sender.calls.map(({ to }) => to)).toEqual([
      [KANCHANA, MALI],
      [KANCHANA, MALI],
    ]);
  });
});

describe('exactly once', () => {
  test('two at once make the same call with the same key, and it ends as sent', async () => {
    const { scene, id } = await queued();
    scene.sender.answers({ kind: 'accepted' }, { kind: 'accepted_before' });
    await Promise.all([deliver(scene.ports, id), deliver(scene.ports, id)]);
    expect(new Set(scene.sender.calls.map((call) => JSON.stringify(call))).size).toBe(1);
    expect((await now(scene, id)).state).toBe('sent');
  });

  test('two at once, of which the slower one meets an error: sent stays sent', async () => {
    const { scene, id } = await queued();
    scene.sender.answers({ kind: 'accepted' }, { kind: 'unavailable', detail: '500' });
    await Promise.all([deliver(scene.ports, id), deliver(scene.ports, id)]);
    expect((await now(scene, id)).state).toBe('sent');
    expect(await unfinishedDeliveries(scene.ports)).toEqual([]);
  });

  test('two at once, of which one is not taken and the other may have been: it stays in doubt', async () => {
    const { scene, id } = await queued();
    scene.sender.answers({ kind: 'unavailable', detail: 'time-out' }, { kind: 'rate_limited' });
    await Promise.all([deliver(scene.ports, id), deliver(scene.ports, id)]);
    expect(await now(scene, id)).toMatchObject({ state: 'sending', to: [KANCHANA, MALI] });
  });

  test('a crash during the call leads to the same call again', async () => {
    const { scene, id } = await queued();
    const dying: Sender = {
      async multicast(...call) {
        await scene.sender.multicast(...call);
        throw new Error('the process ends here');
      },
    };
    await expect(deliver({ ...scene.ports, sender: dying }, id)).rejects.toThrow('the process ends here');
    expect(await unfinishedDeliveries(scene.ports)).toEqual([id]);
    scene.clock.pass(60_000);
    scene.sender.answers({ kind: 'accepted_before' });
    expect(await deliver(scene.ports, id)).toEqual({ finished: true });
    expect(scene.sender.calls).toHaveLength(2);
    expect(scene.sender.calls[0]).toEqual(scene.sender.calls[1]);
    expect((await now(scene, id)).state).toBe('sent');
  });

  test('a delivery still unsure when its key has gone is reported, not sent again', async () => {
    const { scene, id } = await queued();
    scene.sender.answers({ kind: 'unavailable', detail: 'time-out' });
    await deliver(scene.ports, id);
    scene.clock.pass(RETRY_KEY_LIFE_MS);
    expect(await deliver(scene.ports, id)).toEqual({ finished: true });
    expect(scene.sender.calls).toHaveLength(1);
    expect(await now(scene, id)).toMatchObject({ state: 'failed', failure: { reason: 'unsure' } });
    expect(scene.log.lines.filter(({ severity }) => severity === 'error')).toEqual([
      { severity: 'error', event: 'delivery unsure', facts: { delivery: id, people: 2 } },
    ]);
  });

  test('just before its key goes it is tried once more', async () => {
    const { scene, id } = await queued();
    scene.sender.answers({ kind: 'unavailable', detail: 'time-out' });
    await deliver(scene.ports, id);
    scene.clock.pass(RETRY_KEY_LIFE_MS - 1);
    await deliver(scene.ports, id);
    expect(await now(scene, id)).toMatchObject({ state: 'sent', attempts: 2 });
  });
});

describe('a notice', () => {
  const notice = {
    key: 'event-1',
    province: '63',
    recipients: [{ unit: UNITS.maeSot, user: KANCHANA }],
    messages: [{ type: 'text', text: 'อนุมัติแล้ว' }],
  };

  test('goes to its people whatever the boards say, on any day', async () => {
    const scene = await takScene();
    scene.clock.set('2025-09-20', '22:00');
    await queueNotice(scene.ports, notice);
    const [id] = scene.outbox.take();
    await deliver(scene.ports, present(id));
    expect(scene.sender.calls).toEqual([
      { to: [KANCHANA], messages: notice.messages, retryKey: expect.any(String) as string },
    ]);
  });

  test('asked for twice is one delivery, put on its way again', async () => {
    const scene = await takScene();
    await queueNotice(scene.ports, notice);
    await queueNotice(scene.ports, notice);
    const [first, again, ...more] = scene.outbox.take();
    expect([again, more]).toEqual([first, []]);
    await deliver(scene.ports, present(first));
    await deliver(scene.ports, present(again));
    expect(scene.sender.calls).toHaveLength(1);
  });

  test('to nobody is none', async () => {
    const scene = await takScene();
    await queueNotice(scene.ports, { ...notice, recipients: [] });
    expect(await unfinishedDeliveries(scene.ports)).toEqual([]);
    expect(scene.outbox.take()).toEqual([]);
  });
});
