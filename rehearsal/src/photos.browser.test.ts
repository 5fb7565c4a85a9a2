/** A photo on the whole product, in Chromium: from the officer’s form to the coordinator’s eyes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PEOPLE, type RehearsalPerson } from './people.ts';
import { launchChromium } from './testing/chromium.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, anucha } = PEOPLE;
const OPENS_AT = '2025-09-16T09:30:00+07:00';
const ROUND = 'odloc-2568/2568';

const folder = mkdtempSync(join(tmpdir(), 'thankamnot-photos-'));
const onDisk = {
  store: { kind: 'sqlite' as const, file: join(folder, 'tk.sqlite') },
  files: { kind: 'folder' as const, folder: join(folder, 'files') },
};
let browser: Browser;
let world: World;
beforeAll(async () => {
  browser = await launchChromium();
  world = await openWorld({ opensAt: OPENS_AT, frozen: true, ...onDisk });
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
  rmSync(folder, { recursive: true });
});

/** A page of the mini-app as a person opens it, with what its scripts and the content policy complain of. */
async function open(person: RehearsalPerson, path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const address = new URL(`/liff${path}`, world.server.url);
  address.searchParams.set('sim_id_token', world.simulator.issueIdToken(person.id));
  address.searchParams.set('sim_in_client', '1');
  await page.goto(address.href);
  return { page, complaints };
}

async function photoOf(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2400, 1800];
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.fillStyle = '#2a3f8f';
    pen.fillRect(200, 200, 1600, 900);
    return canvas.toDataURL('image/jpeg').split(',')[1] as string;
  });
  return Buffer.from(base64, 'base64');
}
/** Width in pixels of the picture that is drawn. */
const seenIn = (page: Page) =>
  expect.poll(
    () =>
      page.locator('.photo img').evaluateAll((all) => all.map((it) => (it as HTMLImageElement).naturalWidth)),
    { timeout: 10_000 },
  );

it('is attached by the officer and seen by the coordinator, also after the server has restarted', async () => {
  const officer = await open(kanchana, `/report/${ROUND}`);
  const { page } = officer;
  await page.getByText('แนบรูปถ่าย').waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'IMG.jpg', mimeType: 'image/jpeg', buffer: await photoOf(page) });
  await page.locator('.photo.here').waitFor();
  await page.getByLabel('ด้านการศึกษา').check();
  await page.getByRole('button', { name: /บันทึกความคืบหน้า/ }).click();
  await page.getByRole('heading', { name: 'บันทึกความคืบหน้าแล้ว' }).waitFor();
  expect(officer.complaints).toEqual([]);
  await page.getByRole('button', { name: 'แก้ไขรายงาน' }).click();
  await seenIn(page).toEqual([1600]);
  await page.context().close();

  await world.close();
  world = await openWorld({ opensAt: OPENS_AT, frozen: true, unseeded: true, ...onDisk });
  const coordinator = await open(anucha, `/history/${ROUND}?unit=${kanchana.seat}`);
  await seenIn(coordinator.page).toEqual([1600]);
  expect(coordinator.complaints).toEqual([]);
  await coordinator.page.context().close();
});
