/** A newer roster for Tak, on the real one: what is shown, what is confirmed, and what follows. */
import { laosOf, type Roster, rosterFromLaos } from '@thankamnot/shared/organization/roster';
import type { GoneDecisions } from '@thankamnot/shared/organization/roster-change';
import type { Unit } from '@thankamnot/shared/organization/unit';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  asPerson,
  boardNow,
  CAST,
  HELP_CENTRE,
  ODLOC,
  present,
  type Scene,
  seat,
  TAK,
  takRoster,
  takScene,
  UNITS,
} from '../testing/scene.ts';
import { confirmRosterChange, planRosterChange } from './change-roster.ts';
import {
  auditDoc,
  boardDoc,
  directoryDoc,
  reportDoc,
  reports,
  revisionsOf,
  rosterDoc,
  userDoc,
} from './documents.ts';
import { find, patch, read } from './records.ts';
import { recount } from './recount.ts';
import { applyForSeat, leave, makeInvite, useInvite } from './registration.ts';
import { importRoster } from './setup.ts';
import { submitReport } from './submit-report.ts';

const ANUCHA = asPerson(CAST.anucha);
const NEW_CODE = '05630803';
const tak = (laos: Unit[]): Roster => rosterFromLaos(laos, { code: TAK, name: 'ตาก' });
const laos = () => laosOf(takRoster());
const withUnit = (code: string, change: Partial<Unit>) =>
  tak(laos().map((unit) => (unit.code === code ? { ...unit, ...change } : unit)));
const without = (...codes: string[]) => tak(laos().filter(({ code }) => !codes.includes(code)));
/** อบต.อุ้มผาง, become a ทต. under a new code. */
const upgraded = withUnit(UNITS.umphang, { code: NEW_CODE, name: 'เทศบาลตำบลอุ้มผาง', type: 'ทต.' });
const SAME: GoneDecisions = { [UNITS.umphang]: { do: 'same', as: NEW_CODE } };

let scene: Scene;
beforeEach(async () => {
  scene = await takScene({ duties: [ODLOC.duty, HELP_CENTRE.duty] });
  await seat(scene, CAST.anucha, CAST.wilai, CAST.kanchana, CAST.mali);
  scene.outbox.takeMenus();
});

const plan = (roster: Roster, by = ANUCHA) => planRosterChange(scene.ports, by, { roster, leftOut: 0 });
const confirm = (id: string, decisions: GoneDecisions = {}, key = 'press-1', by = ANUCHA) =>
  confirmRosterChange(scene.ports, by, { id, decisions, key });
const change = async (roster: Roster, decisions: GoneDecisions = {}) =>
  confirm((await plan(roster)).plan.id, decisions);
const rosterNow = async () => present(await read(scene.ports.store, rosterDoc(TAK)));
const userNow = (user: string) => read(scene.ports.store, userDoc(user));
const file = (unit: string, status: 'done' | 'in_progress', key: string, round = ODLOC) =>
  submitReport(scene.ports, {
    by: ANUCHA,
    via: 'coordinator',
    round,
    unit,
    act: { kind: 'set', status },
    key,
  });

