import { Problem } from '@thankamnot/shared/problem';
import { dueFor } from '@thankamnot/shared/report/board';
import { describe, expect, test } from 'vitest';
import { asPerson, boardNow, CAST, ODLOC, present, type Scene, takScene, UNITS } from '../testing/scene.ts';
import { auditDoc, boardDoc, dutyDoc, inboxDoc } from './documents.ts';
import { type ExtensionRequest, extendDuty } from './extend-duty.ts';
import { patch, read } from './records.ts';

const ANUCHA = asPerson(CAST.anucha);
const LETTER = 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘';

const extend = ({ ports }: Scene, until: string, change: Partial<ExtensionRequest> = {}) =>
  extendDuty(ports, { round: ODLOC, until, letterNo: LETTER, by: ANUCHA, key: `to ${until}`, ...change });

describe('an extension', () => {
  test('is a fact with its letter; the dates before it are kept', async () => {
    const scene = await takScene();
    const board = await extend(scene, '2025-09-26', { reason: 'ระบบขัดข้อง' });
    expect(await boardNow(scene)).toEqual(board);
    expect(board.dueOn).toBe('2025-08-29');
    expect(dueFor(board)).toBe('2025-09-26');
    expect(board.extensions).toEqual([
      {
        until: '2025-09-26',
        letterNo: LETTER,
        reason: 'ระบบขัดข้อง',
        at: '2025-09-16T02:00:00.000Z',
        by: ANUCHA.name,
      },
    ]);
    const { schedule } = present(await read(scene.ports.store, dutyDoc(ODLOC.duty)));
    expect(schedule).toMatchObject({ rounds: [{ dueOn: '2025-08-29' }] });
    expect(await read(scene.ports.store, auditDoc('to 2025-09-26'))).toMatchObject({
      actor: ANUCHA.user,
      did: 'extend',
      about: 'odloc-2568 2568 until 2025-09-26',
    });
  });

  test('to some units leaves the others where they were', async () => {
    const scene = await takScene();
    const board = await extend(scene, '2025-09-26', { units: [UNITS.maeSot, UNITS.umphang] });
    expect([UNITS.maeSot, UNITS.umphang, UNITS.maeKasa].map((unit) => dueFor(board, unit))).toEqual([
      '2025-09-26',
      '2025-09-26',
      '2025-08-29',
    ]);
    expect(dueFor(board)).toBe('2025-08-29');
  });

  test('follows another, and for all does not shorten what a unit has', async () => {
    const scene = await takScene();
    await extend(scene, '2025-10-10', { units: [UNITS.maeSot] });
    await extend(scene, '2025-09-12');
    const board = await extend(scene, '2025-09-26');
    expect(board.extensions.map(({ until }) => until)).toEqual(['2025-10-10', '2025-09-12', '2025-09-26']);
    expect([dueFor(board, UNITS.maeSot), dueFor(board, UNITS.umphang)]).toEqual(['2025-10-10', '2025-09-26']);
  });

  test('asked for twice under one key is made once', async () => {
    const scene = await takScene();
    await extend(scene, '2025-09-26');
    await expect(extend(scene, '2025-09-26')).rejects.toThrow();
    await expect(extend(scene, '2025-09-30', { key: 'to 2025-09-26' })).rejects.toThrow();
    const together = [1, 2].map(() => extend(scene, '2025-10-31', { key: 'together' }));
    expect((await Promise.allSettled(together)).map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
    expect((await boardNow(scene)).extensions).toHaveLength(2);
  });
});

test('a round that had left the lists comes back with its extension', async () => {
  const scene = await takScene();
  await scene.ports.store.commit([patch(boardDoc(ODLOC), [['state'], 'closed'])]);
  expect(await extend(scene, '2025-09-26')).toMatchObject({ state: 'open' });
  expect((await boardNow(scene)).state).toBe('open');
});

describe('an extension is refused', () => {
  test.each<[string, string, Partial<ExtensionRequest>, string]>([
    ['to the date in force', '2025-08-29', {}, 'extension_not_later'],
    ['to an earlier date', '2025-08-01', {}, 'extension_not_later'],
    ['to an earlier date for some', '2025-08-01', { units: [UNITS.maeSot] }, 'extension_not_later'],
    ['for units that are not asked', '2025-09-26', { units: [UNITS.maeSot, '6306'] }, 'unknown_unit'],
    ['for units that nobody has', '2025-09-26', { units: ['toString'] }, 'unknown_unit'],
    ['of an unknown round', '2025-09-26', { round: { ...ODLOC, round: '2569' } }, 'unknown_round'],
  ])('%s (%s)', async (_, until, change, code) => {
    const scene = await takScene();
    const before = await boardNow(scene);
    await expect(extend(scene, until, change)).rejects.toMatchObject({ code });
    expect(await boardNow(scene)).toEqual(before);
    expect(await read(scene.ports.store, inboxDoc(`to ${until}`))).toBeUndefined();
  });

  test('for some of whom one has a later date already', async () => {
    const scene = await takScene();
    await extend(scene, '2025-10-10', { units: [UNITS.maeSot] });
    const both = extend(scene, '2025-09-26', { units: [UNITS.maeSot, UNITS.umphang] });
    await expect(both).rejects.toThrow(Problem);
  });

  test('with the unit’s code in its Thai words', async () => {
    const scene = await takScene();
    await expect(extend(scene, '2025-09-26', { units: ['99999999'] })).rejects.toThrow('รหัส 99999999');
  });
});
