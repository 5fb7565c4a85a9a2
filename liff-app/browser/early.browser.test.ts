/** The form before it is known who opened it, and what becomes of what was typed meanwhile. */
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { Me } from '@thankamnot/shared/api/shapes';
import type { Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as fixtures from '../src/testing/fixtures.ts';
import { LineBreaks, problem } from './fake-api.ts';
import { openPhone, openStage, type Phone, type Stage } from './harness.ts';

const HELP = '/report/help-centre/2568-09';
const { kanjana, helpForm } = fixtures;

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

/** A server that does not say who somebody is until `tell` is called. */
function slowToKnow(me: Me) {
  const { promise: told, resolve: tell } = Promise.withResolvers<void>();
  const openSession = async (): Promise<ResponseOf<'openSession'>> => {
    await told;
    return { token: 'session-1', expiresAt: '2025-09-24T02:00:00.000Z', me };
  };
  return { openSession, tell: () => tell() };
}
const LONGER_THAN_TYPING_SETTLES_MS = 600;
const breaks = () => {
  throw new LineBreaks();
};
const cases = (page: Page) => page.getByRole('textbox', { name: /จำนวนเรื่อง/ });
const finding = (page: Page) => page.getByRole('button', { name: 'กำลังตรวจสอบผู้รายงาน' });
const send = (page: Page) => page.getByRole('button', { name: 'ส่งรายงาน' });
const filings = () => (phone?.asked ?? []).filter(({ name }) => name === 'fileReport');
const receipt = {
  item: { ...fixtures.help, status: 'done' as const },
  report: fixtures.revision(1, { by: kanjana.name, status: 'done', completedOn: '2025-09-23', values: {} }),
};
const reported = fixtures.revision(3, {
  values: { established: true, cases: 7, obstacles: 'เน็ตช้า' },
  status: 'done',
});

describe('a form that is filled in before it is known by whom', () => {
  it('keeps what is typed, and where the finger is, when the unit’s own data comes', async () => {
    const { openSession, tell } = slowToKnow(kanjana);
    phone = await openPhone(stage, kanjana, HELP, {
      answers: { openSession, reportForm: helpForm, fileReport: receipt },
    });
    const { page } = phone;
    await cases(page).pressSequentially('12');
    expect(await page.getByText('ทน.แม่สอด').count()).toBe(0);
    expect(await page.getByText('ครบกำหนด').count()).toBe(0);
    await finding(page).click({ force: true });
    expect(filings()).toHaveLength(0);
    await cases(page).focus();
    const top = () => cases(page).evaluate((field) => field.getBoundingClientRect().top);
    const before = await top();
    tell();
    await send(page).waitFor();
    expect(await page.getByText(/เทศบาลนครแม่สอด · กันยายน 2568/).isVisible()).toBe(true);
    expect(await page.getByText('เลยกำหนด 8 วัน').isVisible()).toBe(true);
    expect(await cases(page).inputValue()).toBe('12');
    expect(await cases(page).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    await page.keyboard.type('3');
    await page.getByRole('radio', { name: 'ใช่', exact: true }).check();
    await send(page).click();
    await page.getByRole('heading', { name: 'ส่งรายงานแล้ว' }).waitFor();
    expect(filings()[0]?.body).toMatchObject({ values: { established: true, cases: 123 }, basedOn: 0 });
    expect(await page.evaluate(() => [localStorage, sessionStorage].flatMap(Object.keys))).not.toContain(
      expect.stringContaining('begun'),
    );
  });

  it('keeps the finger’s place too when a coordinator’s notice about reporting for another comes last', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 390, height: 844 } });
    const { promise: arrival, resolve: arrive } = Promise.withResolvers<void>();
    await context.route(/assets\/on-behalf/, async (route) => {
      await arrival;
      await route.continue();
    });
    phone = await openPhone(stage, fixtures.anucha, `${HELP}?unit=${helpForm.item.unit.code}`, {
      context,
      answers: { reportForm: helpForm },
    });
    const { page } = phone;
    await send(page).waitFor();
    await cases(page).focus();
    const top = () => cases(page).evaluate((field) => field.getBoundingClientRect().top);
    const before = await top();
    arrive();
    await page.getByText('ท่านกำลังรายงานแทน').waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });

  it('takes what was reported where nothing was touched, and asks where something was', async () => {
    const { openSession, tell } = slowToKnow(kanjana);
    phone = await openPhone(stage, kanjana, HELP, {
      answers: { openSession, reportForm: { ...helpForm, report: reported }, fileReport: receipt },
    });
    const { page } = phone;
    await cases(page).fill('12');
    tell();
    await page.getByText('มีผู้แก้ไขรายงานนี้ก่อนท่าน').waitFor();
    expect(await cases(page).inputValue()).toBe('12');
    expect(await page.getByRole('radio', { name: 'ใช่', exact: true }).isChecked()).toBe(true);
    expect(
      await page
        .getByLabel(/ปัญหา.*อุปสรรค/)
        .first()
        .inputValue(),
    ).toBe('เน็ตช้า');
    await page.getByRole('button', { name: /ส่ง/ }).last().click();
    expect(filings()).toHaveLength(0);
    await page.getByRole('radio', { name: /ของฉัน/ }).check();
    await page.getByRole('button', { name: 'ใช้ข้อมูลที่เลือก' }).click();
    await page.getByRole('button', { name: /ส่ง/ }).last().click();
    await page.getByRole('heading', { name: 'ส่งรายงานแล้ว' }).waitFor();
    expect(filings()[0]?.body).toMatchObject({
      values: { established: true, cases: 12, obstacles: 'เน็ตช้า' },
      basedOn: 3,
    });
  });

  it('goes on with the draft of last time, and with what was typed on top', async () => {
    phone = await openPhone(stage, kanjana, HELP, { answers: { reportForm: helpForm } });
    await send(phone.page).waitFor();
    await cases(phone.page).fill('4');
    await phone.page.getByRole('radio', { name: 'ใช่', exact: true }).check();
    await phone.page.close();
    const { openSession, tell } = slowToKnow(kanjana);
    const { context } = phone;
    phone = await openPhone(stage, kanjana, HELP, {
      context,
      answers: { openSession, reportForm: helpForm },
    });
    await cases(phone.page).fill('5');
    tell();
    await phone.page.getByText(/กู้คืนข้อมูลที่กรอกค้างไว้/).waitFor();
    expect(await cases(phone.page).inputValue()).toBe('5');
    expect(await phone.page.getByRole('radio', { name: 'ใช่', exact: true }).isChecked()).toBe(true);
  });

  it('stays when the line breaks meanwhile, says so, and goes on when asked to', async () => {
    phone = await openPhone(stage, kanjana, HELP, {
      answers: { openSession: breaks, reportForm: helpForm, fileReport: receipt },
    });
    const { page, answers } = phone;
    await cases(page).fill('12');
    await page.getByRole('alert').getByText('ยังตรวจสอบผู้รายงานไม่ได้').waitFor();
    expect(await cases(page).inputValue()).toBe('12');
    answers.openSession = slowToKnow(kanjana).openSession;
    const again = slowToKnow(kanjana);
    answers.openSession = again.openSession;
    again.tell();
    await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await send(page).waitFor();
    expect(await cases(page).inputValue()).toBe('12');
    expect(await page.getByText('ยังตรวจสอบผู้รายงานไม่ได้').count()).toBe(0);
  });

  it('stays when only the unit’s own data does not come', async () => {
    const { promise: broken, resolve: breakNow } = Promise.withResolvers<void>();
    phone = await openPhone(stage, kanjana, HELP, {
      answers: { openForm: fixtures.openFormOf(helpForm), reportForm: () => broken.then(breaks) },
    });
    const { page, answers } = phone;
    await cases(page).waitFor();
    breakNow();
    await page.getByRole('alert').getByText('ยังตรวจสอบผู้รายงานไม่ได้').waitFor();
    await cases(page).fill('12');
    answers.reportForm = helpForm;
    await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await send(page).waitFor();
    expect(await cases(page).inputValue()).toBe('12');
  });

  it('asks a person with several units for which, and hands over what was typed', async () => {
    const two = {
      ...kanjana,
      units: [
        ...kanjana.units,
        { code: '06630602', name: 'องค์การบริหารส่วนตำบลแม่กาษา', shortName: 'อบต.แม่กาษา' },
      ],
    };
    const { openSession, tell } = slowToKnow(two);
    const openForm = fixtures.openFormOf(helpForm);
    const { promise: given, resolve: give } = Promise.withResolvers<void>();
    const reportForm = async (request: Request) => {
      await given;
      const code = /units\/(\d+)\/form/.exec(request.url())?.[1] ?? '';
      return { ...helpForm, item: { ...helpForm.item, unit: { code, name: code } } };
    };
    phone = await openPhone(stage, two, HELP, { answers: { openSession, openForm, reportForm } });
    const { page } = phone;
    await cases(page).fill('12');
    tell();
    await page.getByRole('link', { name: 'องค์การบริหารส่วนตำบลแม่กาษา' }).click();
    // Over a slow line it is seen, and kept, until that unit's own form is there.
    await finding(page).waitFor();
    expect(await cases(page).inputValue()).toBe('12');
    await page.waitForTimeout(LONGER_THAN_TYPING_SETTLES_MS);
    give();
    await send(page).waitFor();
    expect(await cases(page).inputValue()).toBe('12');
    expect(phone.asked.some(({ path }) => path.includes('/units/06630602/form'))).toBe(true);
    // It is that unit's draft now, and no other's.
    await page.goBack();
    await page.getByRole('link', { name: 'เทศบาลนครแม่สอด' }).click();
    await send(page).waitFor();
    expect(await cases(page).inputValue()).toBe('');
  });

  it('survives that LINE first opens the app’s root and then moves on to the page', async () => {
    const { openSession } = slowToKnow(kanjana);
    const asked = `/?${new URLSearchParams({ 'liff.state': `${HELP}?count=9` })}`;
    phone = await openPhone(stage, kanjana, asked, { answers: { openSession, reportForm: helpForm } });
    const { page, answers } = phone;
    await cases(page).waitFor();
    expect(await cases(page).inputValue()).toBe('9');
    await page.getByRole('radio', { name: 'ไม่ใช่', exact: true }).check();
    const known = slowToKnow(kanjana);
    known.tell();
    answers.openSession = known.openSession;
    // As LINE's SDK does after signing in.
    await page.evaluate((path) => location.replace(`/liff${path}?count=9`), HELP);
    await send(page).waitFor();
    expect(await page.getByRole('radio', { name: 'ไม่ใช่', exact: true }).isChecked()).toBe(true);
    expect(await cases(page).inputValue()).toBe('9');
  });

  it('drops what a field no longer asks in that way', async () => {
    const { openSession, tell } = slowToKnow(kanjana);
    const own = structuredClone(helpForm);
    own.form.version += 1;
    own.form.fields = own.form.fields.map((field) =>
      field.id === 'cases' ? { id: 'cases', kind: 'yes_no', label: 'มีเรื่องหรือไม่' } : field,
    );
    phone = await openPhone(stage, kanjana, HELP, {
      answers: { openSession, openForm: fixtures.openFormOf(helpForm), reportForm: own },
    });
    const { page } = phone;
    await cases(page).fill('12');
    await page.getByRole('radio', { name: 'ใช่', exact: true }).check();
    tell();
    await page.getByText('มีเรื่องหรือไม่').waitFor();
    const checked = await page.getByRole('radio', { checked: true }).count();
    expect(checked).toBe(1);
  });
});

