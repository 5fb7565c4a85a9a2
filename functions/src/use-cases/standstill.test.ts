/** A day on which nothing left: LINE out of reach, the queue lost, the server off. Nobody is told yesterday's words. */
import type { SendWish } from '@thankamnot/shared/reminder/send-plan';
import { describe, expect, test } from 'vitest';
import { type FaultyLine, faultyLine, Killed, mortal } from '../testing/faulty-line.ts';
import { asPerson, CAST, ODLOC, provinceNow, type Scene, seat, takScene, UNITS } from '../testing/scene.ts';
import { confirmSending } from './confirm-sending.ts';
import { deliver } from './deliver.ts';
import { deliveries, provinceDoc, userDoc } from './documents.ts';
import { planDay } from './plan-day.ts';
import { planSending } from './plan-sending.ts';
import type { Ports } from './ports.ts';
import { find, patch, read } from './records.ts';
import { showSending } from './show-sending.ts';
import { submitReport } from './submit-report.ts';
import { tick } from './tick.ts';

const KANCHANA = CAST.kanchana.user;
const MALI = CAST.mali.user;
/** The Friday a week before ODLOC's first date, 29 August, and the Monday after. */
const FRIDAY = '2025-08-22';
const MONDAY = '2025-08-25';

interface Heard {
  scene: Scene;
  line: FaultyLine;
  /** Whom LINE brought what: the words, by person. */
  heard: Map<string, string[]>;
}

async function friday(): Promise<Heard> {
  const scene = await takScene({ now: '2025-08-20T02:00:00.000Z' });
  await seat(scene, CAST.kanchana, CAST.mali, CAST.anucha);
  scene.clock.set(FRIDAY);
  const line = faultyLine(scene.clock);
  const heard: Heard['heard'] = new Map();
  scene.ports.sender = {
    async multicast(to, messages, key) {
      const outcome = await line.multicast(to, messages, key);
      const words = JSON.stringify(messages).match(/เหลือ \d+ วัน|เลยกำหนด \d+ วัน|ครบกำหนด(วันนี้|พรุ่งนี้)/)?.[0];
      if (outcome.kind === 'accepted')
        for (const user of to) heard.set(user, [...(heard.get(user) ?? []), words ?? '']);
      return outcome;
    },
  };
  return { scene, line, heard };
}

