/** Several small provinces with two duties, so that a few hundred deliveries are a matter of a few weeks. */
import { readFileSync } from 'node:fs';
import { extendDuty } from '@thankamnot/functions/use-cases/extend-duty';
import type { Ports } from '@thankamnot/functions/use-cases/ports';
import { acceptPrivacy, makeInvite, useInvite } from '@thankamnot/functions/use-cases/registration';
import { addDuty, importRoster } from '@thankamnot/functions/use-cases/setup';
import { adminPorts } from '@thankamnot/functions/wiring';
import { addDays, type CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import { PROVINCES } from '@thankamnot/shared/organization/provinces';
import { laosOf, type Roster, readRoster } from '@thankamnot/shared/organization/roster';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';

export const ODLOC = { duty: 'odloc-2568', round: '2568' };
export const HELP_CENTRE = 'help-centre';
/** Before the first reminder: ODLOC is due on 29 Aug 2568. */
export const OPENS_ON: CivilDate = '2025-08-18';

export interface ChaosUnit {
  code: string;
  province: string;
  /** Two LINE ids. */
  officers: [string, string];
  /** How its officers report; the chat's acts never complete a report, so that these units are reminded throughout. */
  reportsBy: 'chat' | 'form';
}

const PEOPLE_FROM = 0x10000;

/** Fills a database; returns its units. */
export async function seedChaos(
  file: string,
  { provinces, unitsEach }: { provinces: number; unitsEach: number },
): Promise<ChaosUnit[]> {
  const ports = await adminPorts({
    store: { kind: 'sqlite', file },
    files: { kind: 'memory' },
    now: `${OPENS_ON}T08:00:00+07:00`,
    line: undefined,
    liffId: undefined,
  });
  const units: ChaosUnit[] = [];
  for (const [index, roster] of smallRosters(provinces, unitsEach).entries()) {
    await importRoster(ports, roster);
    for (const id of [ODLOC.duty, HELP_CENTRE]) {
      const template = findTemplate(id);
      if (!template) throw new Error(`no template ${id}`);
      await addDuty(ports, template, roster.province);
    }
    const own = laosOf(roster).map(({ code }, place) => unitOf(code, roster.province, units.length + place));
    for (const unit of own) await seat(ports, unit);
    await scatterDueDates(ports, own, index);
    units.push(...own);
  }
  await ports.store.close();
  return units;
}

function unitOf(code: string, province: string, number: number): ChaosUnit {
  const id = (officer: number) => `U${(PEOPLE_FROM + number * 2 + officer).toString(16).padStart(32, '0')}`;
  return { code, province, officers: [id(0), id(1)], reportsBy: number % 2 === 0 ? 'chat' : 'form' };
}

async function seat(ports: Ports, unit: ChaosUnit): Promise<void> {
  const invite = await makeInvite(ports, unit.province, { seat: unit.code });
  for (const user of unit.officers) {
    await acceptPrivacy(ports, { user, name: `เจ้าหน้าที่ ${user.slice(-4)}` }, PRIVACY_VERSION);
    await useInvite(ports, user, invite.code, `seat~${user}`);
  }
}

/** Different due dates make different digests, and reminders on nearly every working day. */
async function scatterDueDates(ports: Ports, units: ChaosUnit[], provinceIndex: number): Promise<void> {
  for (const [index, { code, province }] of units.entries()) {
    await extendDuty(ports, {
      round: { ...ODLOC, province },
      until: addDays('2025-08-30', (provinceIndex * 3 + Math.floor(index / 2) * 5) % 31),
      units: [code],
      letterNo: 'ทดสอบ',
      by: { user: 'chaos', name: 'ผู้ดูแลระบบ' },
      key: `extend~${code}`,
    });
  }
}

function smallRosters(provinces: number, unitsEach: number): Roster[] {
  const csv = readFileSync(new URL('../../../data/rosters/lao-all.csv', import.meta.url), 'utf8');
  const [headings = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const byProvince = Map.groupBy(rows, (row) => row[4] ?? '');
  return PROVINCES.filter(({ name }) => byProvince.has(name))
    .slice(0, provinces)
    .map((province) => {
      const read = readRoster(
        [headings, ...(byProvince.get(province.name) ?? []).slice(0, unitsEach)],
        province,
      );
      if ('faults' in read) throw new Error(`data/rosters/lao-all.csv: ${JSON.stringify(read.faults[0])}`);
      return read.roster;
    });
}
