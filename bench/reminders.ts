/** One morning's reminders to the whole nation. */
import { fileURLToPath } from 'node:url';
import { createLocalOutbox } from '@thankamnot/functions/adapters/jobs/local-outbox';
import { createLineClient } from '@thankamnot/functions/adapters/line/line-client';
import { countingStore } from '@thankamnot/functions/adapters/store/counting-store';
import { openSqliteStore } from '@thankamnot/functions/adapters/store/sqlite-store';
import { deliver } from '@thankamnot/functions/use-cases/deliver';
import type { DocumentStore } from '@thankamnot/functions/use-cases/document-store';
import type { Ports, Sender } from '@thankamnot/functions/use-cases/ports';
import { tick } from '@thankamnot/functions/use-cases/tick';
import type { Figure } from '@thankamnot/rehearsal/figures';
import { startChild } from './child.ts';
import { median, rounded, spread } from './figure.ts';
import { nationalScene, OFFICERS_A_UNIT } from './nation.ts';

const LATENCY_MS = 60;
const TIMED_RUNS = 3;

export async function reminderFigures(): Promise<Figure[]> {
  const counting = countingStore(openSqliteStore(':memory:'));
  const counted = await nationalRun(counting, () => counting.reset());
  const { reads, writes } = counting.counts();

  const stub = await startChild(fileURLToPath(new URL('line-stub.ts', import.meta.url)), {
    LATENCY_MS: String(LATENCY_MS),
  });
  const line = createLineClient({ channelAccessToken: 'bench', baseUrl: stub.url, dataBaseUrl: stub.url });
  const seconds: number[] = [];
  try {
    for (let run = 0; run < TIMED_RUNS; run += 1) {
      seconds.push((await nationalRun(openSqliteStore(':memory:'), () => {}, line)).seconds);
    }
  } finally {
    await stub.stop();
  }

  const { calls, people, provinces } = counted;
  const scale = `${people} of ${people * OFFICERS_A_UNIT} officers (one seat a unit is asked first) in ${provinces} provinces, one duty, a week before its due date, nobody has reported`;
  const figure = (name: string, value: number, unit: string, note: string): Figure => ({
    name: `reminder_${name}_7849`,
    value,
    unit,
    note: `${note}. ${scale}`,
  });
  return [
    figure(
      'reads',
      reads,
      'reads',
      `documents read by one tick and the deliveries that it queues: plan, send, note. Counted, exact: ${(reads / provinces).toFixed(1)} a province, whatever its size`,
    ),
    figure(
      'writes',
      writes,
      'writes',
      `documents written by the same: mark of the run, the province's day, each delivery queued, begun, ended. Counted, exact: ${(writes / provinces).toFixed(1)} a province`,
    ),
    figure(
      'calls',
      calls,
      'calls',
      `multicasts to LINE, at most 500 people each, one a province; counted on the sender, exact`,
    ),
    figure(
      'seconds',
      rounded(median(seconds), 2),
      's',
      `from the tick to the last delivery's end, SQLite in memory, LINE's API a stub that answers after ${LATENCY_MS} ms, four calls at once; ${TIMED_RUNS} runs: ${spread(seconds)}`,
    ),
  ];
}

/** Makes the nation, then runs one tick to the end of its deliveries. `starting` is called between the two. */
async function nationalRun(store: DocumentStore, starting: () => void, through?: Sender) {
  const { scene, rosters } = await nationalScene(store);
  const sent = { calls: 0, people: new Set<string>() };
  const sender = through ?? scene.sender;
  const outbox = createLocalOutbox(
    (id, waitedUntil) => deliver(ports, id, waitedUntil),
    scene.clock,
    scene.log,
  );
  const ports: Ports = {
    ...scene.ports,
    outbox,
    sender: {
      multicast(to, messages, retryKey) {
        sent.calls += 1;
        for (const user of to) sent.people.add(user);
        return sender.multicast(to, messages, retryKey);
      },
    },
  };
  starting();
  const started = performance.now();
  await tick(ports);
  await outbox.idle();
  const seconds = (performance.now() - started) / 1000;
  return { calls: sent.calls, people: sent.people.size, provinces: rosters.length, seconds };
}
