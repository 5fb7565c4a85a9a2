/** Signing in, registering, leaving, and several phones in one page, in Chromium. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as fixtures from '../src/testing/fixtures.ts';
import { idTokenOf } from '../src/testing/id-token.ts';
import { answerApi, problem, usualAnswers } from './fake-api.ts';
import { openPhone, openStage, type Phone, type Stage } from './harness.ts';

const { kanjana, accepted, newcomer, waiting } = fixtures;

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

describe('registering', () => {
  it('shows the notice first, then takes the code of the link', async () => {
    phone = await openPhone(stage, newcomer, '/register?code=TAK4K7M2', {
      answers: { acceptPrivacy: accepted, register: kanjana },
    });
    const { page, asked } = phone;
    await page.getByRole('button', { name: 'รับทราบและดำเนินการต่อ' }).click();
    const code = page.getByLabel('รหัสเชิญ');
    expect(await code.inputValue()).toBe('TAK4K7M2');
    await page.getByRole('button', { name: 'ลงทะเบียนด้วยรหัสนี้' }).click();
    await page.getByText('ลงทะเบียนกับ เทศบาลนครแม่สอด เรียบร้อยแล้ว').waitFor();
    await page.getByRole('button', { name: 'ดูงานของฉัน' }).click();
    await page.getByRole('heading', { name: 'งานของฉัน' }).waitFor();
    expect(
      asked.filter(({ name }) => name === 'acceptPrivacy' || name === 'register').map(({ body }) => body),
    ).toEqual([{ version: '2568-09-15' }, { code: 'TAK4K7M2' }]);
  });

  it('comes back to the form that a link asked for', async () => {
    phone = await openPhone(stage, accepted, '/report/odloc-2568/2568', { answers: { register: kanjana } });
    const { page } = phone;
    await page.getByLabel('รหัสเชิญ').fill('TAK4K7M2');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'มาตรฐานขั้นต่ำ ODLOC 68' }).waitFor();
  });

  it('without a code asks a coordinator, and waits', async () => {
    phone = await openPhone(stage, accepted, '/register', { answers: { apply: waiting } });
    const { page, asked, answers } = phone;
    await page.getByRole('button', { name: /ไม่มีรหัสเชิญ/ }).click();
    await page.getByRole('button', { name: 'ส่งคำขอ' }).click();
    await page.getByText('โปรดเลือกหน่วยงานจากรายการ').waitFor();
    await page.getByLabel('ชื่อหน่วยงาน').fill('แม่สอด');
    await page.getByRole('button', { name: /เทศบาลนครแม่สอด/ }).click();
    await page.getByLabel(/ชื่อ–นามสกุล/).fill('นางสาวกาญจนา ใจดี');
    await page.getByRole('button', { name: 'ส่งคำขอ' }).click();
    await page.getByRole('heading', { name: 'รอการอนุมัติ' }).waitFor();
    expect(asked.find(({ name }) => name === 'apply')?.body).toEqual({
      province: '63',
      unit: '04630601',
      name: 'นางสาวกาญจนา ใจดี',
    });
    answers.me = kanjana;
    await page.getByRole('button', { name: 'ตรวจสอบผลอีกครั้ง' }).click();
    await page.getByRole('button', { name: 'ดูงานของฉัน' }).waitFor();
  });

  it('ends with leaving: drafts and session are gone from the phone', async () => {
    phone = await openPhone(stage, kanjana, '/me');
    const { page } = phone;
    await page.evaluate(() => localStorage.setItem('tk:draft:Ukanjana:u:d:r', '{}'));
    await page.getByRole('button', { name: 'ยกเลิกและลบข้อมูลของฉัน' }).click();
    await page.getByRole('button', { name: 'ยืนยัน ลบข้อมูล' }).click();
    await page.getByRole('heading', { name: 'ลบข้อมูลเรียบร้อยแล้ว' }).waitFor();
    const ours = () =>
      [localStorage, sessionStorage].flatMap(Object.keys).filter((key) => key.startsWith('tk:'));
    expect(await page.evaluate(ours)).toEqual([]);
  });
});

describe('signing in', () => {
  it('takes the identity out of the address', async () => {
    phone = await openPhone(stage, kanjana, '/report/odloc-2568/2568?unit=04630601');
    await phone.page.getByLabel('ด้านการศึกษา').waitFor();
    await phone.page.waitForURL((url) => url.search === '?unit=04630601');
  });

  it('renews an expired session without the person noticing', async () => {
    let refused = 0;
    let opened = 0;
    phone = await openPhone(stage, kanjana, '/', {
      answers: {
        openSession: () => ({
          token: `session-${++opened}`,
          expiresAt: '2025-09-24T02:00:00.000Z',
          me: kanjana,
        }),
        work: (request) => {
          if (request.headers().authorization === 'Bearer session-2') return fixtures.work;
          refused++;
          throw problem('session_expired');
        },
      },
    });
    await phone.page.getByRole('heading', { name: 'เลยกำหนดแล้ว 1' }).waitFor();
    // LINE's token, with which the first call goes ahead, and the first session.
    expect(refused).toBe(2);
  });

  it('keeps people apart whose phones stand in one page, also after a reload', async () => {
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    const somchai = { ...kanjana, user: 'Usomchai', name: 'นายสมชาย แก้วมา' };
    const answers = usualAnswers(kanjana);
    const personOf = (bearer: string | undefined) =>
      bearer?.includes(idTokenOf('Usomchai')) || bearer?.includes('of-somchai') ? somchai : kanjana;
    answers.openSession = (request) => {
      const me = personOf(request.headers().authorization);
      return {
        token: me === somchai ? 'of-somchai' : 'of-kanjana',
        expiresAt: '2025-09-24T02:00:00.000Z',
        me,
      };
    };
    answers.me = (request) => personOf(request.headers().authorization);
    const asked = await answerApi(page, answers);
    const src = (user: string) => `${stage.base}/liff/?sim_id_token=${idTokenOf(user)}&sim_in_client=1`;
    await page.route('**/phones', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: ['Ukanjana', 'Usomchai']
          .map((user) => `<iframe title="${user}" src="${src(user)}" width="390" height="700"></iframe>`)
          .join(''),
      }),
    );
    await page.goto(`${stage.base}/phones`);
    const frames = ['Ukanjana', 'Usomchai'].map((user) => page.frameLocator(`iframe[title="${user}"]`));
    const greetings = ['สวัสดี นางสาวกาญจนา ใจดี', 'สวัสดี นายสมชาย แก้วมา'];
    for (const [index, frame] of frames.entries())
      await frame.getByText(greetings[index] as string).waitFor();
    asked.length = 0;
    await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => location.reload())),
    );
    for (const [index, frame] of frames.entries())
      await frame.getByText(greetings[index] as string).waitFor();
    await expect
      .poll(() =>
        asked
          .filter(({ name }) => name === 'work')
          .map(({ bearer }) => bearer)
          .sort(),
      )
      .toEqual(['of-kanjana', 'of-somchai']);
    expect(asked.some(({ name }) => name === 'openSession')).toBe(false);
    await context.close();
  });
});

describe('the coordinator', () => {
  it('goes from the overview to a board, narrows it, and opens a unit', async () => {
    phone = await openPhone(stage, fixtures.anucha, '/duties');
    const { page } = phone;
    await page.getByRole('link', { name: /ดูรายหน่วยงาน มาตรฐานขั้นต่ำ/ }).click();
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();
    await page.getByRole('radio', { name: /ติดปัญหา/ }).check();
    await page.getByText('แสดง 1 หน่วยงาน').waitFor();
    await page
      .locator('.unit-rows')
      .getByRole('link', { name: /^อบต\./ })
      .click();
    await page.getByRole('heading', { name: 'องค์การบริหารส่วนตำบลแม่กาษา' }).waitFor();
    await page.getByRole('link', { name: /^ประวัติ เรื่อง มาตรฐานขั้นต่ำ/ }).click();
    await page.getByRole('heading', { name: 'ประวัติรายงาน' }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByText('แสดง 69 หน่วยงาน').waitFor();
  });
});
