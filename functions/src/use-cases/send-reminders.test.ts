import type { Holiday } from '@thankamnot/shared/calendar/holidays';
import { describe, expect, test } from 'vitest';
import {
  asPerson,
  boardIdOf,
  boardNow,
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
  UNITS,
} from '../testing/scene.ts';
import { boardDoc, deliveries, directoryDoc, provinceDoc } from './documents.ts';
import { extendDuty } from './extend-duty.ts';
import { find, patch, read, set } from './records.ts';
import { setBlocked } from './registration.ts';
import { planFor, sendReminders } from './send-reminders.ts';
import { type Submission, submitReport } from './submit-report.ts';

/** Tak on the day of its letter: ODLOC extended to 26 September, Mae Sot and Umphang with officers. */
async function extended(...people: Parameters<typeof seat>[1][]): Promise<Scene> {
  const scene = await takScene();
  await seat(scene, ...(people.length > 0 ? people : [CAST.kanchana, CAST.somchai, CAST.mali, CAST.anucha]));
  await extendDuty(scene.ports, {
    round: ODLOC,
    until: '2025-09-26',
    letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
    by: asPerson(CAST.anucha),
    key: 'extend',
  });
  return scene;
}

const run = async (scene: Scene) => sendReminders(scene.ports, await provinceNow(scene));
/** Runs at nine of a day and says who is written to; what is queued leaves at once. */
async function remindedOn(scene: Scene, day: string, time = '09:00'): Promise<string[]> {
  scene.clock.set(day, time);
  const { deliveries: ids } = await run(scene);
  await deliverQueued(scene);
  const all = await find(scene.ports.store, deliveries);
  const names = new Map(Object.values(CAST).map(({ user, name }) => [user, name.split(' ')[0]]));
  return all
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ recipients }) => recipients.map(({ user }) => names.get(user) ?? user));
}
const report = ({ ports }: Scene, change: Partial<Submission>) =>
  submitReport(ports, {
    by: asPerson(CAST.kanchana),
    via: 'chat',
    round: ODLOC,
    unit: UNITS.maeSot,
    act: { kind: 'complete' },
    key: ports.random.uuid(),
    ...change,
  });

describe('a run of the day', () => {
  test('writes to the right people and only to them, from day to day of the letter', async () => {
    const scene = await extended();
    expect(await remindedOn(scene, '2025-09-18')).toEqual([]);
    expect(await remindedOn(scene, '2025-09-19')).toEqual(['กาญจนา', 'มะลิ']);
    expect(await remindedOn(scene, '2025-09-22')).toEqual([]);
    await report(scene, { by: asPerson(CAST.somchai), act: { kind: 'start' } });
    expect(await remindedOn(scene, '2025-09-23')).toEqual(['สมชาย', 'มะลิ']);
    await report(scene, {});
    expect(await remindedOn(scene, '2025-09-25')).toEqual(['มะลิ']);
    expect(await remindedOn(scene, '2025-09-26')).toEqual(['มะลิ']);
    expect(await remindedOn(scene, '2025-09-29')).toEqual(['มะลิ']);
    expect(await remindedOn(scene, '2025-09-30')).toEqual([]);
    await report(scene, { by: asPerson(CAST.mali), unit: UNITS.umphang });
    expect(await remindedOn(scene, '2025-10-01')).toEqual([]);
  });

  test('leaves the colleague quiet when one officer has filed', async () => {
    const scene = await extended(CAST.kanchana, CAST.somchai);
    await report(scene, { by: asPerson(CAST.somchai) });
    expect(await remindedOn(scene, '2025-09-19')).toEqual([]);
  });

  test('leaves quiet who promised a day, until that day has passed', async () => {
    const scene = await extended(CAST.mali);
    const mali = { by: asPerson(CAST.mali), unit: UNITS.umphang };
    await report(scene, { ...mali, act: { kind: 'promise', on: '2025-09-25' } });
    expect(await remindedOn(scene, '2025-09-23')).toEqual([]);
    expect(await remindedOn(scene, '2025-09-25')).toEqual([]);
    expect(await remindedOn(scene, '2025-09-26')).toEqual(['มะลิ']);
  });

  test('goes by the new date as soon as a duty is extended again', async () => {
    const scene = await extended(CAST.mali);
    await extendDuty(scene.ports, {
      round: ODLOC,
      until: '2025-10-10',
      letterNo: 'ตก ๒',
      by: asPerson(CAST.anucha),
      key: 'again',
    });
    expect(await remindedOn(scene, '2025-09-19')).toEqual([]);
    expect(await remindedOn(scene, '2025-10-03')).toEqual(['มะลิ']);
  });

  test('says how many it wrote to and how many units it cannot reach', async () => {
    const scene = await extended();
    await setBlocked(scene.ports, CAST.mali.user, true);
    scene.clock.set('2025-09-19');
    expect(await run(scene)).toMatchObject({ recipients: 1, unreachable: 68 });
    await deliverQueued(scene);
    const { plan } = await planFor(
      scene.ports,
      { ...(await provinceNow(scene)), remindedOn: null },
      '2025-09-23',
    );
    const reasonOf = new Map(plan.unreachable.map(({ unit, reason }) => [unit, reason]));
    expect(reasonOf.get(UNITS.umphang)).toBe('blocked');
    expect(reasonOf.get(UNITS.maeKasa)).toBe('no_officer');
    await setBlocked(scene.ports, CAST.mali.user, false);
    // Kanchana stayed silent on the 19th: it is her colleague's turn.
    expect(await remindedOn(scene, '2025-09-23')).toEqual(['สมชาย', 'มะลิ']);
  });

  test('catches up once after days without a run, and replays no backlog', async () => {
    const scene = await extended(CAST.mali);
    await remindedOn(scene, '2025-09-18');
    // Nothing ran on the 19th, 22nd and 23rd.
    expect(await remindedOn(scene, '2025-09-24')).toEqual(['มะลิ']);
    expect(await remindedOn(scene, '2025-09-24', '11:00')).toEqual([]);
    expect(await find(scene.ports.store, deliveries)).toHaveLength(1);
    expect(await remindedOn(scene, '2025-09-25')).toEqual(['มะลิ']);
  });
});

