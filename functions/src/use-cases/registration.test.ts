import type { Directory } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  asPerson,
  boardNow,
  CAST,
  MAE_SOT_DISTRICT,
  ODLOC,
  present,
  rosterFrom,
  type Scene,
  seat,
  TAK,
  takScene,
  UNITS,
} from '../testing/scene.ts';
import { directoryDoc, inviteDoc, reportDoc, revisionsOf, type User, userDoc } from './documents.ts';
import { find, read, set } from './records.ts';
import {
  acceptPrivacy,
  applyForSeat,
  awaitingUntil,
  decideApplication,
  leave,
  makeInvite,
  personOf,
  setBlocked,
  tidyCode,
  useInvite,
} from './registration.ts';
import { importRoster } from './setup.ts';
import { submitReport } from './submit-report.ts';

const UTTARADIT = '53';
const UTTARADIT_TOWN = '04530102';
const NAPHA = CAST.napha.user;
const ANUCHA = asPerson(CAST.anucha);

let scene: Scene;
beforeEach(async () => {
  scene = await takScene();
  await importRoster(scene.ports, rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์'));
});

const accept = (who: { user: string; name: string } = CAST.napha) => acceptPrivacy(scene.ports, who, '1');
const user = (id: string): Promise<User | undefined> => read(scene.ports.store, userDoc(id));
const directory = async (province: string = TAK): Promise<Directory> =>
  present(await read(scene.ports.store, directoryDoc(province)));
/** `unit user` of every seat, and the users of the other lists. */
const listed = async (province: string = TAK) => {
  const known = await read(scene.ports.store, directoryDoc(province));
  return {
    seats: known?.seats.map((it) => `${it.unit} ${it.user}`) ?? [],
    coordinators: known?.coordinators.map((it) => it.user) ?? [],
    applicants: known?.applicants.map((it) => it.user) ?? [],
  };
};
const problemOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no problem',
    (error) => (error instanceof Problem ? error.code : Promise.reject(error)),
  );
const inviteTo = (unit: string, options: { replaces?: string; province?: string } = {}) => {
  const { province = TAK, ...rest } = options;
  return makeInvite(scene.ports, province, { seat: unit }, rest);
};
let events = 0;
const use = (who: string, code: string, key = `event-${++events}`) => useInvite(scene.ports, who, code, key);
const apply = (unit: string, province: string = TAK, who: string = NAPHA) =>
  applyForSeat(scene.ports, who, { province, unit, name: 'นภา วงศ์คำ' });
const decide = (approve: boolean, unit: string = UNITS.umphang, key = `event-${++events}`) =>
  decideApplication(scene.ports, ANUCHA, { user: NAPHA, unit }, approve, key);

describe('before anything else', () => {
  test('nothing of a person is kept until the notice is accepted', async () => {
    const { code } = await inviteTo(UNITS.umphang);
    expect(await problemOf(use(NAPHA, code))).toBe('privacy_not_accepted');
    expect(await problemOf(apply(UNITS.umphang))).toBe('privacy_not_accepted');
    expect(await user(NAPHA)).toBeUndefined();
    expect(await listed()).toEqual({ seats: [], coordinators: [], applicants: [] });
  });

  test('who accepted is nobody yet, and may accept a newer notice without losing the seat', async () => {
    expect(personOf(await accept())).toBeUndefined();
    await use(NAPHA, (await inviteTo(UNITS.umphang)).code);
    scene.clock.set('2025-10-01');
    const again = await acceptPrivacy(scene.ports, CAST.napha, '2');
    expect(again).toMatchObject({ units: [UNITS.umphang], privacy: { version: '2', at: scene.clock.now() } });
    expect(personOf(again)).toMatchObject({ units: [UNITS.umphang] });
  });
});

