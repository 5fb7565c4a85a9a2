/** A cold visit on a slow phone and a slow line: nothing cached, and the moment at which something stands there. */
import type { Browser, Page } from 'playwright-core';

const CPU_SLOWER = 4;
const MBIT = 1.6;
const ROUND_TRIP_MS = 400;

export interface Screen {
  width: number;
  height: number;
}

export interface Visit {
  /** Milliseconds from the start of navigation until what was waited for is drawn. */
  drawn: number;
  /** Bytes of JavaScript as they came over the line. */
  scriptBytes: number;
}

export const slowLine = (screen: Screen): string =>
  `Chromium, ${screen.width}×${screen.height}, nothing cached, processor ${CPU_SLOWER}× slower, ${MBIT} Mbit/s, ${ROUND_TRIP_MS} ms round trip; the product's server behind a front that compresses with gzip as Firebase Hosting does; the rehearsal's build, which holds a mock of LINE's SDK and so asks LINE's servers nothing`;

/** `stands` runs in the page, on every change of it, until it is true. `then` may go on with the page. */
export async function coldVisit<A>(
  browser: Browser,
  address: string,
  screen: Screen,
  stands: (given: A) => boolean,
  given: A,
  then: (page: Page) => Promise<void> = async () => {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: screen, locale: 'th-TH', timezoneId: 'Asia/Bangkok' });
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
    await page.addInitScript(`(${noteWhen})(${stands}, ${JSON.stringify(given)})`);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => 'drawnAt' in window, undefined, { timeout: 60_000 });
    const drawn = await page.evaluate(() => (window as unknown as { drawnAt: number }).drawnAt);
    await then(page);
    return { drawn, scriptBytes };
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes when what is waited for has been drawn. */
function noteWhen<A>(stands: (given: A) => boolean, given: A): void {
  const look = () => {
    if (!stands(given)) return;
    observer.disconnect();
    // After the frame that draws it.
    requestAnimationFrame(() => {
      setTimeout(() => {
        Object.assign(window, { drawnAt: performance.now() });
      });
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
