/**
 * `npm run bench`: measures everything and writes `bench/results.json`. Takes about two minutes; with names of
 * families (`npm run bench -- webhook liff`) only these are measured and the other figures stay as they were.
 */
import { existsSync, readFileSync } from 'node:fs';
import { bundleServer } from '@thankamnot/rehearsal/bundle-server';
import type { Figure } from '@thankamnot/rehearsal/figures';
import { reportFigures } from '@thankamnot/rehearsal/figures';
import { coldStartFigures } from './cold-start.ts';
import { deskFigures } from './desk.ts';
import { liffFigures } from './liff.ts';
import { readingFigures } from './reading.ts';
import { reminderFigures } from './reminders.ts';
import { storeCostFigures } from './store-cost.ts';
import { webhookFigures } from './webhook.ts';
import { yearFigures } from './year.ts';

const FAMILIES: Record<string, () => Figure[] | Promise<Figure[]>> = {
  webhook: async () => webhookFigures(await bundleServer()),
  'cold-start': async () => coldStartFigures(await bundleServer()),
  store: storeCostFigures,
  reminders: reminderFigures,
  liff: liffFigures,
  desk: deskFigures,
  reading: readingFigures,
  year: yearFigures,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(FAMILIES, name));
if (unknown !== undefined) {
  console.error(`bench: no family "${unknown}"; there are ${Object.keys(FAMILIES).join(', ')}`);
  process.exit(2);
}

const RESULTS = new URL('results.json', import.meta.url);
const former: Figure[] =
  wanted.length > 0 && existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : [];
const figures = new Map(former.map((figure) => [figure.name, figure]));
for (const [name, measure] of Object.entries(FAMILIES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const started = performance.now();
  for (const figure of await measure()) figures.set(figure.name, figure);
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
reportFigures('results.json', [...figures.values()]);
// Chromium and the servers are closed; a stray timer must not keep the process.
process.exit(0);
