/** Each reminder arrives once, whatever LINE does: the real server against the simulator's faults. */
import { deliveries } from '@thankamnot/functions/use-cases/documents';
import { find } from '@thankamnot/functions/use-cases/records';
import { setBudget } from '@thankamnot/functions/use-cases/set-budget';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { at, phoneOf, pushedTo, remindedOn, takInSeptember } from './testing/tak-in-september.ts';
import type { World } from './world.ts';

/** A week before the due date: กาญจนา and มะลิ are to be reminded. */
const FRIDAY = '2025-09-19';
const MONDAY = '2025-09-22';

let world: World;
beforeEach(async () => {
  world = await takInSeptember();
});
afterEach(() => world.close());

const arrived = () => [pushedTo(world, 'kanchana').length, pushedTo(world, 'mali').length];
const fates = async () =>
  (await find(world.server.ports.store, deliveries)).map(({ state, acceptedBefore, failure }) =>
    [state, acceptedBefore && 'before', failure?.reason].filter(Boolean).join(' '),
  );
const told = async () => {
  await phoneOf(world, 'anucha').send('อัตรา');
  return phoneOf(world, 'anucha').texts().at(-1);
};

describe('LINE', () => {
  it.each<[string, () => void, string[]]>([
    ['is slow', () => world.simulator.faults.slow('multicast', 300), ['sent']],
    ['answers 500', () => world.simulator.faults.failNext('multicast', 2), ['sent']],
    ['breaks the connection before it accepts', () => world.simulator.faults.drop('multicast', 2), ['sent']],
    ['accepts and loses the answer', () => world.simulator.faults.loseResponse('multicast'), ['sent before']],
    ['accepts and answers 500', () => world.simulator.faults.acceptThenFail('multicast'), ['sent before']],
    ['limits the rate', () => world.simulator.faults.rate429('multicast', 2), ['sent']],
    [
      'loses the answer and then limits the rate',
      () => {
        world.simulator.faults.loseResponse('multicast');
        world.simulator.faults.rate429('multicast');
      },
      ['sent before'],
    ],
  ])('%s: everybody gets one message, and one is charged', async (_, fault, expected) => {
    fault();
    await world.moveTo(at(FRIDAY));
    for (const time of ['09:15', '09:30', '09:45']) await world.moveTo(at(FRIDAY, time));
    expect(arrived()).toEqual([1, 1]);
    expect(await fates()).toEqual(expected);
    expect(world.simulator.quota().used).toBe(2);
    expect(new Set(world.simulator.acceptedByKey().map(({ times }) => times))).toEqual(new Set([1]));
  });

  it('has no messages left this month: nothing is tried again, and the coordinator is told', async () => {
    // As the plan read the quota there was enough; another account of the office has used it since.
    world.server.ports.quota.left = async () => 300;
    world.simulator.setQuota(1);
    for (const time of ['09:00', '09:15', '09:30']) await world.moveTo(at(FRIDAY, time));
    expect(arrived()).toEqual([0, 0]);
    expect(await fates()).toEqual(['failed quota_exhausted']);
    expect(await told()).toMatch(/ถึง 2 คนไม่ได้ เพราะข้อความ LINE ของเดือนนี้หมด/);
    expect(world.simulator.calls().filter(({ path }) => path.endsWith('/multicast'))).toHaveLength(1);
  });

  it('does not tell for a day whether it accepted: it is reported, and not sent again', async () => {
    world.simulator.faults.loseResponse('multicast');
    world.simulator.faults.drop('multicast', 200);
    await world.moveTo(at(FRIDAY));
    await world.moveTo(at(FRIDAY, '15:00'));
    world.simulator.faults.clear();
    await world.moveTo(at('2025-09-20', '10:00'));
    expect(arrived()).toEqual([1, 1]);
    expect(await fates()).toEqual(['failed unsure']);
    expect(await told()).toMatch(/ไม่ยืนยันว่ารับข้อความที่ส่งถึง 2 คน/);
    expect(await remindedOn(world, MONDAY)).toEqual([]);
  });

  it('does not tell the quota: the day’s reserve leaves, and the rest is told to the coordinator', async () => {
    const change = { actor: 'admin', key: 'reserve' };
    await setBudget(world.server.ports, '63', { dailyReserve: 1 }, change);
    world.simulator.faults.failNext('quota', Number.POSITIVE_INFINITY);
    expect(await remindedOn(world, FRIDAY)).toHaveLength(1);
    expect(await told()).toMatch(/อ่านโควตาข้อความจาก LINE ไม่ได้ จึงยังไม่ส่งการเตือนถึง 1 คน/);
    await phoneOf(world, 'anucha').send('ทวง odloc');
    expect(phoneOf(world, 'anucha').texts().at(-1)).toContain('อ่านโควตาจาก LINE ไม่ได้');
  });
});

describe('a day on which LINE takes nothing', () => {
  it('is made up for on the next, in that day’s words, and told', async () => {
    world.simulator.faults.rate429('multicast', 200);
    for (const time of ['09:00', '12:00', '16:15', '20:00']) await world.moveTo(at(FRIDAY, time));
    world.simulator.faults.clear();
    await world.moveTo(at('2025-09-20', '10:00'));
    expect(arrived()).toEqual([0, 0]);
    await world.moveTo(at(MONDAY));
    expect(pushedTo(world, 'mali').map((words) => words.match(/เหลือ \d+ วัน/)?.[0])).toEqual(['เหลือ 4 วัน']);
    expect(await fates()).toEqual(expect.arrayContaining(['outdated', 'sent']));
    expect(await told()).toMatch(/การเตือนถึง 2 คนออกไม่ได้ในวันที่กำหนด/);
    // The next reminder day is as ever.
    await world.moveTo(at('2025-09-23'));
    expect(arrived()).toEqual([1, 2]);
  });
});

describe('the server', () => {
  it('ticks twice at once and sends once', async () => {
    world.clock.set(new Date(at(FRIDAY)));
    await Promise.all([world.server.tick(), world.server.tick()]);
    await world.server.idle();
    expect(arrived()).toEqual([1, 1]);
  });

  it('whose clock jumps back runs no day again', async () => {
    for (const day of [FRIDAY, '2025-09-18', '2025-09-17', FRIDAY, MONDAY]) await world.moveTo(at(day));
    expect(arrived()).toEqual([1, 1]);
  });
});
