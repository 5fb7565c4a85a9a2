/** What people set of their own, in Chromium: language, calendar link, pause, own data. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { kanjana, newcomer } from '../src/testing/fixtures.ts';
import * as own from '../src/testing/own-fixtures.ts';
import { LineBreaks, problem } from './fake-api.ts';
import { draftIsKept, keptOf, openPhone, openStage, type Phone, type Stage, VIEWPORTS } from './harness.ts';

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

describe('the language', () => {
  it.each([VIEWPORTS[0], VIEWPORTS[3]])('is switched and kept at $width', async (viewport) => {
    phone = await openPhone(stage, kanjana, '/me', { viewport });
    const { page } = phone;
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'About me' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('About me · Than Kamnot');
    await page.reload();
    await page.getByRole('link', { name: 'My duties' }).first().click();
    await page.getByText('Overdue').first().waitFor();
    // Names stay Thai, and say so to screen readers.
    const title = page.getByRole('heading', { name: /ODLOC 68/ }).first();
    expect(await title.getAttribute('lang')).toBe('th');
    await page.getByRole('link', { name: 'About me' }).first().click();
    await page.getByRole('button', { name: 'ภาษาไทย' }).click();
    await page.getByRole('heading', { name: 'ข้อมูลของฉัน' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('th');
  });

  it('is chosen before anything is accepted', async () => {
    phone = await openPhone(stage, newcomer, '/');
    await phone.page.getByRole('button', { name: 'English' }).click();
    await phone.page.getByRole('heading', { name: 'Welcome to Than Kamnot' }).waitFor();
    await phone.page.getByText('Read the full notice').click();
    await phone.page.getByText('controller of the personal data').waitFor();
  });

  it('of a link is kept, and does not come back after the other was chosen', async () => {
    phone = await openPhone(stage, kanjana, '/me?lang=en');
    const { page } = phone;
    await page.getByRole('button', { name: 'ภาษาไทย' }).click();
    await page.getByRole('heading', { name: 'ข้อมูลของฉัน' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await page.getByRole('heading', { name: 'ข้อมูลของฉัน' }).waitFor();
  });

  it('of a link arrives through LINE’s own address too', async () => {
    phone = await openPhone(stage, kanjana, `/?liff.state=${encodeURIComponent('/me?lang=en')}`);
    await phone.page.locator('html[lang=en]').waitFor();
  });

  it('changes nothing about a draft', async () => {
    phone = await openPhone(stage, kanjana, '/report/odloc-2568/2568');
    const { page } = phone;
    await page.getByLabel('ด้านการศึกษา').check();
    await draftIsKept(page);
    await page.getByRole('link', { name: 'งานของฉัน' }).first().click();
    await page.getByRole('link', { name: 'ข้อมูลของฉัน' }).first().click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'About me' }).waitFor();
    await page.goto(`${stage.base}/liff/report/odloc-2568/2568`);
    await page.getByText('has been restored').waitFor();
    expect(await page.getByLabel('ด้านการศึกษา').isChecked()).toBe(true);
  });

  it('says expected failures in English, and what only the server knows in its own Thai', async () => {
    let detail: string | undefined;
    phone = await openPhone(stage, kanjana, '/report/none/1?lang=en', {
      answers: {
        reportForm: () => {
          throw problem('unknown_duty', detail ? { detail } : {});
        },
      },
    });
    const { page } = phone;
    await page.getByText('There is no such duty').waitFor();
    detail = 'เรื่องนี้ย้ายไปจังหวัดอื่นแล้ว';
    await page.getByRole('button', { name: 'Try again' }).click();
    const own = page.getByText(detail);
    await own.waitFor();
    expect(await own.getAttribute('lang')).toBe('th');
  });

  it('is Thai where English cannot be fetched', async () => {
    phone = await openPhone(stage, kanjana, '/me');
    const { page } = phone;
    await page.route('**/assets/english-*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'ข้อมูลของฉัน' }).waitFor();
    phone.errors.length = 0;
  });

  it('is forgotten with the rest when the person leaves', async () => {
    phone = await openPhone(stage, kanjana, '/me?lang=en');
    const { page } = phone;
    await page.getByRole('button', { name: 'Leave and delete my data' }).click();
    await page.getByRole('button', { name: 'Yes, delete my data' }).click();
    await page.getByRole('heading', { name: 'Your data have been deleted' }).waitFor();
    expect(await keptOf(page)).toEqual([]);
  });
});

