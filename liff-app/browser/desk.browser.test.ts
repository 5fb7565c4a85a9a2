/** The desk in Chromium: drilling into a district, figures that change while one looks, the chart and its table. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as desk from '../src/testing/desk-fixtures.ts';
import { anucha, duties } from '../src/testing/fixtures.ts';
import { problem } from './fake-api.ts';
import { openPhone, openStage, PHONE, type Phone, type Stage } from './harness.ts';
import { breaks } from './looks/look.ts';

const ROUND = '/duty/odloc-2568/2568';
const NINE = '2025-09-23T09:05:00+07:00';

let stage: Stage;
let phone: Phone | undefined;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
afterEach(async () => {
  expect(phone?.errors ?? []).toEqual([]);
  await phone?.context.close();
  phone = undefined;
});

/** Opens a page with the clock in hand, at five past nine. */
async function open(
  path: string,
  answers: Parameters<typeof openPhone>[3] = {},
  viewport: { width: number; height: number } = PHONE,
): Promise<Phone> {
  const context = await stage.browser.newContext({
    viewport,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    reducedMotion: 'reduce',
  });
  await context.clock.install({ time: NINE });
  phone = await openPhone(stage, anucha, path, { answers: { board: desk.board }, ...answers, context });
  return phone;
}

const looksAtBoard = ({ asked }: Phone) => asked.filter(({ name }) => name === 'board').length;
const shownUnits = ({ page }: Phone) => page.getByText(/^แสดง \d+ หน่วยงาน$/).textContent();

describe('from the province to a district', () => {
  it('a tile narrows the page and brings the reader to the units; back leads to all of them', async () => {
    const at = await open(ROUND);
    const { page } = at;
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();
    await page.locator('.tiles').getByRole('link', { name: /แม่สอด/ }).click();
    await page.getByRole('heading', { name: 'เฉพาะ แม่สอด' }).waitFor();
    expect(await shownUnits(at)).toBe('แสดง 12 หน่วยงาน');
    expect(new URL(page.url()).searchParams.get('district')).toBe('แม่สอด');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('เฉพาะ แม่สอด');
    await expect
      .poll(() => page.locator('.narrowed').evaluate((bar) => bar.getBoundingClientRect().top < 300))
      .toBe(true);
    await page.goBack();
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();
    expect(await page.getByRole('heading', { name: 'เฉพาะ แม่สอด' }).count()).toBe(0);
    expect(looksAtBoard(at)).toBe(1);
  });

  it('a row of the table does the same by keyboard, and the same row again leads back', async () => {
    const at = await open(ROUND);
    const row = at.page.getByRole('table').getByRole('link', { name: 'อุ้มผาง' });
    await row.focus();
    await at.page.keyboard.press('Enter');
    await at.page.getByText('แสดง 5 หน่วยงาน').waitFor();
    expect(await row.getAttribute('aria-current')).toBe('page');
    await row.click();
    await at.page.getByText('แสดง 69 หน่วยงาน').waitFor();
  });

  it('a shared link opens the district straight away, from the top of the page', async () => {
    const { page } = await open(`${ROUND}?district=${encodeURIComponent('แม่สอด')}`);
    await page.getByText('แสดง 12 หน่วยงาน').waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('link', { name: 'ดูทุกอำเภอ' }).click();
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();
  });

  it('a district that the round does not have is said, and nothing is hidden', async () => {
    const { page } = await open(`${ROUND}?district=${encodeURIComponent('หัวหิน')}`);
    await page.getByText('รอบนี้ไม่มีหน่วยงานใน “หัวหิน”').waitFor();
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();
  });
});

