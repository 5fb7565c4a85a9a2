import { rm } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBench, fixtureState, launchBrowser, openBench } from './fixture/open-bench.ts';
import type { SimState } from './sim/state.ts';

const ACTIONS = '/sim/people/U-kanchana/actions';

let browser: Browser;
let folder: string;
let state: SimState;

beforeAll(async () => {
  [folder, browser, state] = await Promise.all([buildBench(), launchBrowser(), fixtureState()]);
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const desktop = (answers?: Record<string, unknown>) =>
  openBench(browser, folder, { state, width: 1440, height: 900, ...(answers && { answers }) });

describe('Flex Messages on the bench', () => {
  it('draw without letting wrapped text or a button label leave its bubble', async () => {
    const { page } = await desktop();
    const escaped = await page.evaluate(() =>
      [...document.querySelectorAll('.fx-bubble')].flatMap((bubble) => {
        const edge = bubble.getBoundingClientRect();
        return [...bubble.querySelectorAll('p, button span')]
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            const wraps = getComputedStyle(element).whiteSpace !== 'nowrap';
            const cut = wraps
              ? element.scrollWidth > element.clientWidth + 1 && element.tagName === 'P'
              : false;
            return cut || left < edge.left - 1 || right > edge.right + 1;
          })
          .map((element) => element.textContent);
      }),
    );
    expect(escaped).toEqual([]);
    await page.context().close();
  });

  it('measure what LINE says: bubble width, button height, progress bar share, round picture', async () => {
    const { page } = await desktop();
    const box = async (selector: string) => page.locator(selector).first().boundingBox();
    const phone = 'article[aria-label="โทรศัพท์ของกาญจนา"]';
    expect((await box(`${phone} .fx-bubble`))?.width).toBe(300);
    expect((await box(`${phone} .fx-button button`))?.height).toBe(40);
    const track = await box(`${phone} .fx-box[style*="rgb(227, 232, 238)"]`);
    const bar = await box(`${phone} .fx-box[style*="rgb(6, 199, 85)"]`);
    expect((bar?.width ?? 0) / (track?.width ?? 1)).toBeCloseTo(0.62, 2);
    const picture = await box('article[aria-label="โทรศัพท์ของมะลิ"] .fx-box[style*="border-radius: 100px"]');
    expect([picture?.width, picture?.height]).toEqual([56, 56]);
    await page.context().close();
  });

  it('send their actions, open LIFF inside the phone and pick dates', async () => {
    const { page, posted } = await desktop({ [ACTIONS]: { openUrl: 'http://liff.test/report' } });
    const phone = page.getByRole('article', { name: 'โทรศัพท์ของกาญจนา' });

    await phone.getByRole('button', { name: 'กรอกรายงาน' }).click();
    await expect.poll(() => phone.locator('iframe').getAttribute('src')).toBe('http://liff.test/report');
    await phone.getByRole('button', { name: 'ปิดมินิแอป' }).click();
    expect(await phone.locator('iframe').count()).toBe(0);

    await phone.getByRole('button', { name: 'สัญญาวัน', exact: true }).click();
    await phone.getByLabel('เลือกวันที่').last().fill('2025-09-24');
    await phone.getByRole('button', { name: 'ตกลง' }).click();
    await expect.poll(() => posted.length).toBe(2);
    expect(posted.map(({ path, body }) => [path, body.type, body.params])).toEqual([
      [ACTIONS, 'action', undefined],
      [ACTIONS, 'action', { date: '2025-09-24' }],
    ]);
    await page.context().close();
  });

  it('let the LIFF page reopen itself with a fresh identity and close its window', async () => {
    const { page, posted } = await desktop({
      [ACTIONS]: { openUrl: 'http://liff.test/report' },
      '/sim/people/U-kanchana/liff': { url: 'http://liff.test/again' },
    });
    const phone = page.getByRole('article', { name: 'โทรศัพท์ของกาญจนา' });
    await phone.getByRole('button', { name: 'กรอกรายงาน' }).click();
    await phone.frameLocator('iframe').getByText('reopen').click();
    await phone.locator('iframe[src="http://liff.test/again"]').waitFor();
    expect(posted.at(-1)).toEqual({ path: '/sim/people/U-kanchana/liff', body: { path: '/again' } });
    await phone.frameLocator('iframe').getByText('close').click();
    await expect.poll(() => phone.locator('iframe').count()).toBe(0);
    await page.context().close();
  });

  it('answer to the keyboard, innermost action first', async () => {
    const { page, posted } = await desktop();
    const phone = page.getByRole('article', { name: 'โทรศัพท์ของมะลิ' });
    await phone.getByRole('button', { name: 'ไล่สีพื้นหลัง' }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => posted.map(({ body }) => body.action))
      .toEqual([{ type: 'postback', label: 'ไล่สี', data: 'gradient' }]);
    await page.context().close();
  });
});

describe('the bench', () => {
  it.each([
    ['a desk', 1440, 900],
    ['a phone', 390, 844],
    ['a desk at 200 %', 720, 450],
  ])('on %s neither scrolls sideways nor breaks a rule of WCAG AA', async (_name, width, height) => {
    const { page } = await openBench(browser, folder, { state, width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const found = await new AxeBuilder({ page })
      // A bot's own colours are the bot's to answer for.
      .exclude('.fx-bubble')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
    ).toEqual([]);
    await page.context().close();
  });

  it('shows one phone at a time where there is room for one, by tab', async () => {
    const { page } = await openBench(browser, folder, { state, width: 390, height: 844 });
    expect(await page.getByRole('article').count()).toBe(1);
    await page.getByRole('tab', { name: 'กาญจนา' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('article').getAttribute('aria-label')).toBe('โทรศัพท์ของมะลิ');
    await page.context().close();
  });

  it('moves the clock and orders faults', async () => {
    const { page, posted } = await desktop();
    await page.getByRole('button', { name: 'พรุ่งนี้ 09:00' }).click();
    await page.getByRole('button', { name: 'ความขัดข้อง' }).click();
    await page.getByLabel('อาการ').selectOption('lose');
    await page.getByRole('button', { name: 'ตั้งค่า' }).click();
    await expect
      .poll(() => posted)
      .toEqual([
        { path: '/sim/clock', body: { now: '2025-09-17T02:00:00.000Z' } },
        { path: '/sim/faults', body: { endpoint: 'multicast', kind: 'lose', times: 1 } },
      ]);
    await page.context().close();
  });
});
