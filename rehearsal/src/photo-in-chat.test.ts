/** A picture that an officer sends in LINE, fetched from where LINE keeps it, seen by the coordinator. */
import { JPEG } from '@thankamnot/shared/testing/pictures';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { apiClientOf } from './testing/api-client.ts';
import { openWorld, type World } from './world.ts';

const { kanchana, anucha } = PEOPLE;
const MAE_SOT = { duty: 'odloc-2568', round: '2568', unit: kanchana.seat };

let world: World;
beforeAll(async () => {
  world = await openWorld({
    opensAt: '2025-09-16T09:30:00+07:00',
    frozen: true,
    duties: ['odloc-2568'],
  });
});
afterAll(() => world.close());

it('becomes evidence by one tap', async () => {
  const phone = world.simulator.person(kanchana.id);
  await phone.sendImage(JPEG);
  await phone.tap(/แนบเป็นหลักฐาน/);
  expect(phone.texts().at(-1)).toContain('รวม 1 รูป');

  const coordinator = await apiClientOf(world, anucha);
  const { revisions } = await coordinator.ask('revisions', MAE_SOT);
  const { url } = await coordinator.ask('photoLink', MAE_SOT);
  const picture = await fetch(`${world.server.url}${url}/${revisions[0]?.photos?.[0]?.id}`);
  expect(new Uint8Array(await picture.arrayBuffer())).toEqual(JPEG);
});

it('that was unsent before the tap is gone, and the bot says so', async () => {
  const phone = world.simulator.person(kanchana.id);
  await phone.sendImage(JPEG);
  await phone.unsend();
  await phone.tap(/แนบเป็นหลักฐาน/);
  expect(phone.texts().at(-1)).toContain('LINE ไม่ได้เก็บรูปนี้ไว้แล้ว');
});

it('is said to be out of reach while LINE’s store of pictures is', async () => {
  const phone = world.simulator.person(kanchana.id);
  await phone.sendImage(JPEG);
  world.simulator.faults.failNext('content');
  await phone.tap(/แนบเป็นหลักฐาน/);
  expect(phone.texts().at(-1)).toContain('ติดต่อ LINE ไม่ได้');
});