describe('while the page is open', () => {
  it('a report that arrives changes the figures, and neither focus nor place', async () => {
    const at = await open(ROUND);
    const { page, answers } = at;
    await page.getByText('40 จาก 69 หน่วยงาน').waitFor();
    await page.getByText('อัปเดตล่าสุด 09:05 น.').waitFor();
    const link = page.locator('.tiles').getByRole('link', { name: /พบพระ/ });
    await link.focus();
    const before = await page.evaluate(() => scrollY);
    answers.board = desk.afterOneMore(desk.board);
    await page.clock.fastForward(61_000);
    await page.getByText('41 จาก 69 หน่วยงาน').first().waitFor();
    await page.getByText('อัปเดตล่าสุด 09:06 น.').waitFor();
    expect(await page.getByRole('status').allTextContents()).toContain(
      'มีรายงานใหม่ รายงานแล้ว 41 จาก 69 หน่วยงาน',
    );
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it('a break of the line keeps the figures, says how old they are, and mends itself', async () => {
    const at = await open(ROUND);
    const { page, answers } = at;
    await page.getByText('40 จาก 69 หน่วยงาน').waitFor();
    answers.board = breaks;
    await page.clock.fastForward(20_000);
    await page.getByText('ข้อมูลเมื่อ 09:05 น. ขณะนี้เชื่อมต่อไม่ได้ ระบบจะลองใหม่เอง').waitFor();
    expect(await page.getByText('40 จาก 69 หน่วยงาน').count()).toBeGreaterThan(0);
    answers.board = desk.afterOneMore(desk.board);
    await page.clock.fastForward(41_000);
    await page.getByText('41 จาก 69 หน่วยงาน').first().waitFor();
    expect(await page.getByText('ระบบจะลองใหม่เอง').count()).toBe(0);
  });

  it('whoever is no coordinator any more sees the figures no longer', async () => {
    const { page, answers } = await open(ROUND);
    await page.getByText('40 จาก 69 หน่วยงาน').waitFor();
    answers.board = () => {
      throw problem('not_allowed');
    };
    await page.clock.fastForward(20_000);
    await page.getByText('ยังเปิดหน้านี้ไม่ได้').waitFor();
    expect(await page.getByText('40 จาก 69 หน่วยงาน').count()).toBe(0);
  });

  it('the overview keeps its order while the figures change', async () => {
    const at = await open('/duties', { answers: { duties } });
    const { page, answers } = at;
    const titles = () => page.locator('.duty-card h2').allTextContents();
    await page.getByText('61 จาก 69 หน่วยงาน').waitFor();
    const before = await titles();
    answers.duties = {
      ...duties,
      summary: { ...duties.summary, missingUnits: 48 },
      duties: duties.duties
        .toReversed()
        .map((it) => (it.duty === 'help-centre' ? { ...it, complete: 62 } : it)),
    };
    await page.clock.fastForward(61_000);
    await page.getByText('62 จาก 69 หน่วยงาน').waitFor();
    expect(await titles()).toEqual(before);
    expect(await page.getByRole('status').allTextContents()).toContain(
      'ข้อมูลเปลี่ยน มี 2 เรื่องที่ยังไม่ครบ ค้าง 48 หน่วยงาน',
    );
  });
});

describe('the burn-up', () => {
  it('comes when somebody is near, fits its place when that changes, and is there as a table', async () => {
    const at = await open(ROUND);
    const { page } = at;
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();
    expect(fetched.filter((url) => url.includes('burn-up-chart'))).toEqual([]);
    const canvas = page.locator('.burn-up canvas');
    await page.locator('.burn-up').scrollIntoViewIfNeeded();
    await canvas.waitFor();
    expect(fetched.filter((url) => url.includes('burn-up-chart'))).toHaveLength(1);
    const width = async () => (await canvas.boundingBox())?.width ?? 0;
    const narrow = await width();
    await page.setViewportSize({ width: 820, height: 1180 });
    await expect.poll(width).toBeGreaterThan(narrow + 200);
    expect(await page.getByRole('img', { name: /ล่าสุด 40 จาก 69 หน่วยงาน เป้าหมาย 63 หน่วยงาน/ }).count()).toBe(
      1,
    );
    await page.getByText('ดูเป็นตาราง').click();
    const row = page.getByRole('row', { name: /23 ก.ย. 2568/ });
    expect(await row.textContent()).toBe('23 ก.ย. 256840วันนี้');
    expect(await page.getByRole('row', { name: /29 ส.ค. 2568/ }).textContent()).toContain('กำหนดเดิม');
    expect(await page.getByRole('row', { name: /26 ก.ย. 2568/ }).textContent()).toBe(
      '26 ก.ย. 2568–ขยายเวลาถึง',
    );
  });

  it('and the timeline are asked for by nobody who does not go there', async () => {
    const at = await open(ROUND, {}, { width: 390, height: 600 });
    await at.page.getByText('แสดง 69 หน่วยงาน').waitFor();
    expect(at.asked.some(({ name }) => name === 'timeline')).toBe(false);
    expect(await at.page.locator('.burn-up canvas').count()).toBe(0);
    await at.page.locator('.timeline-card').scrollIntoViewIfNeeded();
    await at.page.getByText('ส่งแล้ว 24 คน').waitFor();
    await at.page.getByText('แสดงการส่งตั้งแต่ 21 ก.ค. 2568').waitFor();
    await at.page.getByText('ทวงตามที่ตั้งเวลาไว้ 12 คน เวลา 09:00 น.').waitFor();
  });

  it('move nothing above them when they come: a tap may be under way', async () => {
    const { page } = await open(ROUND, {}, { width: 390, height: 600 });
    await page.getByRole('button', { name: /^ดาวน์โหลด PDF แบบ/ }).waitFor();
    const tops = await page.evaluate(async () => {
      const button = document.querySelector('.documents li:last-child button') as Element;
      scrollTo(0, document.documentElement.scrollHeight);
      const seen: number[] = [];
      while (!document.querySelector('.days')) {
        await new Promise(requestAnimationFrame);
        seen.push(button.getBoundingClientRect().top);
      }
      return seen;
    });
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(16);
  });
});

it('a unit with a problem is called by one tap, and its revisions are one tap away', async () => {
  const { page } = await open(ROUND);
  const list = page.locator('.trouble-card').filter({ hasText: 'รับว่าจะส่ง 8 หน่วยงาน' });
  expect(
    await list
      .getByRole('link', { name: /^โทรหา / })
      .first()
      .getAttribute('href'),
  ).toBe('tel:055511234');
  await page.locator('.trouble-card').first().getByRole('link').first().click();
  await page.waitForURL(/\/history\/odloc-2568\/2568\?unit=/);
});