describe('an invite for a seat', () => {
  beforeEach(async () => void (await accept()));

  test('seats at once, in the person’s own document and the directory', async () => {
    const { code } = await inviteTo(UNITS.umphang);
    const after = await use(NAPHA, code);
    expect(personOf(after)).toEqual({
      user: NAPHA,
      name: CAST.napha.name,
      province: TAK,
      units: [UNITS.umphang],
    });
    expect(await user(NAPHA)).toEqual(after);
    expect((await directory()).seats).toEqual([
      { user: NAPHA, name: CAST.napha.name, unit: UNITS.umphang, since: scene.clock.now() },
    ]);
  });

  test('may be used by colleagues, and twice by one person makes one seat', async () => {
    await accept(CAST.mali);
    const { code } = await inviteTo(UNITS.umphang);
    for (const who of [NAPHA, CAST.mali.user, NAPHA]) await use(who, code);
    expect((await listed()).seats).toEqual([
      `${UNITS.umphang} ${CAST.mali.user}`,
      `${UNITS.umphang} ${NAPHA}`,
    ]);
    expect((await user(NAPHA))?.units).toEqual([UNITS.umphang]);
  });

  test('adds a second unit to the first', async () => {
    await use(NAPHA, (await inviteTo(UNITS.umphang)).code);
    await use(NAPHA, (await inviteTo(UNITS.maeSot)).code);
    expect((await user(NAPHA))?.units).toEqual([UNITS.umphang, UNITS.maeSot]);
    expect((await listed()).seats).toHaveLength(2);
  });

  test('is taken in any spelling', async () => {
    const { code } = await inviteTo(UNITS.umphang);
    expect(tidyCode(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)).toBe(code);
    await use(NAPHA, `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`);
    expect((await listed()).seats).toHaveLength(1);
  });

  test('under the same key takes effect once', async () => {
    const { code } = await inviteTo(UNITS.umphang);
    await use(NAPHA, code, 'event');
    await expect(use(NAPHA, code, 'event')).rejects.toThrow('inbox/event');
  });

  test('that nobody made is unknown', async () => {
    expect(await problemOf(use(NAPHA, 'TAK99999'))).toBe('unknown_invite');
  });

  test.each([
    ['2025-12-14', '23:59', 'no problem'],
    ['2025-12-15', '00:00', 'invite_expired'],
  ])('made on 16 September, on %s at %s: %s', async (day, time, expected) => {
    const { code } = await inviteTo(UNITS.umphang);
    scene.clock.set(day, time);
    expect(await problemOf(use(NAPHA, code))).toBe(expected);
  });
});

describe('an invite for coordination', () => {
  test('of a province or a district is used once', async () => {
    await accept();
    await accept(CAST.mali);
    const province = await makeInvite(scene.ports, TAK, { coordinator: {} });
    const district = await makeInvite(scene.ports, TAK, { coordinator: { district: MAE_SOT_DISTRICT } });
    expect(personOf(await use(NAPHA, province.code))?.coordinates).toEqual({});
    expect(personOf(await use(CAST.mali.user, district.code))?.coordinates).toEqual({
      district: MAE_SOT_DISTRICT,
    });
    expect(await problemOf(use(CAST.mali.user, province.code))).toBe('invite_expired');
    expect((await listed()).coordinators).toEqual([NAPHA, CAST.mali.user]);
    expect((await read(scene.ports.store, inviteDoc(province.code)))?.usesLeft).toBe(0);
  });

  test('keeps the seat, ends an application, and a second one replaces the first', async () => {
    await accept();
    await use(NAPHA, (await inviteTo(UNITS.umphang)).code);
    await apply(UNITS.maeSot);
    await use(
      NAPHA,
      (await makeInvite(scene.ports, TAK, { coordinator: { district: MAE_SOT_DISTRICT } })).code,
    );
    const after = await use(NAPHA, (await makeInvite(scene.ports, TAK, { coordinator: {} })).code);
    expect(personOf(after)).toMatchObject({ units: [UNITS.umphang], coordinates: {} });
    expect(await listed()).toEqual({
      seats: [`${UNITS.umphang} ${NAPHA}`],
      coordinators: [NAPHA],
      applicants: [],
    });
  });
});