describe('the hour and the day', () => {
  test.each([
    ['before nine', '2025-09-19', '08:59', []],
    ['from nine on', '2025-09-19', '09:00', ['มะลิ']],
    ['until offices close', '2025-09-19', '16:29', ['มะลิ']],
    ['then not', '2025-09-19', '16:30', []],
    ['not at night', '2025-09-19', '23:59', []],
    ['not on a Saturday', '2025-09-20', '10:00', []],
  ])('%s: on %s at %s %j', async (_, day, time, names) => {
    const scene = await extended(CAST.mali);
    expect(await remindedOn(scene, day, time)).toEqual(names);
    expect((await provinceNow(scene)).remindedOn).toBe(names.length > 0 ? day : null);
  });

  test('a day off that was added moves the reminder to the working day before', async () => {
    const scene = await extended(CAST.mali);
    const holiday: Holiday = { date: '2025-09-19', name: 'วันหยุดพิเศษ', kind: 'added' };
    await scene.ports.store.commit([patch(provinceDoc(TAK), [['holidays'], [holiday]])]);
    expect(await remindedOn(scene, '2025-09-18')).toEqual(['มะลิ']);
    expect(await remindedOn(scene, '2025-09-19')).toEqual([]);
  });

  test('a province may start later', async () => {
    const scene = await extended(CAST.mali);
    await scene.ports.store.commit([patch(provinceDoc(TAK), [['remindAt'], '10:30'])]);
    expect(await remindedOn(scene, '2025-09-19', '10:29')).toEqual([]);
    expect(await remindedOn(scene, '2025-09-19', '10:30')).toEqual(['มะลิ']);
  });
});

describe('once', () => {
  test('two runs on one day queue one delivery', async () => {
    const scene = await extended(CAST.mali);
    expect(await remindedOn(scene, '2025-09-19', '09:00')).toEqual(['มะลิ']);
    expect(await remindedOn(scene, '2025-09-19', '09:15')).toEqual([]);
    expect(await find(scene.ports.store, deliveries)).toHaveLength(1);
  });

  test('two runs at the same moment queue one delivery', async () => {
    const scene = await extended(CAST.mali);
    scene.clock.set('2025-09-19');
    const runs = await Promise.all([run(scene), run(scene)]);
    expect(runs.map(({ deliveries: ids }) => ids.length).sort()).toEqual([0, 1]);
    expect(await find(scene.ports.store, deliveries)).toHaveLength(1);
    expect(scene.outbox.take()).toHaveLength(1);
  });

  test('a run with a province read before another ran does nothing', async () => {
    const scene = await extended(CAST.mali);
    scene.clock.set('2025-09-19');
    const before = await provinceNow(scene);
    await run(scene);
    expect((await sendReminders(scene.ports, before)).deliveries).toEqual([]);
  });
});

