/** The coordinator's desk on a slow phone, in the province with the most units. */

import { rosterFrom } from '@thankamnot/functions/testing/scene';
import { acceptPrivacy, makeInvite, useInvite } from '@thankamnot/functions/use-cases/registration';
import { addDuty, importRoster } from '@thankamnot/functions/use-cases/setup';
import { submitReport } from '@thankamnot/functions/use-cases/submit-report';
import type { Figure } from '@thankamnot/rehearsal/figures';
import { PEOPLE } from '@thankamnot/rehearsal/people';
import { launchChromium } from '@thankamnot/rehearsal/testing/chromium';
import { openWorld, type World } from '@thankamnot/rehearsal/world';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import { laosOf, type Roster } from '@thankamnot/shared/organization/roster';
import { shortName } from '@thankamnot/shared/organization/unit';
import { PRIVACY_VERSION } from '@thankamnot/shared/wording/privacy-version';
import { compressingFront } from './compressing-front.ts';
import { median, spread } from './figure.ts';
import { officerId, seatOfficers } from './officers.ts';
import { coldVisit, slowLine } from './slow-phone.ts';

const RUNS = 5;
const PHONE = { width: 390, height: 844 };
const DUTY = { duty: 'odloc-2568', round: '2568' };
const LONGEST = 'นครราชสีมา';

export async function deskFigures(): Promise<Figure[]> {
  const world = await openWorld({ opensAt: '2025-08-22T09:00:00+07:00', frozen: true, unseeded: true });
  const roster = rosterFrom('lao-all.csv', LONGEST);
  await settle(world, roster);
  const front = await compressingFront(world.server.url);
  world.simulator.setLiffEndpointUrl(`${front.url}/liff`);
  const browser = await launchChromium();
  const visit = async (path: string, texts: string[]) => {
    const drawn: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const address = world.simulator.person(PEOPLE.anucha.id).openLiff(path);
      drawn.push((await coldVisit(browser, address, PHONE, rateStandsWith, texts)).drawn);
    }
    return drawn;
  };
  try {
    const units = laosOf(roster);
    const board = await visit(`/duty/${DUTY.duty}/${DUTY.round}`, units.map(shortName));
    const overview = await visit('/duties', [findTemplate(DUTY.duty)?.shortTitle ?? '']);
    const where = `a provincial coordinator of ${LONGEST} (${units.length} LAOs, a third of them reported, two duties)`;
    return [
      {
        name: 'desk_visible_ms_333',
        value: Math.round(median(board)),
        unit: 'ms',
        note: `${where} opens a duty's page: from the start of navigation until rate and first units are drawn. ${slowLine(PHONE)}. ${RUNS} visits: ${spread(board, 0)}`,
      },
      {
        name: 'desk_overview_visible_ms_333',
        value: Math.round(median(overview)),
        unit: 'ms',
        note: `the same opens the overview: until the duties with their rates are drawn. ${RUNS} visits: ${spread(overview, 0)}`,
      },
    ];
  } finally {
    await browser.close();
    await front.close();
    await world.close();
  }
}

/** The province at work, with anucha as its coordinator, who has come to the seat as everybody does. */
async function settle({ server: { ports } }: World, roster: Roster): Promise<void> {
  const { province } = roster;
  await importRoster(ports, roster);
  for (const id of [DUTY.duty, 'help-centre']) {
    const template = findTemplate(id);
    if (!template) throw new Error(`no template ${id}`);
    await addDuty(ports, template, province);
  }
  await seatOfficers(ports.store, roster, 1);
  const { id, name } = PEOPLE.anucha;
  await acceptPrivacy(ports, { user: id, name }, PRIVACY_VERSION);
  const { code } = await makeInvite(ports, province, { coordinator: {} });
  await useInvite(ports, id, code, 'bench~desk');
  for (const { code: unit } of laosOf(roster).filter((_, index) => index % 3 === 0)) {
    const user = officerId(unit, 1);
    await submitReport(ports, {
      by: { user, name: 'เจ้าหน้าที่' },
      via: 'form',
      round: { ...DUTY, province },
      unit,
      act: {
        kind: 'file',
        values: { domains: ['education', 'economy', 'environment'] },
        problem: null,
        evidence: null,
      },
      key: `bench~${unit}`,
    });
  }
}

/** Runs in the page: a rate, and one of the names that stand beside it. */
function rateStandsWith(names: string[]): boolean {
  const text = document.querySelector('main')?.textContent ?? '';
  return /\d\s*%/.test(text) && names.some((name) => text.includes(name));
}
