import type { Person } from '@thankamnot/shared/organization/people';
import { rateOf } from '@thankamnot/shared/report/completion-rate';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  asPerson,
  boardNow,
  CAST,
  HELP_CENTRE,
  ODLOC,
  type Scene,
  TAK,
  takScene,
  UNITS,
} from '../testing/scene.ts';
import { areaOf, boardNamed, boardOf, boardsCalled, mayReportOn, openBoards, workOf } from './boards.ts';
import { boardDoc } from './documents.ts';
import { extendDuty } from './extend-duty.ts';
import { patch } from './records.ts';
import { submitReport } from './submit-report.ts';

const TODAY = '2025-09-16';
let scene: Scene;
beforeAll(async () => {
  scene = await takScene({ duties: [ODLOC.duty, HELP_CENTRE.duty] });
});

describe('the open rounds of a province', () => {
  test('come the earliest due first', async () => {
    const open = await openBoards(scene.ports, TAK);
    expect(open.map(({ duty }) => duty)).toEqual(['odloc-2568', 'help-centre']);
    expect(await openBoards(scene.ports, '53')).toEqual([]);
  });

  test('follow an extension, and leave out what is closed', async () => {
    const own = await takScene({ duties: [ODLOC.duty, HELP_CENTRE.duty] });
    const by = asPerson(CAST.anucha);
    await extendDuty(own.ports, { round: ODLOC, until: '2025-09-26', letterNo: 'ตก ๑', by, key: 'extend' });
    expect((await openBoards(own.ports, TAK)).map(({ duty }) => duty)).toEqual(['help-centre', 'odloc-2568']);
    await own.ports.store.commit([patch(boardDoc(HELP_CENTRE), [['state'], 'closed'])]);
    expect((await openBoards(own.ports, TAK)).map(({ duty }) => duty)).toEqual(['odloc-2568']);
  });
});

test('the work of a person is every open round of every unit: first what is due first, then what is complete', async () => {
  const own = await takScene({ duties: [ODLOC.duty, HELP_CENTRE.duty] });
  const person: Person = { ...asPerson(CAST.kanchana), units: [UNITS.maeSot, UNITS.umphang, '6306'] };
  await extendDuty(own.ports, {
    round: ODLOC,
    until: '2025-09-26',
    letterNo: 'ตก ๑',
    units: [UNITS.umphang],
    by: asPerson(CAST.anucha),
    key: 'extend',
  });
  await submitReport(own.ports, {
    by: person,
    via: 'chat',
    round: ODLOC,
    unit: UNITS.maeSot,
    act: { kind: 'complete' },
    key: 'report',
  });
  const { open, complete } = await workOf(own.ports, person);
  expect(open.map(({ board, unit, dueOn }) => [board.duty, unit, dueOn])).toEqual([
    ['help-centre', UNITS.maeSot, '2025-09-15'],
    ['help-centre', UNITS.umphang, '2025-09-15'],
    ['odloc-2568', UNITS.umphang, '2025-09-26'],
  ]);
  expect(complete.map(({ board, unit, entry }) => [board.duty, unit, entry.status])).toEqual([
    ['odloc-2568', UNITS.maeSot, 'done'],
  ]);
});

describe('a board by names', () => {
  test.each([
    [{ duty: 'odloc-2568' }, '2568'],
    [{ duty: 'odloc-2568', round: '2568' }, '2568'],
    [{ duty: 'help-centre' }, '2025-09'],
    [{ duty: 'help-centre', round: '2568-09' }, '2025-09'],
  ])('%j is round %s', async (names, round) => {
    expect((await boardNamed(scene.ports, names, TAK, TODAY)).board.round).toBe(round);
  });

  test.each([
    [{ duty: 'taxes' }, TAK, 'unknown_duty'],
    [{ duty: 'odloc-2568' }, '53', 'unknown_duty'],
    [{ duty: 'odloc-2568', round: '2567' }, TAK, 'unknown_round'],
    [{ duty: 'help-centre', round: '2568-08' }, TAK, 'unknown_round'],
    [{ duty: 'help-centre', round: 'กันยายน' }, TAK, 'unknown_round'],
  ])('%j in %s: %s', async (names, province, code) => {
    await expect(boardNamed(scene.ports, names, province, TODAY)).rejects.toMatchObject({ code });
  });

  test('by ids that nobody has is an unknown round', async () => {
    await expect(boardOf(scene.ports, 'odloc-2568', '2569', TAK)).rejects.toMatchObject({
      code: 'unknown_round',
    });
  });
});

describe('the part of a board that a coordinator chases', () => {
  const WILAI = asPerson(CAST.wilai);

  test('is all 69 for the province, and the 11 that the district answers for', async () => {
    const board = await boardNow(scene);
    expect(areaOf(board, asPerson(CAST.anucha))).toEqual(board);
    const area = areaOf(board, WILAI);
    expect(rateOf(area).expected).toBe(11);
    expect(area.order).toContain(UNITS.maeKasa);
    // The province writes to a city directly.
    expect(area.order).not.toContain(UNITS.maeSot);
  });

  test.each<[string, Person, string, boolean]>([
    ['an officer for the own unit', asPerson(CAST.kanchana), UNITS.maeSot, true],
    ['an officer for another unit', asPerson(CAST.kanchana), UNITS.maeKasa, false],
    ['a district for a unit of its own', WILAI, UNITS.maeKasa, true],
    ['a district for a city inside it', WILAI, UNITS.maeSot, false],
    ['a district for a unit of another', WILAI, UNITS.umphang, false],
    ['the province for any unit', asPerson(CAST.anucha), UNITS.umphang, true],
    ['the province for what is no unit of the board', asPerson(CAST.anucha), '6306', false],
    ['another province', { ...asPerson(CAST.anucha), province: '53' }, UNITS.umphang, false],
    ['who has nothing', asPerson(CAST.napha), UNITS.umphang, false],
  ])('%s may report: %s', async (_, person, unit, may) => {
    expect(mayReportOn(await boardNow(scene), person, unit)).toBe(may);
  });
});

describe('boards that a text names', () => {
  test.each([
    ['', ['odloc-2568', 'help-centre']],
    ['odloc', ['odloc-2568']],
    ['ODLOC-2568', ['odloc-2568']],
    ['มาตรฐานขั้นต่ำ ๒๕๖๘', ['odloc-2568']],
    ['โอดีล็อก', ['odloc-2568']],
    ['ศูนย์ช่วยเหลือ', ['help-centre']],
    ['ศูนย์ ช่วยเหลือ ประชาชน', ['help-centre']],
    ['เรื่องศูนย์ช่วยเหลือประชาชนครับ', ['help-centre']],
    ['ภาษี', []],
  ])('“%s”: %j', async (text, duties) => {
    const open = await openBoards(scene.ports, TAK);
    expect(boardsCalled(open, text).map(({ duty }) => duty)).toEqual(duties);
  });
});
