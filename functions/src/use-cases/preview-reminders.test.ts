import { instantAt } from '@thankamnot/shared/calendar/civil-date';
import { describe, expect, test } from 'vitest';
import {
  boardNow,
  CAST,
  HELP_CENTRE,
  ODLOC,
  present,
  provinceNow,
  type Scene,
  seat,
  TAK,
  takScene,
  UNITS,
} from '../testing/scene.ts';
import { boardDoc, deliveries, dutyDoc } from './documents.ts';
import { previewReminders } from './preview-reminders.ts';
import { find, read } from './records.ts';
import { remindersUntil } from './reminders-until.ts';
import { sendReminders } from './send-reminders.ts';

async function preview({ ports }: Scene, duty: string, day: string) {
  const known = present(await read(ports.store, dutyDoc(duty)));
  return previewReminders(ports, known, TAK, instantAt(day, '09:00'));
}

describe('a send plan', () => {
  test('names who would get what, at what cost, and what is free', async () => {
    const scene = await takScene({ now: '2025-08-20T02:00:00.000Z' });
    await seat(scene, CAST.kanchana, CAST.mali);
    const plan = await preview(scene, ODLOC.duty, '2025-08-22');
    expect(plan).toMatchObject({
      on: '2025-08-22',
      recipients: [
        { unit: UNITS.maeSot, user: CAST.kanchana.user },
        { unit: UNITS.umphang, user: CAST.mali.user },
      ],
      messagesCharged: 2,
      quotaLeft: 300,
      free: [
        { way: 'share_card', units: 69 },
        { way: 'reply', units: 2 },
      ],
      isDayOff: false,
    });
    expect(plan.unreachable).toHaveLength(67);
    expect(await find(scene.ports.store, deliveries)).toEqual([]);
  });

  test('charges one message for an officer of two units', async () => {
    const scene = await takScene({ now: '2025-08-20T02:00:00.000Z' });
    await seat(scene, CAST.kanchana, { ...CAST.kanchana, seat: UNITS.umphang });
    const plan = await preview(scene, ODLOC.duty, '2025-08-22');
    expect(plan.recipients).toHaveLength(2);
    expect(plan.messagesCharged).toBe(1);
  });

  test('is what the run of that day then sends', async () => {
    const scene = await takScene({ now: '2025-08-20T02:00:00.000Z' });
    await seat(scene, CAST.kanchana, CAST.mali);
    const { recipients } = await preview(scene, ODLOC.duty, '2025-08-22');
    scene.clock.set('2025-08-22');
    await sendReminders(scene.ports, await provinceNow(scene));
    const sent = await find(scene.ports.store, deliveries);
    expect(sent.flatMap((delivery) => delivery.recipients)).toEqual(recipients);
  });

  test.each([
    ['between two reminders', '2025-08-21', false],
    ['on a Saturday', '2025-08-23', true],
  ])('%s is empty', async (_, day, isDayOff) => {
    const scene = await takScene({ now: '2025-08-20T02:00:00.000Z' });
    await seat(scene, CAST.kanchana);
    expect(await preview(scene, ODLOC.duty, day)).toMatchObject({
      recipients: [],
      messagesCharged: 0,
      isDayOff,
    });
  });

  test('of a round that the run would open first plans it as open, and leaves it unopened', async () => {
    const scene = await takScene({ duties: [HELP_CENTRE.duty] });
    await seat(scene, CAST.mali);
    const { recipients } = await preview(scene, HELP_CENTRE.duty, '2025-10-08');
    expect(recipients).toEqual([{ unit: UNITS.umphang, user: CAST.mali.user }]);
    const october = boardDoc({ ...HELP_CENTRE, round: '2025-10' });
    expect(await read(scene.ports.store, october)).toBeUndefined();
  });
});

test('the days of reminders up to a new date are those still to come', async () => {
  const scene = await takScene();
  const board = await boardNow(scene);
  expect(await remindersUntil(scene.ports, board, '2025-09-26', '2025-09-19')).toEqual([
    '2025-09-23',
    '2025-09-25',
    '2025-09-26',
  ]);
  expect(await remindersUntil(scene.ports, board, '2025-09-26', '2025-09-26')).toEqual([]);
});
