/**
 * From the pasted letter to the first officer's reminder, as people see it: the coordinator pastes, looks, taps once.
 * Then the same in the mini-app, where every field can be corrected. Screenshots go to `screenshots/story`.
 */
import { letterText, TAK_LETTER } from '@thankamnot/functions/adapters/bot/testing/letters';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { type Bench, openBench, SIZES } from './testing/bench.ts';
import { launchChromium } from './testing/chromium.ts';
import { fileHelpCentre } from './testing/file-help-centre.ts';
import { openWorld, type World } from './world.ts';

const { mali, anucha } = PEOPLE;
/** A person's time from the paste to the officer's phone; the machine's own is a small part of it. */
const ONE_MINUTE = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(SIZES)('a pasted letter on a $name', ({ name, width, height }) => {
  let world: World;
  let bench: Bench;
  beforeAll(async () => {
    world = await openWorld({ opensAt: '2025-09-16T09:30:00+07:00' });
    await fileHelpCentre(world);
    bench = await openBench(browser, world, { width, height }, `letter-${name}`);
  });
  afterAll(async () => {
    await bench?.close();
    await world?.close();
  });

  it('moves the duty with one tap, and the officer is reminded a week before the new day', async () => {
    const { phoneOf, say, picture } = bench;
    const began = Date.now();
    const coordinator = await say(anucha, TAK_LETTER);
    await coordinator.getByText('จาก 29 ส.ค. 2568 เป็น 26 ก.ย. 2568').waitFor();
    await picture('1-offer');
    await coordinator.getByRole('button', { name: 'ยืนยันขยายเวลา' }).click();
    await coordinator.getByText('ขยายเวลาแล้ว').first().waitFor();
    await picture('2-confirmed');
    await world.moveTo('2025-09-19T09:00:00+07:00');
    const officer = await phoneOf(mali);
    await officer.getByText('เหลือ 7 วัน').first().waitFor();
    await officer.getByText('ที่ ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ ลงวันที่ 16 ก.ย. 2568').first().waitFor();
    await picture('3-reminder');
    expect(Date.now() - began).toBeLessThan(ONE_MINUTE);
  });

  it('about something new is corrected in the mini-app and opened there', async () => {
    const { say, picture } = bench;
    const coordinator = await say(anucha, letterText());
    await coordinator.getByText('ครบกำหนด 30 ก.ย. 2568').first().waitFor();
    await picture('4-new');
    await coordinator.getByRole('button', { name: 'แก้ไขก่อน' }).last().click();
    const app = coordinator.frameLocator('iframe');
    await app.getByRole('heading', { name: 'ตรวจสอบก่อนยืนยัน' }).waitFor();
    await app.getByLabel('ชื่อย่อ').fill('ถังขยะเปียก');
    await picture('5-correcting');
    await app.getByRole('button', { name: 'ยืนยันเปิดเรื่องนี้' }).click();
    await app.getByRole('heading', { name: 'เปิดเรื่องใหม่แล้ว' }).waitFor();
    await app.getByText('69 หน่วยงานต้องรายงาน').waitFor();
    await picture('6-opened');
  });
});
