/** From the start of a process to its first 200: what somebody waits who meets a server that had been stopped. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Figure } from '@thankamnot/rehearsal/figures';
import { median, rounded, spread } from './figure.ts';
import { CHANNEL, seedTakFile } from './webhook.ts';

const STARTS = 9;
const ASK_EVERY_MS = 2;
const GIVE_UP_MS = 20_000;

/** `bundle`: the product's server as one bundle. */
export async function coldStartFigures(bundle: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'thankamnot-bench-'));
  const file = join(folder, 'tak.sqlite');
  await seedTakFile(file);
  const echo = fileURLToPath(new URL('echo-server.ts', import.meta.url));
  const environment = { ...CHANNEL, LINE_API_BASE_URL: 'http://127.0.0.1:9', SQLITE_FILE: file };
  const times = { bot: [] as number[], echo: [] as number[] };
  try {
    for (let start = 0; start < STARTS; start += 1) {
      times.echo.push(await firstAnswer(echo, environment));
      times.bot.push(await firstAnswer(bundle, environment));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const ratios = times.bot.map((ms, index) => ms / (times.echo[index] as number));
  return [
    {
      name: 'cold_start_ratio',
      value: rounded(median(ratios)),
      unit: 'ratio',
      note:
        `bundled server (bot, API, mini-app, opened SQLite file of Tak) / echo bot (@line/bot-sdk + express, not bundled), from ` +
        `starting the process to the first 200 on /healthz, asked every ${ASK_EVERY_MS} ms; below 1 ours is there sooner; ` +
        `${STARTS} starts each, interleaved, files in the page cache. Ratios ${spread(ratios)}. ` +
        `Milliseconds: bot ${spread(times.bot, 0)}; echo ${spread(times.echo, 0)}`,
    },
  ];
}

async function firstAnswer(script: string, environment: Record<string, string>): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, ['--no-warnings', script], {
    env: { PATH: process.env.PATH ?? '', ...environment, PORT: String(port) },
    stdio: 'ignore',
  });
  try {
    while (performance.now() - started < GIVE_UP_MS) {
      const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
      if (answer?.status === 200) return performance.now() - started;
      await sleep(ASK_EVERY_MS);
    }
    throw new Error(`${script} did not answer within ${GIVE_UP_MS} ms`);
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
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
