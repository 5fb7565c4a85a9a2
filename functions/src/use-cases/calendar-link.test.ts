import { describe, expect, test } from 'vitest';
import { CAST, HELP_CENTRE, ODLOC, type Scene, seat, TAK, takScene, UNITS } from '../testing/scene.ts';
import { closeCalendar, eventsOf, openCalendar } from './calendar-link.ts';
import { calendarDoc, userDoc } from './documents.ts';
import { extendDuty } from './extend-duty.ts';
import { read } from './records.ts';
import { acceptPrivacy, leave, makeInvite, useInvite } from './registration.ts';
import { submitReport } from './submit-report.ts';

const { kanchana, somchai, anucha, wilai, napha } = CAST;
const titles = async ({ ports }: Scene, id: string) =>
  (await eventsOf(ports, id))?.map(({ duty, unit, on }) => `${duty} ${unit?.name ?? 'all'} ${on}`);

describe('a calendar link', () => {
  test('shows an officer what the own unit owes, the earliest first', async () => {
    const scene = await takScene({ duties: [ODLOC.duty, HELP_CENTRE.duty] });
    await seat(scene, kanchana);
    await openCalendar(scene.ports, kanchana.user, 'first');
    expect(await titles(scene, 'first')).toEqual([
      'odloc-2568 ทน.แม่สอด 2025-08-29',
      'help-centre ทน.แม่สอด 2025-09-15',
    ]);
  });

  test('moves with an extension, and is marked when the unit has reported', async () => {
    const scene = await takScene();
    const [person] = await seat(scene, kanchana);
    await openCalendar(scene.ports, kanchana.user, 'first');
    const extension = { round: ODLOC, until: '2025-09-26', letterNo: '1', by: anucha, key: 'extend' };
    await extendDuty(scene.ports, extension);
    const [moved] = (await eventsOf(scene.ports, 'first')) ?? [];
    expect(moved).toMatchObject({ on: '2025-09-26', sequence: 1, changedAt: scene.clock.now(), done: false });
    scene.clock.pass(60_000);
    const act = { kind: 'complete' } as const;
    const report = {
      by: person ?? kanchana,
      via: 'chat',
      round: ODLOC,
      unit: UNITS.maeSot,
      act,
      key: 'r',
    } as const;
    await submitReport(scene.ports, report);
    const [done] = (await eventsOf(scene.ports, 'first')) ?? [];
    expect(done).toMatchObject({ uid: moved?.uid, done: true, changedAt: scene.clock.now() });
  });

  test.each([
    ['the province', anucha, { uid: 'odloc-2568~2568~63@thankamnot', count: { complete: 0, expected: 69 } }],
    ['a district', wilai, { uid: 'odloc-2568~2568~6306@thankamnot', count: { complete: 0, expected: 11 } }],
  ])('shows the coordinator of %s each duty once', async (_, who, event) => {
    const scene = await takScene();
    await seat(scene, who);
    await openCalendar(scene.ports, who.user, 'mine');
    expect(await eventsOf(scene.ports, 'mine')).toMatchObject([event]);
  });

  test('shows an office’s own duty as its own, not beside itself', async () => {
    const scene = await takScene({ now: '2018-03-20T02:00:00.000Z', duties: ['joint-centre'] });
    await seat(scene, wilai, anucha);
    await openCalendar(scene.ports, wilai.user, 'district');
    await openCalendar(scene.ports, anucha.user, 'province');
    expect(await titles(scene, 'district')).toEqual(['joint-centre สถอ.แม่สอด 2018-03-30']);
    expect(await titles(scene, 'province')).toEqual(['joint-centre all 2018-03-30']);
  });

  test('is one a person: a new one ends the one before, and the same again changes nothing', async () => {
    const scene = await takScene();
    await seat(scene, kanchana, somchai);
    const made = await openCalendar(scene.ports, kanchana.user, 'first');
    scene.clock.pass(60_000);
    expect(await openCalendar(scene.ports, kanchana.user, 'first')).toEqual(made);
    await openCalendar(scene.ports, somchai.user, 'of somchai');
    await openCalendar(scene.ports, kanchana.user, 'second');
    expect(await eventsOf(scene.ports, 'first')).toBeUndefined();
    expect(await eventsOf(scene.ports, 'second')).toHaveLength(1);
    expect(await eventsOf(scene.ports, 'of somchai')).toHaveLength(1);
  });

  test('ends when the person ends it, and when the person leaves', async () => {
    const scene = await takScene();
    await seat(scene, kanchana, somchai);
    await openCalendar(scene.ports, kanchana.user, 'first');
    await closeCalendar(scene.ports, kanchana.user);
    await closeCalendar(scene.ports, kanchana.user);
    expect(await eventsOf(scene.ports, 'first')).toBeUndefined();
    expect(await read(scene.ports.store, userDoc(kanchana.user))).not.toHaveProperty('calendar');

    await openCalendar(scene.ports, somchai.user, 'second');
    await leave(scene.ports, somchai.user);
    expect(await eventsOf(scene.ports, 'second')).toBeUndefined();
    expect(await read(scene.ports.store, calendarDoc('second'))).toBeUndefined();
  });

  test('is empty for whoever has handed over the only seat', async () => {
    const scene = await takScene();
    await seat(scene, kanchana);
    await openCalendar(scene.ports, kanchana.user, 'first');
    await acceptPrivacy(scene.ports, napha, '1');
    const invite = await makeInvite(scene.ports, TAK, { seat: UNITS.maeSot }, { replaces: kanchana.user });
    await useInvite(scene.ports, napha.user, invite.code, 'hand-over');
    expect(await eventsOf(scene.ports, 'first')).toEqual([]);
  });

  test('is made for registered people only', async () => {
    const scene = await takScene();
    await acceptPrivacy(scene.ports, napha, '1');
    for (const who of [napha.user, 'U-nobody'])
      await expect(openCalendar(scene.ports, who, 'x')).rejects.toMatchObject({ code: 'not_registered' });
    expect(await eventsOf(scene.ports, 'x')).toBeUndefined();
  });
});