describe('the calendar link', () => {
  it('is made, copied, renewed and revoked', async () => {
    phone = await openPhone(stage, kanjana, '/me');
    const { page, asked, context } = phone;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'สร้างลิงก์ปฏิทิน' }).click();
    const link = stage.base + own.calendarLink.path;
    await page.getByText(link).waitFor();
    await page.getByRole('button', { name: 'คัดลอกลิงก์' }).click();
    await page.getByText('คัดลอกแล้ว').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    const opens = page.getByRole('link', { name: 'เปิดในแอปปฏิทิน' });
    expect(await opens.getAttribute('href')).toBe(link.replace('http:', 'webcal:'));

    await page.getByRole('button', { name: 'สร้างลิงก์ใหม่' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('ลิงก์เดิมจะใช้ไม่ได้ทันที').waitFor();
    await dialog.getByRole('button', { name: 'สร้างลิงก์ใหม่' }).click();
    await expect.poll(() => asked.filter(({ name }) => name === 'makeCalendar').length).toBe(2);
    const keys = asked.flatMap(({ name, body }) =>
      name === 'makeCalendar' ? [(body as { key: string }).key] : [],
    );
    expect(new Set(keys).size).toBe(2);

    await page.getByRole('button', { name: 'ยกเลิกลิงก์' }).click();
    await dialog.getByRole('button', { name: 'ยกเลิกลิงก์' }).click();
    await page.getByText('ยกเลิกลิงก์แล้ว').waitFor();
    expect(await page.getByText(link).count()).toBe(0);
    await page.getByRole('button', { name: 'สร้างลิงก์ปฏิทิน' }).waitFor();
  });

  it('after a lost answer is asked for with the same key', async () => {
    let lost = true;
    phone = await openPhone(stage, kanjana, '/me', {
      answers: {
        makeCalendar: () => {
          if (!lost) return own.calendarLink;
          lost = false;
          throw new LineBreaks();
        },
      },
    });
    const { page, asked } = phone;
    const make = page.getByRole('button', { name: 'สร้างลิงก์ปฏิทิน' });
    await make.click();
    await page.getByText('เชื่อมต่ออินเทอร์เน็ตไม่ได้').waitFor();
    await make.click();
    await page.getByText(own.calendarLink.path).waitFor();
    const [first, second] = asked.filter(({ name }) => name === 'makeCalendar');
    expect(second?.body).toEqual(first?.body);
  });
});

describe('the pause of reminders', () => {
  it('is set to a day within reach, and ended', async () => {
    phone = await openPhone(stage, kanjana, '/me');
    const { page, asked, answers } = phone;
    const pause = page.getByRole('button', { name: 'พักการเตือน' });
    const day = page.getByLabel('พักถึงวันที่');
    await pause.click();
    await page.getByText('โปรดเลือกวันที่').waitFor();
    for (const wrong of ['2025-09-22', '2025-12-23']) {
      await day.fill(wrong);
      await pause.click();
      await page.getByText('ไม่เกิน 90 วัน').waitFor();
    }
    expect(asked.some(({ name }) => name === 'pauseReminders')).toBe(false);
    await day.fill('2025-09-30');
    await page.keyboard.press('Enter');
    await page.getByText('พักการเตือนถึงวันอังคารที่ 30 กันยายน 2568').waitFor();
    answers.pauseReminders = { settings: own.ownSettings, alone: false };
    await page.getByRole('button', { name: 'เตือนตามปกติ' }).click();
    await page.getByText('กลับมาเตือนตามปกติแล้ว').waitFor();
    expect(asked.filter(({ name }) => name === 'pauseReminders').map(({ body }) => body)).toEqual([
      { until: '2025-09-30' },
      { until: null },
    ]);
  });
});

describe('one’s own data', () => {
  it('are seen in words, and copied through a link that opens outside LINE', async () => {
    phone = await openPhone(stage, kanjana, '/me');
    const { page, asked, context } = phone;
    await context.route('**/files/own', (route) => route.fulfill({ body: 'copy' }));
    await page.getByRole('link', { name: /ดูและดาวน์โหลดข้อมูลของฉัน/ }).click();
    await page.getByText('U8f…c204').waitFor();
    await page.getByText('ทน.แม่สอด ตั้งแต่ 21 ก.ค. 2568 เวลา 09:00 น.').waitFor();
    await page.getByText('รับทราบแล้ว · ตอบในแชต').waitFor();
    await page.getByText('ดูอีก 1 รายการ').click();
    await page.getByText('พฤษภาคม 2568').waitFor();
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: 'แบบอ่าน (HTML)' }).click();
    expect((await opened).url()).toBe(`${stage.base}/files/own`);
    expect(asked.find(({ name }) => name === 'exportOwnData')?.body).toEqual({ format: 'html' });
  });
});