describe('the typeface', () => {
  it('is fetched when a visit has settled, and worn on the next', async () => {
    phone = await openPhone(stage, kanjana, HELP, { answers: { reportForm: helpForm } });
    const { page } = phone;
    const typefaces = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')),
      );
    const worn = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
    await send(page).waitFor();
    expect(await typefaces()).toEqual([]);
    expect(await worn()).not.toContain('Sarabun');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('typeface'))).toBe('sarabun');
    expect(await typefaces()).toHaveLength(4);
    expect(await worn()).not.toContain('Sarabun');
    await page.reload();
    await send(page).waitFor();
    expect(await worn()).toContain('Sarabun');
  });

  it('is asked for again on the next visit where it does not come, and nothing else is the worse for it', async () => {
    const context = await stage.browser.newContext();
    await context.route('**/*.woff2', (route) => route.abort());
    const refused = context.waitForEvent('requestfailed');
    phone = await openPhone(stage, kanjana, HELP, { context, answers: { reportForm: helpForm } });
    expect((await refused).url()).toContain('sarabun');
    await send(phone.page).waitFor();
    expect(await phone.page.evaluate(() => localStorage.getItem('typeface'))).toBeNull();
  });
});

describe('the styles of the other pages', () => {
  it('are none of the form’s; a page that misses them says so, and comes with them when tried again', async () => {
    const context = await stage.browser.newContext({
      viewport: { width: 390, height: 844 },
      locale: 'th-TH',
    });
    await context.route('**/assets/others-*.css', (route) => route.abort());
    phone = await openPhone(stage, kanjana, HELP, { context, answers: { reportForm: helpForm } });
    const { page } = phone;
    await send(page).waitFor();
    await page.getByRole('link', { name: 'งานของฉัน' }).first().click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('heading', { name: 'งานของฉัน' }).count()).toBe(0);
    await context.unroute('**/assets/others-*.css');
    await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await page.getByRole('heading', { name: 'งานของฉัน' }).waitFor();
    const sheet = page.locator('#others');
    expect(await sheet.evaluate((link: HTMLLinkElement) => link.sheet?.cssRules.length)).toBeGreaterThan(100);
  });
});

