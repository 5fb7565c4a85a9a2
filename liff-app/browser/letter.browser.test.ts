/** From a pasted letter, or a PDF, to the duty, in Chromium. The letter is the real one; the API’s answers are read from it. */
import { TEMPLATES } from '@thankamnot/shared/duty/templates/index';
import { ODLOC_2568 } from '@thankamnot/shared/letter/corpus/letters/odloc-2568';
import { letterDraft } from '@thankamnot/shared/letter/letter-draft';
import { readLetter } from '@thankamnot/shared/letter/read-letter';
import type { Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as fixtures from '../src/testing/fixtures.ts';
import { ODLOC_RUNNING, shapeOf } from '../src/testing/letters.ts';
import type { Answers } from './fake-api.ts';
import {
  faultsOf,
  openPhone,
  openStage,
  type Phone,
  picture,
  type Stage,
  sticksOut,
  VIEWPORTS,
} from './harness.ts';

const TODAY = '2025-09-16';
const TAK = ODLOC_2568.trim();
const NEW = TAK.replace(/ขอความอนุเคราะห์แจ้งขยาย[^\n]*\n[^\n]*/, 'สำรวจข้อมูลถังขยะเปียกลดโลกร้อน').replaceAll(
  'ขยายระยะเวลา',
  'กำหนดเวลา',
);

const answers: Answers = {
  readLetter: (request: Request) => {
    const { text } = request.postDataJSON() as { text: string };
    const draft = letterDraft(readLetter(text, { today: TODAY }), TEMPLATES, TODAY);
    const moves = draft.movesTo !== null;
    return shapeOf(draft, {
      running: [ODLOC_RUNNING],
      ...(moves && {
        extension: {
          duty: 'odloc-2568',
          round: '2568',
          from: '2025-08-29',
          until: '2025-09-26',
          already: false,
        },
      }),
    });
  },
  confirmLetter: (request: Request) => {
    const body = request.postDataJSON() as { as: 'extension' | 'duty' };
    return {
      as: body.as,
      duty: 'odloc-2568',
      round: '2568',
      shortTitle: ODLOC_RUNNING.shortTitle,
      roundTitle: ODLOC_RUNNING.roundTitle,
      from: body.as === 'extension' ? '2025-08-29' : null,
      until: '2025-09-26',
      units: 69,
      reminders: ['2025-09-19', '2025-09-23', '2025-09-25', '2025-09-26'],
      already: false,
    };
  },
};

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

const open = async (
  more: { path?: string; viewport?: { width: number; height: number }; answers?: Answers } = {},
) => {
  phone = await openPhone(stage, fixtures.anucha, more.path ?? '/letter', {
    answers: { ...answers, ...more.answers },
    ...(more.viewport && { viewport: more.viewport }),
  });
  return phone;
};
const bodyOf = (name: string) => phone?.asked.find((it) => it.name === name)?.body as Record<string, unknown>;

describe('a pasted letter', () => {
  it('that extends is shown beside its words, from the old day to the new, and confirmed', async () => {
    const { page } = await open();
    await page.getByLabel('ข้อความของหนังสือ').fill(TAK);
    await page.getByRole('button', { name: 'อ่านหนังสือ' }).click();
    await page.getByText('จาก 29 ส.ค. 2568 เป็น 26 ก.ย. 2568').waitFor();
    expect(await page.getByLabel('เลขที่หนังสือ').inputValue()).toBe('ตก ๐๐๒๓.๓/ว ๑๗๖๐๘');
    expect(await page.locator('.words mark').allTextContents()).toContain('“๑๖ กันยายน ๒๕๖๘”');
    await page.getByText('ข้อความต้นฉบับ').click();
    expect((await page.locator('.source').textContent())?.length).toBe(TAK.length);
    expect(await page.locator('.source mark').count()).toBeGreaterThan(3);
    await picture(page, 'letter-extension');
    await page.getByRole('button', { name: 'ยืนยันขยายเวลา' }).click();
    await page.getByRole('heading', { name: 'ขยายเวลาแล้ว' }).waitFor();
    await picture(page, 'letter-done');
    expect(bodyOf('confirmLetter')).toMatchObject({
      as: 'extension',
      duty: 'odloc-2568',
      until: '2025-09-26',
      letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
      letterDate: '2025-09-16',
    });
  });

  it('about something new is corrected in every field and opened', async () => {
    const { page } = await open();
    await page.getByLabel('ข้อความของหนังสือ').fill(NEW);
    await page.getByRole('button', { name: 'อ่านหนังสือ' }).click();
    await page.getByLabel('ชื่อย่อ').fill('');
    await page.getByRole('button', { name: 'ยืนยันเปิดเรื่องนี้' }).click();
    await page.getByText('โปรดกรอกชื่อเรื่องอย่างน้อย 3 ตัวอักษร').waitFor();
    await page.getByLabel('ชื่อย่อ').fill('ถังขยะเปียก');
    await page.getByRole('button', { name: 'เพิ่มวันครบกำหนด' }).click();
    await page.getByLabel('วันครบกำหนด ครั้งที่ 2', { exact: true }).fill('2025-10-31');
    await page.getByLabel('อบจ.').uncheck();
    await page.getByLabel('แบบรายงาน').selectOption('');
    await picture(page, 'letter-duty');
    await page.getByRole('button', { name: 'ยืนยันเปิดเรื่องนี้' }).click();
    await page.getByRole('heading', { name: 'เปิดเรื่องใหม่แล้ว' }).waitFor();
    expect(bodyOf('confirmLetter')).toMatchObject({
      as: 'duty',
      shortTitle: 'ถังขยะเปียก',
      dueDays: ['2025-09-26', '2025-10-31'],
      template: null,
    });
    expect(bodyOf('confirmLetter').audience).not.toContain('อบจ.');
  });

  it('of 200 kB is read in time, and says how far', async () => {
    const { page } = await open();
    const long = `${TAK}\n${'เอกสารแนบ '.repeat(7_000)}`;
    await page.getByLabel('ข้อความของหนังสือ').fill(long);
    await page.getByText('ระบบอ่าน 60,000 ตัวอักษรแรก').waitFor();
    await page.getByRole('button', { name: 'อ่านหนังสือ' }).click();
    await page.getByText('ข้อความยาวมาก จึงอ่านเฉพาะส่วนต้น').waitFor();
    expect(String(bodyOf('readLetter').text).length).toBe(60_001);
  });

  it('from chat opens by its draft, without the text', async () => {
    const draft = shapeOf(letterDraft(readLetter(NEW, { today: TODAY }), TEMPLATES, TODAY));
    const { page } = await open({ path: `/letter?draft=${draft.id}`, answers: { letterDraft: draft } });
    await page.getByText('ตรวจสอบก่อนยืนยัน').waitFor();
    expect(await page.getByText('ข้อความต้นฉบับ').count()).toBe(0);
    expect(await page.locator('.words').count()).toBeGreaterThan(2);
  });

  it('of nothing is asked for again', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'อ่านหนังสือ' }).click();
    await page.getByText('โปรดวางข้อความของหนังสือก่อน').waitFor();
  });
});

