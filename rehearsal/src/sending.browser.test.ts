/**
 * Sending by hand as people see it: the free card shared into the LINE group, the send plan from chat to record, a
 * broadcast that is scheduled and cancelled, and one stopped in mid-send. Screenshots go to `screenshots/story`.
 */
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GROUP, PEOPLE } from './people.ts';
import { type Bench, openBench, SIZES } from './testing/bench.ts';
import { launchChromium } from './testing/chromium.ts';
import { seatMore } from './testing/seat-more.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, mali, anucha } = PEOPLE;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const inGroup = ({ page }: Bench) => page.getByRole('article', { name: `กลุ่ม${GROUP.name}` });

describe.each(SIZES)('a shared card on a $name', ({ name, width, height }) => {
  let world: World;
  let bench: Bench;
  beforeAll(async () => {
    world = await openWorld({ opensAt: '2025-09-16T10:00:00+07:00', duties: ['odloc-2568'] });
    bench = await openBench(browser, world, { width, height }, `share-${name}`);
  });
  afterAll(async () => {
    await bench?.close();
    await world?.close();
  });

  it('is cancelled without trace, then appears in the group in the person’s own name, for nothing', async () => {
    const { say, picture } = bench;
    const coordinator = await say(anucha, 'ทวง odloc');
    await coordinator.getByText('แชร์การ์ดเข้ากลุ่ม (ฟรี)').last().click();
    const app = coordinator.frameLocator('iframe');
    await app.getByText('ยังไม่รายงาน 69 จาก 69 หน่วยงาน').waitFor();
    const used = world.simulator.quota().used;
    const share = app.getByRole('button', { name: 'เลือกกลุ่มหรือเพื่อน แล้วแชร์' });
    const sheet = coordinator.getByRole('region', { name: 'แชร์ไปยัง' });

    await share.click();
    await sheet.getByRole('button', { name: 'ยกเลิก' }).click();
    await app.getByText('ยังไม่ได้แชร์').waitFor();
    expect(await inGroup(bench).locator('.fx-bubble').count()).toBe(0);
    await picture('1-cancelled');

    await share.click();
    await sheet.getByRole('button', { name: GROUP.name }).waitFor();
    await picture('2-sheet');
    await sheet.getByRole('button', { name: GROUP.name }).click();
    await app.getByText('แชร์การ์ดแล้ว').waitFor();
    await coordinator.getByRole('button', { name: 'ปิดมินิแอป' }).click();

    // The card is Anucha's message, not the bot's, and nobody is put on the spot by name.
    const group = await bench.groupPhone(GROUP);
    await group.locator('.fx-bubble').getByText('ยังไม่รายงาน 69 จาก 69 หน่วยงาน').waitFor();
    await picture('3-in-group');
    expect(world.simulator.snapshot().groups[0]?.messages.at(-1)).toMatchObject({
      from: 'person',
      senderId: anucha.id,
      senderName: anucha.name,
    });
    expect(world.simulator.quota().used).toBe(used);

    // Whoever taps it in the group comes to the own unit's form.
    await group.locator('.fx-bubble').getByText('กรอกแบบรายงาน', { exact: true }).click();
    await group
      .frameLocator('iframe')
      .getByRole('heading', { name: /ODLOC|มาตรฐานขั้นต่ำ/ })
      .waitFor();
    await picture('4-form-from-group');
  });
});

