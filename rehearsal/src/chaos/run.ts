/**
 * `npm run test:chaos [-- --runs N --seed S]`: kills the server again and again under load and counts what was lost,
 * repeated or wrong. Writes `bench/chaos.json`; ends with 1 if any count is not nought. A minute and a half on a quiet
 * machine; where a slow one does not come to all runs in ten, the figures say to how many it came.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { bundleServer } from '../bundle-server.ts';
import { type Figure, reportFigures } from '../figures.ts';
import { type ChaosOutcome, playChaos } from './chaos.ts';

const RUNS = 200;
const WITHIN_MS = 600_000;

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = wholeNumber('runs', values.runs) ?? RUNS;
const seed = wholeNumber('seed', values.seed) ?? randomInt(2 ** 31);

console.log(`chaos: ${runs} runs, seed ${seed}`);
const outcome = await playChaos({ script: await bundleServer(), runs, seed, withinMs: WITHIN_MS });
const wrong = [
  ...outcome.messages.repeated.map((what) => `repeated message: ${what}`),
  ...outcome.messages.lost.map((what) => `lost message: ${what}`),
  ...outcome.reports.lost.map((what) => `lost report: ${what}`),
  ...outcome.reports.repeated.map((what) => `repeated report: ${what}`),
  ...outcome.boardsWrong.map((what) => `wrong board: ${what}`),
];
for (const line of [...wrong, ...outcome.ledger.surprises].slice(0, 40)) console.log(line);
reportFigures('chaos.json', figuresOf(outcome));
process.exit(wrong.length > 0 ? 1 : 0);

function figuresOf({
  kills,
  days,
  deliveries,
  messages,
  reports,
  boardsWrong,
  ledger,
  faults,
  ms,
}: ChaosOutcome): Figure[] {
  const made = Object.entries(faults)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
  const work =
    `seed ${seed}: ${kills} lives of the server (functions/src/server.ts as a process on one SQLite file) ended by SIGKILL in ` +
    `${days} reminder days of 10 provinces with 6 LAOs and 2 officers each; ${deliveries} deliveries, ${messages.accepted} messages ` +
    `accepted by the simulator of LINE, ${reports.claims} reports answered with 200 (taps and forms at the same time), ` +
    `${ledger.retries} tries again; faults made: ${made}; ${Math.round(ms / 1000)} s`;
  const figure = (name: string, value: number, unit: string, note: string): Figure => ({
    name: `chaos_${name}`,
    value,
    unit,
    note: `${note}. One run; ${work}`,
  });
  return [
    figure(
      'kills',
      kills,
      'kills',
      'at random moments of deliveries, of starting, and of two servers at once',
    ),
    figure(
      'messages_repeated',
      messages.repeated.length,
      'messages',
      'on the simulator’s side: messages to a person beyond one a day, and recipients accepted twice under one retry key',
    ),
    figure(
      'messages_lost',
      messages.lost.length,
      'messages',
      'units that the rule says are reminded on a day, worked out before the day’s first start, and that got nothing; and deliveries’ recipients that LINE never accepted',
    ),
    figure(
      'reports_lost',
      reports.lost.length,
      'reports',
      'taps and forms answered with 200 that have no revision, and histories with gaps',
    ),
    figure(
      'reports_repeated',
      reports.repeated.length,
      'reports',
      'taps that made more than one revision, redelivered or doubled webhooks among them',
    ),
    figure(
      'boards_wrong',
      boardsWrong.length,
      'boards',
      'boards that differ from the recount of their reports',
    ),
  ];
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) {
    console.error(`test:chaos: --${name} ${text} is not a whole number`);
    process.exit(2);
  }
  return Number(text);
}
