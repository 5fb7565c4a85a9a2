/** The build for LINE itself, with LINE's hosts answered by the test: what a person in another browser meets. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { measureFirstLoad } from '../first-load.ts';
import { openStage, type Stage } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage('production');
});
afterAll(() => stage?.close());

const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');

it('sends a person in another browser to LINE Login and asks to come back to the same page', async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  const asked: URL[] = [];
  await page.route(
    ({ hostname }) => hostname.endsWith('line.me'),
    (route) => {
      const url = new URL(route.request().url());
      asked.push(url);
      if (url.hostname === 'access.line.me')
        return route.fulfill({ contentType: 'text/html', body: 'LINE Login' });
      const contextToken = [
        'e30',
        part({
          type: 'external',
          liffId: '2000000000-rehearse',
          endpointUrl: `${stage.base}/liff/`,
          availability: {},
        }),
        'x',
      ].join('.');
      return route.fulfill({ json: { contextToken }, headers: { 'access-control-allow-origin': '*' } });
    },
  );
  await page.goto(`${stage.base}/liff/report/odloc-2568/2568?unit=04630601`);
  await page.waitForURL('https://access.line.me/**');
  const login = asked.at(-1)?.searchParams;
  expect(login?.get('app_id')).toBe('2000000000-rehearse');
  expect(login?.get('redirect_uri')).toBe(`${stage.base}/liff/report/odloc-2568/2568?unit=04630601`);
  await context.close();
});

it('says what to do when LINE cannot be reached', async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  await page.route(
    ({ hostname }) => hostname.endsWith('line.me'),
    (route) => route.abort(),
  );
  await page.goto(`${stage.base}/liff/`);
  await page.getByRole('heading', { name: 'ยังเปิดหน้านี้ไม่ได้' }).waitFor();
  expect(await page.getByText(/เข้าสู่ระบบด้วย LINE ไม่สำเร็จ/).isVisible()).toBe(true);
  await context.close();
});

/** Gzip bytes of JavaScript that the officer's form may need before it is drawn, filled in and signed in with. */
const FIRST_LOAD_MOST = 45 * 1024;

/** The build that is deployed, not the one for tests: that one carries more to find faults by. */
it('loads no more JavaScript before the form than a slow phone can bear', () => {
  expect(measureFirstLoad().jsGzipBytes).toBeLessThanOrEqual(FIRST_LOAD_MOST);
});