describe('handing over', () => {
  const KANCHANA = CAST.kanchana.user;

  test('gives the seat to whoever uses the code, once, with its open work', async () => {
    await seat(scene, CAST.kanchana, CAST.somchai);
    const { code } = await inviteTo(UNITS.maeSot, { replaces: KANCHANA });
    await accept();
    await use(NAPHA, code);
    expect((await listed()).seats).toEqual([
      `${UNITS.maeSot} ${CAST.somchai.user}`,
      `${UNITS.maeSot} ${NAPHA}`,
    ]);
    expect(personOf(await user(KANCHANA))).toBeUndefined();
    expect(personOf(await user(NAPHA))?.units).toEqual([UNITS.maeSot]);
    await accept(CAST.mali);
    expect(await problemOf(use(CAST.mali.user, code))).toBe('invite_expired');
  });

  test('leaves the other’s further seats', async () => {
    await seat(scene, CAST.kanchana, { ...CAST.kanchana, seat: UNITS.umphang });
    await accept();
    await use(NAPHA, (await inviteTo(UNITS.maeSot, { replaces: KANCHANA })).code);
    expect((await user(KANCHANA))?.units).toEqual([UNITS.umphang]);
    expect((await listed()).seats).toEqual([`${UNITS.umphang} ${KANCHANA}`, `${UNITS.maeSot} ${NAPHA}`]);
  });

  test('to oneself changes nothing', async () => {
    await seat(scene, CAST.kanchana);
    await use(KANCHANA, (await inviteTo(UNITS.maeSot, { replaces: KANCHANA })).code);
    expect((await listed()).seats).toEqual([`${UNITS.maeSot} ${KANCHANA}`]);
    expect((await user(KANCHANA))?.units).toEqual([UNITS.maeSot]);
  });

  test('from somebody who has left meanwhile still seats', async () => {
    await seat(scene, CAST.kanchana);
    const { code } = await inviteTo(UNITS.maeSot, { replaces: KANCHANA });
    await leave(scene.ports, KANCHANA);
    await accept();
    await use(NAPHA, code);
    expect((await listed()).seats).toEqual([`${UNITS.maeSot} ${NAPHA}`]);
    expect(await user(KANCHANA)).toBeUndefined();
  });
});

