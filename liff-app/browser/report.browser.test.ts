/** The officer's form as a person meets it, in Chromium. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as fixtures from '../src/testing/fixtures.ts';
import { LineBreaks, problem } from './fake-api.ts';
import { draftIsKept, keptOf, openPhone, openStage, type Phone, picture, type Stage } from './harness.ts';

const PATH = '/report/odloc-2568/2568';
const { kanjana } = fixtures;

let stage: Stage;
let phone: Phone | undefined;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
afterEach(async () => {
  expect(phone?.errors).toEqual([]);
  await phone?.context.close();
});

const receipt = (status: 'done' | 'in_progress', n = 1) => ({
  item: { ...fixtures.odloc, status },
  report: fixtures.revision(n, {
    by: kanjana.name,
    status,
    completedOn: status === 'done' ? '2025-09-23' : null,
    values: { domains: ['education', 'economy', 'environment'] },
  }),
});
const filings = () => (phone?.asked ?? []).filter(({ name }) => name === 'fileReport');
const bodyOf = (index: number) =>
  filings()[index]?.body as { key: string; values: unknown; basedOn: number } & Record<string, unknown>;
const education = (page: Page) => page.getByLabel('ด้านการศึกษา');
const save = (page: Page, count = 1) => page.getByRole('button', { name: `บันทึกความคืบหน้า ${count}/3` });

describe('the report form', () => {
  it('is filled in and sent by the keyboard alone', async () => {
    phone = await openPhone(stage, kanjana, PATH, { answers: { fileReport: receipt('done') } });
    const { page } = phone;
    await education(page).waitFor();
    const pressUntil = async (name: string) => {
      for (let presses = 0; presses < 30; presses++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const it = document.activeElement;
          return `${it?.closest('label')?.textContent ?? ''}${it?.textContent ?? ''}`;
        });
        if (focused.includes(name)) return;
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    for (const part of ['ด้านการศึกษา', 'ด้านการส่งเสริม', 'ด้านการบริหาร']) {
      await pressUntil(part);
      await page.keyboard.press('Space');
    }
    await pressUntil('ส่งรายงาน');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'ส่งรายงานแล้ว' }).waitFor();
    expect(bodyOf(0)).toMatchObject({
      values: { domains: ['education', 'economy', 'environment'] },
      problem: null,
      evidence: null,
      basedOn: 0,
    });
    expect(await page.getByText('ทันกำหนด ขอบคุณที่รายงาน').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.getByRole('link', { name: /ศูนย์ช่วยเหลือประชาชน/ }).waitFor();
    expect(await keptOf(page)).toEqual([]);
  });

  it('keeps a draft through closing, says so, and lets it go on request', async () => {
    phone = await openPhone(stage, kanjana, PATH);
    await education(phone.page).check();
    await draftIsKept(phone.page);
    await phone.page.close();
    phone = await openPhone(stage, kanjana, PATH, { context: phone.context });
    const { page } = phone;
    await page.getByText(/กู้คืนข้อมูลที่กรอกค้างไว้/).waitFor();
    expect(await education(page).isChecked()).toBe(true);
    await picture(page, 'form-restored-390-light');
    await page.getByRole('button', { name: 'เริ่มใหม่' }).click();
    expect(await education(page).isChecked()).toBe(false);
  });

  it('does not show one person’s draft to a colleague on the same phone', async () => {
    phone = await openPhone(stage, kanjana, PATH);
    await education(phone.page).check();
    await draftIsKept(phone.page);
    await phone.page.close();
    phone = await openPhone(stage, { ...kanjana, user: 'Usomchai', name: 'นายสมชาย แก้วมา' }, PATH, {
      context: phone.context,
    });
    await education(phone.page).waitFor();
    expect(await education(phone.page).isChecked()).toBe(false);
  });

  it('keeps everything when the line breaks, and repeats the same act with the same key', async () => {
    phone = await openPhone(stage, kanjana, PATH, {
      answers: {
        fileReport: () => {
          throw new LineBreaks();
        },
      },
    });
    const { page, answers } = phone;
    await education(page).check();
    await save(page).click();
    await page.getByRole('alert').getByText('ยังส่งไม่ได้').waitFor();
    expect(await keptOf(page)).toEqual([`tk:draft:Ukanjana:04630601:odloc-2568:2568`]);
    answers.fileReport = receipt('in_progress');
    await save(page).click();
    await page.getByRole('heading', { name: 'บันทึกความคืบหน้าแล้ว' }).waitFor();
    expect(bodyOf(0).key).toMatch(/^[\w-]{8,64}$/);
    expect(bodyOf(1).key).toBe(bodyOf(0).key);
  });

  it('sends once, however often the button is pressed', async () => {
    phone = await openPhone(stage, kanjana, PATH, {
      answers: {
        fileReport: () => new Promise((resolve) => setTimeout(() => resolve(receipt('in_progress')), 300)),
      },
    });
    const { page } = phone;
    await education(page).check();
    await save(page).dblclick();
    await page.getByRole('heading', { name: 'บันทึกความคืบหน้าแล้ว' }).waitFor();
    expect(filings()).toHaveLength(1);
  });

  it('asks, field by field, when a colleague was quicker, and sends on top of theirs', async () => {
    const theirs = fixtures.revision(2, { values: { domains: ['economy'] } });
    phone = await openPhone(stage, kanjana, PATH, {
      answers: {
        fileReport: () => {
          throw problem('changed_meanwhile');
        },
      },
    });
    const { page, answers } = phone;
    await education(page).check();
    await page.getByLabel(/ลิงก์หลักฐาน/).fill('https://drive.example.go.th/a');
    answers.reportForm = { ...fixtures.odlocForm, report: theirs };
    await save(page).click();
    await page.getByText('มีผู้แก้ไขรายงานนี้ก่อนท่าน').waitFor();
    expect(await page.getByText('นายสมชาย แก้วมา ส่งไว้เมื่อ 22 ก.ย. 2568 เวลา 10:20 น.').isVisible()).toBe(true);
    await picture(page, 'form-merge-390-light');
    await page.getByRole('radio', { name: /ข้อมูลล่าสุด/ }).check();
    await page.getByRole('button', { name: 'ใช้ข้อมูลที่เลือก' }).click();
    expect(await education(page).isChecked()).toBe(false);
    answers.fileReport = receipt('in_progress', 3);
    await save(page).click();
    await page.getByRole('heading', { name: 'บันทึกความคืบหน้าแล้ว' }).waitFor();
    expect(bodyOf(1)).toMatchObject({
      values: { domains: ['economy'] },
      evidence: 'https://drive.example.go.th/a',
      basedOn: 2,
    });
    expect(bodyOf(1).key).not.toBe(bodyOf(0).key);
  });

  it('names every wrong field beside it and leads to it', async () => {
    phone = await openPhone(stage, kanjana, '/report/help-centre/2568-09', {
      answers: { reportForm: fixtures.helpForm },
    });
    const { page } = phone;
    await page.getByRole('textbox', { name: /จำนวนเรื่อง/ }).fill('สิบสอง');
    await page.getByRole('button', { name: 'ส่งรายงาน' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'โปรดแก้ไข 2 ช่อง' });
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await summary.getByRole('link', { name: /จำนวนเรื่อง/ }).click();
    const cases = page.getByRole('textbox', { name: /จำนวนเรื่อง/ });
    expect(await cases.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await cases.getAttribute('aria-invalid')).toBe('true');
    expect(filings()).toHaveLength(0);
  });

  it('shows what the server finds wrong beside the field', async () => {
    phone = await openPhone(stage, kanjana, PATH, {
      answers: {
        fileReport: () => {
          throw problem('invalid_report', {
            faults: [{ field: 'domains', message: 'โปรดเลือกรายการที่ “ด้านที่บันทึกข้อมูลแล้ว”' }],
          });
        },
      },
    });
    await education(phone.page).check();
    await save(phone.page).click();
    await phone.page.locator('.field.wrong').getByText('โปรดเลือกรายการที่').waitFor();
  });

  it('offers last month’s values, steps numbers and reads Thai digits', async () => {
    phone = await openPhone(stage, kanjana, '/report/help-centre/2568-09', {
      answers: { reportForm: fixtures.helpForm, fileReport: receipt('done') },
    });
    const { page } = phone;
    await page.getByRole('button', { name: 'ใช้ค่ารอบก่อน' }).click();
    expect(await page.getByRole('radio', { name: 'ใช่', exact: true }).isChecked()).toBe(true);
    await page.getByRole('textbox', { name: /จำนวนเรื่อง/ }).fill('๑๒');
    await page.getByRole('button', { name: /เพิ่ม จำนวนเรื่อง/ }).click();
    await page.getByRole('button', { name: 'ส่งรายงาน' }).click();
    await page.getByRole('heading', { name: 'ส่งรายงานแล้ว' }).waitFor();
    expect(bodyOf(0).values).toEqual({ established: true, cases: 13, obstacles: null });
  });

  it('reports that there is nothing after asking back', async () => {
    phone = await openPhone(stage, kanjana, '/report/help-centre/2568-09', {
      answers: { reportForm: fixtures.helpForm, fileReport: receipt('done') },
    });
    const { page } = phone;
    await page.getByRole('button', { name: 'ไม่มีเรื่องรายงาน' }).click();
    await page.getByRole('button', { name: 'ยืนยัน ไม่มีเรื่องรายงาน' }).click();
    await page.getByRole('heading', { name: 'ส่งรายงานแล้ว' }).waitFor();
    expect(bodyOf(0)).toMatchObject({ nothingToReport: true, values: {} });
  });

  it('shows what is wrong clear of the bar with the button, on a small screen too', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 390, height: 570 } });
    phone = await openPhone(stage, kanjana, '/report/help-centre/2568-09', {
      context,
      answers: { reportForm: fixtures.helpForm },
    });
    const { page } = phone;
    await page.getByRole('textbox', { name: /จำนวนเรื่อง/ }).fill('สิบสอง');
    await page.getByRole('button', { name: 'ส่งรายงาน' }).click();
    await page.locator('.faults:focus').waitFor();
    const [faults, bar] = await Promise.all(
      ['.faults', '.submit-bar'].map((part) => page.locator(part).boundingBox()),
    );
    expect((faults?.y ?? 0) + (faults?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });

  it('asks which unit when a person has several', async () => {
    const two = {
      ...kanjana,
      units: [
        ...kanjana.units,
        { code: '06630602', name: 'องค์การบริหารส่วนตำบลแม่กาษา', shortName: 'อบต.แม่กาษา' },
      ],
    };
    phone = await openPhone(stage, two, PATH);
    const { page, asked } = phone;
    await page.getByRole('link', { name: 'องค์การบริหารส่วนตำบลแม่กาษา' }).click();
    await education(page).waitFor();
    // The form stands before the unit's own is asked for.
    const asksFor = () => asked.filter(({ name }) => name === 'reportForm').at(-1)?.path;
    await expect.poll(asksFor).toMatch('/units/06630602/form');
    expect(new URL(page.url()).search).toBe('?unit=06630602');
  });
});
