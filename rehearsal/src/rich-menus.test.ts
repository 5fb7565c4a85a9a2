import { createLineAccount } from '@thankamnot/functions/adapters/line/line-account';
import { peopleByMenu } from '@thankamnot/functions/use-cases/menus';
import { makeInvite } from '@thankamnot/functions/use-cases/registration';
import { liffUrls } from '@thankamnot/functions/wiring';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { CHANNEL, openWorld, type World } from './world.ts';

const { kanchana, anucha, napha } = PEOPLE;
const OFFICER = ['รายงาน', 'งานที่ค้าง', 'สถานะ', 'งานทั้งหมด', 'ข้อมูลของฉัน', 'ช่วยเหลือ'];
const COORDINATOR = ['ภาพรวม', 'อัตรารายงาน', 'ใครยังไม่ส่ง', 'ทวง', 'ประกาศ', 'ช่วยเหลือ'];
const GUEST = ['ลงทะเบียน', 'วิธีใช้', 'การใช้ข้อมูล'];

let world: World;
beforeAll(async () => {
  world = await openWorld({ opensAt: '2025-09-16T09:30:00+07:00', frozen: true });
});
afterAll(() => world.close());

const phone = (person: { id: string }) => world.simulator.person(person.id);
const seen = async (person: { id: string }) => {
  await world.server.idle();
  return phone(person).menu();
};
const menusAtLine = async (): Promise<{ richMenuId: string; name: string }[]> => {
  const headers = { authorization: `Bearer ${CHANNEL.channelAccessToken}` };
  const answer = await fetch(`${world.simulatorUrl}/v2/bot/richmenu/list`, { headers });
  return ((await answer.json()) as { richmenus: { richMenuId: string; name: string }[] }).richmenus;
};
const setUp = async (liffId = CHANNEL.liffId) =>
  createLineAccount({
    channelAccessToken: CHANNEL.channelAccessToken,
    baseUrl: world.simulatorUrl,
    dataBaseUrl: world.simulatorUrl,
    liffUrl: liffUrls(liffId),
  }).setUpMenus(await peopleByMenu(world.server.ports));

describe('the menu under the chat', () => {
  it('fits everybody when the world opens', async () => {
    expect(await seen(kanchana)).toEqual(OFFICER);
    expect(await seen(anucha)).toEqual(COORDINATOR);
    expect(await seen(napha)).toEqual(GUEST);
  });

  it('is the officer’s after registration and the guests’ after leaving', async () => {
    await phone(napha).follow();
    const { code } = await makeInvite(world.server.ports, '63', { seat: '06630612' });
    await phone(napha).send(code);
    await phone(napha).tap('รับทราบและลงทะเบียน');
    expect(await seen(napha)).toEqual(OFFICER);
    await phone(napha).send('ยกเลิกการลงทะเบียน');
    await phone(napha).tap('ยืนยัน ลบข้อมูลของฉัน');
    expect(await seen(napha)).toEqual(GUEST);
  });

  it.each([...OFFICER.slice(0, 3), 'ช่วยเหลือ'])('%s is answered when an officer taps it', async (area) => {
    phone(kanchana).clear();
    await phone(kanchana).tap(area);
    await world.server.idle();
    expect(phone(kanchana).inbox.length).toBeGreaterThan(0);
  });

  it.each(COORDINATOR.slice(1))('%s is answered when a coordinator taps it', async (area) => {
    phone(anucha).clear();
    await phone(anucha).tap(area);
    await world.server.idle();
    expect(phone(anucha).inbox.length).toBeGreaterThan(0);
  });

  it('stays as it is when it is set up again, and is replaced for all when it changed', async () => {
    const before = await menusAtLine();
    expect((await setUp()).map(({ replaced }) => replaced)).toEqual([false, false, false]);
    expect(await menusAtLine()).toEqual(before);

    expect((await setUp('1650000000-another')).map(({ replaced }) => replaced)).toEqual([true, true, true]);
    expect(await menusAtLine()).toHaveLength(3);
    expect(phone(kanchana).menu()).toEqual(OFFICER);
    expect(phone(anucha).menu()).toEqual(COORDINATOR);
  });
});
