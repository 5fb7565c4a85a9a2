/** The rehearsal build in real Chromium, behind a small file server as the product's own server is one. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Me } from '@thankamnot/shared/api/shapes';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { idTokenOf } from '../src/testing/id-token.ts';
import { distOf, type Mode } from './build-once.ts';
import { type Answers, type Asked, answerApi, usualAnswers } from './fake-api.ts';
import { watchFinger } from './finger.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../screenshots/liff/', import.meta.url));

export const VIEWPORTS = [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
] as const;
export const PHONE = VIEWPORTS[1];

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** What the product's server allows: of inline scripts the one that the page holds, inline styles for the skeleton. */
function policyFor(page: string): string {
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
  return [
    "default-src 'self'",
    "connect-src 'self' https://api.line.me",
    `script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
  ].join('; ');
}

export interface Stage {
  base: string;
  browser: Browser;
  close(): Promise<void>;
}

/** Serves the app as it was built for the tests. */
export async function openStage(mode: Mode = 'rehearsal'): Promise<Stage> {
  const dist = distOf(mode);
  const policy = policyFor(readFileSync(join(dist, 'index.html'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/liff/config.json') {
      response.setHeader('content-type', 'application/json').end('{"liffId":"2000000000-rehearse"}');
      return;
    }
    const file = join(dist, normalize(pathname.replace(/^\/liff\/?/, '/')));
    const found = file !== `${dist}/` && extname(file) && existsSync(file) ? file : join(dist, 'index.html');
    response.setHeader('content-type', TYPES[extname(found)] ?? 'application/octet-stream');
    response.setHeader('content-security-policy', policy);
    createReadStream(found).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: machinesChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    base: `http://127.0.0.1:${portOf(server)}`,
    browser,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The machine's own Chromium; nothing is downloaded. `CHROMIUM` names another. */
function machinesChromium(): string {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const path = process.env.CHROMIUM ?? places.find((place) => existsSync(place));
  if (!path) throw new Error('no Chromium on this machine: install it or set CHROMIUM');
  return path;
}

const portOf = (server: Server): number => {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the file server has no port');
  return address.port;
};

export interface Phone {
  page: Page;
  context: BrowserContext;
  asked: Asked[];
  /** What the API has answered so far. */
  told: unknown[];
  /** Answers as they are told now; change them at will. */
  answers: Answers;
  /** Errors of the page's own scripts, breaches of the content policy, and what moved under a finger. */
  errors: string[];
}

/** Opens a page of the app as a person, inside LINE. */
export async function openPhone(
  stage: Stage,
  me: Me,
  path: string,
  {
    answers: special = {},
    viewport = PHONE,
    context: given,
    before,
  }: {
    answers?: Answers;
    viewport?: { width: number; height: number };
    context?: BrowserContext;
    /** What the page needs before it goes anywhere: a visit that is cut short has not signed in yet. */
    before?: (page: Page) => Promise<void>;
  } = {},
): Promise<Phone> {
  const context =
    given ??
    (await stage.browser.newContext({
      viewport,
      locale: 'th-TH',
      timezoneId: 'Asia/Bangkok',
      reducedMotion: 'reduce',
    }));
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
      errors.push(message.text());
  });
  const answers = { ...usualAnswers(me), ...special };
  const told: unknown[] = [];
  const asked = await answerApi(page, answers, told);
  await watchFinger(page);
  await before?.(page);
  const address = new URL(`/liff${path}`, stage.base);
  address.searchParams.set('sim_id_token', idTokenOf(me.user));
  address.searchParams.set('sim_in_client', '1');
  await page.goto(address.href);
  return { page, context, asked, told, answers, errors };
}

/** Names of what the app keeps of a person on this phone. */
export const keptOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'typeface'));

/** What is typed becomes the person's own draft when it is known who types. */
export const draftIsKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('tk:draft:')));

/** As on every visit but the first: in the typeface that the first one has fetched. */
export const wearTypeface = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 1em Sarabun`, 'กa')));
    document.documentElement.classList.add('sarabun');
  });

/** What axe finds wrong, one line each; empty is the aim. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** What sticks out to the side, where nobody finds it on a phone: each element by its class. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `${element.tagName}.${element.className}`);
  });

/** The whole page as one tall screen, so that bars at the bottom edge stand there and not in the middle. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const before = page.viewportSize() ?? PHONE;
  const height = await page.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.scrollHeight;
  });
  await page.setViewportSize({ ...before, height: Math.max(before.height, Math.min(height, 4000)) });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  await page.setViewportSize(before);
}
