import { describe, expect, it } from 'vitest';
import { Failure, offline } from './failure.ts';
import { type Watched, watch } from './watch.ts';

const EVERY = 20_000;
interface Figures {
  complete: number;
}

/** A page that watches figures, with the clock, the network and the window in hand. */
function page(before?: Figures) {
  let now = 1_000_000;
  let visible = true;
  const timers: { at: number; run: () => void }[] = [];
  const asked: { at: number; held: Figures | undefined; answer: (what: Figures | Error) => Promise<void> }[] =
    [];
  const shown: Watched<Figures>[] = [];
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  const watching = watch<Figures>({
    everyMs: EVERY,
    before,
    now: () => now,
    isVisible: () => visible,
    show: (watched) => shown.push(watched),
    load: (held) =>
      new Promise((resolve, reject) => {
        asked.push({
          at: now,
          held,
          answer: (what) => {
            what instanceof Error ? reject(what) : resolve(what);
            return settle();
          },
        });
      }),
    later(ms, run) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        const at = timers.indexOf(timer);
        if (at >= 0) timers.splice(at, 1);
      };
    },
  });
  return {
    watching,
    asked,
    shown,
    show: (is: boolean) => {
      visible = is;
    },
    async pass(ms: number) {
      now += ms;
      for (const timer of timers.filter(({ at }) => at <= now)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.run();
      }
      await settle();
    },
    last: () => shown.at(-1) as Watched<Figures>,
    answer: (what: Figures | Error) => asked.at(-1)?.answer(what),
  };
}

describe('watching', () => {
  it('looks at once, and again after the pause, saying what it holds', async () => {
    const at = page();
    const figures = { complete: 23 };
    expect(at.asked.map(({ held }) => held)).toEqual([undefined]);
    await at.answer(figures);
    expect(at.last()).toMatchObject({ data: figures, failure: undefined, seenAt: 1_000_000 });
    await at.pass(EVERY - 1);
    expect(at.asked).toHaveLength(1);
    await at.pass(1);
    expect(at.asked[1]?.held).toBe(figures);
    await at.answer(figures);
    expect(at.last()).toMatchObject({ seenAt: 1_000_000 + EVERY });
    expect(at.last().data).toBe(figures);
  });

  it('asks anew on opening, though it shows what was there before', () => {
    const before = { complete: 1 };
    const at = page(before);
    expect(at.asked[0]?.held).toBeUndefined();
  });

  it('waits for a slow answer instead of asking again', async () => {
    const at = page();
    await at.pass(EVERY * 10);
    at.watching.wake();
    expect(at.asked).toHaveLength(1);
  });

  it('asks nothing while the page is hidden, and at once when it is seen again', async () => {
    const at = page();
    await at.answer({ complete: 1 });
    at.show(false);
    await at.pass(EVERY * 100);
    expect(at.asked).toHaveLength(1);
    at.show(true);
    at.watching.wake();
    expect(at.asked).toHaveLength(2);
  });

  it('does not ask twice for switching windows quickly', async () => {
    const at = page();
    await at.answer({ complete: 1 });
    await at.pass(1_000);
    at.watching.wake();
    expect(at.asked).toHaveLength(1);
  });

  it('keeps what is there when the line breaks, asks less and less often, and recovers', async () => {
    const at = page();
    await at.answer({ complete: 1 });
    await at.pass(EVERY);
    await at.answer(offline());
    expect(at.last()).toMatchObject({
      data: { complete: 1 },
      failure: { kind: 'offline' },
      seenAt: 1_000_000,
    });
    const pauses: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const before = at.asked.length;
      let waited = 0;
      while (at.asked.length === before) {
        await at.pass(EVERY);
        waited += EVERY;
      }
      pauses.push(waited);
      await at.answer(offline());
    }
    expect(pauses).toEqual([40_000, 80_000, 160_000, 300_000, 300_000, 300_000]);
    at.watching.wake();
    await at.answer({ complete: 2 });
    expect(at.last()).toMatchObject({ data: { complete: 2 }, failure: undefined });
    await at.pass(EVERY);
    expect(at.asked.at(-1)?.held).toEqual({ complete: 2 });
  });

  it('shows no longer what the server refuses, and stops asking', async () => {
    const at = page({ complete: 1 });
    const problem = { type: 'x', title: 'not_allowed', status: 403, detail: 'ไม่มีสิทธิ์' } as const;
    await at.answer(new Failure('problem', problem.detail, problem));
    expect(at.last()).toMatchObject({ data: undefined, failure: { code: 'not_allowed' } });
    await at.pass(EVERY * 100);
    expect(at.asked).toHaveLength(1);
    at.watching.reload();
    expect(at.asked).toHaveLength(2);
  });

  it('reloads in full at once, and an answer under way comes too late', async () => {
    const at = page();
    const slow = at.asked[0];
    at.watching.reload();
    expect(at.asked[1]?.held).toBeUndefined();
    await at.answer({ complete: 3 });
    await slow?.answer({ complete: 2 });
    expect(at.last().data).toEqual({ complete: 3 });
  });

  it('is over when the page is left', async () => {
    const at = page();
    at.watching.stop();
    await at.answer({ complete: 1 });
    await at.pass(EVERY * 2);
    expect([at.shown.length, at.asked.length]).toEqual([0, 1]);
  });
});
