/** The officer's form on a slow phone: what is loaded, and when it can be filled in. */

import type { Figure } from '@thankamnot/rehearsal/figures';
import { PEOPLE } from '@thankamnot/rehearsal/people';
import { launchChromium } from '@thankamnot/rehearsal/testing/chromium';
import { openWorld } from '@thankamnot/rehearsal/world';
import type { Page } from 'playwright-core';
import { measureFirstLoad } from '../liff-app/first-load.ts';
import { compressingFront } from './compressing-front.ts';
import { median, rounded, spread } from './figure.ts';
import { coldVisit, slowLine, type Visit } from './slow-phone.ts';

const RUNS = 5;
const PHONE = { width: 390, height: 844 };
const FORM = '/report/help-centre/2025-09';

export async function liffFigures(): Promise<Figure[]> {
  const first = measureFirstLoad();
  const world = await openWorld({ opensAt: '2025-09-16T09:00:00+07:00', frozen: true });
  const front = await compressingFront(world.server.url);
  world.simulator.setLiffEndpointUrl(`${front.url}/liff`);
  const browser = await launchChromium();
  const visits: Visit[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      const address = world.simulator.person(PEOPLE.kanchana.id).openLiff(FORM);
      visits.push(await coldVisit(browser, address, PHONE, fieldStands, undefined, typeUntilKnown));
    }
  } finally {
    await browser.close();
    await front.close();
    await world.close();
  }
  const usable = visits.map(({ drawn }) => drawn);
  const scripts = median(visits.map(({ scriptBytes }) => scriptBytes));
  const files = first.files
    .map(({ file, gzipBytes }) => `${file.replace('assets/', '')} ${gzipBytes}`)
    .join(', ');
  return [
    {
      name: 'liff_first_load_js_gzip_bytes',
      value: first.jsGzipBytes,
      unit: 'bytes',
      note: `gzip bytes of all JavaScript of the production build that the officer's form needs to be drawn, filled in and signed in with, LINE's SDK among it (${files}); ${first.laterJsGzipBytes} more follow meanwhile (check of the form, page after sending). From the build's manifest, exact`,
    },
    {
      name: 'liff_form_usable_ms',
      value: Math.round(median(usable)),
      unit: 'ms',
      note: `an officer opens the form of the help centres from chat: from the start of navigation to the first field drawn and enabled, then typed into. The form stands before it is known who opened it; the visit goes on until the unit's own data is there and fails unless what was typed still stands and can be sent. ${slowLine(PHONE)} (${rounded(scripts / 1024, 1)} KiB of script over the line until then). ${RUNS} visits: ${spread(usable, 0)}`,
    },
  ];
}

const fieldStands = () => document.querySelector('form input:enabled, form textarea:enabled') !== null;

/** Types at once, as somebody in a hurry does, and waits until the form is the unit's own. */
async function typeUntilKnown(page: Page): Promise<void> {
  const field = page.locator('form input[inputmode], form input[type="number"]').first();
  await field.fill('12');
  await page.getByRole('button', { name: 'ส่งรายงาน' }).waitFor();
  await page.getByText('ทน.แม่สอด').first().waitFor();
  if ((await field.inputValue()) !== '12') throw new Error('the form lost what was typed');
}
