import { describe, expect, test } from 'vitest';
import {
  asPerson,
  CAST,
  deliverQueued,
  HELP_CENTRE,
  ODLOC,
  officersOf,
  provinceNow,
  type Scene,
  seat,
  TAK,
  takRoster,
  takScene,
} from '../testing/scene.ts';
import { extendDuty } from './extend-duty.ts';
import { bindGroup } from './groups.ts';
import { sendReminders } from './send-reminders.ts';
import { setBudget } from './set-budget.ts';
import { showBudget } from './show-budget.ts';

const ANUCHA = asPerson(CAST.anucha);

/** Five officers; ODLOC is due on Friday 26 September, the help centres' report was due on the 15th. */
async function september(day: string, time = '08:00', duties = [ODLOC.duty]): Promise<Scene> {
  const scene = await takScene({ now: '2025-09-10T02:00:00.000Z', duties });
  await seat(scene, ...officersOf(takRoster()).slice(0, 5), CAST.anucha, CAST.wilai);
  await extendDuty(scene.ports, {
    round: ODLOC,
    until: '2025-09-26',
    letterNo: 'ตก ๑',
    by: ANUCHA,
    key: 'extend',
  });
  scene.clock.set(day, time);
  return scene;
}
const counts = (scene: Scene, usage: { used: number; limit: number | null } | null) => {
  scene.ports.meter = { usage: async () => usage };
};
const show = ({ ports }: Scene, by = ANUCHA) => showBudget(ports, by);

describe('the month’s messages', () => {
  test('are expected on the reminder days to come, fewer each time, and suffice', async () => {
    const scene = await september('2025-09-19');
    counts(scene, { used: 12, limit: 300 });
    expect(await show(scene)).toMatchObject({
      today: '2025-09-19',
      usage: { used: 12, limit: 300 },
      budget: { heldBack: 50, dailyReserve: 10 },
      days: [
        { on: '2025-09-19', messages: 5, short: 0 },
        { on: '2025-09-23', messages: 4, short: 0 },
        { on: '2025-09-25', messages: 2, short: 0 },
        { on: '2025-09-26', messages: 2, short: 0 },
        { on: '2025-09-29', messages: 1, short: 0 },
      ],
    });
  });

  test('of the day are no longer expected once its run was made', async () => {
    const scene = await september('2025-09-19', '09:00');
    await sendReminders(scene.ports, await provinceNow(scene));
    await deliverQueued(scene);
    const { days } = await show(scene);
    expect(days[0]).toEqual({ on: '2025-09-23', messages: 5, short: 0 });
  });

  test.each([
    ['after office hours', '2025-09-22', '17:00', '2025-09-23'],
    ['on a day off', '2025-09-21', '10:00', '2025-09-23'],
    ['on the morning before', '2025-09-23', '07:00', '2025-09-23'],
  ])('%s begin with the next run', async (_, day, time, on) => {
    const scene = await september(day, time);
    const run = await provinceNow(scene);
    expect(run.remindedOn).toBeNull();
    expect((await show(scene)).days[0]?.on).toBe(on);
  });

  test('at the month’s end are none, though the next month begins with some', async () => {
    const scene = await september('2025-09-30', '17:00', [ODLOC.duty, HELP_CENTRE.duty]);
    expect((await show(scene)).days).toEqual([]);
  });

  test('that run short say on which days and by how many', async () => {
    const scene = await september('2025-09-19');
    counts(scene, { used: 242, limit: 300 });
    const { days } = await show(scene);
    expect(days.filter(({ short }) => short > 0).length).toBeGreaterThan(0);
    expect(days.reduce((sum, { short }) => sum + short, 0)).toBeGreaterThanOrEqual(5);
    // What matters most is nearest to the due date: it gets its messages.
    expect(days.find(({ on }) => on === '2025-09-26')?.short).toBe(0);
  });

  test('that LINE does not tell are still expected, and today’s beyond the reserve lack', async () => {
    const scene = await september('2025-09-19');
    counts(scene, null);
    await setBudget(scene.ports, TAK, { dailyReserve: 2 }, { actor: ANUCHA.user, key: 'set' });
    const { usage, days } = await show(scene);
    expect(usage).toBeNull();
    expect(days.map(({ on, short }) => [on, short])).toEqual([
      ['2025-09-19', 3],
      ['2025-09-23', 0],
      ['2025-09-25', 0],
      ['2025-09-26', 0],
      ['2025-09-29', 0],
    ]);
  });

  test('without a limit never lack', async () => {
    const scene = await september('2025-09-19');
    counts(scene, { used: 5_000, limit: null });
    const { days } = await show(scene);
    expect(days.map(({ short }) => short)).toEqual([0, 0, 0, 0, 0]);
  });

  test('of a round that the next run opens are expected too', async () => {
    const scene = await takScene({ now: '2025-08-29T10:00:00.000Z', duties: [HELP_CENTRE.duty] });
    await seat(scene, ...officersOf(takRoster()).slice(0, 5));
    scene.clock.set('2025-09-01', '08:00');
    const { days } = await show(scene);
    expect(days.map(({ on }) => on)).toEqual(expect.arrayContaining(['2025-09-12', '2025-09-15']));
  });
});

describe('what they are spent on', () => {
  test('goes by the province’s order, then by the nearest due date', async () => {
    const scene = await september('2025-09-19', '08:00', [ODLOC.duty, HELP_CENTRE.duty]);
    const order = async () => (await show(scene)).duties.map(({ duty }) => duty);
    expect(await order()).toEqual([HELP_CENTRE.duty, ODLOC.duty]);
    await setBudget(scene.ports, TAK, { priorities: [ODLOC.duty] }, { actor: ANUCHA.user, key: 'set' });
    expect(await order()).toEqual([ODLOC.duty, HELP_CENTRE.duty]);
  });

  test('and what costs nothing is of the person’s area', async () => {
    const scene = await september('2025-09-19');
    const wilai = asPerson(CAST.wilai);
    await bindGroup(scene.ports, 'C1', wilai, 'bind-1');
    await bindGroup(scene.ports, 'C2', ANUCHA, 'bind-2');
    expect(await show(scene)).toMatchObject({ groups: 2, shareable: [{ duty: ODLOC.duty, missing: 69 }] });
    const hers = await show(scene, wilai);
    expect(hers.groups).toBe(1);
    expect(hers.shareable[0]?.missing).toBeLessThan(69);
  });
});