describe('a form that is not for whoever opened it', () => {
  it.each([
    ['an unknown duty', kanjana, HELP, 'unknown_duty', /ไม่พบเรื่องที่ระบุ/],
    ['somebody else’s unit', kanjana, `${HELP}?unit=06630602`, 'not_allowed', /ไม่มีสิทธิ/],
  ] as const)('%s ends in the sentence that says so', async (_, me, path, code, sentence) => {
    phone = await openPhone(stage, me, path, {
      answers: {
        openForm:
          code === 'unknown_duty' ? () => Promise.reject(problem(code)) : fixtures.openFormOf(helpForm),
        reportForm: () => Promise.reject(problem(code)),
      },
    });
    await phone.page.getByText(sentence).waitFor();
    expect(await cases(phone.page).count()).toBe(0);
  });

  it('leads somebody who is not registered to the notice', async () => {
    const { openSession, tell } = slowToKnow(fixtures.newcomer);
    phone = await openPhone(stage, fixtures.newcomer, HELP, {
      answers: { openSession, reportForm: helpForm },
    });
    await cases(phone.page).fill('12');
    tell();
    await phone.page.getByRole('button', { name: 'รับทราบและดำเนินการต่อ' }).waitFor();
  });

  it('says what to do when LINE gives no identity', async () => {
    phone = await openPhone(stage, kanjana, HELP, {
      answers: { openSession: () => Promise.reject(problem('not_signed_in')), reportForm: helpForm },
    });
    await phone.page.getByText('เข้าสู่ระบบด้วย LINE ไม่สำเร็จ').waitFor();
  });

  it('is a coordinator’s for a unit of the area, and leads back to the board', async () => {
    phone = await openPhone(stage, fixtures.anucha, `${HELP}?unit=06630602`, {
      answers: { reportForm: helpForm },
    });
    await send(phone.page).waitFor();
    expect(await phone.page.locator('.back').textContent()).toContain('ภาพรวม');
  });
});
