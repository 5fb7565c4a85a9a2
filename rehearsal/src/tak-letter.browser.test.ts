/**
 * The story of the Tak letter as people see it: real Chromium in front of the simulator, the mini-app inside the
 * phones, at the size of a desk and of a telephone. Screenshots go to `screenshots/story`, which git ignores.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { type Bench, openBench, SIZES } from './testing/bench.ts';
import { launchChromium } from './testing/chromium.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, somchai, mali, anucha } = PEOPLE;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(SIZES)('the story of the Tak letter on a $name', ({ name, width, height }) => {
  let world: World;
  let bench: Bench;
  beforeAll(async () => {
    world = await openWorld({ opensAt: '2025-09-16T08:55:00+07:00' });
    bench = await openBench(browser, world, { width, height }, `${name}`);
  });
  afterAll(async () => {
    await bench?.close();
    await world?.close();
  });

  it('goes from the reminder through the form to the rate, and on to the extended date', async () => {
    const { phoneOf, say, picture } = bench;
    // The help-centre report was due yesterday: the reminder is there at nine.
    await world.moveTo('2025-09-16T09:00:00+07:00');
    const officer = await phoneOf(kanchana);
    await officer.getByText('ศูนย์ช่วยเหลือประชาชน').first().waitFor();
    await picture('1-reminder');

    // The digest names two duties; the officer opens the form of one inside LINE, fills it in and sends it.
    await officer.locator('.fx-bubble').getByText('ศูนย์ช่วยเหลือประชาชน', { exact: true }).last().click();
    const form = officer.frameLocator('iframe');
    await form.getByRole('heading', { name: 'ศูนย์ช่วยเหลือประชาชน' }).waitFor();
    await picture('2-form');
    await form.getByText('ใช่', { exact: true }).first().click();
    await form.getByRole('textbox', { name: 'จำนวนเรื่องที่ช่วยเหลือในเดือนนี้' }).fill('12');
    await form
      .getByRole('button', { name: /ส่งรายงาน|บันทึก/ })
      .last()
      .click();
    await form.getByRole('heading', { name: 'ส่งรายงานแล้ว' }).waitFor();
    await picture('3-filed');
    await officer.getByRole('button', { name: 'ปิดมินิแอป' }).click();

    // The coordinator extends ODLOC as the Tak letter says.
    const coordinator = await say(anucha, 'ขยายเวลา odloc ถึง ๒๖ กันยายน ๒๕๖๘ ตามหนังสือ ตก ๐๐๒๓.๓/ว ๑๗๖๐๘');
    await coordinator.getByRole('button', { name: 'ยืนยันขยายเวลา' }).click();
    await coordinator.getByText('ขยายเวลาแล้ว').first().waitFor();
    await picture('4-extended');

    // A week before the new date the officer answers the card with one tap.
    await world.moveTo('2025-09-19T09:00:00+07:00');
    await phoneOf(kanchana);
    await officer.getByText('เหลือ 7 วัน').first().waitFor();
    await picture('5-week-before');
    await officer.getByRole('button', { name: 'เสร็จแล้ว' }).last().click();
    await officer.getByText('รายงานเสร็จเรียบร้อย').waitFor();
    await picture('6-done');

    // The coordinator sees one of sixty-nine.
    await say(anucha, 'อัตรา odloc');
    await coordinator.getByText('1/69').waitFor();
    await coordinator.getByText('1/12').waitFor();
    await picture('7-rate');

    // The colleague stays quiet to the end; who has not answered hears of it on the right mornings.
    for (const day of ['2025-09-23', '2025-09-25', '2025-09-26', '2025-09-29']) {
      await world.moveTo(`${day}T09:00:00+07:00`);
    }
    const pushed = (id: string) =>
      world.simulator.person(id).inbox.filter(({ via }) => via === 'multicast').length;
    // 16 Sep, a working day late, both officers; then quiet since the unit reported.
    expect(pushed(somchai.id)).toBe(1);
    // 16 and 19 Sep.
    expect(pushed(kanchana.id)).toBe(2);
    // 16, 19, 23, 25, 26 and 29 Sep.
    expect(pushed(mali.id)).toBe(6);
    await phoneOf(mali);
    await picture('8-after-the-date');
  });
});
