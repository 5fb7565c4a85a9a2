import { scheduleIn } from '@thankamnot/shared/duty/duty';
import { findTemplate } from '@thankamnot/shared/duty/templates/index';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  boardNow,
  emptyScene,
  HELP_CENTRE,
  ODLOC,
  present,
  provinceNow,
  rosterFrom,
  type Scene,
  TAK,
  takRoster,
} from '../testing/scene.ts';
import { boardDoc, dutyDoc, provinceDoc, rosterDoc } from './documents.ts';
import { openDueRounds } from './open-rounds.ts';
import { patch, read } from './records.ts';
import { addDuty, importRoster } from './setup.ts';

const UTTARADIT = '53';
const odloc = present(findTemplate(ODLOC.duty));
const helpCentre = present(findTemplate(HELP_CENTRE.duty));

let scene: Scene;
beforeEach(() => {
  scene = emptyScene();
});
const add = (template: typeof odloc, province: string = TAK, dueOn?: string) =>
  addDuty(scene.ports, template, province, dueOn);

describe('importing a roster', () => {
  test('makes the province', async () => {
    expect(await importRoster(scene.ports, takRoster())).toMatchObject({ units: 79, laos: 69 });
    expect(await provinceNow(scene)).toEqual({
      code: TAK,
      name: 'ตาก',
      holidays: [],
      remindAt: '09:00',
      remindedOn: null,
      contact: null,
    });
  });

  test('again replaces the units and keeps the province’s settings; open rounds follow', async () => {
    await importRoster(scene.ports, takRoster());
    await add(odloc);
    await scene.ports.store.commit([patch(provinceDoc(TAK), [['remindAt'], '10:00'])]);
    const roster = takRoster();
    await importRoster(scene.ports, { ...roster, units: roster.units.slice(1) });
    expect((await provinceNow(scene)).remindAt).toBe('10:00');
    expect((await read(scene.ports.store, rosterDoc(TAK)))?.units).toHaveLength(78);
    expect((await boardNow(scene)).order).toHaveLength(68);
  });
});

describe('adding a duty', () => {
  beforeEach(async () => {
    await importRoster(scene.ports, takRoster());
    await importRoster(scene.ports, rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์'));
  });

  test('opens its current round', async () => {
    const { duty, board } = await add(odloc);
    expect(duty).toMatchObject({
      id: 'odloc-2568',
      template: 'odloc-2568',
      provinces: [TAK],
      state: 'active',
    });
    expect(await read(scene.ports.store, dutyDoc(duty.id))).toEqual(duty);
    expect(board).toEqual(await boardNow(scene));
    expect((await add(helpCentre)).board).toMatchObject({ round: '2025-09', dueOn: '2025-09-15' });
  });

  test('in a second province adds that province to the duty, with a board of its own', async () => {
    await add(odloc);
    const { duty, board } = await add(odloc, UTTARADIT);
    expect(duty.provinces).toEqual([TAK, UTTARADIT]);
    expect(board.order).toHaveLength(80);
    expect((await boardNow(scene)).order).toHaveLength(69);
  });

  test('moves the date of a duty with one round', async () => {
    const { duty, board } = await add(odloc, TAK, '2025-09-26');
    expect(board).toMatchObject({ round: '2568', dueOn: '2025-09-26', extensions: [] });
    expect(scheduleIn(duty, TAK)).toMatchObject({ rounds: [{ dueOn: '2025-09-26' }] });
  });

  test('moves the day of a monthly duty, which then starts in that month', async () => {
    const { duty, board } = await add(helpCentre, TAK, '2025-10-31');
    expect(board).toMatchObject({ round: '2025-10', dueOn: '2025-10-31' });
    expect(scheduleIn(duty, TAK)).toMatchObject({ kind: 'monthly', dayOfMonth: 31, from: '2025-10' });
  });

  test.each([
    ['in a province without roster', odloc, '50', undefined, 'no_units'],
    [
      'that nobody is asked',
      { ...odloc, audience: { level: 'lao' as const, types: ['เมืองพัทยา' as const] } },
      TAK,
      undefined,
      'no_units',
    ],
    ['due before its window opens', odloc, TAK, '2025-07-20', 'due_before_window'],
    [
      'without any round',
      { ...odloc, schedule: { kind: 'listed' as const, rounds: [] } },
      TAK,
      '2025-09-26',
      'unknown_round',
    ],
  ])('%s is refused', async (_, template, province, dueOn, code) => {
    await expect(add(template, province, dueOn)).rejects.toMatchObject({ code });
    expect(await read(scene.ports.store, dutyDoc(ODLOC.duty))).toBeUndefined();
  });

  test('twice in a province is refused, also at the same moment', async () => {
    const both = await Promise.allSettled([add(odloc), add(odloc)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(add(odloc)).rejects.toMatchObject({ code: 'duty_exists' });
  });
});

describe('opening rounds', () => {
  beforeEach(async () => {
    await importRoster(scene.ports, takRoster());
    await add(odloc);
    await add(helpCentre);
  });
  const october = boardDoc({ ...HELP_CENTRE, round: '2025-10' });

  test('makes the board of a new month once, also when asked twice at the same moment', async () => {
    expect(await openDueRounds(scene.ports, TAK, '2025-09-30')).toBe(0);
    const opened = await Promise.all([1, 2].map(() => openDueRounds(scene.ports, TAK, '2025-10-01')));
    expect(opened.sort()).toEqual([0, 1]);
    expect(await read(scene.ports.store, october)).toMatchObject({
      roundTitle: 'ประจำเดือนตุลาคม 2568',
      state: 'open',
    });
    expect(await openDueRounds(scene.ports, TAK, '2025-10-02')).toBe(0);
  });

  test('leaves closed duties and other provinces alone', async () => {
    expect(await openDueRounds(scene.ports, UTTARADIT, '2025-10-01')).toBe(0);
    await scene.ports.store.commit([patch(dutyDoc(HELP_CENTRE.duty), [['state'], 'closed'])]);
    expect(await openDueRounds(scene.ports, TAK, '2025-10-01')).toBe(0);
    expect(await read(scene.ports.store, october)).toBeUndefined();
  });

  test('takes the units that the roster has on that day', async () => {
    const roster = takRoster();
    await importRoster(scene.ports, { ...roster, units: roster.units.slice(1) });
    await openDueRounds(scene.ports, TAK, '2025-10-01');
    expect((await read(scene.ports.store, october))?.order).toHaveLength(68);
  });
});

test('a province’s own dates stay its own: the next province follows the template', async () => {
  await importRoster(scene.ports, takRoster());
  await importRoster(scene.ports, rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์'));
  const tak = await add(helpCentre, TAK, '2025-09-10');
  const uttaradit = await add(helpCentre, UTTARADIT);
  expect([tak.board.dueOn, uttaradit.board.dueOn]).toEqual(['2025-09-10', '2025-09-15']);
  expect([TAK, UTTARADIT].map((province) => scheduleIn(uttaradit.duty, province))).toMatchObject([
    { dayOfMonth: 10 },
    { dayOfMonth: 15 },
  ]);
});