describe('a chosen file', () => {
  const choose = (name: string, mimeType: string, buffer: Buffer) =>
    phone?.page.getByLabel('เลือกไฟล์ PDF').setInputFiles({ name, mimeType, buffer });

  it('that is a PDF with text is read on the phone, and never leaves it', async () => {
    const { page, asked } = await open();
    const printer = await stage.browser.newPage();
    await printer.setContent(`<pre style="font: 16px Sarabun, sans-serif">${TAK.slice(0, 2_500)}</pre>`);
    const pdf = await printer.pdf();
    await printer.close();
    await choose('หนังสือ.pdf', 'application/pdf', Buffer.from(pdf));
    await page.getByText('อ่านข้อความจาก หนังสือ.pdf แล้ว').waitFor();
    expect(await page.getByLabel('ข้อความของหนังสือ').inputValue()).toContain('๑๗๖๐๘');
    expect(asked.map(({ name }) => name)).not.toContain('readLetter');
    await page.getByRole('button', { name: 'อ่านหนังสือ' }).click();
    await page.getByText('จาก 29 ส.ค. 2568 เป็น 26 ก.ย. 2568').waitFor();
  });

  it('without text, a photograph or no PDF at all says what to do', async () => {
    const { page } = await open();
    const printer = await stage.browser.newPage();
    await printer.setContent('<svg width="200" height="200"><rect width="99" height="99"/></svg>');
    const pdf = await printer.pdf();
    await printer.close();
    await choose('scan.pdf', 'application/pdf', Buffer.from(pdf));
    await page.getByText('ไฟล์นี้เป็นภาพสแกน').waitFor();
    await picture(page, 'letter-scan');
    await choose('photo.jpg', 'image/jpeg', Buffer.from([0xff, 0xd8]));
    await page.getByText('ระบบอ่านภาพถ่ายไม่ได้').waitFor();
    await choose('empty.pdf', 'application/pdf', Buffer.alloc(0));
    await page.getByText('ไฟล์นี้ไม่ใช่ PDF หรือเปิดไม่ได้').waitFor();
    await choose('broken.pdf', 'application/pdf', Buffer.from('%PDF-1.7 and then nothing'));
    await page.getByText('ไฟล์นี้ไม่ใช่ PDF หรือเปิดไม่ได้').waitFor();
  });
});

describe.each(VIEWPORTS)('at $width', (viewport) => {
  it('nothing sticks out and axe objects to nothing', async () => {
    const { page } = await open({ viewport });
    await page.getByLabel('ข้อความของหนังสือ').waitFor();
    expect([...(await sticksOut(page)), ...(await faultsOf(page))]).toEqual([]);
    await page.getByLabel('ข้อความของหนังสือ').fill(TAK);
    await page.getByRole('button', { name: 'อ่านหนังสือ' }).click();
    await page.getByText('ข้อความต้นฉบับ').click();
    expect([...(await sticksOut(page)), ...(await faultsOf(page))]).toEqual([]);
    await page.getByText('เปิดเรื่องใหม่').click();
    await page.getByLabel('ชื่อย่อ').waitFor();
    expect([...(await sticksOut(page)), ...(await faultsOf(page))]).toEqual([]);
    await picture(page, `letter-${viewport.width}`);
  });
});

it('is for coordinators of the province alone', async () => {
  phone = await openPhone(stage, fixtures.wilai, '/letter');
  await phone.page.getByText('เฉพาะผู้ประสานงานจังหวัด').first().waitFor();
});
