/**
 * Faults under load: the server, a process of its own on a database file, is killed with SIGKILL at random moments of
 * its reminder deliveries, while officers report by chat and form and LINE is slow, fails, loses answers and refuses.
 * It starts again until the day's deliveries are over; then comes the next day. In the end everything is counted.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unfinishedDeliveries } from '@thankamnot/functions/use-cases/deliver';
import { boards, deliveries, provinces } from '@thankamnot/functions/use-cases/documents';
import { find } from '@thankamnot/functions/use-cases/records';
import { openStore } from '@thankamnot/functions/wiring';
import {
  addDays,
  addMs,
  type CivilDate,
  type Instant,
  instantAt,
} from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import { createSimulator, type Simulator } from '@thankamnot/simulator/simulator';
import { type Chance, chanceOf } from './chance.ts';
import { tapAway } from './chat-officers.ts';
import { countMessages, countReports, type MessageCounts, type ReportCounts, wrongBoards } from './counts.ts';
import {
  type Expected,
  excusedFrom,
  expectedOn,
  historiesOf,
  type Told,
  toldBefore,
  toldByAnswer,
} from './expectations.ts';
import { faultsFrom } from './faults.ts';
import { fileAway } from './form-officers.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import { type ChaosUnit, OPENS_ON, seedChaos } from './scene.ts';
import { type ServerProcess, startProcess } from './server-process.ts';

export interface ChaosOptions {
  /** The server's script. */
  script: string;
  seed: number;
  /** Lives of the server that end by SIGKILL while deliveries are under way or officers report. */
  runs: number;
  /** No new life begins after so many milliseconds. */
  withinMs: number;
  provinces?: number;
  unitsEach?: number;
  /** Officers at work at once, of each kind. */
  hands?: number;
}

export interface ChaosOutcome {
  kills: number;
  /** Deliveries that were queued. */
  deliveries: number;
  days: number;
  messages: MessageCounts;
  reports: ReportCounts;
  boardsWrong: string[];
  ledger: Ledger;
  /** Faults that the simulator made, by kind. */
  faults: Record<string, number>;
  ms: number;
}

const CHANNEL = {
  channelSecret: 'chaos-channel-secret',
  channelAccessToken: 'chaos-access-token',
  loginChannelId: '1650000000',
  liffId: '1650000000-chaosrun',
};
/** So often a day's deliveries are interrupted at most; then LINE behaves and they may end. */
const MOST_LIVES_A_DAY = 6;
/** Past the first pauses of a delivery that failed, so that a new life tries again at once. */
const BETWEEN_LIVES_MS = 30_000;
const LONGEST_LIFE_MS = 800;
const SETTLES_WITHIN_MS = 20_000;

