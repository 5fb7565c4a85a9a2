import { readFileSync } from 'node:fs';
import { emptyScene, type Scene } from '@thankamnot/functions/testing/scene';
import type { DocumentStore } from '@thankamnot/functions/use-cases/document-store';
import { addDuty, importRoster } from '@thankamnot/functions/use-cases/setup';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import { PROVINCES } from '@thankamnot/shared/organization/provinces';
import { type Roster, readRoster } from '@thankamnot/shared/organization/roster';
import { seatOfficers } from './officers.ts';

export const NATIONAL_DUTY = { duty: 'odloc-2568', round: '2568' };
/** A week before the duty's due date, 29 Aug 2568: a reminder day. */
export const REMINDER_MORNING = '2025-08-22T09:00:00+07:00';
export const OFFICERS_A_UNIT = 2;

/** All 76 provinces with their 7,849 LAOs, one duty, two officers in each LAO; nobody has reported. */
export async function nationalScene(store: DocumentStore): Promise<{ scene: Scene; rosters: Roster[] }> {
  const scene = emptyScene({ store, now: new Date(REMINDER_MORNING).toISOString() });
  // No nation fits into the free plan: the account has one without a limit.
  scene.ports.quota = { left: async () => Number.MAX_SAFE_INTEGER };
  const template = findTemplate(NATIONAL_DUTY.duty);
  if (!template) throw new Error(`no template ${NATIONAL_DUTY.duty}`);
  const rosters = nationalRosters();
  for (const roster of rosters) {
    await importRoster(scene.ports, roster);
    await addDuty(scene.ports, template, roster.province);
    await seatOfficers(store, roster, OFFICERS_A_UNIT);
  }
  return { scene, rosters };
}

function nationalRosters(): Roster[] {
  const csv = readFileSync(new URL('../data/rosters/lao-all.csv', import.meta.url), 'utf8');
  const [headings = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const byProvince = Map.groupBy(rows, (row) => row[4] ?? '');
  return PROVINCES.flatMap((province) => {
    const own = byProvince.get(province.name);
    if (!own) return [];
    const read = readRoster([headings, ...own], province);
    if ('faults' in read) throw new Error(`data/rosters/lao-all.csv: ${JSON.stringify(read.faults[0])}`);
    return [read.roster];
  });
}
