import { describe, expect, test } from 'vitest';
import {
  asPerson,
  CAST,
  deliverQueued,
  HELP_CENTRE,
  ODLOC,
  provinceNow,
  seat,
  takScene,
  UNITS,
} from '../testing/scene.ts';
import { confirmSending } from './confirm-sending.ts';
import { extendDuty } from './extend-duty.ts';
import { planSending } from './plan-sending.ts';
import { sendReminders } from './send-reminders.ts';
import { showTimeline } from './show-timeline.ts';

const round = { duty: ODLOC.duty, round: ODLOC.round };
const anucha = asPerson(CAST.anucha);
const wilai = asPerson(CAST.wilai);

/** Tak with its date extended to 26 September, three officers and the coordinators, before the first run. */
async function stage() {
  const scene = await takScene({ duties: [ODLOC.duty, HELP_CENTRE.duty] });
  await seat(scene, CAST.anucha, CAST.wilai, CAST.kanchana, CAST.mali, {
    user: 'U00000000000000000000000000000099',
    name: 'ประภา แก้วใส',
    seat: UNITS.maeKasa,
  });
  await extendDuty(scene.ports, {
    round: ODLOC,
    until: '2025-09-26',
    letterNo: 'ตก ๑',
    by: anucha,
    key: 'extend',
  });
  const run = async (day: string) => {
    scene.clock.set(day);
    await sendReminders(scene.ports, await provinceNow(scene));
    await deliverQueued(scene);
  };
  return { scene, run };
}

describe('the timeline of a round', () => {
  test('tells the days on which its reminders were sent, and the next ones', async () => {
    const { scene, run } = await stage();
    await run('2025-09-19');
    await run('2025-09-23');
    const { today, knownFrom, sent, coming } = await showTimeline(scene.ports, round, anucha);
    expect([today, knownFrom]).toEqual(['2025-09-23', '2025-07-21']);
    expect(sent).toEqual([
      { on: '2025-09-23', kind: 'digest', sent: 3, failed: 0, waiting: 0 },
      { on: '2025-09-19', kind: 'digest', sent: 3, failed: 0, waiting: 0 },
    ]);
    expect(coming.slice(0, 2)).toEqual([
      { on: '2025-09-25', units: 69, steps: [] },
      { on: '2025-09-26', units: 69, steps: [] },
    ]);
  });

  test('counts today among the coming days until its run is over', async () => {
    const { scene, run } = await stage();
    scene.clock.set('2025-09-23', '08:00');
    expect((await showTimeline(scene.ports, round, anucha)).coming[0]?.on).toBe('2025-09-23');
    await run('2025-09-23');
    expect((await showTimeline(scene.ports, round, anucha)).coming[0]?.on).toBe('2025-09-25');
  });

  test('shows a district what concerns its own units', async () => {
    const { scene, run } = await stage();
    await run('2025-09-23');
    const { sent, coming } = await showTimeline(scene.ports, round, wilai);
    expect(sent).toEqual([{ on: '2025-09-23', kind: 'digest', sent: 1, failed: 0, waiting: 0 }]);
    expect(coming[0]?.units).toBe(11);
  });

  test('says what failed', async () => {
    const { scene, run } = await stage();
    scene.sender.answers({ kind: 'rejected', detail: 'no' });
    await run('2025-09-23');
    expect((await showTimeline(scene.ports, round, anucha)).sent).toEqual([
      { on: '2025-09-23', kind: 'digest', sent: 0, failed: 3, waiting: 0 },
    ]);
  });

  test('tells the cards that coordinators got of silent units', async () => {
    const { scene, run } = await stage();
    await run('2025-10-03');
    const kinds = (await showTimeline(scene.ports, round, wilai)).sent.map(({ kind }) => kind);
    expect(kinds).toContain('escalation');
  });

  test('names what is scheduled by hand: to its own coordinator and to the province', async () => {
    const { scene } = await stage();
    const { record } = await planSending(
      scene.ports,
      { kind: 'chase', rounds: [round], seats: 'one' },
      anucha,
    );
    const sendAt = '2025-09-18T02:00:00.000Z';
    await confirmSending(scene.ports, { id: record.id, by: anucha, key: 'confirm', sendAt });
    expect((await showTimeline(scene.ports, round, anucha)).scheduled).toEqual([
      { id: record.id, at: sendAt, kind: 'chase', people: 3 },
    ]);
    expect((await showTimeline(scene.ports, round, wilai)).scheduled).toEqual([]);
    const other = { duty: HELP_CENTRE.duty, round: HELP_CENTRE.round };
    expect((await showTimeline(scene.ports, other, anucha)).scheduled).toEqual([]);
  });

  test('is of the asker’s own province', async () => {
    const { scene } = await stage();
    const elsewhere = { ...anucha, province: '53' };
    await expect(showTimeline(scene.ports, round, elsewhere)).rejects.toMatchObject({
      code: 'unknown_round',
    });
  });
});