export async function playChaos(options: ChaosOptions): Promise<ChaosOutcome> {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'thankamnot-chaos-'));
  const file = join(folder, 'chaos.sqlite');
  try {
    const units = await seedChaos(file, {
      provinces: options.provinces ?? 10,
      unitsEach: options.unitsEach ?? 6,
    });
    const stage = await openStage(units, file, options);
    try {
      const outcome = await playDays(stage, options, started);
      return { ...outcome, ms: performance.now() - started };
    } finally {
      await stage.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Stage {
  units: ChaosUnit[];
  file: string;
  simulator: Simulator;
  /** Where the server listens, or will. */
  port: number;
  /** One clock for LINE and, at each start, for the server. */
  now: { instant: Instant; day: CivilDate };
  start(port?: number): ServerProcess;
  /** Calls of LINE's multicast so far, and somebody who waits for the next. */
  calls: { count: number; next?: (() => void) | undefined };
  troubled(on: boolean): void;
  faults: Record<string, number>;
  close(): Promise<void>;
}

async function openStage(units: ChaosUnit[], file: string, { script, seed }: ChaosOptions): Promise<Stage> {
  const now = { instant: instantAt(OPENS_ON, '09:00'), day: OPENS_ON };
  const simulator = createSimulator({
    ...CHANNEL,
    now: () => new Date(now.instant),
    botName: 'ทันกำหนด',
    monthlyQuota: 10_000_000,
    people: units.flatMap(({ officers, code }) =>
      officers.map((id) => ({ id, name: `เจ้าหน้าที่ ${code}`, friend: true })),
    ),
    webhooks: { redelivery: true, redeliverAfterMs: 30, redeliveries: 1_000, timeoutMs: 10_000 },
  });
  const { url } = await simulator.listen();
  const port = await freePort();
  simulator.setWebhookUrl(`http://127.0.0.1:${port}/webhook`);
  const calls: Stage['calls'] = { count: 0 };
  const faults: Record<string, number> = {};
  const drawn = faultsFrom(chanceOf(seed + 1));
  const troubled = (on: boolean) =>
    simulator.faults.plan((endpoint) => {
      if (endpoint === 'multicast') {
        calls.count += 1;
        calls.next?.();
      }
      const fault = on ? drawn(endpoint) : undefined;
      if (fault) faults[fault.kind] = (faults[fault.kind] ?? 0) + 1;
      return fault;
    });
  return {
    units,
    file,
    simulator,
    port,
    now,
    calls,
    faults,
    troubled,
    start: (at = port) =>
      startProcess(script, {
        LINE_CHANNEL_SECRET: CHANNEL.channelSecret,
        LINE_CHANNEL_ACCESS_TOKEN: CHANNEL.channelAccessToken,
        LINE_LOGIN_CHANNEL_ID: CHANNEL.loginChannelId,
        LIFF_ID: CHANNEL.liffId,
        LINE_API_BASE_URL: url,
        LINE_DATA_API_BASE_URL: url,
        SQLITE_FILE: file,
        PORT: String(at),
        NOW: now.instant,
      }),
    close: () => simulator.close(),
  };
}

async function playDays(
  stage: Stage,
  options: ChaosOptions,
  started: number,
): Promise<Omit<ChaosOutcome, 'ms'>> {
  const { seed, runs, withinMs, hands = 4 } = options;
  const chance = chanceOf(seed);
  const ledger = emptyLedger();
  const expected: Expected[] = [];
  const told: Told[] = [];
  let kills = 0;
  let days = 0;
  let goHome = false;
  const isLate = () => performance.now() - started > withinMs;
  const officers = officersAtWork(stage, { chance: chanceOf(seed + 2), ledger, hands, over: () => goHome });

  for (const day of workingDays()) {
    if (kills >= runs || isLate()) break;
    stage.now.day = day;
    const due = await withStore(stage, (ports) => expectedOn(ports, day));
    if (due.length === 0) continue;
    expected.push(...due);
    days += 1;
    let life = 0;
    let settled = false;
    let open = 8;
    while (!settled && life <= MOST_LIVES_A_DAY) {
      const last = life === MOST_LIVES_A_DAY || isLate() || kills >= runs;
      stage.now.instant = last
        ? instantAt(day, '10:00')
        : addMs(instantAt(day, '09:00'), life * BETWEEN_LIVES_MS);
      await (last ? liveUntilSettled(stage, chance) : liveAndDie(stage, chance, open));
      kills += 1;
      life = last ? MOST_LIVES_A_DAY + 1 : life + 1;
      await withStore(stage, async (ports) => {
        settled = await isSettled(ports, day);
        open = (await unfinishedDeliveries(ports)).length;
        told.push(...(await toldBefore(ports)));
      });
    }
    if (!settled) {
      // What is still open is counted as lost.
      ledger.surprises.push(`deliveries of ${day} did not end within ${SETTLES_WITHIN_MS} ms`);
      break;
    }
  }

  // What people are about is answered by a last, undisturbed life.
  goHome = true;
  stage.troubled(false);
  const server = stage.start();
  await server.ready;
  await officers;
  await server.kill();
  kills += 1;
  return { kills, days, ...(await counted(stage, expected, told, ledger)), ledger, faults: stage.faults };
}

/** A life that ends while LINE is being called, or at any moment of it; sometimes a second server is at work beside it. */
async function liveAndDie(stage: Stage, chance: Chance, open: number): Promise<void> {
  stage.troubled(true);
  const server = stage.start();
  const twin = chance.happens(0.12) ? stage.start(0) : undefined;
  if (chance.happens(0.06)) {
    // Before it listens, or just then.
    await sleep(chance.whole(20, 200));
  } else {
    await server.ready;
    await nthCall(stage, chance.whole(1, Math.min(8, Math.max(1, open))));
    // One in ten lives long enough to try again by itself what LINE refused.
    await sleep(chance.happens(0.1) ? chance.whole(800, 1_600) : chance.whole(0, 40));
  }
  await Promise.all([server.kill(), twin?.kill()]);
}

async function liveUntilSettled(stage: Stage, chance: Chance): Promise<void> {
  stage.troubled(false);
  const server = stage.start();
  await server.ready;
  const until = performance.now() + SETTLES_WITHIN_MS;
  while (performance.now() < until && !(await withStore(stage, (ports) => isSettled(ports, stage.now.day)))) {
    await sleep(20);
  }
  await sleep(chance.whole(0, 60));
  await server.kill();
}

function nthCall({ calls }: Stage, n: number): Promise<void> {
  const target = calls.count + n;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, LONGEST_LIFE_MS);
  calls.next = () => {
    if (calls.count >= target) resolve();
  };
  return promise.finally(() => {
    clearTimeout(timer);
    calls.next = undefined;
  });
}

type Store = { store: Awaited<ReturnType<typeof openStore>> };

async function withStore<T>({ file }: Stage, ask: (ports: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ kind: 'sqlite', file });
  try {
    return await ask({ store });
  } finally {
    await store.close();
  }
}

