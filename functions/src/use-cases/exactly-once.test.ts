/** Every reminder reaches its person once, whatever dies, hangs or lies on the way. */
import { describe, expect, test } from 'vitest';
import { type FaultyLine, faultyLine, Killed, type Mood, mortal } from '../testing/faulty-line.ts';
import { CAST, type Scene, seat, takScene } from '../testing/scene.ts';
import { deliver } from './deliver.ts';
import { deliveries, provinceDoc, userDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { find, patch, read } from './records.ts';
import { tick } from './tick.ts';

const PEOPLE = [CAST.kanchana.user, CAST.mali.user];
const HOUR = 3_600_000;

/** The Friday a week before ODLOC's date: Kanchana and Mali are to get one message each. */
async function morning(): Promise<{ scene: Scene; line: FaultyLine }> {
  const scene = await takScene({ now: '2025-08-20T02:00:00.000Z' });
  await seat(scene, CAST.kanchana, CAST.mali, CAST.anucha);
  scene.clock.set('2025-08-22');
  const line = faultyLine(scene.clock);
  scene.ports.sender = line;
  return { scene, line };
}

/** One life of the program: a tick, and an attempt at everything on its way, until the end or death. */
async function live({ outbox }: Scene, ports: Ports): Promise<void> {
  try {
    await tick(ports);
    for (const id of outbox.take()) await deliver(ports, id);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  outbox.take();
}

/** A quarter of an hour after the other, as the scheduler ticks. */
async function liveOn(scene: Scene, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    scene.clock.pass(HOUR / 4);
    await live(scene, scene.ports);
  }
}

const arrivals = ({ arrived }: FaultyLine) => PEOPLE.map((user) => arrived.get(user) ?? 0);
const statesOf = async ({ ports }: Scene) => (await find(ports.store, deliveries)).map(({ state }) => state);

/** A life for every step is many lives. */
const MANY_LIVES = { timeout: 60_000 };

describe('a program that dies', () => {
  test('between any two steps of run and delivery sends each message once', MANY_LIVES, async () => {
    const whole = await morning();
    const counted = mortal(whole.scene.ports);
    await live(whole.scene, counted.ports);
    expect(arrivals(whole.line)).toEqual([1, 1]);
    expect(counted.steps()).toBeGreaterThan(20);

    for (let at = 1; at <= counted.steps(); at += 1) {
      const { scene, line } = await morning();
      await live(scene, mortal(scene.ports, at).ports);
      await liveOn(scene, 2);
      expect({ at, arrived: arrivals(line) }).toEqual({ at, arrived: [1, 1] });
      expect({ at, states: await statesOf(scene) }).toEqual({ at, states: ['sent'] });
    }
  });

  test('twice, at any step of the second life too, still sends each once', MANY_LIVES, async () => {
    const { scene: first } = await morning();
    const counted = mortal(first.ports);
    await live(first, counted.ports);
    for (let at = 3; at <= counted.steps(); at += 4) {
      for (let again = 2; again <= 24; again += 5) {
        const { scene, line } = await morning();
        await live(scene, mortal(scene.ports, at).ports);
        await live(scene, mortal(scene.ports, again).ports);
        await liveOn(scene, 2);
        expect({ at, again, arrived: arrivals(line) }).toEqual({ at, again, arrived: [1, 1] });
      }
    }
  });
});

describe('a LINE that', () => {
  test.each<[string, Mood[], number[], string[]]>([
    ['answers 500', ['unavailable'], [1, 1], ['sent']],
    ['answers 500 again and again', ['unavailable', 'unavailable', 'unavailable'], [1, 1], ['sent']],
    ['accepts and loses the answer', ['lost'], [1, 1], ['sent']],
    ['loses the answer and then fails', ['lost', 'unavailable'], [1, 1], ['sent']],
    ['limits the rate', ['rate_limited', 'rate_limited'], [1, 1], ['sent']],
    ['limits the rate after a lost answer', ['lost', 'rate_limited'], [1, 1], ['sent']],
    ['is not reached', ['unreached', 'unreached'], [1, 1], ['sent']],
    ['is not reached after a lost answer', ['lost', 'unreached'], [1, 1], ['sent']],
    ['loses the answer after it was not reached', ['unreached', 'lost', 'rate_limited'], [1, 1], ['sent']],
    ['has no messages left this month', ['quota_exhausted'], [0, 0], ['failed']],
    ['refuses the body', ['rejected'], [0, 0], ['failed']],
  ])('%s', async (_, moods, arrived, states) => {
    const { scene, line } = await morning();
    line.moods.push(...moods);
    await live(scene, scene.ports);
    await liveOn(scene, 6);
    expect(arrivals(line)).toEqual(arrived);
    expect(await statesOf(scene)).toEqual(states);
  });

  test('is slow is waited for, and other ticks meanwhile send nothing', async () => {
    const { scene, line } = await morning();
    let answer = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slow: Ports = {
      ...scene.ports,
      sender: {
        async multicast(...call) {
          await opened;
          return line.multicast(...call);
        },
      },
    };
    const first = live(scene, slow);
    await Promise.resolve();
    const second = live(scene, { ...slow });
    answer();
    await Promise.all([first, second]);
    await liveOn(scene, 2);
    expect(arrivals(line)).toEqual([1, 1]);
  });

  test('does not say for a day whether it accepted is reported, and nothing is sent again', async () => {
    const { scene, line } = await morning();
    line.moods.push('lost');
    await live(scene, scene.ports);
    scene.clock.pass(25 * HOUR);
    await live(scene, scene.ports);
    expect(arrivals(line)).toEqual([1, 1]);
    const [delivery] = await find(scene.ports.store, deliveries);
    expect(delivery).toMatchObject({ state: 'failed', failure: { reason: 'unsure' } });
  });
});

test('two ticks at once send each message once', async () => {
  const { scene, line } = await morning();
  await Promise.all([tick(scene.ports), tick(scene.ports)]);
  const ids = scene.outbox.take();
  await Promise.all([...ids, ...ids].map((id) => deliver(scene.ports, id)));
  expect(arrivals(line)).toEqual([1, 1]);
});

describe('a clock that is set back', () => {
  test('by some days runs no day again', async () => {
    const { scene, line } = await morning();
    await live(scene, scene.ports);
    for (const day of ['2025-08-21', '2025-08-22', '2025-08-25']) {
      scene.clock.set(day);
      await live(scene, scene.ports);
    }
    expect(arrivals(line)).toEqual([1, 1]);
  });

  test('while an attempt is waited for tries again at once, under the same key', async () => {
    const { scene, line } = await morning();
    line.moods.push('lost');
    await live(scene, scene.ports);
    scene.clock.pass(-2 * HOUR);
    await live(scene, scene.ports);
    expect(arrivals(line)).toEqual([1, 1]);
    expect(await statesOf(scene)).toEqual(['sent']);
  });

  test('after it stood years ahead does not silence the province', async () => {
    const { scene, line } = await morning();
    await scene.ports.store.commit([patch(provinceDoc('63'), [['remindedOn'], '2031-01-02'])]);
    await live(scene, scene.ports);
    expect(arrivals(line)).toEqual([1, 1]);
  });
});

test('a month’s limit met in mid-send is left as word for the coordinator', async () => {
  const { scene, line } = await morning();
  line.moods.push('quota_exhausted');
  await live(scene, scene.ports);
  const anucha = await read(scene.ports.store, userDoc(CAST.anucha.user));
  expect(anucha?.notes).toEqual({ quota_exhausted: { at: '2025-08-22T02:00:00.000Z', count: 2 } });
});
