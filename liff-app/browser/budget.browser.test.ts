/** The month's messages in Chromium: the order by keyboard and touch, the settings, a stale page. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as budgets from '../src/testing/budget-fixtures.ts';
import { anucha, wilai } from '../src/testing/fixtures.ts';
import { problem } from './fake-api.ts';
import { openPhone, openStage, PHONE, type Phone, type Stage } from './harness.ts';

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

const order = ({ page }: Phone) => page.locator('.order-title').allTextContents();
const TITLES = budgets.budget.duties.map(({ shortTitle }) => shortTitle);
const [ODLOC = '', HELP = '', JOINT = '', LAAS = ''] = TITLES;

describe('the order of duties', () => {
  it('is changed by keyboard, keeps the focus on the button, is told, and is saved as a whole', async () => {
    phone = await openPhone(stage, anucha, '/budget');
    const { page, asked } = phone;
    await page.getByRole('heading', { name: 'เรื่องใดใช้ข้อความก่อน' }).waitFor();
    expect(await order(phone)).toEqual(TITLES);
    const up = page.getByRole('button', { name: `เลื่อน ${LAAS} ขึ้น` });
    await up.focus();
    for (const place of [3, 2, 1]) {
      await page.keyboard.press('Enter');
      await page.getByText(`${LAAS} อยู่ลำดับที่ ${place}`).waitFor({ state: 'attached' });
      expect(await up.evaluate((button) => button === document.activeElement)).toBe(true);
    }
    // At the top it goes no further.
    await page.keyboard.press('Enter');
    expect(await order(phone)).toEqual([LAAS, ODLOC, HELP, JOINT]);
    phone.answers.setBudget = {
      ...budgets.budget,
      version: 'v2',
      duties: ['e-laas', 'odloc-2568', 'help-centre', 'joint-centre'].flatMap(
        (id) => budgets.budget.duties.find(({ duty }) => duty === id) ?? [],
      ),
    };
    await page.getByRole('button', { name: 'บันทึกลำดับ' }).click();
    await page.getByText('บันทึกแล้ว').waitFor();
    expect(asked.find(({ name }) => name === 'setBudget')?.body).toEqual({
      key: expect.stringMatching(/^[\w-]{8,64}$/),
      basedOn: 'v1',
      priorities: ['e-laas', 'odloc-2568', 'help-centre', 'joint-centre'],
    });
    expect(await page.getByRole('button', { name: 'บันทึกลำดับ' }).count()).toBe(0);
  });

  it('is changed by touch', async () => {
    const context = await stage.browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
    phone = await openPhone(stage, anucha, '/budget', { context });
    await phone.page.getByRole('button', { name: `เลื่อน ${ODLOC} ลง` }).tap();
    expect(await order(phone)).toEqual([HELP, ODLOC, JOINT, LAAS]);
  });

  it('that somebody else has changed meanwhile is shown anew and not overwritten', async () => {
    phone = await openPhone(stage, anucha, '/budget', {
      answers: {
        setBudget: () => {
          throw problem('changed_meanwhile');
        },
      },
    });
    const { page } = phone;
    await page.getByRole('button', { name: `เลื่อน ${ODLOC} ลง` }).click();
    phone.answers.budget = {
      ...budgets.budget,
      version: 'v9',
      duties: budgets.budget.duties.toReversed(),
    };
    await page.getByRole('button', { name: 'บันทึกลำดับ' }).click();
    await page.getByText('มีผู้อื่นแก้ไขก่อนหน้านี้').waitFor();
    expect(await order(phone)).toEqual(TITLES.toReversed());
  });

  it('is seen by a district’s coordinator, who changes nothing', async () => {
    phone = await openPhone(stage, wilai, '/budget', {
      answers: { budget: { ...budgets.budget, mayChange: false } },
    });
    await phone.page.getByText(LAAS).waitFor();
    expect(await phone.page.getByRole('button').count()).toBe(0);
    expect(await phone.page.getByRole('textbox').count()).toBe(0);
  });
});

describe('what is held back', () => {
  it('is set in digits of either kind, only what was changed, once a press', async () => {
    phone = await openPhone(stage, anucha, '/budget', {
      answers: { setBudget: { ...budgets.budget, heldBack: 40, version: 'v2' } },
    });
    const { page, asked } = phone;
    await page.getByLabel(/กันไว้สำหรับประกาศ/).fill('๔๐');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.getByText('บันทึกแล้ว').waitFor();
    expect(asked.filter(({ name }) => name === 'setBudget').map(({ body }) => body)).toEqual([
      { key: expect.any(String), basedOn: 'v1', heldBack: 40 },
    ]);
    expect(await page.getByLabel(/กันไว้สำหรับประกาศ/).inputValue()).toBe('40');
    await page.getByText('กันไว้ 40').waitFor();
  });

  it.each(['', '-1', '1.5', 'มาก', '99999999'])('of “%s” is refused beside the field', async (text) => {
    phone = await openPhone(stage, anucha, '/budget');
    const { page, asked } = phone;
    await page.getByLabel(/ใช้ได้ต่อวัน/).fill(text);
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.getByText('โปรดกรอกจำนวนเต็ม').waitFor();
    expect(await page.getByLabel(/ใช้ได้ต่อวัน/).evaluate((it) => it === document.activeElement)).toBe(true);
    expect(asked.some(({ name }) => name === 'setBudget')).toBe(false);
  });

  it('that could not be saved says why', async () => {
    phone = await openPhone(stage, anucha, '/budget', {
      answers: {
        setBudget: () => {
          throw problem('not_allowed');
        },
      },
    });
    const { page } = phone;
    await page.getByLabel(/กันไว้สำหรับประกาศ/).fill('40');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.locator('.budget .notice.late').waitFor();
  });
});

describe('the overview', () => {
  it('leads to the month’s messages by its meter, and to the call list', async () => {
    phone = await openPhone(stage, anucha, '/duties', { answers: { callList: budgets.callList } });
    const { page } = phone;
    await page.getByRole('link', { name: /ข้อความของเดือนนี้.*เหลือ 158 ข้อความ/ }).click();
    await page.getByRole('heading', { name: 'ข้อความของเดือนนี้', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'ภาพรวม' }).first().click();
    await page.getByRole('link', { name: 'รายชื่อที่ต้องโทรศัพท์' }).click();
    const number = page.getByRole('link', { name: 'โทร 0 5551 2345 อบต.แม่กาษา' });
    expect(await number.getAttribute('href')).toBe('tel:055512345');
  });
});