/** Every province has had its run of the day, and no delivery is open. */
async function isSettled(ports: Store, day: CivilDate): Promise<boolean> {
  const known = await find(ports.store, provinces);
  return (
    known.every(({ remindedOn }) => remindedOn === day) && (await unfinishedDeliveries(ports)).length === 0
  );
}

function officersAtWork(
  { units, simulator, port, now }: Stage,
  { chance, ledger, hands, over }: { chance: Chance; ledger: Ledger; hands: number; over: () => boolean },
): Promise<unknown> {
  const by = (way: ChaosUnit['reportsBy']) => units.filter(({ reportsBy }) => reportsBy === way);
  const common = { chance, ledger, over, today: () => now.day };
  return Promise.all(
    Array.from({ length: hands }, () => [
      tapAway({ ...common, units: by('chat'), phoneOf: simulator.person }),
      fileAway({
        ...common,
        units: by('form'),
        api: `http://127.0.0.1:${port}/api/v1`,
        idTokenOf: (user) => simulator.issueIdToken(user),
      }),
    ]).flat(),
  );
}

async function counted(stage: Stage, expected: Expected[], told: Told[], ledger: Ledger) {
  const units = new Map(stage.units.flatMap(({ code, officers }) => officers.map((id) => [id, code])));
  const unitOf = (user: string) => units.get(user) ?? user;
  return withStore(stage, async (ports) => {
    const histories = await historiesOf(ports);
    const excused = excusedFrom(histories);
    const queued = await find(ports.store, deliveries);
    const accepted = stage.simulator.accepted();
    const isSpared = toldByAnswer(
      told,
      accepted.filter(({ via }) => via === 'reply'),
      unitOf,
    );
    return {
      deliveries: queued.length,
      messages: countMessages(
        accepted.filter(({ via }) => via === 'multicast'),
        queued,
        expected.filter((one) => !excused(one) && !isSpared(one)),
        unitOf,
      ),
      reports: countReports(ledger, histories),
      boardsWrong: wrongBoards(await find(ports.store, boards), histories),
    };
  });
}

function* workingDays(): Generator<CivilDate> {
  const calendar = workCalendar();
  for (let day = OPENS_ON; ; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) yield day;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
