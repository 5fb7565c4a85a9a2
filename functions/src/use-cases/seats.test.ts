import type { webhook } from '@line/bot-sdk';
import { beforeEach, describe, expect, test } from 'vitest';
import { createBot } from '../adapters/bot/bot.ts';
import { handleEvent } from '../adapters/bot/handle-event.ts';
import { asPerson, boardNow, CAST, ODLOC, type Scene, seat, TAK, takScene, UNITS } from '../testing/scene.ts';
import { auditDoc, directoryDoc, reportDoc, userDoc } from './documents.ts';
import { invitesOf, inviteUnits, needBatch, printInvites } from './invite-units.ts';
import { listPeople } from './list-people.ts';
import { read } from './records.ts';
import { leave, useInvite } from './registration.ts';
import { endSeat, setHead } from './seats.ts';
import { submitReport } from './submit-report.ts';

const ANUCHA = asPerson(CAST.anucha);
const WILAI = asPerson(CAST.wilai);
const ELSEWHERE = { ...ANUCHA, province: '53' };
const kasa = { ...CAST.napha, seat: UNITS.maeKasa };

let scene: Scene;
beforeEach(async () => {
  scene = await takScene();
  await seat(scene, CAST.anucha, CAST.wilai, CAST.kanchana, CAST.somchai, CAST.mali, kasa);
  scene.outbox.takeMenus();
});
const seatsOf = async (unit: string) =>
  (await read(scene.ports.store, directoryDoc(TAK)))?.seats.filter((it) => it.unit === unit) ?? [];
const write = (user: string, text: string) =>
  handleEvent(
    createBot({
      ports: scene.ports,
      liffUrl: (path) => path,
      profileName: async () => undefined,
      pictureOf: async () => undefined,
    }),
    {
      type: 'message',
      mode: 'active',
      webhookEventId: crypto.randomUUID(),
      timestamp: 0,
      source: { type: 'user', userId: user },
      deliveryContext: { isRedelivery: false },
      replyToken: 'r',
      message: { type: 'text', id: '1', text, quoteToken: 'q' },
    } as webhook.MessageEvent,
  );

describe('ending a seat', () => {
  test('leaves the work with the unit, follows in the menu, and is told with the next answer, once', async () => {
    const act = { user: CAST.mali.user, unit: UNITS.umphang, key: 'end-1' };
    await endSeat(scene.ports, ANUCHA, act);
    expect(await seatsOf(UNITS.umphang)).toEqual([]);
    expect(await read(scene.ports.store, userDoc(CAST.mali.user))).toMatchObject({ units: [] });
    expect(scene.outbox.takeMenus()).toEqual([expect.stringContaining(CAST.mali.user)]);
    expect(await read(scene.ports.store, auditDoc('end-1'))).toMatchObject({
      did: 'end_seat',
      actor: ANUCHA.user,
    });
    // Nothing is pushed for it.
    expect(scene.outbox.take()).toEqual([]);
    expect(JSON.stringify(await write(CAST.mali.user, 'งาน'))).toContain('พ้นจากหน้าที่ผู้รายงานของ อบต.อุ้มผาง');
    expect(JSON.stringify(await write(CAST.mali.user, 'งาน'))).not.toContain('พ้นจากหน้าที่');
  });

  test('does not keep a name that the person has deleted later', async () => {
    await submitReport(scene.ports, {
      by: CAST.mali,
      via: 'chat',
      round: ODLOC,
      unit: UNITS.umphang,
      act: { kind: 'acknowledge' },
      key: 'r1',
    });
    await endSeat(scene.ports, ANUCHA, { user: CAST.mali.user, unit: UNITS.umphang, key: 'end-1' });
    await leave(scene.ports, CAST.mali.user);
    const report = await read(scene.ports.store, reportDoc(ODLOC.duty, ODLOC.round, UNITS.umphang));
    expect(JSON.stringify([report, await boardNow(scene)])).not.toContain(CAST.mali.name);
  });

  test('twice with the same press is once; a second press is told that it is over', async () => {
    const act = { user: CAST.mali.user, unit: UNITS.umphang, key: 'end-1' };
    await endSeat(scene.ports, ANUCHA, act);
    await endSeat(scene.ports, ANUCHA, act);
    await expect(endSeat(scene.ports, ANUCHA, { ...act, key: 'end-2' })).rejects.toMatchObject({
      code: 'already_decided',
      message: expect.stringContaining('พ้นหน้าที่'),
    });
  });

  test.each([
    ['an officer', asPerson(CAST.kanchana), UNITS.maeSot, CAST.somchai.user, 'not_allowed'],
    ['a district for the province’s unit', WILAI, UNITS.maeSot, CAST.somchai.user, 'not_allowed'],
    ['a district for another one’s', WILAI, UNITS.umphang, CAST.mali.user, 'not_allowed'],
    ['another province', ELSEWHERE, UNITS.maeSot, CAST.somchai.user, 'unknown_unit'],
    ['somebody who sits elsewhere', ANUCHA, UNITS.umphang, CAST.somchai.user, 'already_decided'],
  ])('%s is refused', async (_, by, unit, user, code) => {
    await expect(endSeat(scene.ports, by, { user, unit, key: 'end-1' })).rejects.toMatchObject({ code });
    expect(await seatsOf(UNITS.maeSot)).toHaveLength(2);
  });

  test('a district coordinator may, in the own district', async () => {
    await endSeat(scene.ports, WILAI, { user: kasa.user, unit: UNITS.maeKasa, key: 'end-1' });
    expect(await seatsOf(UNITS.maeKasa)).toEqual([]);
  });
});

