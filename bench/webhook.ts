/** The whole bot under load against the echo bot of LINE's SDK. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqliteStore } from '@thankamnot/functions/adapters/store/sqlite-store';
import { TAK, takRoster, takScene } from '@thankamnot/functions/testing/scene';
import type { Figure } from '@thankamnot/rehearsal/figures';
import { laosOf } from '@thankamnot/shared/organization/roster';
import { postback } from '@thankamnot/shared/postback';
import { type Child, startChild } from './child.ts';
import { cpuMsOf } from './cpu-time.ts';
import { median, rounded, spread } from './figure.ts';
import { type Load, load, type SignedCall, signed } from './load.ts';
import { coordinatorId, officerId, seatOfficers } from './officers.ts';

const CONNECTIONS = 50;
const ROUNDS = 7;
const ROUND_MS = 2_500;
const WARM_UP_MS = 1_500;
const NOW = '2025-09-16T09:30:00+07:00';

export const CHANNEL = {
  LINE_CHANNEL_SECRET: 'bench-channel-secret',
  LINE_CHANNEL_ACCESS_TOKEN: 'bench-access-token',
  LINE_LOGIN_CHANNEL_ID: '1650000000',
  LIFF_ID: '1650000000-benchmark',
};

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Tak with both duties and two officers in each of the 69 LAOs, in a database file. */
export async function seedTakFile(file: string): Promise<void> {
  const store = openSqliteStore(file);
  await takScene({ store, duties: ['odloc-2568', 'help-centre'] });
  await seatOfficers(store, takRoster(), 2);
  await store.close();
}

interface Round extends Load {
  /** Processor time of the server for one request. */
  cpuMs: number;
}

export async function webhookFigures(bundle: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'thankamnot-bench-'));
  const file = join(folder, 'tak.sqlite');
  await seedTakFile(file);
  const stub = await startChild(script('line-stub.ts'));
  const channel = { ...CHANNEL, LINE_API_BASE_URL: stub.url, PORT: '0' };
  const echo = await startChild(script('echo-server.ts'), channel);
  const bot = await startChild(bundle, { ...channel, SQLITE_FILE: file, NOW });
  try {
    const echoRounds: Round[] = [];
    const botRounds: Round[] = [];
    const event = morning();
    const run = async ({ url, process: child }: Child, ms: number): Promise<Round> => {
      const before = cpuMsOf(child);
      const round = await load(url, event, { connections: CONNECTIONS, ms });
      return { ...round, cpuMs: (cpuMsOf(child) - before) / round.requests };
    };
    await run(echo, WARM_UP_MS);
    await run(bot, WARM_UP_MS);
    for (let round = 0; round < ROUNDS; round += 1) {
      // Which goes first changes, so that a machine that slows down harms both alike.
      for (const which of round % 2 === 0 ? [echo, bot] : [bot, echo]) {
        (which === echo ? echoRounds : botRounds).push(await run(which, ROUND_MS));
      }
    }
    const failed = [...echoRounds, ...botRounds].reduce((sum, round) => sum + round.failed, 0);
    if (failed > 0) throw new Error(`${failed} webhooks were not answered 200: ${bot.complaints()}`);
    return figuresOf(echoRounds, botRounds);
  } finally {
    await Promise.all([bot.stop(), echo.stop(), stub.stop()]);
    rmSync(folder, { recursive: true });
  }
}

function figuresOf(echo: Round[], bot: Round[]): Figure[] {
  const ratios = (of: (round: Round) => number) =>
    bot.map((round, index) => of(round) / of(echo[index] as Round));
  const method =
    `whole bot (bundle of functions/src/server.ts: express, signature, SQLite with a disk sync for every record, reply ` +
    `over HTTP) / echo bot (@line/bot-sdk middleware and client + express, keeps nothing), same run, interleaved, ` +
    `same stub for LINE's API, a process each; ${CONNECTIONS} connections, ${ROUNDS} rounds of ${ROUND_MS / 1000} s; mix of a ` +
    `reminder morning in Tak (69 LAOs, 138 officers, 2 duties): half taps that record a report, 3 of 10 ask งาน, 1 of 10 a ` +
    `coordinator's อัตรา, 1 of 10 free text`;
  const rps = ratios(({ perSecond }) => perSecond);
  const p99 = ratios((round) => round.p99);
  const cpu = ratios(({ cpuMs }) => cpuMs);
  const each = (of: (round: Round) => number, digits: number) =>
    `echo ${spread(echo.map(of), digits)}; bot ${spread(bot.map(of), digits)}`;
  return [
    {
      name: 'webhook_rps_ratio',
      value: rounded(median(rps)),
      unit: 'ratio',
      note: `${method}. Requests per second, above 1 the bot is faster. Ratios ${spread(rps)}. Per second: ${each((it) => it.perSecond, 0)}`,
    },
    {
      name: 'webhook_p99_ratio_c50',
      value: rounded(median(p99)),
      unit: 'ratio',
      note: `${method}. 99th percentile of the time to the 200, below 1 the bot is faster. Ratios ${spread(p99)}. Milliseconds: ${each((it) => it.p99, 1)}`,
    },
    {
      name: 'webhook_cpu_ratio',
      value: rounded(median(cpu)),
      unit: 'ratio',
      note: `${method}. Processor time of the server's process for one request, below 1 the bot needs less; other work on the machine and the disk hardly touch it. Ratios ${spread(cpu)}. Milliseconds: ${each((it) => it.cpuMs, 2)}`,
    },
  ];
}

/** What arrives on a morning on which reminders have left; every call has an event id of its own. */
export function morning(): () => SignedCall {
  const units = laosOf(takRoster()).map(({ code }) => code);
  let count = 0;
  const tap = (unit: string, name: 'acknowledge' | 'start', officer: number) =>
    eventOf(officerId(unit, officer), {
      type: 'postback',
      postback: { data: postback(name, { duty: 'odloc-2568', round: '2568', unit }) },
    });
  const text = (user: string, words: string) =>
    eventOf(user, {
      type: 'message',
      message: { type: 'text', id: `5${String(count).padStart(17, '0')}`, text: words, quoteToken: 'q' },
    });

  function eventOf(userId: string, more: object): object {
    return {
      ...more,
      webhookEventId: `01K5${String(count).padStart(22, '0')}`,
      timestamp: Date.parse(NOW),
      mode: 'active',
      deliveryContext: { isRedelivery: false },
      replyToken: `token-${count}`,
      source: { type: 'user', userId },
    };
  }

  return () => {
    const unit = units[count % units.length] as string;
    const turn = count % 10;
    const officer = 1 + (Math.floor(count / units.length) % 2);
    count += 1;
    const event =
      turn < 5
        ? tap(unit, turn % 2 === 0 ? 'acknowledge' : 'start', officer)
        : turn < 8
          ? text(officerId(unit, officer), 'งาน')
          : turn === 8
            ? text(coordinatorId(TAK), 'อัตรา')
            : text(officerId(unit, officer), 'ศูนย์ช่วยเหลือประชาชนกำลังรวบรวมข้อมูลอยู่ค่ะ');
    return signed([event], CHANNEL.LINE_CHANNEL_SECRET);
  };
}
