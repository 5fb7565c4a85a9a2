/** Coordinators act from the desk, in Chromium: with the finger, and with the keyboard alone. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as acts from '../src/testing/act-fixtures.ts';
import * as fixtures from '../src/testing/fixtures.ts';
import { idTokenOf } from '../src/testing/id-token.ts';
import { record, remindPlan } from '../src/testing/send-fixtures.ts';
import { type Answers, answerApi, problem, usualAnswers } from './fake-api.ts';
import { openPhone, openStage, type Phone, type Stage } from './harness.ts';

const { anucha } = fixtures;
const BOARD = '/duty/odloc-2568/2568';
const UNIT = `/unit/${acts.unitSheet.code}?duty=odloc-2568&round=2568`;
const EXTEND = '/extend/odloc-2568/2568';
const sending: Answers = {
  planSending: { ...remindPlan, isOffHours: false },
  confirmSending: { outcome: 'confirmed', sending: 'plan-0001', plan: null },
  sending: record,
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
const open = async (path: string, answers: Answers = {}, me = anucha): Promise<Phone> => {
  phone = await openPhone(stage, me, path, { answers });
  return phone;
};
const bodyOf = ({ asked }: Phone, name: string) => asked.findLast((it) => it.name === name)?.body;

describe('the list of a round', () => {
  it('has for each unit that owes a report a call where there is a number, a reminder and its form', async () => {
    const { page } = await open(BOARD);
    await page.getByLabel('ค้นหาหน่วยงาน').fill('แม่กาษา 24');
    const call = page.getByRole('link', { name: 'โทร อบต.แม่กาษา 24' });
    expect(await call.getAttribute('href')).toBe('tel:055531234');
    await page.getByRole('link', { name: 'เตือน อบต.แม่กาษา 24' }).waitFor();
    await page.getByLabel('ค้นหาหน่วยงาน').fill('พระธาตุผาแดง 42');
    await page.getByRole('link', { name: 'รายงานแทน อบต.พระธาตุผาแดง 42' }).waitFor();
    expect(await page.locator('.unit-rows').getByRole('link', { name: /^โทร/ }).count()).toBe(0);
    await page.getByLabel('ค้นหาหน่วยงาน').fill('');
    await page.getByRole('radio', { name: /รายงานแล้ว/ }).check();
    await page.getByText('แสดง 22 หน่วยงาน').waitFor();
    // Those that the central system lacks and that have not answered are asked again.
    expect(await page.getByRole('link', { name: /^เตือน/ }).count()).toBe(4);
  });

  it('lets several be picked and leads to the plan for exactly these', async () => {
    const opened = await open(BOARD, sending);
    const { page } = opened;
    await page.getByRole('button', { name: 'เลือกหลายหน่วยงาน' }).click();
    await page.getByLabel('อำเภอ', { exact: true }).selectOption('อุ้มผาง');
    await page.getByRole('checkbox', { name: /^เลือกทั้งหมดที่แสดง/ }).check();
    const shown = await page.getByRole('checkbox', { name: /^เลือก อบต/ }).count();
    await page.getByLabel('อำเภอ', { exact: true }).selectOption('');
    await page.getByText(`เลือกแล้ว ${shown} หน่วยงาน`).waitFor();
    await page.getByRole('checkbox', { name: 'เลือก อบต.แม่กาษา 24' }).check();
    await page.getByLabel('ค้นหาหน่วยงาน').fill('ไม่มีจริง');
    await page.getByText(`เลือกแล้ว ${shown + 1} หน่วยงาน (${shown + 1} หน่วยงานไม่ได้แสดงอยู่)`).waitFor();
    await page.getByRole('link', { name: `เตือนที่เลือก (${shown + 1})` }).click();
    await page.getByRole('button', { name: 'ยืนยันส่ง 40 ข้อความ' }).waitFor();
    const { units } = bodyOf(opened, 'planSending') as { units: string[] };
    expect([units.length, units.includes('04630024')]).toEqual([shown + 1, true]);
    expect(opened.asked.some(({ name }) => name === 'confirmSending')).toBe(false);
    // Back from the plan, the choice stands as it was.
    await page.getByRole('link', { name: 'กลับไปรายหน่วยงาน' }).click();
    await page.getByText(`เลือกแล้ว ${shown + 1} หน่วยงาน`).waitFor();
    await page.getByRole('button', { name: 'เลิกเลือก' }).click();
    await page.getByRole('button', { name: 'เลือกหลายหน่วยงาน' }).click();
    await page.getByText('โปรดเลือกหน่วยงานจากรายการ').waitFor();
  });

  it('picks 333 units in one drawing', async () => {
    const many = Array.from({ length: 333 }, (_, index) => ({
      ...(fixtures.board.units[index % 69] as (typeof fixtures.board.units)[number]),
      code: `0463${1000 + index}`,
      name: `อบต.ลำดับที่ ${index}`,
    }));
    const { page } = await open(BOARD, { board: { ...fixtures.board, units: many } });
    await page.getByText('แสดง 333 หน่วยงาน').waitFor();
    await page.getByRole('button', { name: 'เลือกหลายหน่วยงาน' }).click();
    await page.evaluate(() => {
      const counted = window as typeof window & { drawings?: number };
      counted.drawings = 0;
      // Called once for all that changes in one go. Other parts of the page may come meanwhile.
      new MutationObserver(() => {
        counted.drawings = (counted.drawings ?? 0) + 1;
      }).observe(document.querySelector('.board-units') as Element, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      document.querySelector<HTMLInputElement>('.pick-shown input')?.click();
    });
    await page.getByText(/^เลือกแล้ว \d+ หน่วยงาน$/).waitFor();
    expect(await page.evaluate(() => (window as typeof window & { drawings?: number }).drawings)).toBe(1);
  });
});

/** Presses Tab until the named thing has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp, most = 120): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const focused = document.activeElement as HTMLInputElement | null;
      return (
        focused?.getAttribute('aria-label') ??
        focused?.labels?.[0]?.textContent ??
        focused?.textContent ??
        ''
      ).trim();
    });
    if (typeof name === 'string' ? label === name : name.test(label)) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

describe('by keyboard alone', () => {
  it('units are picked, their plan looked at and confirmed', async () => {
    const opened = await open(BOARD, sending);
    const { page } = opened;
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();
    await tabTo(page, 'เลือกหลายหน่วยงาน');
    await page.keyboard.press('Enter');
    await tabTo(page, /^เลือก อบต/);
    await page.keyboard.press('Space');
    await tabTo(page, /^เลือก อบต/);
    await page.keyboard.press('Space');
    await page.getByText('เลือกแล้ว 2 หน่วยงาน').waitFor();
    await tabTo(page, 'เตือนที่เลือก (2)');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'ใช้ 40 ข้อความ' }).waitFor();
    await tabTo(page, 'ยืนยันส่ง 40 ข้อความ');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'ผลการส่ง' }).waitFor();
    expect((bodyOf(opened, 'planSending') as { units: string[] }).units).toHaveLength(2);
    expect(opened.asked.filter(({ name }) => name === 'confirmSending')).toHaveLength(1);
  });

  it('a report is filed for a unit', async () => {
    const opened = await open(BOARD, { fileReport: acts.recordedByTelephone });
    const { page } = opened;
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();
    await tabTo(page, /^รายงานแทน อบต/);
    await page.keyboard.press('Enter');
    await page.getByText('ท่านกำลังรายงานแทน เทศบาลนครแม่สอด').waitFor();
    await tabTo(page, 'ด้านการศึกษา');
    await page.keyboard.press('Space');
    await tabTo(page, 'บันทึกความคืบหน้า 1/3');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'บันทึกแทน อบต.แม่กาษา แล้ว' }).waitFor();
    expect(bodyOf(opened, 'fileReport')).toMatchObject({ values: { domains: ['education'] } });
    await tabTo(page, 'กลับไปรายหน่วยงาน');
    await page.keyboard.press('Enter');
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();
  });
});

describe('a unit’s page', () => {
  async function recordByTelephone(page: Page) {
    await page.getByText('ทำรายการอื่น').nth(1).click();
    await page.getByRole('button', { name: 'บันทึกว่ารายงานแล้วตามที่แจ้งทางโทรศัพท์' }).click();
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  }

  it('records what was told by telephone, and takes it back', async () => {
    const opened = await open(UNIT, {
      setStatus: acts.recordedByTelephone,
      undoAct: { ...acts.recordedByTelephone, item: fixtures.odloc },
    });
    const { page, answers } = opened;
    await page.getByText('ผู้รายงานในระบบ').waitFor();
    answers.unitSheet = acts.sheetAfterTelephone;
    await recordByTelephone(page);
    await page.getByText('บันทึกแทน อบต.แม่กาษา แล้ว').waitFor();
    expect(bodyOf(opened, 'setStatus')).toMatchObject({ status: 'done', basedOn: 0 });
    answers.unitSheet = acts.unitSheet;
    await page.getByRole('button', { name: 'ยกเลิกการบันทึกนี้' }).click();
    await page.getByText('ยกเลิกการบันทึกแล้ว').waitFor();
    expect(opened.asked.findLast(({ name }) => name === 'undoAct')?.path).toContain('/revisions/1/undo');
  });

  it('says so when the unit has reported meanwhile, and shows what stands', async () => {
    const { page, answers } = await open(UNIT, {
      setStatus: () => {
        throw problem('changed_meanwhile');
      },
    });
    await page.getByText('ผู้รายงานในระบบ').waitFor();
    answers.unitSheet = acts.sheetAfterTelephone;
    await recordByTelephone(page);
    await page.getByText(/^อบต.แม่กาษา รายงานเข้ามาแล้วก่อน/).waitFor();
    expect(await page.getByRole('link', { name: 'รายงานแทน เรื่อง มาตรฐานขั้นต่ำ ODLOC 68' }).count()).toBe(0);
  });

  it('verifies against the central system once it was confirmed', async () => {
    const opened = await open(UNIT, { setVerification: acts.recordedByTelephone });
    const { page } = opened;
    await page.getByText('ทำรายการอื่น').nth(1).click();
    await page.getByRole('button', { name: 'ยืนยันว่าตรงกับระบบกลาง' }).click();
    await page.getByText('หน่วยงานยังไม่รายงาน ระบบจะบันทึกว่า').waitFor();
    await page.getByRole('button', { name: 'ไม่ทำรายการ' }).click();
    expect(bodyOf(opened, 'setVerification')).toBeUndefined();
    await page.getByRole('button', { name: 'ยืนยันว่าตรงกับระบบกลาง' }).click();
    await page.getByRole('button', { name: 'ยืนยัน ตรงกับระบบกลาง' }).click();
    await page.getByText('บันทึกว่า อบต.แม่กาษา ตรงกับระบบกลางแล้ว').waitFor();
    expect(bodyOf(opened, 'setVerification')).toMatchObject({ becomes: 'verified', basedOn: 0 });
  });
});

describe('an extension', () => {
  async function lookAt(page: Page, until: string) {
    await page.getByRole('textbox', { name: 'วันครบกำหนดใหม่', exact: true }).fill(until);
    await page.getByLabel('เลขที่หนังสือ').fill('ตก ๐๐๒๓.๓/ว ๑๗๖๐๘');
    await page.getByRole('button', { name: 'ดูผลก่อนบันทึก' }).click();
  }

  it('reads the date as it is typed, is looked at, and is recorded once it is confirmed', async () => {
    const opened = await open(`${EXTEND}?units=04630001.04630002`, {
      previewExtension: acts.extensionPreview,
      extendRound: { until: '2025-10-10', letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘', units: 2 },
    });
    const { page } = opened;
    await lookAt(page, '26 ก.ย. 2568');
    await page.getByText('ต้องอยู่หลังกำหนดปัจจุบัน 26 กันยายน 2568').waitFor();
    await lookAt(page, '๑๐ ตุลาคม ๒๕๖๘');
    await page.getByText('ยังไม่ได้บันทึกสิ่งใด').waitFor();
    const wish = { until: '2025-10-10', letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘', units: ['04630001', '04630002'] };
    expect(bodyOf(opened, 'previewExtension')).toMatchObject(wish);
    expect(bodyOf(opened, 'extendRound')).toBeUndefined();
    await page.getByRole('button', { name: 'ยืนยันขยายเวลาถึง 10 ต.ค. 2568' }).click();
    await page.getByRole('heading', { name: 'ขยายเวลาถึง 10 ต.ค. 2568 แล้ว' }).waitFor();
    expect(bodyOf(opened, 'extendRound')).toMatchObject({ ...wish, basedOn: 1 });
  });

  it('is looked at anew where somebody else has extended meanwhile', async () => {
    const { page, asked } = await open(EXTEND, {
      previewExtension: acts.extensionPreview,
      extendRound: () => {
        throw problem('changed_meanwhile', { detail: 'มีผู้บันทึกการขยายเวลาเรื่องนี้ก่อนท่าน' });
      },
    });
    await lookAt(page, '10/10/68');
    await page.getByRole('button', { name: /^ยืนยันขยายเวลา/ }).click();
    await page.getByText('มีผู้บันทึกการขยายเวลาเรื่องนี้ก่อนท่าน').waitFor();
    await expect.poll(() => asked.filter(({ name }) => name === 'previewExtension')).toHaveLength(2);
  });
});

describe('an official document', () => {
  const link = { url: '/files/signed', expiresAt: '2025-09-23T03:05:00.000Z' };
  const thai = `attachment; filename="x.docx"; filename*=UTF-8''${encodeURIComponent('หนังสือ ODLOC.docx')}`;

  it('opens outside LINE, whose browser cannot download', async () => {
    const opened = await open(BOARD, { makeFile: link });
    const { page, context } = opened;
    const button = page.getByRole('button', { name: 'ดาวน์โหลด PDF แบบรายงานตามหนังสือสั่งการ' });
    const [outside] = await Promise.all([context.waitForEvent('page'), button.click()]);
    expect(outside.url()).toContain('/files/signed');
    expect(bodyOf(opened, 'makeFile')).toEqual({ kind: 'form', format: 'pdf' });
    await page.getByText('เปิดลิงก์ในเบราว์เซอร์ของโทรศัพท์แล้ว').waitFor();
  });

  it('is saved elsewhere under its Thai name, and says what it is at and what is wrong', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await answerApi(page, { ...usualAnswers(anucha), makeFile: link });
    const { promise: given, resolve: give } = Promise.withResolvers<void>();
    await page.route('**/files/signed', async (route) => {
      await given;
      await route.fulfill({ body: 'docx', headers: { 'content-disposition': thai } });
    });
    await page.goto(`${stage.base}/liff${BOARD}?sim_id_token=${idTokenOf(anucha.user)}`);
    const letter = page.getByRole('button', { name: /^ดาวน์โหลด Word หนังสือแจ้งเร่งรัด/ });
    await letter.click();
    await page.getByText('กำลังจัดทำหนังสือแจ้งเร่งรัด').waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), give()]);
    expect(file.suggestedFilename()).toBe('หนังสือ ODLOC.docx');
    await page.route('**/files/signed', (route) =>
      route.fulfill({ status: 404, body: 'ลิงก์นี้หมดอายุแล้ว', contentType: 'text/plain; charset=utf-8' }),
    );
    await letter.click();
    await page.getByText('ลิงก์นี้หมดอายุแล้ว').waitFor();
    await context.close();
  });
});
