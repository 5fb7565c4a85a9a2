import { describe, expect, test } from 'vitest';
import { asPerson, CAST, ODLOC, seat, takScene, UNITS } from '../testing/scene.ts';
import { openCalendar } from './calendar-link.ts';
import { extendDuty } from './extend-duty.ts';
import { ownData } from './own-data.ts';
import { pauseReminders } from './pause-reminders.ts';
import { acceptPrivacy, applyForSeat, leave } from './registration.ts';
import { endSeat } from './seats.ts';
import { submitReport } from './submit-report.ts';

const { kanchana, somchai, anucha, napha } = CAST;

describe('a person’s own data', () => {
  test('are all that is kept: seat, consent, pause, calendar, reports', async () => {
    const scene = await takScene();
    await seat(scene, kanchana, somchai);
    const since = scene.clock.now();
    await pauseReminders(scene.ports, somchai.user, '2025-09-20');
    await openCalendar(scene.ports, somchai.user, 'c');
    const round = { round: ODLOC, unit: UNITS.maeSot } as const;
    const answer = { ...round, via: 'chat', act: { kind: 'acknowledge' }, by: somchai, key: 'a' } as const;
    await submitReport(scene.ports, answer);
    scene.clock.pass(60_000);
    const report = { ...round, via: 'form', act: { kind: 'complete' }, by: kanchana, key: 'b' } as const;
    await submitReport(scene.ports, report);

    // Somchai's answer stays his, though Kanchana has reported since.
    expect(await ownData(scene.ports, somchai.user)).toEqual({
      name: somchai.name,
      lineId: somchai.user,
      province: 'ตาก',
      seats: [{ unit: 'ทน.แม่สอด', since, head: false }],
      coordinates: null,
      privacy: { version: '1', at: since },
      application: null,
      pausedUntil: '2025-09-20',
      blocked: false,
      calendar: { madeAt: since },
      reports: [
        {
          at: since,
          duty: 'มาตรฐานขั้นต่ำ ODLOC 68',
          round: 'ประจำปี พ.ศ. 2568',
          unit: 'ทน.แม่สอด',
          via: 'chat',
          status: 'acknowledged',
        },
      ],
      acts: [{ at: since, did: 'use_invite' }],
    });
  });

  test('hold what was done in a unit where the person sits no more', async () => {
    const scene = await takScene();
    await seat(scene, kanchana, somchai, anucha);
    const round = { round: ODLOC, unit: UNITS.maeSot } as const;
    const answer = { ...round, via: 'chat', act: { kind: 'acknowledge' }, by: somchai, key: 'a' } as const;
    await submitReport(scene.ports, answer);
    const report = { ...round, via: 'form', act: { kind: 'complete' }, by: kanchana, key: 'b' } as const;
    await submitReport(scene.ports, report);
    await endSeat(scene.ports, asPerson(anucha), { user: somchai.user, unit: UNITS.maeSot, key: 'end' });
    expect(await ownData(scene.ports, somchai.user)).toMatchObject({
      seats: [],
      reports: [{ unit: 'ทน.แม่สอด', via: 'chat', status: 'acknowledged' }],
    });
  });

  test('of a coordinator name the office, reports on behalf, and what the record says', async () => {
    const scene = await takScene();
    await seat(scene, anucha);
    const extension = { round: ODLOC, until: '2025-09-26', letterNo: '1', by: anucha, key: 'extend' };
    scene.clock.pass(60_000);
    await extendDuty(scene.ports, extension);
    const act = { kind: 'complete' } as const;
    const report = {
      by: anucha,
      via: 'coordinator',
      round: ODLOC,
      unit: UNITS.umphang,
      act,
      key: 'r',
    } as const;
    await submitReport(scene.ports, report);
    const data = await ownData(scene.ports, anucha.user);
    expect(data.acts.map(({ did }) => did).sort()).toEqual(['complete for unit', 'extend', 'use_invite']);
    expect(data).toMatchObject({
      seats: [],
      coordinates: { title: 'สถจ.ตาก' },
      reports: [{ unit: 'อบต.อุ้มผาง', via: 'coordinator', status: 'done' }],
    });
  });

  test('of somebody who waits name the unit asked for', async () => {
    const scene = await takScene();
    await acceptPrivacy(scene.ports, napha, '1');
    await applyForSeat(scene.ports, napha.user, { province: '63', unit: UNITS.umphang, name: napha.name });
    expect(await ownData(scene.ports, napha.user)).toMatchObject({
      province: null,
      seats: [],
      application: { unit: 'อบต.อุ้มผาง' },
      reports: [],
    });
  });

  test('are none before the notice is accepted, and none after leaving', async () => {
    const scene = await takScene();
    await seat(scene, kanchana);
    await leave(scene.ports, kanchana.user);
    for (const who of [napha.user, kanchana.user])
      await expect(ownData(scene.ports, who)).rejects.toMatchObject({ code: 'not_registered' });
  });
});