describe.each(SIZES)('sending by hand on a $name', ({ name, width, height }) => {
  let world: World;
  let bench: Bench;
  let coordinator: Locator;
  let app: FrameLocator;
  beforeAll(async () => {
    world = await openWorld({ opensAt: '2025-09-16T10:00:00+07:00', duties: ['odloc-2568'] });
    // With Mae Sot and Umphang twenty-four units, in calls of twenty people.
    await seatMore(world, 22);
    bench = await openBench(browser, world, { width, height }, `send-${name}`);
  });
  afterAll(async () => {
    await bench?.close();
    await world?.close();
  });
  beforeEach(async () => {
    coordinator = await bench.phoneOf(anucha);
    app = coordinator.frameLocator('iframe');
  });
  const close = () => coordinator.getByRole('button', { name: 'ปิดมินิแอป' }).click();
  const used = () => world.simulator.quota().used;

  it('goes from plan to changed plan, confirmation and record', async () => {
    await bench.say(anucha, 'ทวง odloc');
    await coordinator.getByText('ใช้ 24 ข้อความ').first().waitFor();
    await coordinator.getByText('ดูรายชื่อ').last().click();
    await app.getByRole('heading', { name: 'ใช้ 24 ข้อความ' }).waitFor();
    await bench.picture('1-plan');

    // Umphang reports while the coordinator looks: the plan is shown again instead of being sent.
    await world.simulator.person(mali.id).send('odloc เสร็จแล้วค่ะ');
    await app.getByRole('button', { name: 'ยืนยันส่ง 24 ข้อความ' }).click();
    await app.getByText('ผู้รับเปลี่ยนไปจากที่แสดงไว้').waitFor();
    await app.getByRole('heading', { name: 'ใช้ 23 ข้อความ' }).waitFor();
    expect(used()).toBe(0);
    await bench.picture('2-changed');

    await app.getByRole('button', { name: 'ยืนยันส่ง 23 ข้อความ' }).click();
    await app.getByRole('heading', { name: 'ผลการส่ง' }).waitFor();
    await world.server.idle();
    await app.getByRole('button', { name: 'ดูผลล่าสุด' }).click();
    await app.getByText('LINE รับแล้ว 23 คน').waitFor();
    expect(used()).toBe(23);
    await bench.picture('3-record');
    await close();
  });

  it('a broadcast is scheduled, cancelled, and never leaves', async () => {
    await bench.say(anucha, 'ประกาศ');
    await coordinator.getByText('เขียนประกาศในหน้าเต็ม').last().click();
    await app.getByLabel('ข้อความ', { exact: true }).fill('ขอเชิญประชุม 18 ก.ย. 2568');
    await app.getByLabel('แม่สอด').check();
    await app.getByRole('button', { name: 'ดูแผนและค่าใช้จ่าย' }).click();
    await app.getByLabel('ตั้งเวลา').check();
    await app.getByLabel(/วันและเวลาที่จะส่ง/).fill('2025-09-17T10:00');
    await app.getByRole('button', { name: 'ยืนยันตั้งเวลาส่ง' }).click();
    await app.getByRole('heading', { name: 'ผลการส่ง' }).waitFor();
    await app.getByText(/จะส่ง 17 ก.ย. 2568/).waitFor();
    await bench.picture('4-scheduled');
    await app.getByRole('button', { name: 'ยกเลิกการตั้งเวลา' }).click();
    await app.getByRole('button', { name: 'ยืนยัน หยุดส่ง' }).click();
    await app.getByText(/หยุดก่อนส่ง \d+ คน/).waitFor();
    await close();
    await world.moveTo('2025-09-17T10:30:00+07:00');
    expect(world.simulator.person(kanchana.id).texts().join()).not.toContain('ขอเชิญประชุม');
  });

  it('a broadcast is stopped in mid-send: what LINE has stays, the rest never leaves', async () => {
    const before = used();
    await bench.say(anucha, 'ประกาศ งดประชุมวันที่ 18 ก.ย. 2568');
    await coordinator.getByText('แผนการประกาศ').waitFor();
    await coordinator.getByText('ดูรายชื่อ').last().click();
    // One call goes through; LINE takes the other one for too frequent.
    let calls = 0;
    world.simulator.faults.plan((endpoint) => {
      if (endpoint !== 'multicast') return undefined;
      calls += 1;
      return calls > 1 ? { kind: 'rate429' } : undefined;
    });
    await app.getByRole('button', { name: 'ยืนยันส่ง 24 ข้อความ' }).click();
    await app.getByRole('heading', { name: 'ผลการส่ง' }).waitFor();
    const refresh = app.getByRole('button', { name: 'ดูผลล่าสุด' });
    const chip = async (words: RegExp) =>
      Number((await app.getByText(words).textContent())?.match(/\d+/)?.[0]);
    await refresh.click();
    const left = await chip(/^LINE รับแล้ว \d+ คน$/);
    expect(left + (await chip(/^รอส่ง \d+ คน$/))).toBe(24);
    await bench.picture('5-mid-send');

    await app.getByRole('button', { name: 'หยุดส่ง' }).click();
    await app.getByRole('button', { name: 'ยืนยัน หยุดส่ง' }).click();
    expect(await chip(/^หยุดก่อนส่ง \d+ คน$/)).toBe(24 - left);
    world.simulator.faults.clear();
    await world.moveTo('2025-09-17T12:00:00+07:00');
    await refresh.click();
    expect(await chip(/^LINE รับแล้ว \d+ คน$/)).toBe(left);
    expect(used()).toBe(before + left);
    await bench.picture('6-stopped');
    await close();
  });
});
