/** Sending by hand in Chromium: the plan, a broadcast, the record, sharing a card. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anucha } from '../src/testing/fixtures.ts';
import { idTokenOf } from '../src/testing/id-token.ts';
import * as fixtures from '../src/testing/send-fixtures.ts';
import { answerApi, LineBreaks, usualAnswers } from './fake-api.ts';
import {
  faultsOf,
  openPhone,
  openStage,
  PHONE,
  type Phone,
  picture,
  type Stage,
  sticksOut,
  VIEWPORTS,
} from './harness.ts';

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

const answers = {
  planSending: fixtures.broadcastPlan,
  previewSending: fixtures.messagePreviews,
  sendPlan: fixtures.remindPlan,
  confirmSending: { outcome: 'confirmed' as const, sending: 'plan-0002', plan: null },
  sendings: fixtures.desk,
  sending: fixtures.record,
  stopSending: fixtures.stoppedRecord,
  shareCard: fixtures.shareCard,
};

describe('a broadcast', () => {
  it('is composed, looked at, planned and confirmed; the record follows', async () => {
    phone = await openPhone(stage, anucha, '/broadcast', { answers });
    const { page, asked } = phone;
    await page.getByLabel('ข้อความ', { exact: true }).fill('ขอเชิญประชุม 25 ก.ย. 2568');
    await page.getByLabel('แม่สอด').check();
    await page.getByLabel('อบต.', { exact: true }).check();
    await page.getByLabel('เกี่ยวกับเรื่อง').selectOption({ index: 1 });
    await page.getByLabel('ที่ยังไม่รายงาน').check();
    await page.getByRole('button', { name: 'ดูแผนและค่าใช้จ่าย' }).click();
    await page.getByRole('heading', { name: 'ใช้ 8 ข้อความ' }).waitFor();
    expect(asked.find(({ name }) => name === 'planSending')?.body).toMatchObject({
      kind: 'broadcast',
      text: 'ขอเชิญประชุม 25 ก.ย. 2568',
      audience: { headings: ['แม่สอด'], types: ['อบต.'], status: 'missing' },
    });
    await page.getByRole('button', { name: 'ยืนยันส่ง 8 ข้อความ' }).click();
    await page.getByRole('heading', { name: 'ผลการส่ง' }).waitFor();
    expect(asked.find(({ name }) => name === 'confirmSending')?.body).toMatchObject({ sendAt: null });
  });

  it('is changed after its plan was seen: what was composed still stands, and is planned anew', async () => {
    phone = await openPhone(stage, anucha, '/broadcast', { answers });
    const { page, asked } = phone;
    const text = page.getByLabel('ข้อความ', { exact: true });
    await text.fill('ขอเชิญประชุม 25 ก.ย. 2568');
    await page.getByLabel('แม่สอด').check();
    await page.getByRole('button', { name: 'ดูแผนและค่าใช้จ่าย' }).click();
    await page.getByRole('button', { name: 'แก้ไข', exact: true }).click();
    expect(await text.inputValue()).toBe('ขอเชิญประชุม 25 ก.ย. 2568');
    expect(await page.getByLabel('แม่สอด').isChecked()).toBe(true);
    await text.fill('ขอเลื่อนประชุมเป็น 26 ก.ย. 2568');
    await page.getByRole('button', { name: 'ดูแผนและค่าใช้จ่าย' }).click();
    await page.getByRole('heading', { name: 'ใช้ 8 ข้อความ' }).waitFor();
    const planned = asked.filter(({ name }) => name === 'planSending').map(({ body }) => body);
    expect(planned).toMatchObject([
      { text: 'ขอเชิญประชุม 25 ก.ย. 2568', audience: { headings: ['แม่สอด'] } },
      { text: 'ขอเลื่อนประชุมเป็น 26 ก.ย. 2568', audience: { headings: ['แม่สอด'] } },
    ]);
    expect(asked.some(({ name }) => name === 'confirmSending')).toBe(false);
  });

  it('whose plan was shown in chat is composed further in the mini-app', async () => {
    const { wish } = fixtures.broadcastPlan;
    phone = await openPhone(stage, anucha, '/plan/plan-0002', {
      answers: { ...answers, sendPlan: fixtures.broadcastPlan },
    });
    const { page } = phone;
    await page.getByRole('button', { name: 'แก้ไข', exact: true }).click();
    const text = page.getByLabel('ข้อความ', { exact: true });
    await text.waitFor();
    expect(await text.inputValue()).toBe(wish.kind === 'broadcast' && wish.text);
  });

  it('is scheduled by Thailand’s clock', async () => {
    phone = await openPhone(stage, anucha, '/plan/plan-0002', {
      answers: { ...answers, sendPlan: fixtures.broadcastPlan },
    });
    const { page, asked } = phone;
    await page.getByLabel('ตั้งเวลา').check();
    await page.getByRole('button', { name: 'ยืนยันตั้งเวลาส่ง' }).click();
    await page.getByText('โปรดเลือกวันและเวลา').waitFor();
    await page.getByLabel(/วันและเวลาที่จะส่ง/).fill('2025-09-24T09:00');
    await page.getByRole('button', { name: 'ยืนยันตั้งเวลาส่ง' }).click();
    await page.getByRole('heading', { name: 'ผลการส่ง' }).waitFor();
    expect(asked.find(({ name }) => name === 'confirmSending')?.body).toMatchObject({
      sendAt: '2025-09-24T02:00:00.000Z',
    });
  });

  it('is confirmed only under the message itself, which would push the button from under the finger', async () => {
    const { promise: given, resolve: give } = Promise.withResolvers<void>();
    phone = await openPhone(stage, anucha, '/plan/plan-0002', {
      answers: {
        ...answers,
        sendPlan: fixtures.broadcastPlan,
        previewSending: () => given.then(() => fixtures.messagePreviews),
      },
    });
    const { page } = phone;
    await page.getByText('กำลังสร้างตัวอย่าง').waitFor();
    const confirm = page.getByRole('button', { name: /^ยืนยันส่ง/ });
    expect(await confirm.count()).toBe(0);
    give();
    await confirm.waitFor();
  });

  it('can be confirmed where its picture cannot be had', async () => {
    phone = await openPhone(stage, anucha, '/plan/plan-0002', {
      answers: {
        ...answers,
        sendPlan: fixtures.broadcastPlan,
        previewSending: () => {
          throw new LineBreaks();
        },
      },
    });
    const { page } = phone;
    await page.getByRole('button', { name: /^ยืนยันส่ง/ }).click();
    await page.getByRole('heading', { name: 'ผลการส่ง' }).waitFor();
  });

  it('is stopped in mid-send', async () => {
    phone = await openPhone(stage, anucha, '/sending/plan-0002', { answers });
    const { page } = phone;
    await page.getByRole('button', { name: 'หยุดส่ง' }).click();
    await page.getByRole('button', { name: 'ยืนยัน หยุดส่ง' }).click();
    await page.getByText('หยุดก่อนส่ง 1 คน').waitFor();
    expect(await page.getByRole('button', { name: 'หยุดส่ง' }).count()).toBe(0);
  });
});

it('a plan that changed is shown again and can be confirmed as it is now', async () => {
  phone = await openPhone(stage, anucha, '/remind/odloc-2568/2568', {
    answers: {
      ...answers,
      planSending: fixtures.remindPlan,
      confirmSending: {
        outcome: 'changed',
        sending: null,
        plan: { ...fixtures.remindPlan, id: 'plan-0009', messagesCharged: 39 },
      },
    },
  });
  const { page } = phone;
  await page.getByRole('button', { name: 'ยืนยันส่ง 40 ข้อความ' }).click();
  await page.getByText(/ผู้รับเปลี่ยนไป/).waitFor();
  phone.answers.confirmSending = answers.confirmSending;
  await page.getByRole('button', { name: 'ยืนยันส่ง 39 ข้อความ' }).click();
  await page.getByRole('heading', { name: 'ผลการส่ง' }).waitFor();
});

describe('sharing a card', () => {
  it('hands LINE the messages and says what the person did', async () => {
    const context = await stage.browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    await answerApi(page, { ...usualAnswers(anucha), ...answers });
    const address = `/liff/share/odloc-2568/2568?sim_id_token=${idTokenOf(anucha.user)}&sim_in_client=1`;
    await page.route('**/phone', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${address}" style="width:380px;height:800px"></iframe><script>
          window.asked = [];
          addEventListener('message', (event) => {
            if (event.data.do !== 'share') return;
            window.asked.push(event.data.messages);
            event.source.postMessage({ type: 'sim:shared', shared: window.asked.length > 1 }, '*');
          });</script>`,
      }),
    );
    await page.goto(`${stage.base}/phone`);
    const frame = page.frameLocator('iframe');
    const button = frame.getByRole('button', { name: 'เลือกกลุ่มหรือเพื่อน แล้วแชร์' });
    await button.click();
    await frame.getByText('ยังไม่ได้แชร์').waitFor();
    await button.click();
    await frame.getByText('แชร์การ์ดแล้ว').waitFor();
    expect(await page.evaluate(() => (window as unknown as { asked: object[] }).asked)).toEqual([
      fixtures.shareCard.messages,
      fixtures.shareCard.messages,
    ]);
    await context.close();
  });

  it('says how where LINE’s picker is not there', async () => {
    phone = await openPhone(stage, anucha, '/share/odloc-2568/2568', { answers });
    await phone.page.getByRole('button', { name: 'เลือกกลุ่มหรือเพื่อน แล้วแชร์' }).click();
    await phone.page.getByText(/เปิดหน้านี้จากแชตใน LINE/).waitFor();
  });
});

describe.each(VIEWPORTS)('at $width × $height', (viewport) => {
  it.each([
    ['remind', '/plan/plan-0001', 'แผนการทวง'],
    ['broadcast', '/broadcast', 'ประกาศถึงหน่วยงาน'],
    ['sendings', '/sendings', 'รายการส่ง'],
    ['record', '/sending/plan-0002', 'ผลการส่ง'],
    ['share', '/share/odloc-2568/2568', 'แชร์การ์ดเข้ากลุ่ม'],
  ])('the page %s fits and has no fault of access', async (name, path, title) => {
    phone = await openPhone(stage, anucha, path, { answers, viewport });
    const { page } = phone;
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await page.locator('main .card').first().waitFor();
    expect(await sticksOut(page)).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, `send-${name}-${viewport.width}`);
  });
});
