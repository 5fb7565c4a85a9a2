/**
 * Duties of a district and of the province, and the central system's list, as coordinators and officers see them: real
 * Chromium, the mini-app on the whole product, at the size of a telephone and of a desk. The LAO's form is part of the
 * story of the Tak letter. Screenshots go to `screenshots/duties`, which git ignores.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { apiClientOf } from './testing/api-client.ts';
import { launchChromium } from './testing/chromium.ts';
import { openWorld, type World } from './world.ts';

const SCREENSHOTS = fileURLToPath(new URL('../../screenshots/duties/', import.meta.url));
const SIZES = [
  { name: 'desk', width: 1440, height: 900 },
  { name: 'telephone', width: 390, height: 844 },
];
const { kanchana, anucha, wilai } = PEOPLE;

let browser: Browser;
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(SIZES)('on a $name', ({ name: size, width, height }) => {
  /** A page of the mini-app as a person opens it inside LINE. */
  async function openApp(world: World, { id }: { id: string }, path: string): Promise<Page> {
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
  async function picture(page: Page, step: string): Promise<void> {
    const tall = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.documentElement.scrollHeight;
    });
    await page.setViewportSize({ width, height: Math.max(height, Math.min(tall, 3000)) });
    await page.screenshot({ path: `${SCREENSHOTS}${size}-${step}.png` });
    await page.setViewportSize({ width, height });
  }
  /** Nothing stands where a person must scroll sideways to find it. */
  const fits = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

  it('the district’s office reports its joint operation centre', async () => {
    const world = await openWorld({ opensAt: '2018-03-20T09:30:00+07:00', duties: ['joint-centre'] });
    try {
      const page = await openApp(world, wilai, '/');
      await page.getByRole('link', { name: /^รายงานผล ศูนย์ปฏิบัติการร่วม/ }).click();
      await page.getByRole('heading', { name: 'ศูนย์ปฏิบัติการร่วม' }).waitFor();
      expect(await page.getByText('สถอ.แม่สอด').first().isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'ไม่มีเรื่องรายงาน' }).count()).toBe(0);
      await page.getByText('ใช่', { exact: true }).first().click();
      await page.getByRole('textbox', { name: /สถานที่ตั้งศูนย์/ }).fill('สำนักงานเทศบาลนครแม่สอด');
      expect(await fits(page)).toBe(true);
      await picture(page, 'district-1-form');
      await page.getByRole('button', { name: 'ส่งรายงาน' }).click();
      await page.getByRole('heading', { name: 'ส่งรายงานแล้ว' }).waitFor();
      await picture(page, 'district-2-filed');
      await page.context().close();

      const board = await openApp(world, anucha, '/duty/joint-centre/2018-03');
      await board.getByText('1 จาก 9 หน่วยงาน').waitFor();
      await board.getByText('อีก 6 หน่วยงานต่อสัปดาห์ เพื่อให้ถึงร้อยละ 100 ภายใน 30 มี.ค. 2561').waitFor();
      expect(await fits(board)).toBe(true);
      await picture(board, 'district-3-board');

      // The next month offers what was said in the last one.
      await world.moveTo('2018-04-02T09:00:00+07:00');
      const next = await openApp(world, wilai, '/report/joint-centre/2018-04');
      await next.getByRole('button', { name: 'ใช้ค่ารอบก่อน' }).click();
      expect(await next.getByRole('textbox', { name: /สถานที่ตั้งศูนย์/ }).inputValue()).toBe(
        'สำนักงานเทศบาลนครแม่สอด',
      );
      await picture(next, 'district-4-last-round');
    } finally {
      await world.close();
    }
  });

  it('the province reports its media on form 1, late, and sees what that costs', async () => {
    const world = await openWorld({ opensAt: '2024-04-09T09:30:00+07:00', duties: ['media'] });
    try {
      const board = await openApp(world, anucha, '/duty/media/form-1');
      await board.getByText('หัก 1.2 คะแนน', { exact: true }).waitFor();
      await board.getByText('หัก 1.4 คะแนน', { exact: true }).waitFor();
      await board.getByText('ดูวันที่นับ 6 วัน และไม่นับ 3 วัน').click();
      await board.getByText('8 เม.ย. 2567: ไม่นับ', { exact: false }).waitFor();
      expect(await fits(board)).toBe(true);
      await picture(board, 'province-1-penalty');
      await board.context().close();

      const page = await openApp(world, anucha, '/');
      await page.getByRole('link', { name: /แบบฟอร์ม 1/ }).click();
      await page.getByRole('textbox', { name: 'สื่อเรื่องที่ 1: ชื่อเรื่อง' }).waitFor();
      expect(await page.getByText('ผลประเมินความพึงพอใจ').count()).toBe(0);
      expect(await page.getByRole('textbox', { name: /ลิงก์/ }).count()).toBe(1);
      for (const piece of ['สื่อเรื่องที่ 1', 'สื่อเรื่องที่ 2']) {
        const box = (name: string) => page.getByRole('textbox', { name: `${piece}: ${name}` });
        await box('ชื่อเรื่อง').fill('คู่มือรู้ทันภาษีที่ดินและสิ่งปลูกสร้าง');
        await box('ด้านที่ช่วยยกระดับการประเมิน LPA').fill('ด้านการเงินและการคลัง');
        await box('ที่มา/สาเหตุ').fill('ประชาชนสอบถามการประเมินภาษีเป็นจำนวนมาก');
        await page
          .getByRole('group', { name: `${piece}: รูปแบบ` })
          .getByText('อินโฟกราฟิก')
          .click();
      }
      for (const step of [1, 2, 3]) await page.getByText(`ขั้นตอนที่ ${step}`, { exact: true }).click();
      await page.getByRole('textbox', { name: /ลิงก์ Google Drive/ }).fill('https://drive.example.go.th/media');
      expect(await fits(page)).toBe(true);
      await picture(page, 'province-2-form');
      await page.getByRole('button', { name: 'ส่งรายงาน' }).click();
      await page.getByRole('heading', { name: 'ส่งรายงานแล้ว' }).waitFor();
      await page.getByText('ส่งหลังวันครบกำหนด', { exact: false }).waitFor();
      await picture(page, 'province-3-filed');
    } finally {
      await world.close();
    }
  });

  it('the list of the central system is held against the board, and a dispute is settled', async () => {
    const world = await openWorld({ opensAt: '2025-08-20T09:30:00+07:00' });
    try {
      const officer = await apiClientOf(world, kanchana);
      await officer.ask(
        'fileReport',
        { duty: 'odloc-2568', round: '2568', unit: '03630601' },
        {
          key: `key-${crypto.randomUUID()}`,
          values: { domains: ['education', 'economy', 'environment'] },
          basedOn: 0,
        },
      );
      const desk = await openApp(world, anucha, '/duty/odloc-2568/2568');
      await desk.getByRole('link', { name: 'เทียบกับรายชื่อในระบบกลาง' }).click();
      await desk.getByRole('button', { name: 'ตรวจเทียบ' }).click();
      await desk.getByText('โปรดวางรายชื่อหน่วยงานก่อน', { exact: false }).waitFor();
      await desk.getByLabel(/เลือกไฟล์รายชื่อ/).setInputFiles({
        name: 'list.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from([0xcd, 0xba, 0xb5, 0x2e]),
      });
      await desk.getByText('อ่านไฟล์นี้ไม่ได้', { exact: false }).waitFor();
      await picture(desk, 'reconcile-1-wrong-file');
      await desk
        .getByRole('textbox', { name: 'รายชื่อจากระบบกลาง' })
        .fill('๑. องค์การบริหารส่วนตำบลแม่กาสา\n๒. ท่าสายลวด\n๓. เทศบาลเมืองหัวหิน\n๔. อบต.อุ้มผาง');
      await desk.getByRole('button', { name: 'ตรวจเทียบ' }).click();
      await desk.getByRole('button', { name: 'ยืนยันบันทึก 3 แห่ง' }).waitFor();
      await picture(desk, 'reconcile-2-preview');
      await desk.getByLabel('บรรทัดที่ 2: ๒. ท่าสายลวด').selectOption({ label: 'อบต.ท่าสายลวด' });
      await desk.getByRole('button', { name: 'ยืนยันบันทึก 4 แห่ง' }).click();
      expect(await fits(desk)).toBe(true);
      await picture(desk, 'reconcile-3-confirm');
      await desk.getByRole('button', { name: 'ยืนยันบันทึก', exact: true }).click();
      await desk.getByRole('heading', { name: 'บันทึกแล้ว 4 แห่ง' }).waitFor();
      await picture(desk, 'reconcile-4-written');

      // The officer hears of it with the duty, and answers with a link.
      const phone = await openApp(world, kanchana, '/report/odloc-2568/2568');
      await phone.getByText('ระบบกลางยังไม่พบข้อมูลของหน่วยงาน').waitFor();
      const dispute = phone.getByRole('form', { name: 'ระบบกลางยังไม่พบข้อมูลของหน่วยงาน' });
      await dispute.getByRole('textbox').fill('ดูในระบบ');
      await dispute.getByRole('button', { name: 'ส่งหลักฐาน' }).click();
      await dispute.getByText('https://', { exact: false }).first().waitFor();
      await picture(phone, 'reconcile-5-dispute');
      await dispute.getByRole('textbox').fill('https://drive.example.go.th/odloc');
      await dispute.getByRole('button', { name: 'ส่งหลักฐาน' }).click();
      await phone.getByText('ส่งหลักฐานแล้ว รอผู้ประสานงานพิจารณา').waitFor();
      expect(await fits(phone)).toBe(true);
      await picture(phone, 'reconcile-6-answered');

      await desk.getByRole('link', { name: 'กลับไปดูรายหน่วยงาน' }).click();
      await desk.getByRole('button', { name: 'รับหลักฐาน ทน.แม่สอด', exact: true }).waitFor();
      await picture(desk, 'reconcile-7-decide');
      await desk.getByRole('button', { name: 'รับหลักฐาน ทน.แม่สอด', exact: true }).click();
      await desk.getByText('รับหลักฐานของ ทน.แม่สอด แล้ว').waitFor();
      expect(await fits(desk)).toBe(true);
    } finally {
      await world.close();
    }
  });
});
