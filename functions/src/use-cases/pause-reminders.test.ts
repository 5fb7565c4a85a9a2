import { describe, expect, test } from 'vitest';
import { CAST, seat, TAK, takScene, UNITS } from '../testing/scene.ts';
import { directoryDoc, userDoc } from './documents.ts';
import { noteTold } from './note-told.ts';
import { pauseReminders } from './pause-reminders.ts';
import { read } from './records.ts';
import { leave, makeInvite, useInvite } from './registration.ts';

describe('a pause', () => {
  test('stands on the person and on every seat, and says whether a colleague is there', async () => {
    const scene = await takScene();
    await seat(scene, CAST.kanchana, CAST.somchai, CAST.mali);
    expect(await pauseReminders(scene.ports, CAST.kanchana.user, '2025-09-30')).toEqual({ alone: false });
    expect(await pauseReminders(scene.ports, CAST.mali.user, '2025-09-30')).toEqual({ alone: true });
    const directory = await read(scene.ports.store, directoryDoc(TAK));
    expect(directory?.seats.map(({ pausedUntil }) => pausedUntil)).toEqual([
      '2025-09-30',
      undefined,
      '2025-09-30',
    ]);
    expect((await read(scene.ports.store, userDoc(CAST.mali.user)))?.pausedUntil).toBe('2025-09-30');
    await pauseReminders(scene.ports, CAST.mali.user, null);
    expect(await read(scene.ports.store, userDoc(CAST.mali.user))).not.toHaveProperty('pausedUntil');
  });

  test.each([
    ['before today', '2025-09-15'],
    ['longer than 90 days', '2025-12-16'],
  ])('%s is refused', async (_, until) => {
    const scene = await takScene();
    await seat(scene, CAST.mali);
    await expect(pauseReminders(scene.ports, CAST.mali.user, until)).rejects.toMatchObject({
      code: 'no_such_date',
    });
  });
});

test('a head’s code makes a head’s seat', async () => {
  const scene = await takScene();
  await seat(scene, CAST.mali);
  const invite = await makeInvite(scene.ports, TAK, { seat: UNITS.umphang, head: true });
  await useInvite(scene.ports, CAST.mali.user, invite.code, 'head');
  const directory = await read(scene.ports.store, directoryDoc(TAK));
  expect(directory?.seats).toMatchObject([{ user: CAST.mali.user, unit: UNITS.umphang, head: true }]);
});

test('whoever leaves is forgotten among those who were told', async () => {
  const scene = await takScene();
  await seat(scene, CAST.mali);
  await noteTold(scene.ports, { user: CAST.mali.user, province: TAK }, scene.clock.now());
  expect((await read(scene.ports.store, directoryDoc(TAK)))?.told).toHaveProperty(CAST.mali.user);
  await leave(scene.ports, CAST.mali.user);
  expect((await read(scene.ports.store, directoryDoc(TAK)))?.told).toEqual({});
});
