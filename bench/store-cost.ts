/** What Firestore would bill: documents read and written, counted and not timed, by the real use cases. */

import { createBot } from '@thankamnot/functions/adapters/bot/bot';
import { handleEvent } from '@thankamnot/functions/adapters/bot/handle-event';
import { reportHandlers } from '@thankamnot/functions/adapters/http/handlers/reports';
import {
  type CountingStore,
  type Counts,
  countingStore,
} from '@thankamnot/functions/adapters/store/counting-store';
import { openSqliteStore } from '@thankamnot/functions/adapters/store/sqlite-store';
import { rosterFrom, type Scene, takScene } from '@thankamnot/functions/testing/scene';
import { boardOf } from '@thankamnot/functions/use-cases/boards';
import { userDoc } from '@thankamnot/functions/use-cases/documents';
import { read } from '@thankamnot/functions/use-cases/records';
import type { Figure } from '@thankamnot/rehearsal/figures';
import { laosOf } from '@thankamnot/shared/organization/roster';
import { postback } from '@thankamnot/shared/postback';
import { rateOf } from '@thankamnot/shared/report/completion-rate';
import { NATIONAL_DUTY, nationalScene } from './nation.ts';
import { coordinatorId, officerId, seatOfficers } from './officers.ts';

const ODLOC = { duty: 'odloc-2568', round: '2568' };
const liffUrl = (path: string) => `https://liff.line.me/1650000000-benchmark${path}`;

export async function storeCostFigures(): Promise<Figure[]> {
  return [
    ...(await reportCost()),
    ...(await rateCost('rate_view_reads_69', 'lao-tak.csv', 'ตาก')),
    ...(await rateCost('rate_view_reads_333', 'lao-all.csv', 'นครราชสีมา')),
    ...(await nationalRate()),
  ];
}

/** A province at work on a store that counts, with two officers in each LAO. */
async function province(
  file: string,
  name: string,
  duties: string[],
): Promise<{ scene: Scene; store: CountingStore; code: string; units: string[] }> {
  const store = countingStore(openSqliteStore(':memory:'));
  const roster = rosterFrom(file, name);
  const scene = await takScene({ store, duties, roster });
  await seatOfficers(store, roster, 2);
  store.reset();
  return { scene, store, code: roster.province, units: laosOf(roster).map(({ code }) => code) };
}

async function counted(store: CountingStore, work: () => Promise<unknown>): Promise<Counts> {
  store.reset();
  await work();
  return store.counts();
}

async function reportCost(): Promise<Figure[]> {
  const one = await province('lao-tak.csv', 'ตาก', ['odloc-2568']);
  const two = await province('lao-tak.csv', 'ตาก', ['odloc-2568', 'help-centre']);
  const form = await counted(one.store, () => file(one));
  const tap = await counted(one.store, () => tapComplete(one));
  const tapBeside = await counted(two.store, () => tapComplete(two));
  const what =
    'one report of a unit of Tak (69 LAOs), first and only of its round; a form sent from the mini-app by somebody signed in';
  return [
    {
      name: 'report_reads',
      value: form.reads,
      unit: 'reads',
      note: `${what}: the person, the board, the report. By a tap in chat ${tap.reads} with one open duty and ${tapBeside.reads} with two: the answer says what is left, from every open board of the province, read once. Counted by functions/src/adapters/store/counting-store.ts; no spread, the count is exact`,
    },
    {
      name: 'report_writes',
      value: form.writes,
      unit: 'writes',
      note: `${what}: mark of the request, report, revision, the unit's key on the board, in one atomic batch. By a tap in chat ${tap.writes}. Counted, exact`,
    },
  ];
}

type Province = Awaited<ReturnType<typeof province>>;

async function file({ scene, units }: Province): Promise<void> {
  const { ports } = scene;
  const handlers = reportHandlers({ ports });
  const unit = units[0] as string;
  const who = { user: officerId(unit, 1), name: '' };
  await handlers.fileReport({
    who,
    // What the API does before every handler.
    user: await read(ports.store, userDoc(who.user)),
    params: { ...ODLOC, unit },
    query: undefined,
    body: { key: 'bench-press-1', values: { domains: ['education', 'economy', 'environment'] }, basedOn: 0 },
  });
}

const botIn = ({ scene }: Province) =>
  createBot({
    ports: scene.ports,
    liffUrl,
    profileName: async () => undefined,
    pictureOf: async () => undefined,
  });

async function tapComplete(where: Province): Promise<void> {
  const unit = where.units[1] as string;
  await handleEvent(botIn(where), {
    type: 'postback',
    postback: { data: postback('complete', { ...ODLOC, unit }) },
    ...eventFrom(officerId(unit, 1), 'tap'),
  });
}

/** `name`: the figure's; the province with the most LAOs has 333 municipalities and อบต., and its อบจ. */
async function rateCost(figure: string, csv: string, name: string): Promise<Figure[]> {
  const one = await province(csv, name, ['odloc-2568']);
  const two = await province(csv, name, ['odloc-2568', 'help-centre']);
  const ask = (where: Province) => async () => {
    const answer = await handleEvent(botIn(where), {
      type: 'message',
      message: { type: 'text', id: '1', text: 'อัตรา', quoteToken: 'q' },
      ...eventFrom(coordinatorId(where.code), 'rate'),
    });
    if (!JSON.stringify(answer).includes(`0/${where.units.length}`)) throw new Error('อัตรา was not answered');
  };
  const [single, double] = [await counted(one.store, ask(one)), await counted(two.store, ask(two))];
  return [
    {
      name: figure,
      value: single.reads,
      unit: 'reads',
      note: `a coordinator of ${name} (${one.units.length} LAOs) asks อัตรา in chat, one open duty: the person and one board, whatever its size; ${double.reads} with two open duties. Counted, exact; ${single.writes} writes`,
    },
  ];
}

async function nationalRate(): Promise<Figure[]> {
  const store = countingStore(openSqliteStore(':memory:'));
  const { scene, rosters } = await nationalScene(store);
  let expected = 0;
  const cost = await counted(store, async () => {
    for (const { province: code } of rosters) {
      expected += rateOf(await boardOf(scene.ports, NATIONAL_DUTY.duty, NATIONAL_DUTY.round, code)).expected;
    }
  });
  return [
    {
      name: 'rate_view_reads_7849',
      value: cost.reads,
      unit: 'reads',
      note: `one duty's rate over the nation: one board for each of ${rosters.length} provinces, ${expected} LAOs. No page shows the nation yet: the boards are read as one province's are. Counted, exact; ${cost.writes} writes`,
    },
  ];
}

function eventFrom(userId: string, id: string) {
  return {
    mode: 'active' as const,
    timestamp: 0,
    webhookEventId: `01K5BENCH${id}`,
    deliveryContext: { isRedelivery: false },
    replyToken: 'token',
    source: { type: 'user' as const, userId },
  };
}
