/** The day's run within the month's messages: who is left out, what is held for later, what coordinators are told. */
import { describe, expect, test } from 'vitest';
import {
  CAST,
  ODLOC,
  officersOf,
  provinceNow,
  type Scene,
  seat,
  TAK,
  takRoster,
  takScene,
} from '../testing/scene.ts';
import { deliver } from './deliver.ts';
import { deliveries, directoryDoc, provinceDoc, userDoc } from './documents.ts';
import { extendDuty } from './extend-duty.ts';
import { noteTold } from './note-told.ts';
import { planDay } from './plan-day.ts';
import { find, patch, read } from './records.ts';
import { sendReminders } from './send-reminders.ts';
import { submitReport } from './submit-report.ts';

/** Five officers and the coordinator; ODLOC is due on Friday 29 August. */
async function five(left: number | null, day = '2025-08-22'): Promise<Scene> {
  const scene = await takScene({ now: '2025-08-20T02:00:00.000Z' });
  await seat(scene, ...officersOf(takRoster()).slice(0, 5), CAST.anucha);
  scene.clock.set(day);
  scene.ports.quota = { left: async () => left };
  return scene;
}
const run = async (scene: Scene) => sendReminders(scene.ports, await provinceNow(scene));
const notesNow = async ({ ports }: Scene) =>
  (await read(ports.store, userDoc(CAST.anucha.user)))?.notes ?? {};

describe('a run', () => {
  test('with messages enough reminds everybody and tells the coordinator nothing', async () => {
    const scene = await five(300);
    expect(await run(scene)).toMatchObject({ recipients: 5, leftOut: 0 });
    expect(await notesNow(scene)).toEqual({});
  });

  test('with too few saves them for the due date, and says how many went without', async () => {
    const scene = await five(58);
    const result = await run(scene);
    expect(result.leftOut).toBeGreaterThan(0);
    expect(result.recipients + result.leftOut).toBe(5);
    expect(await notesNow(scene)).toEqual({ left_out: { at: scene.clock.now(), count: result.leftOut } });
    // On the due date nothing comes that matters more.
    scene.clock.set('2025-08-29');
    expect(await run(scene)).toMatchObject({ recipients: 5, leftOut: 0 });
  });

  test('with the quota unreadable uses the day’s reserve alone', async () => {
    const scene = await five(null);
    await scene.ports.store.commit([patch(provinceDoc(TAK), [['dailyReserve'], 2])]);
    expect(await run(scene)).toMatchObject({ recipients: 2, leftOut: 3 });
    expect(await notesNow(scene)).toEqual({ quota_unknown: { at: scene.clock.now(), count: 3 } });
  });

  test('warns once a month, as long as everybody still gets theirs', async () => {
    const scene = await five(56);
    await extendDuty(scene.ports, {
      round: ODLOC,
      until: '2025-09-19',
      letterNo: 'ตก ๑',
      by: CAST.anucha,
      key: 'extend',
    });
    scene.clock.set('2025-09-19');
    const { starves } = await planDay(scene.ports, await provinceNow(scene), scene.clock.now());
    expect(starves.map(({ on }) => on)).toEqual(['2025-09-22', '2025-09-24', '2025-09-26']);
    expect(await run(scene)).toMatchObject({ recipients: 5, leftOut: 0 });
    expect(await notesNow(scene)).toEqual({ runs_short: { at: scene.clock.now(), count: 3 } });
    expect((await provinceNow(scene)).warnedIn).toBe('2025-09');
  });

  test('reads no quota on a day without reminders', async () => {
    const scene = await five(300, '2025-08-21');
    scene.ports.quota = { left: () => Promise.reject(new Error('nobody asked')) };
    expect(await run(scene)).toMatchObject({ recipients: 0 });
  });

  test('spends nothing on whom a free answer told since yesterday', async () => {
    const scene = await five(300);
    const [first] = officersOf(takRoster());
    const user = first?.user ?? '';
    scene.clock.set('2025-08-21', '10:00');
    await noteTold(scene.ports, { user, province: TAK }, scene.clock.now());
    scene.clock.set('2025-08-22');
    expect(await run(scene)).toMatchObject({ recipients: 4, told: 1, leftOut: 0 });
    expect((await read(scene.ports.store, directoryDoc(TAK)))?.seats).toHaveLength(5);
  });
});

describe('the fifth working day after the due date', () => {
  const FIFTH = '2025-09-05';

  async function late(): Promise<Scene> {
    const scene = await five(300, FIFTH);
    await seat(scene, CAST.wilai);
    scene.clock.set(FIFTH);
    await scene.ports.store.commit([patch(provinceDoc(TAK), [['remindedOn'], '2025-09-04'])]);
    return scene;
  }

  test('brings one card to each supervisor, in a delivery that no later answer empties', async () => {
    const scene = await late();
    await run(scene);
    const cards = (await find(scene.ports.store, deliveries)).filter(({ kind }) => kind === 'escalation');
    expect(cards.map(({ recipients }) => recipients)).toEqual([
      [{ unit: TAK, user: CAST.anucha.user }],
      [{ unit: '6306', user: CAST.wilai.user }],
    ]);
    for (const { id } of cards) await deliver(scene.ports, id);
    expect(scene.sender.calls.map(({ to }) => to)).toEqual([[CAST.anucha.user], [CAST.wilai.user]]);
    expect(JSON.stringify(scene.sender.calls[1]?.messages)).toContain('อบต.แม่กาษา');
  });

  test('one person gets card and reminder in one message', async () => {
    const scene = await late();
    await seat(scene, { ...CAST.wilai, seat: '06630612' });
    scene.clock.set(FIFTH);
    await run(scene);
    const all = await find(scene.ports.store, deliveries);
    const hers = all.filter(({ recipients }) => recipients.some(({ user }) => user === CAST.wilai.user));
    expect(hers).toHaveLength(1);
    expect(hers[0]).toMatchObject({ kind: 'escalation' });
    expect(hers[0]?.messages).toHaveLength(2);
  });

  test('passes over a unit that has answered', async () => {
    const scene = await late();
    scene.clock.set('2025-09-04');
    await submitReport(scene.ports, {
      by: { user: CAST.wilai.user, name: CAST.wilai.name },
      via: 'coordinator',
      round: { duty: 'odloc-2568', round: '2568', province: TAK },
      unit: '06630612',
      act: { kind: 'acknowledge' },
      key: 'answer',
    });
    scene.clock.set(FIFTH);
    const { plan } = await planDay(scene.ports, await provinceNow(scene), scene.clock.now());
    const wilai = plan.summaries.find(({ supervisor }) => supervisor === '6306');
    expect(wilai?.units.map(({ unit }) => unit)).not.toContain('06630612');
    expect(wilai?.units.length).toBeGreaterThan(5);
  });
});