describe('what is shown', () => {
  test('names officers and answers of a unit that would go, and writes nothing', async () => {
    await file(UNITS.umphang, 'in_progress', 'r1');
    const { change, used, plan: shown } = await plan(without(UNITS.umphang));
    expect(change.gone.map(({ unit }) => unit.code)).toEqual([UNITS.umphang]);
    expect(used.get(UNITS.umphang)).toEqual({
      officers: [CAST.mali.name],
      answered: ['มาตรฐานขั้นต่ำ ODLOC 68'],
    });
    expect(shown).toMatchObject({ by: CAST.anucha.user, province: TAK });
    expect((await rosterNow()).units).toHaveLength(79);
  });

  test.each([
    ['an officer', asPerson(CAST.mali)],
    ['a district coordinator', asPerson(CAST.wilai)],
    ['a coordinator of another province', { ...ANUCHA, province: '53' }],
  ])('is refused to %s', async (_, by) => {
    await expect(plan(takRoster(), by)).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

describe('what is confirmed', () => {
  test('keeps a unit that the file lacks, with its officer, unless something else is decided', async () => {
    expect(await change(without(UNITS.umphang))).toEqual({
      outcome: 'confirmed',
      applied: { added: 0, changed: 0, removed: 0, kept: 1, followed: 0, ended: 0 },
    });
    expect(await rosterNow()).toEqual(takRoster());
    expect((await userNow(CAST.mali.user))?.units).toEqual([UNITS.umphang]);
  });

  test('removes on demand: the seat ends, its officer will be told, the menu follows', async () => {
    await change(without(UNITS.umphang), { [UNITS.umphang]: { do: 'remove' } });
    expect((await rosterNow()).units.some(({ code }) => code === UNITS.umphang)).toBe(false);
    expect(await userNow(CAST.mali.user)).toMatchObject({
      units: [],
      ended: [{ unitName: 'อบต.อุ้มผาง', on: '2025-09-16', why: 'roster' }],
    });
    const directory = await read(scene.ports.store, directoryDoc(TAK));
    expect(directory?.seats.map(({ user }) => user)).toEqual([CAST.kanchana.user]);
    expect(scene.outbox.takeMenus()).toEqual([expect.stringContaining(CAST.mali.user)]);
    expect(await read(scene.ports.store, auditDoc('press-1'))).toMatchObject({
      actor: CAST.anucha.user,
      did: 'change_roster',
      about: 'added 0 changed 0 removed 1 kept 0 same 0',
    });
  });

  test('once: the same press again, and another one, are told what was done', async () => {
    const { id } = (await plan(without(UNITS.umphang))).plan;
    const first = await confirm(id, { [UNITS.umphang]: { do: 'remove' } });
    expect(await confirm(id, { [UNITS.umphang]: { do: 'remove' } })).toMatchObject(first);
    expect(await confirm(id, {}, 'press-2')).toMatchObject(first);
    expect((await rosterNow()).units).toHaveLength(78);
  });

  test('two presses at the same moment are one change', async () => {
    const { id } = (await plan(without(UNITS.umphang))).plan;
    const decisions = { [UNITS.umphang]: { do: 'remove' } } as const;
    const both = await Promise.all([confirm(id, decisions), confirm(id, decisions)]);
    expect(both.map(({ outcome }) => outcome)).toEqual(['confirmed', 'confirmed']);
  });

  test('shows it again where somebody took a seat in the unit meanwhile', async () => {
    const { plan: shown } = await plan(without(UNITS.maeKasa));
    await seat(scene, { ...CAST.napha, seat: UNITS.maeKasa });
    const again = await confirm(shown.id, { [UNITS.maeKasa]: { do: 'remove' } });
    expect(again).toMatchObject({ outcome: 'changed', shown: { plan: { id: shown.id } } });
    expect((await rosterNow()).units).toHaveLength(79);
    if (again.outcome !== 'changed') throw new Error('shown again');
    expect(again.shown.used.get(UNITS.maeKasa)?.officers).toEqual([CAST.napha.name]);
    // What was shown now may be confirmed.
    expect(await confirm(shown.id, {}, 'press-2')).toMatchObject({ outcome: 'confirmed' });
  });

  test('shows it again where the roster was changed meanwhile', async () => {
    const { plan: shown } = await plan(withUnit(UNITS.maeSot, { phone: '055-531122' }));
    await importRoster(scene.ports, withUnit(UNITS.maeSot, { phone: '055-000000' }));
    expect(await confirm(shown.id)).toMatchObject({ outcome: 'changed' });
  });

  test('is refused after an hour, to somebody else, and with decisions that do not fit', async () => {
    const { id } = (await plan(without(UNITS.umphang))).plan;
    const other = { ...ANUCHA, user: CAST.napha.user };
    await expect(confirm(id, {}, 'press-1', other)).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(confirm(id, { [UNITS.maeSot]: { do: 'remove' } })).rejects.toMatchObject({
      code: 'invalid_request',
      message: expect.stringMatching(/[ก-๙]/),
    });
    scene.clock.pass(60 * 60 * 1000);
    await expect(confirm(id)).rejects.toMatchObject({ code: 'not_found' });
    await expect(confirm('made-up')).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the same unit under a new code', () => {
  test('is offered, and takes nothing over by itself', async () => {
    const { change: shown } = await plan(upgraded);
    expect(shown.gone).toMatchObject([{ unit: { code: UNITS.umphang }, mayBe: [NEW_CODE] }]);
    await change(upgraded);
    expect((await rosterNow()).units).toHaveLength(80);
    expect((await userNow(CAST.mali.user))?.units).toEqual([UNITS.umphang]);
  });

  test('takes its officer, applicants, and open rounds with their history along', async () => {
    await file(UNITS.umphang, 'in_progress', 'r1');
    await file(UNITS.umphang, 'done', 'r2');
    await seat(scene, { ...CAST.napha, coordinates: {} });
    await applyForSeat(scene.ports, CAST.napha.user, { province: TAK, unit: UNITS.umphang, name: 'นภา' });
    expect(await change(upgraded, SAME)).toMatchObject({
      applied: { added: 0, removed: 0, followed: 1, ended: 0 },
    });
    expect(await userNow(CAST.mali.user)).toMatchObject({ units: [NEW_CODE] });
    expect((await userNow(CAST.napha.user))?.appliedFor?.unit).toBe(NEW_CODE);

    const board = await boardNow(scene);
    expect(board.order).toHaveLength(69);
    expect(board.units[NEW_CODE]).toMatchObject({ name: 'ทต.อุ้มผาง', status: 'done', revision: 2 });
    expect(await read(scene.ports.store, reportDoc(ODLOC.duty, ODLOC.round, UNITS.umphang))).toBeUndefined();
    const revisions = await find(scene.ports.store, revisionsOf(ODLOC.duty, ODLOC.round, NEW_CODE));
    expect(revisions.map(({ n }) => n).sort()).toEqual([1, 2]);
    // The reports say the same as the board.
    expect((await recount(scene.ports, ODLOC)).changed).toEqual([]);
  });

  test('forgets a name under both codes when its officer leaves', async () => {
    await submitReport(scene.ports, {
      by: CAST.mali,
      via: 'chat',
      round: ODLOC,
      unit: UNITS.umphang,
      act: { kind: 'acknowledge' },
      key: 'r1',
    });
    await scene.ports.store.commit([patch(boardDoc(ODLOC), [['state'], 'closed'])]);
    await change(upgraded, SAME);
    await leave(scene.ports, CAST.mali.user);
    expect(JSON.stringify(await find(scene.ports.store, reports))).not.toContain(CAST.mali.name);
  });

  test('lets a code that was printed before lead to it', async () => {
    const invite = await makeInvite(scene.ports, TAK, { seat: UNITS.umphang });
    await change(upgraded, SAME);
    await seat(scene, { ...CAST.napha, coordinates: {} });
    const user = await useInvite(scene.ports, CAST.napha.user, invite.code, 'late');
    expect(user.units).toEqual([NEW_CODE]);
  });
});

test('a code printed for a unit that was removed is refused in words', async () => {
  const invite = await makeInvite(scene.ports, TAK, { seat: UNITS.maeKasa });
  await change(without(UNITS.maeKasa), { [UNITS.maeKasa]: { do: 'remove' } });
  await expect(useInvite(scene.ports, CAST.mali.user, invite.code, 'late')).rejects.toMatchObject({
    code: 'invite_expired',
    message: expect.stringContaining('ทะเบียน'),
  });
});

describe('open rounds', () => {
  test('show a new name at once; a round past due takes no new unit', async () => {
    const newcomer = { ...present(laos()[0]), code: '06639999', name: 'องค์การบริหารส่วนตำบลใหม่', type: 'อบต.' };
    await change(tak([...laosOf(withUnit(UNITS.maeKasa, { district: 'พบพระ' })), newcomer as Unit]));
    const [odloc, help] = [await boardNow(scene), await boardNow(scene, HELP_CENTRE)];
    expect(odloc.units[UNITS.maeKasa]?.heading).toBe('พบพระ');
    // Both were due before 16 September.
    expect([odloc.order.length, help.order.length]).toEqual([69, 69]);
  });

  test('keep what a unit has reported, and lose one that has not', async () => {
    await file(UNITS.umphang, 'done', 'r1');
    await change(without(UNITS.umphang, UNITS.maeKasa), {
      [UNITS.umphang]: { do: 'remove' },
      [UNITS.maeKasa]: { do: 'remove' },
    });
    const { order } = await boardNow(scene);
    expect([order.includes(UNITS.umphang), order.includes(UNITS.maeKasa)]).toEqual([true, false]);
  });

  test('give a unit that comes back what it had said', async () => {
    scene.clock.set('2025-08-20');
    await file(UNITS.maeKasa, 'in_progress', 'r1');
    await change(without(UNITS.maeKasa), { [UNITS.maeKasa]: { do: 'remove' } });
    await importRoster(scene.ports, takRoster());
    expect((await boardNow(scene)).units[UNITS.maeKasa]).toMatchObject({
      status: 'in_progress',
      revision: 1,
    });
  });
});

test('a province that loses more than one change can carry is refused as a whole', async () => {
  const [keep, ...others] = laos();
  const officers = Array.from({ length: 500 }, (_, n) => ({
    user: `U9${String(n).padStart(31, '0')}`,
    name: `เจ้าหน้าที่ ${n}`,
    seat: present(others[n % others.length]).code,
  }));
  await seat(scene, ...officers);
  const decisions = Object.fromEntries(others.map(({ code }) => [code, { do: 'remove' as const }]));
  await expect(change(tak([present(keep)]), decisions)).rejects.toMatchObject({ code: 'invalid_request' });
  expect((await rosterNow()).units).toHaveLength(79);
});