describe('an application', () => {
  beforeEach(async () => {
    await seat(scene, CAST.anucha, CAST.wilai);
    await accept();
  });

  test('waits in the directory, and the provincial coordinators decide', async () => {
    const { user: after, unitName, deciders } = await apply(UNITS.umphang);
    expect(unitName).toBe('อบต.อุ้มผาง');
    expect(deciders).toEqual([ANUCHA.user]);
    expect(after.appliedFor).toEqual({ unit: UNITS.umphang, name: 'อบต.อุ้มผาง', province: TAK });
    expect(personOf(after)).toBeUndefined();
    expect((await directory()).applicants).toEqual([
      { user: NAPHA, name: 'นภา วงศ์คำ', unit: UNITS.umphang, at: scene.clock.now() },
    ]);
  });

  test.each([
    ['a unit that is not there', TAK, '99999999'],
    ['a unit of another province', TAK, UTTARADIT_TOWN],
    ['a province without roster', '50', '05500101'],
  ])('for %s is refused', async (_, province, unit) => {
    expect(await problemOf(apply(unit, province))).toBe('unknown_unit');
  });

  test('that is approved seats the person', async () => {
    await apply(UNITS.umphang);
    const { applicant, unitName } = await decide(true);
    expect(unitName).toBe('อบต.อุ้มผาง');
    expect(personOf(applicant)).toMatchObject({ province: TAK, units: [UNITS.umphang] });
    expect(await user(NAPHA)).toEqual(applicant);
    expect(await listed()).toMatchObject({ seats: [`${UNITS.umphang} ${NAPHA}`], applicants: [] });
  });

  test('that is refused leaves nothing but the person, who may try again', async () => {
    await apply(UNITS.umphang);
    const { applicant } = await decide(false);
    expect(applicant).toMatchObject({ appliedFor: null, units: [] });
    expect(await listed()).toMatchObject({ seats: [], applicants: [] });
    await apply(UNITS.maeSot);
    expect((await listed()).applicants).toEqual([NAPHA]);
  });

  test('is decided once, by one of two at the same moment', async () => {
    await apply(UNITS.umphang);
    const answers = await Promise.all([problemOf(decide(true)), problemOf(decide(false))]);
    expect(answers.sort()).toEqual(['already_decided', 'no problem']);
    expect(await problemOf(decide(true))).toBe('already_decided');
  });

  test('is not decided by a district, by an officer or by another province', async () => {
    await apply(UNITS.umphang);
    const about = { user: NAPHA, unit: UNITS.umphang };
    const by = (person: Parameters<typeof decideApplication>[1]) =>
      problemOf(decideApplication(scene.ports, person, about, true, 'event'));
    expect(await by(asPerson(CAST.wilai))).toBe('not_allowed');
    expect(await by(asPerson(CAST.kanchana))).toBe('not_allowed');
    expect(await by({ ...ANUCHA, province: UTTARADIT })).toBe('already_decided');
    expect((await listed()).seats).toEqual([]);
  });

  test('for another unit replaces the one before; the old card decides nothing', async () => {
    await apply(UNITS.umphang);
    await apply(UNITS.maeSot);
    expect((await listed()).applicants).toEqual([NAPHA]);
    expect(await problemOf(decide(true, UNITS.umphang))).toBe('already_decided');
    await decide(true, UNITS.maeSot);
    expect((await user(NAPHA))?.units).toEqual([UNITS.maeSot]);
  });

  test('in another province replaces the one before there', async () => {
    await apply(UNITS.umphang);
    await apply(UTTARADIT_TOWN, UTTARADIT);
    expect((await listed()).applicants).toEqual([]);
    expect((await listed(UTTARADIT)).applicants).toEqual([NAPHA]);
  });

  test('of somebody who used a code meanwhile is over', async () => {
    await apply(UNITS.umphang);
    await use(NAPHA, (await inviteTo(UNITS.umphang)).code);
    expect(await problemOf(decide(true))).toBe('already_decided');
    expect((await listed()).seats).toEqual([`${UNITS.umphang} ${NAPHA}`]);
  });

  test('for the seat that one has makes no second one', async () => {
    await use(NAPHA, (await inviteTo(UNITS.umphang)).code);
    await apply(UNITS.umphang);
    await decide(true);
    expect((await listed()).seats).toEqual([`${UNITS.umphang} ${NAPHA}`]);
  });

  test('of somebody who blocked the bot meanwhile makes a seat that no push reaches', async () => {
    await apply(UNITS.umphang);
    await setBlocked(scene.ports, NAPHA, true);
    await decide(true);
    expect((await directory()).seats).toMatchObject([{ user: NAPHA, blocked: true }]);
    await setBlocked(scene.ports, NAPHA, false);
    expect((await directory()).seats).toMatchObject([{ user: NAPHA, blocked: false }]);
  });
});

describe('moving to another province', () => {
  test('by a code ends seats, coordination and application in the former', async () => {
    await seat(scene, CAST.mali, { ...CAST.mali, seat: UNITS.maeSot });
    const { user: mali } = CAST.mali;
    await use(mali, (await makeInvite(scene.ports, TAK, { coordinator: { district: '6308' } })).code);
    await apply(UNITS.takPao, TAK, mali);
    const after = await use(mali, (await inviteTo(UTTARADIT_TOWN, { province: UTTARADIT })).code);
    expect(personOf(after)).toEqual({
      user: mali,
      name: 'นภา วงศ์คำ',
      province: UTTARADIT,
      units: [UTTARADIT_TOWN],
    });
    expect(await listed()).toEqual({ seats: [], coordinators: [], applicants: [] });
    expect((await listed(UTTARADIT)).seats).toEqual([`${UTTARADIT_TOWN} ${mali}`]);
  });

  test('by a code ends an application that waits in a third', async () => {
    await accept();
    await apply(UNITS.umphang);
    await use(NAPHA, (await inviteTo(UTTARADIT_TOWN, { province: UTTARADIT })).code);
    expect((await listed()).applicants).toEqual([]);
  });

  test('by an application that is approved ends the seats in the former; while it waits they stay', async () => {
    await accept();
    await use(NAPHA, (await inviteTo(UTTARADIT_TOWN, { province: UTTARADIT })).code);
    await apply(UNITS.umphang);
    expect((await listed(UTTARADIT)).seats).toHaveLength(1);
    await seat(scene, CAST.anucha);
    await decide(true);
    expect(await listed(UTTARADIT)).toEqual({ seats: [], coordinators: [], applicants: [] });
    expect(personOf(await user(NAPHA))).toMatchObject({ province: TAK, units: [UNITS.umphang] });
  });
});