/** The day's run, and then nothing. */
async function queueOnly({ scene }: Heard): Promise<void> {
  await tick(scene.ports);
  scene.outbox.take();
}
async function live({ scene }: Heard, ports: Ports = scene.ports): Promise<void> {
  try {
    await tick(ports);
    for (const id of scene.outbox.take()) await deliver(ports, id);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  scene.outbox.take();
}
const tickAt = async (told: Heard, day: string, time = '09:00') => {
  told.scene.clock.set(day, time);
  await live(told);
};
const statesOf = async ({ scene }: Heard) =>
  (await find(scene.ports.store, deliveries)).map(({ state }) => state);
const notesOf = async ({ scene }: Heard) =>
  (await read(scene.ports.store, userDoc(CAST.anucha.user)))?.notes ?? {};

const DYING = {
  async enqueue(): Promise<void> {
    throw new Killed('behind the run');
  },
};

describe('a reminder that was queued and never left', () => {
  test.each<[string, (told: Heard) => Promise<void>]>([
    ['the queue was lost', queueOnly],
    ['the server died behind the run', async (told) => live(told, { ...told.scene.ports, outbox: DYING })],
    [
      'LINE was out of reach all day',
      async (told) => {
        told.line.moods.push(...Array<'unreached'>(32).fill('unreached'));
        for (let quarter = 0; quarter < 30; quarter += 1) {
          await live(told);
          told.scene.clock.pass(15 * 60_000);
        }
        told.line.moods.length = 0;
      },
    ],
    [
      'LINE took no more calls all day',
      async (told) => {
        told.line.moods.push(...Array<'rate_limited'>(32).fill('rate_limited'));
        for (let quarter = 0; quarter < 30; quarter += 1) {
          await live(told);
          told.scene.clock.pass(15 * 60_000);
        }
        told.line.moods.length = 0;
      },
    ],
  ])('because %s, is made up for by the next run, in that day’s words', async (_, standstill) => {
    const told = await friday();
    await standstill(told);
    expect(told.heard).toEqual(new Map());
    // Neither in the evening nor on the day off does it leave.
    await tickAt(told, FRIDAY, '19:00');
    await tickAt(told, '2025-08-23', '10:00');
    expect(told.heard).toEqual(new Map());
    await tickAt(told, MONDAY);
    await tickAt(told, MONDAY, '09:15');
    expect(told.heard).toEqual(
      new Map([
        [KANCHANA, ['เหลือ 4 วัน']],
        [MALI, ['เหลือ 4 วัน']],
      ]),
    );
    expect((await statesOf(told)).toSorted()).toEqual(['outdated', 'sent']);
    expect(await notesOf(told)).toEqual({
      late_reminders: { at: '2025-08-25T02:00:00.000Z', count: 2 },
    });
    // What was made up for is over: the next days are as ever.
    await tickAt(told, '2025-08-26');
    await tickAt(told, '2025-08-27');
    expect(told.heard.get(MALI)).toEqual(['เหลือ 4 วัน', 'เหลือ 3 วัน']);
  });

  test('leaves the one who has answered meanwhile in peace', async () => {
    const told = await friday();
    await queueOnly(told);
    await submitReport(told.scene.ports, {
      by: asPerson(CAST.mali),
      via: 'chat',
      round: ODLOC,
      unit: UNITS.umphang,
      act: { kind: 'complete' },
      key: 'answer',
    });
    await tickAt(told, MONDAY);
    expect([...told.heard.keys()]).toEqual([KANCHANA]);
  });

  test('leaves on its own day as soon as LINE is back', async () => {
    const told = await friday();
    told.line.moods.push('unreached', 'unreached');
    await tickAt(told, FRIDAY, '09:00');
    await tickAt(told, FRIDAY, '12:00');
    await tickAt(told, FRIDAY, '16:15');
    expect(told.heard.get(MALI)).toEqual(['เหลือ 7 วัน']);
    await tickAt(told, MONDAY);
    expect(told.heard.get(MALI)).toHaveLength(1);
    expect(await statesOf(told)).toEqual(['sent']);
  });

  test('through several days of standstill comes once, with the last day’s words', async () => {
    const told = await friday();
    for (const day of [FRIDAY, MONDAY, '2025-08-26', '2025-08-27']) {
      told.scene.clock.set(day);
      await queueOnly(told);
    }
    await tickAt(told, '2025-08-28');
    expect(told.heard).toEqual(
      new Map([
        [KANCHANA, ['ครบกำหนดพรุ่งนี้']],
        [MALI, ['ครบกำหนดพรุ่งนี้']],
      ]),
    );
    expect((await statesOf(told)).toSorted()).toEqual([...Array(4).fill('outdated'), 'sent']);
  });

  test('is shown in the plan of the day before it leaves', async () => {
    const told = await friday();
    await tick(told.scene.ports);
    told.scene.clock.set(MONDAY);
    const { plan } = await planDay(told.scene.ports, await provinceNow(told.scene), told.scene.clock.now());
    expect(plan.digests.flatMap(({ recipients }) => recipients.map(({ user }) => user))).toEqual([
      KANCHANA,
      MALI,
    ]);
  });

  test('is made up for exactly once, wherever the next run dies', { timeout: 60_000 }, async () => {
    const standing = async () => {
      const told = await friday();
      await queueOnly(told);
      told.scene.clock.set(MONDAY);
      return told;
    };
    const whole = await standing();
    const counted = mortal(whole.scene.ports);
    await live(whole, counted.ports);
    for (let at = 1; at <= counted.steps(); at += 1) {
      const told = await standing();
      await live(told, mortal(told.scene.ports, at).ports);
      for (let time = 0; time < 2; time += 1) {
        told.scene.clock.pass(15 * 60_000);
        await live(told);
      }
      expect({ at, heard: told.heard.get(MALI), states: (await statesOf(told)).toSorted() }).toEqual({
        at,
        heard: ['เหลือ 4 วัน'],
        states: ['outdated', 'sent'],
      });
      expect((await notesOf(told)).late_reminders?.count).toBe(2);
    }
  });
});

describe('a reminder that may have left', () => {
  test('is finished under its key on the next morning, and no second one makes up for it', async () => {
    const told = await friday();
    told.line.moods.push('lost', 'rate_limited', 'unreached');
    await tickAt(told, FRIDAY, '15:00');
    await tickAt(told, FRIDAY, '16:15');
    await tickAt(told, FRIDAY, '18:00');
    expect(await statesOf(told)).toEqual(['sending']);
    await tickAt(told, '2025-08-23', '08:00');
    expect(await statesOf(told)).toEqual(['sent']);
    await tickAt(told, MONDAY);
    expect(told.line.arrived).toEqual(
      new Map([
        [KANCHANA, 1],
        [MALI, 1],
      ]),
    );
  });

  test('and that LINE does not confirm for a day is told to the coordinator', async () => {
    const told = await friday();
    told.line.moods.push('lost');
    await tickAt(told, FRIDAY);
    await tickAt(told, '2025-08-23', '10:00');
    expect(await notesOf(told)).toEqual({ unconfirmed: { at: '2025-08-23T03:00:00.000Z', count: 2 } });
    await tickAt(told, MONDAY);
    expect(told.line.arrived.get(MALI)).toBe(1);
  });

  test('and that LINE refuses is told too', async () => {
    const told = await friday();
    told.line.moods.push('rejected');
    await tickAt(told, FRIDAY);
    expect(await notesOf(told)).toEqual({ refused: { at: '2025-08-22T02:00:00.000Z', count: 2 } });
  });
});

describe('what a person confirmed', () => {
  const ANUCHA = asPerson(CAST.anucha);
  const chase: SendWish = {
    kind: 'chase',
    rounds: [{ duty: ODLOC.duty, round: ODLOC.round }],
    seats: 'one',
  };
  const broadcast: SendWish = {
    kind: 'broadcast',
    text: 'ขอเชิญประชุม 28 ส.ค. 2568',
    about: null,
    audience: { headings: [], types: [], status: 'all' },
    seats: 'one',
  };

  async function confirmed(wish: SendWish, time: string, sendAt?: string) {
    const told = await friday();
    const { ports, clock, outbox } = told.scene;
    // A day without reminders of its own.
    clock.set('2025-08-21', time);
    const { record } = await planSending(ports, wish, ANUCHA);
    await confirmSending(ports, { id: record.id, by: ANUCHA, key: 'press', sendAt: sendAt ?? null });
    outbox.take();
    // Friday's own reminders are not the question here.
    await ports.store.commit([patch(provinceDoc(ODLOC.province), [['remindedOn'], FRIDAY])]);
    const fates = async () => (await showSending(ports, record.id, ANUCHA)).lines.map(({ fate }) => fate);
    return { told, fates };
  }

  test.each<[string, string, string, string[], string[], object]>([
    ['15:00', '2025-08-21', '23:45', ['sent', 'sent'], ['เหลือ 8 วัน'], {}],
    ['15:00', FRIDAY, '00:00', ['outdated', 'outdated'], [], { late_chase: { count: 2 } }],
    ['15:00', FRIDAY, '09:00', ['outdated', 'outdated'], [], { late_chase: { count: 2 } }],
    ['22:00', '2025-08-21', '22:15', ['sent', 'sent'], ['เหลือ 8 วัน'], {}],
  ])('a chase of %s that waits until %s %s: %j', async (time, day, until, fate, words, notes) => {
    const { told, fates } = await confirmed(chase, time);
    await tickAt(told, day, until);
    expect(await fates()).toEqual(fate);
    expect(told.heard.get(MALI) ?? []).toEqual(words);
    expect(await notesOf(told)).toMatchObject(notes);
    await tickAt(told, FRIDAY, '11:00');
    expect(told.heard.get(MALI) ?? []).toEqual(words);
  });

  test('a chase by a district’s coordinator that did not leave is told to that coordinator too', async () => {
    const told = await friday();
    const { ports, clock, outbox } = told.scene;
    await seat(told.scene, CAST.wilai, { ...CAST.somchai, seat: UNITS.maeKasa });
    clock.set('2025-08-21', '15:00');
    const wilai = asPerson(CAST.wilai);
    const { record } = await planSending(ports, chase, wilai);
    await confirmSending(ports, { id: record.id, by: wilai, key: 'press' });
    outbox.take();
    await tickAt(told, FRIDAY);
    expect((await read(ports.store, userDoc(wilai.user)))?.notes?.late_chase?.count).toBe(1);
  });

  test('a chase that is scheduled is composed when it leaves, however late', async () => {
    const { told, fates } = await confirmed(chase, '15:00', '2025-08-21T08:30:00.000Z');
    await tickAt(told, MONDAY);
    expect(await fates()).toEqual(['sent', 'sent']);
    expect(told.heard.get(MALI)).toEqual(['เหลือ 4 วัน']);
  });

  test('a broadcast is a person’s own words and leaves late rather than never', async () => {
    const { told, fates } = await confirmed(broadcast, '15:00');
    await tickAt(told, FRIDAY, '09:00');
    expect(await fates()).toEqual(['sent', 'sent']);
    expect(await notesOf(told)).toEqual({});
  });
});