describe('a delivery', () => {
  test('carries what is needed to send it later, and is queued before it is put on its way', async () => {
    const scene = await extended(CAST.kanchana, CAST.mali);
    scene.clock.set('2025-09-19');
    await run(scene);
    const [delivery, ...others] = await find(scene.ports.store, deliveries);
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({
      province: TAK,
      kind: 'digest',
      state: 'queued',
      at: '2025-09-19T02:00:00.000Z',
      attempts: 0,
      basis: [{ board: boardIdOf(ODLOC), dueOn: '2025-09-26' }],
      recipients: [
        { unit: UNITS.maeSot, user: CAST.kanchana.user },
        { unit: UNITS.umphang, user: CAST.mali.user },
      ],
    });
    expect(delivery?.messages).toEqual([expect.objectContaining({ type: 'flex' })]);
    expect(delivery?.id).not.toBe(delivery?.retryKey);
    expect(scene.outbox.take()).toEqual([delivery?.id]);
  });

  test('is one for all 69 units whose work is the same', async () => {
    const scene = await extended(...officersOf(takRoster()));
    scene.clock.set('2025-09-19');
    expect(await run(scene)).toMatchObject({
      recipients: 69,
      unreachable: 0,
      deliveries: [expect.any(String)],
    });
  });

  test('takes 500 people at most, and does not part the rows of one person', async () => {
    const scene = await extended(CAST.mali);
    scene.ports.quota = { left: async () => Number.MAX_SAFE_INTEGER };
    // A thousand and one units with an officer each; the 500th officer has the last unit too.
    const [template] = Object.values((await boardNow(scene)).units);
    const codes = Array.from({ length: 1001 }, (_, index) => String(10_000_000 + index));
    await scene.ports.store.commit([
      patch(
        boardDoc(ODLOC),
        [['order'], codes],
        [['units'], Object.fromEntries(codes.map((it) => [it, template]))],
      ),
      set(directoryDoc(TAK), {
        province: TAK,
        seats: codes.map((unit, index) => ({
          user: `U${index === 1000 ? 499 : index}`,
          name: 'เจ้าหน้าที่',
          unit,
          since: '2025-09-01T02:00:00.000Z',
        })),
        coordinators: [],
        applicants: [],
      }),
    ]);
    scene.clock.set('2025-09-19');
    expect(await run(scene)).toMatchObject({ recipients: 1000 });
    const parts = (await find(scene.ports.store, deliveries)).map(({ recipients }) =>
      recipients.map(({ user }) => user),
    );
    expect(parts.map((users) => new Set(users).size)).toEqual([500, 500]);
    expect(new Set(parts.flatMap((users) => [...new Set(users)])).size).toBe(1000);
    expect(parts[0]?.filter((user) => user === 'U499')).toHaveLength(2);
  });
});

describe('rounds', () => {
  test('of a month are opened by the first run in it', async () => {
    const scene = await takScene({ duties: [HELP_CENTRE.duty] });
    await seat(scene, CAST.mali);
    scene.clock.set('2025-10-01');
    expect(await run(scene)).toMatchObject({ roundsOpened: 1 });
    expect(await read(scene.ports.store, boardDoc({ ...HELP_CENTRE, round: '2025-10' }))).toMatchObject({
      dueOn: '2025-10-15',
    });
    scene.clock.set('2025-10-02');
    expect(await run(scene)).toMatchObject({ roundsOpened: 0 });
  });

  test('leave the lists sixty days after their last due date', async () => {
    const scene = await extended(CAST.mali);
    scene.clock.set('2025-11-25');
    await run(scene);
    expect((await boardNow(scene)).state).toBe('open');
    scene.clock.set('2025-11-26');
    await run(scene);
    expect((await boardNow(scene)).state).toBe('closed');
  });

  test('of two duties due together share one digest a person', async () => {
    const scene = await extended(CAST.mali);
    const { ports } = scene;
    const board = await boardNow(scene);
    await ports.store.commit([
      set(boardDoc({ ...HELP_CENTRE }), { ...board, duty: HELP_CENTRE.duty, round: HELP_CENTRE.round }),
    ]);
    expect(await remindedOn(scene, '2025-09-19')).toEqual(['มะลิ']);
    const [delivery] = await find(ports.store, deliveries);
    expect(delivery?.basis.map((it) => it.board)).toEqual([boardIdOf(HELP_CENTRE), boardIdOf(ODLOC)]);
  });
});