describe('leaving', () => {
  test('deletes the person and the seats; the unit’s report stays, without the name and the LINE id', async () => {
    await seat(scene, CAST.kanchana, CAST.somchai);
    await submitReport(scene.ports, {
      by: asPerson(CAST.kanchana),
      via: 'chat',
      round: ODLOC,
      unit: UNITS.maeSot,
      act: { kind: 'complete' },
      key: 'report',
    });
    await leave(scene.ports, CAST.kanchana.user);
    expect(await user(CAST.kanchana.user)).toBeUndefined();
    expect((await listed()).seats).toEqual([`${UNITS.maeSot} ${CAST.somchai.user}`]);
    const report = await read(scene.ports.store, reportDoc(ODLOC.duty, ODLOC.round, UNITS.maeSot));
    expect(report?.status).toBe('done');
    const kept = JSON.stringify([
      report,
      await find(scene.ports.store, revisionsOf(ODLOC.duty, ODLOC.round, UNITS.maeSot)),
      await boardNow(scene),
    ]);
    expect(kept).not.toContain(CAST.kanchana.user);
    expect(kept).not.toContain(CAST.kanchana.name);
  });

  test('deletes coordination and what waits, in every province that knows the person', async () => {
    await seat(scene, CAST.anucha);
    await apply(UTTARADIT_TOWN, UTTARADIT, CAST.anucha.user);
    await leave(scene.ports, CAST.anucha.user);
    for (const province of [TAK, UTTARADIT]) {
      expect(await listed(province)).toEqual({ seats: [], coordinators: [], applicants: [] });
    }
  });

  test('of an applicant, and of somebody unknown, is as quiet', async () => {
    await accept();
    await apply(UNITS.umphang);
    await leave(scene.ports, NAPHA);
    await leave(scene.ports, NAPHA);
    expect(await user(NAPHA)).toBeUndefined();
    expect((await listed()).applicants).toEqual([]);
  });
});

describe('blocking', () => {
  test('is noted on the person and on every seat, and taken back', async () => {
    await seat(scene, CAST.mali, { ...CAST.mali, seat: UNITS.maeSot }, CAST.kanchana);
    const blocked = async () => (await directory()).seats.map((it) => it.blocked ?? false);
    await setBlocked(scene.ports, CAST.mali.user, true);
    expect(await blocked()).toEqual([true, true, false]);
    expect((await user(CAST.mali.user))?.blocked).toBe(true);
    await setBlocked(scene.ports, CAST.mali.user, false);
    expect(await blocked()).toEqual([false, false, false]);
  });

  test('by somebody unknown or without a seat touches no directory', async () => {
    await setBlocked(scene.ports, NAPHA, true);
    expect(await user(NAPHA)).toBeUndefined();
    await accept();
    await setBlocked(scene.ports, NAPHA, true);
    expect((await user(NAPHA))?.blocked).toBe(true);
    expect(await read(scene.ports.store, directoryDoc(TAK))).toBeUndefined();
  });

  test('is kept through a new acceptance of the notice', async () => {
    await accept();
    await setBlocked(scene.ports, NAPHA, true);
    expect((await accept()).blocked).toBe(true);
  });
});

test('somebody with a province but neither seat nor coordination is no person', async () => {
  const known = await accept();
  await scene.ports.store.commit([set(userDoc(NAPHA), { ...known, province: TAK })]);
  expect(personOf(await user(NAPHA))).toBeUndefined();
  expect(personOf(undefined)).toBeUndefined();
});

test('the bot waits ten minutes for a text', () => {
  expect(awaitingUntil('2025-09-16T02:00:00.000Z')).toBe('2025-09-16T02:10:00.000Z');
});
