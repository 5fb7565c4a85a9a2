/**
 * A duty from nothing to an officer's report, as people see it: the coordinator names it, adds three fields, moves one by
 * keyboard, tries the form beside, looks at what follows and opens it; the officer finds that very form. The whole
 * product in real Chromium, at the size of a telephone and of a desk. Screenshots go to `screenshots/story`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { SIZES } from './testing/bench.ts';
import { launchChromium } from './testing/chromium.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, mali, anucha } = PEOPLE;
/** Git ignores the folder. */
const SCREENSHOTS = fileURLToPath(new URL('../../screenshots/story/', import.meta.url));
mkdirSync(SCREENSHOTS, { recursive: true });

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(SIZES)('on a $name', ({ name: size, width, height }) => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld({ opensAt: '2025-09-16T09:30:00+07:00' });
  });
  afterEach(() => world?.close());

  /** A page of the mini-app as a person opens it inside LINE. */
  async function openApp({ id }: { id: string }, path: string): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
      locale: 'th-TH',
    });
    const page = await context.newPage();
    const address = new URL(`/liff${path}`, world.server.url);
    address.searchParams.set('sim_id_token', world.simulator.issueIdToken(id));
    address.searchParams.set('sim_in_client', '1');
    await page.goto(address.href);
    return page;
  }
  const picture = (page: Page, step: string) =>
    page.screenshot({ path: `${SCREENSHOTS}editor-${size}-${step}.png`, fullPage: true });
  /** The half that is looked at; a desk shows both. */
  const look = async (page: Page, half: 'แก้ไข' | 'ตัวอย่าง') => {
    const choice = page.getByLabel(half, { exact: true });
    if (await choice.isVisible()) await choice.check();
  };
  const preview = (page: Page) => page.getByRole('region', { name: 'ตัวอย่างที่เจ้าหน้าที่เห็น' });
  /** What the coordinator sets, beside what the officer will see. */
  const settings = (page: Page) => page.locator('.duty-settings');
  const namesIn = (page: Page) => page.locator('.field-name b').allTextContents();

  it('a duty is made from nothing, survives the page’s closing, and stands on the officer’s form', async () => {
    let page = await openApp(anucha, '/duties');
    await page.getByRole('link', { name: 'เปิดและแก้ไขเรื่อง' }).click();
    await page.getByRole('link', { name: /เริ่มจากแบบเปล่า/ }).click();
    await settings(page)
      .getByLabel('ชื่อเรื่อง', { exact: true })
      .fill('สำรวจการจัดทำถังขยะเปียกครัวเรือน ประจำปี 2568');
    await settings(page).getByLabel('ชื่อย่อ').fill('ถังขยะเปียก');
    await settings(page).getByLabel('สิ่งที่ขอให้ทำ').fill('สำรวจครัวเรือนที่มีถังขยะเปียก แล้วรายงานผล');
    await settings(page).getByLabel('วันครบกำหนด', { exact: true }).fill('2025-09-30');

    await page.getByRole('button', { name: 'ใช่ หรือไม่ใช่' }).click();
    await settings(page).getByLabel('คำถามหรือชื่อช่อง').fill('จัดทำครบทุกหมู่บ้าน');
    await page.getByRole('button', { name: 'ตัวเลข', exact: true }).click();
    await settings(page).getByLabel('คำถามหรือชื่อช่อง').fill('จำนวนครัวเรือน');
    await settings(page).getByLabel('หน่วยนับ').fill('ครัวเรือน');
    await page.getByRole('button', { name: 'เลือกหนึ่งข้อ' }).click();
    await settings(page).getByLabel('คำถามหรือชื่อช่อง').fill('ผู้ดูแลหลัก');
    await settings(page).getByLabel('ตัวเลือกที่ 1').fill('กองสาธารณสุข');
    await settings(page).getByLabel('ตัวเลือกที่ 2').fill('กำนันและผู้ใหญ่บ้าน');

    // By keyboard alone: up twice, and the focus stays with the field that moves.
    const up = page.getByRole('button', { name: 'เลื่อน ผู้ดูแลหลัก ขึ้น' });
    await up.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => namesIn(page)).toEqual(['จัดทำครบทุกหมู่บ้าน', 'ผู้ดูแลหลัก', 'จำนวนครัวเรือน']);
    await page.getByText('ย้าย ผู้ดูแลหลัก ไปลำดับที่ 2 จาก 3 แล้ว').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await expect.poll(() => namesIn(page)).toEqual(['ผู้ดูแลหลัก', 'จัดทำครบทุกหมู่บ้าน', 'จำนวนครัวเรือน']);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await namesIn(page))[0]).toBe('ผู้ดูแลหลัก');
    const held = (way: string) => page.locator(`button:focus[aria-label="เลื่อน ผู้ดูแลหลัก ${way}"]`).waitFor();
    await held('ขึ้น');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await namesIn(page))[1]).toBe('ผู้ดูแลหลัก');
    await held('ลง');
    await page.keyboard.press('Shift+Tab');
    await held('ขึ้น');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await namesIn(page))[0]).toBe('ผู้ดูแลหลัก');

    // Removed by mistake, and taken back.
    await page.getByRole('button', { name: 'ลบ จำนวนครัวเรือน' }).click();
    await page.locator('button:focus', { hasText: 'เลิกทำ' }).waitFor();
    await expect.poll(() => namesIn(page)).toHaveLength(2);
    await page.keyboard.press('Enter');
    await expect.poll(() => namesIn(page)).toEqual(['ผู้ดูแลหลัก', 'จัดทำครบทุกหมู่บ้าน', 'จำนวนครัวเรือน']);
    await picture(page, '1-fields');

    // The form beside is the officer's own: it can be typed in, and checks as his does.
    await look(page, 'ตัวอย่าง');
    await preview(page).getByRole('button', { name: 'ลองตรวจคำตอบ' }).click();
    await preview(page).getByText('โปรดเลือกหนึ่งข้อที่ “ผู้ดูแลหลัก”').waitFor();
    await preview(page).getByLabel('กองสาธารณสุข').check();
    await preview(page).getByLabel('ใช่', { exact: true }).check();
    await preview(page).getByRole('textbox', { name: 'จำนวนครัวเรือน' }).fill('๑๒๐');
    await preview(page).getByRole('button', { name: 'ลองตรวจคำตอบ' }).click();
    await preview(page).getByText('คำตอบนี้ครบถ้วน ส่งได้').waitFor();
    await picture(page, '2-preview');

    // The page is closed and opened again on the same phone.
    const { context } = { context: page.context() };
    const address = page.url();
    await page.getByText('เก็บฉบับร่างในเครื่องนี้แล้ว').waitFor({ state: 'attached' });
    await page.waitForTimeout(400);
    await page.close();
    page = await context.newPage();
    const again = new URL(address);
    again.searchParams.set('sim_id_token', world.simulator.issueIdToken(anucha.id));
    again.searchParams.set('sim_in_client', '1');
    await page.goto(again.href);
    await page.getByText('กู้คืนฉบับร่าง').waitFor();
    await expect.poll(() => namesIn(page)).toEqual(['ผู้ดูแลหลัก', 'จัดทำครบทุกหมู่บ้าน', 'จำนวนครัวเรือน']);

    await page.getByRole('button', { name: 'ตรวจสอบก่อนเปิดเรื่อง' }).click();
    await page.getByText('69 หน่วยงานต้องรายงาน').waitFor();
    await page.getByText('วันที่จะเตือนก่อนครบกำหนด: 23 ก.ย. 2568, 26 ก.ย. 2568').waitFor();
    await picture(page, '3-review');
    await page.getByRole('button', { name: 'เปิดเรื่องนี้' }).click();
    await page.getByRole('heading', { name: 'เปิดเรื่องแล้ว' }).waitFor();
    await page.getByRole('link', { name: 'ดูรายหน่วยงาน' }).click();
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();

    const officer = await openApp(kanchana, '/');
    await officer.getByRole('link', { name: /ถังขยะเปียก/ }).click();
    await officer.getByRole('heading', { name: 'ถังขยะเปียก' }).waitFor();
    await officer.getByText('รูปถ่ายหลักฐาน').waitFor();
    expect(await officer.locator('.report-form .label').allTextContents()).toEqual([
      'ผู้ดูแลหลัก',
      'จัดทำครบทุกหมู่บ้าน',
      'จำนวนครัวเรือน',
      'ลิงก์หลักฐาน (ถ้ามี)',
      'รูปถ่ายหลักฐาน (ไม่บังคับ)',
      'ปัญหาหรืออุปสรรคที่พบ',
    ]);
    await officer.getByLabel('กำนันและผู้ใหญ่บ้าน').check();
    await officer.getByLabel('ไม่ใช่', { exact: true }).check();
    await officer.getByRole('textbox', { name: 'จำนวนครัวเรือน' }).fill('87');
    await picture(officer, '4-officer');
    await officer.getByRole('button', { name: 'ส่งรายงาน' }).click();
    await officer.getByRole('heading', { name: 'ส่งรายงานแล้ว' }).waitFor();

    // What was reported must stand: the open round keeps its form, and takes over the name alone.
    await page.getByRole('link', { name: 'แก้ไขเรื่องนี้' }).click();
    await settings(page).getByLabel('ชื่อย่อ').fill('ถังขยะเปียก 68');
    await page.getByRole('button', { name: 'ลบ จำนวนครัวเรือน' }).click();
    await page.getByRole('button', { name: 'ตรวจสอบการเปลี่ยนแปลง' }).click();
    await page.getByText('เพราะมีคำตอบที่ส่งแล้วของ 1 หน่วยงาน', { exact: false }).waitFor();
    await page.getByLabel(/ใช้กับรอบที่เปิดอยู่ด้วย/).check();
    await picture(page, '5-conflict');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.getByRole('heading', { name: 'บันทึกแล้ว', level: 1 }).waitFor();
    const other = await openApp(mali, '/');
    await other.getByRole('link', { name: /ถังขยะเปียก 68/ }).click();
    await other.getByRole('textbox', { name: 'จำนวนครัวเรือน' }).waitFor();

    // Closed with its consequences said first, and opened again.
    await page.getByRole('button', { name: 'แก้ไขต่อ' }).click();
    await page.getByText('ยังไม่รายงาน 68 หน่วยงาน', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'ปิดเรื่อง', exact: true }).click();
    await page.getByRole('button', { name: 'ยืนยัน ปิดเรื่อง' }).click();
    await page.getByText('เรื่องนี้ปิดแล้ว').waitFor();
    await page.getByRole('button', { name: 'เปิดเรื่องอีกครั้ง' }).click();
    await page.getByRole('button', { name: 'ตรวจสอบการเปลี่ยนแปลง' }).waitFor();
  });

  it('a broadcast is seen while it is typed, and arrives as it was seen', async () => {
    const page = await openApp(anucha, '/broadcast');
    await page.getByText('การ์ดที่จะส่งจะปรากฏที่นี่').waitFor();
    await page.getByLabel('ข้อความ', { exact: true }).fill('ขอเชิญประชุม 25 ก.ย. 2568');
    const card = page.locator('.message-preview .fx-bubble');
    await card.getByText('ขอเชิญประชุม 25 ก.ย. 2568').waitFor();
    await card.getByText('สถจ.ตาก').waitFor();
    await page.getByLabel('เกี่ยวกับเรื่อง').selectOption({ index: 1 });
    await card.getByText('เปิดแบบรายงาน').waitFor();
    await picture(page, '6-broadcast');
    await page.getByLabel('ข้อความ', { exact: true }).fill('');
    await page.getByText('การ์ดที่จะส่งจะปรากฏที่นี่').waitFor();
    expect(await card.count()).toBe(0);
  });
});