test('a head is made and unmade, and stays in the seat', async () => {
  const act = { user: CAST.somchai.user, unit: UNITS.maeSot };
  await setHead(scene.ports, ANUCHA, { ...act, head: true, key: 'head-1' });
  const heads = async () => (await seatsOf(UNITS.maeSot)).filter(({ head }) => head).map(({ user }) => user);
  expect(await heads()).toEqual([CAST.somchai.user]);
  await setHead(scene.ports, ANUCHA, { ...act, head: false, key: 'head-2' });
  expect(await heads()).toEqual([]);
  expect(await seatsOf(UNITS.maeSot)).toHaveLength(2);
});

describe('the people of an area', () => {
  test('are the province’s, with last activity, and to a district only its own', async () => {
    scene.clock.set('2025-09-17', '10:15');
    await submitReport(scene.ports, {
      by: CAST.mali,
      via: 'chat',
      round: { duty: 'odloc-2568', round: '2568', province: TAK },
      unit: UNITS.umphang,
      act: { kind: 'acknowledge' },
      key: 'r1',
    });
    const province = await listPeople(scene.ports, ANUCHA);
    const of = (unit: string) => province.units.find((it) => it.unit.code === unit)?.officers ?? [];
    expect(province.units).toHaveLength(69);
    expect(of(UNITS.umphang)).toMatchObject([
      { name: CAST.mali.name, lastActive: '2025-09-17T03:15:00.000Z' },
    ]);
    expect(of(UNITS.maeSot).map(({ lastActive }) => lastActive)).toEqual([null, null]);
    expect(province.applicants).toEqual([]);

    const district = await listPeople(scene.ports, WILAI);
    expect(district.units).toHaveLength(11);
    expect(JSON.stringify(district)).not.toContain(CAST.mali.user);
    expect(district.applicants).toBeNull();
    await expect(listPeople(scene.ports, asPerson(CAST.mali))).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

describe('codes for several units', () => {
  const units = [UNITS.umphang, UNITS.maeKasa, UNITS.umphang];

  test('are made once, and earlier ones stay valid', async () => {
    const first = await inviteUnits(scene.ports, ANUCHA, { units, key: 'batch-1' });
    const again = await inviteUnits(scene.ports, ANUCHA, { units, key: 'batch-1' });
    expect(first).toHaveLength(2);
    expect(again.map(({ code }) => code).sort()).toEqual(first.map(({ code }) => code).sort());
    await inviteUnits(scene.ports, ANUCHA, { units, key: 'batch-2' });
    expect(await invitesOf(scene.ports, 'batch-1')).toHaveLength(2);
    const kept = await useInvite(scene.ports, CAST.somchai.user, first[0]?.code ?? '', 'use-1');
    expect(kept.units).toContain(UNITS.umphang);
  });

  test('print as a PDF', async () => {
    await inviteUnits(scene.ports, ANUCHA, { units, key: 'batch-1' });
    const pdf = await printInvites(
      scene.ports,
      { province: TAK, batch: 'batch-1' },
      (path) => `https://x${path}`,
    );
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
  });

  test.each([
    ['another district', WILAI, 'not_allowed'],
    ['another province', ELSEWHERE, 'not_found'],
  ])('are not %s’s to print', async (_, by, code) => {
    await inviteUnits(scene.ports, ANUCHA, { units: [UNITS.umphang], key: 'batch-1' });
    await expect(needBatch(scene.ports, by, 'batch-1')).rejects.toMatchObject({ code });
  });

  test('are refused for other people’s units, none, or too many', async () => {
    const order = (by: typeof ANUCHA, codes: string[]) =>
      inviteUnits(scene.ports, by, { units: codes, key: 'batch-1' });
    await expect(order(WILAI, [UNITS.maeKasa, UNITS.umphang])).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(order(ANUCHA, [])).rejects.toMatchObject({ code: 'invalid_request' });
    const many = Array.from({ length: 401 }, (_, n) => String(n));
    await expect(order(ANUCHA, many)).rejects.toMatchObject({ code: 'invalid_request' });
    await expect(order(asPerson(CAST.mali), [UNITS.umphang])).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test('hand one officer’s seat to whoever uses it; the former one is told', async () => {
    const order = { units: [UNITS.umphang], replaces: CAST.mali.user, key: 'batch-1' };
    const [invite] = await inviteUnits(scene.ports, ANUCHA, order);
    expect(invite?.usesLeft).toBe(1);
    await useInvite(scene.ports, kasa.user, invite?.code ?? '', 'use-1');
    expect((await seatsOf(UNITS.umphang)).map(({ user }) => user)).toEqual([kasa.user]);
    expect(JSON.stringify(await write(CAST.mali.user, 'งาน'))).toContain('ผู้รับมอบได้รับหน้าที่');
    const gone = { ...order, key: 'batch-2' };
    await expect(inviteUnits(scene.ports, ANUCHA, gone)).rejects.toMatchObject({ code: 'already_decided' });
  });
});
