/** The officer's form on a slow phone: what is loaded, and when it can be filled in. */

import type { Figure } from '@thankamnot/rehearsal/figures';
import { PEOPLE } from '@thankamnot/rehearsal/people';
import { launchChromium } from '@thankamnot/rehearsal/testing/chromium';
import { openWorld } from '@thankamnot/rehearsal/world';
import type { Browser } from 'playwright-core';
import { measureFirstLoad } from '../liff-app/first-load.ts';
import { compressingFront } from './compressing-front.ts';
import { median, rounded, spread } from './figure.ts';

const RUNS = 5;
const CPU_SLOWER = 4;
const MBIT = 1.6;
const ROUND_TRIP_MS = 400;
const PHONE = { width: 390, height: 844 };
const FORM = '/report/help-centre/2025-09';

interface Visit {
  /** Milliseconds from the start of navigation to the first field that takes input. */
  usable: number;
  /** Bytes of JavaScript as they came over the line. */
  scriptBytes: number;
}

export async function liffFigures(): Promise<Figure[]> {
  const first = measureFirstLoad();
  const world = await openWorld({ opensAt: '2025-09-16T09:00:00+07:00', frozen: true });
  const front = await compressingFront(world.server.url);
  world.simulator.setLiffEndpointUrl(`${front.url}/liff`);
  const browser = await launchChromium();
  const visits: Visit[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      visits.push(await visit(browser, world.simulator.person(PEOPLE.kanchana.id).openLiff(FORM)));
    }
  } finally {
    await browser.close();
    await front.close();
    await world.close();
  }
  const usable = visits.map((it) => it.usable);
  const scripts = median(visits.map(({ scriptBytes }) => scriptBytes));
  const files = first.files
    .map(({ file, gzipBytes }) => `${file.replace('assets/', '')} ${gzipBytes}`)
    .join(', ');
  return [
    {
      name: 'liff_first_load_js_gzip_bytes',
      value: first.jsGzipBytes,
      unit: 'bytes',
      note: `gzip bytes of all JavaScript of the production build that the officer's form needs before it can be filled in, LINE's SDK among it (${files}); ${first.laterJsGzipBytes} more follow meanwhile (check of the form, page after sending). From the build's manifest, exact`,
    },
    {
      name: 'liff_form_usable_ms',
      value: Math.round(median(usable)),
      unit: 'ms',
      note: `an officer opens the form of the help centres from chat, nothing cached: from the start of navigation to the first field drawn and enabled (then typed into), signing in with LINE's token and the form's data included. Chromium, ${PHONE.width}×${PHONE.height}, processor ${CPU_SLOWER}× slower, ${MBIT} Mbit/s, ${ROUND_TRIP_MS} ms round trip; the product's server behind a front that compresses with gzip as Firebase Hosting does; the rehearsal's build, which holds a mock of LINE's SDK beside it (${rounded(scripts / 1024, 1)} KiB of script over the line) and so asks LINE's servers nothing. ${RUNS} visits: ${spread(usable, 0)}`,
    },
  ];
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'th-TH', timezoneId: 'Asia/Bangkok' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: ROUND_TRIP_MS,
      downloadThroughput: (MBIT * 1_000_000) / 8,
      uploadThroughput: (MBIT * 1_000_000) / 8,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
    let scriptBytes = 0;
    const scripts = new Set<string>();
    devtools.on('Network.responseReceived', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) scriptBytes += encodedDataLength;
    });
    await page.addInitScript(noteFirstField);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => 'firstFieldAt' in window, undefined, { timeout: 60_000 });
    const usable = await page.evaluate(() => (window as unknown as { firstFieldAt: number }).firstFieldAt);
    const field = page.locator('form input[inputmode], form input[type="number"]').first();
    await field.fill('12');
    if ((await field.inputValue()) !== '12') throw new Error('the form does not take what is typed');
    return { usable, scriptBytes };
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes when the first field of a form stands there and takes input. */
function noteFirstField(): void {
  const look = () => {
    if (!document.querySelector('form input:enabled, form textarea:enabled')) return;
    observer.disconnect();
    // After the frame that draws it.
    requestAnimationFrame(() => {
      setTimeout(() => {
        Object.assign(window, { firstFieldAt: performance.now() });
      });
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}
