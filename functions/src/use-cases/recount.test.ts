import { describe, expect, test } from 'vitest';
import { asPerson, boardNow, CAST, ODLOC, takScene, UNITS } from '../testing/scene.ts';
import { boardDoc } from './documents.ts';
import { patch } from './records.ts';
import { recount } from './recount.ts';
import { submitReport } from './submit-report.ts';

const file = async (ports: Parameters<typeof submitReport>[0], unit: string) =>
  submitReport(ports, {
    by: asPerson(CAST.anucha),
    via: 'coordinator',
    round: ODLOC,
    unit,
    act: { kind: 'complete' },
    key: `file-${unit}`,
  });

describe('recounting', () => {
  test('a board that is right changes nothing', async () => {
    const { ports } = await takScene();
    await file(ports, UNITS.maeSot);
    expect(await recount(ports, ODLOC)).toEqual({ reports: 1, changed: [] });
  });

  test('names and repairs the lines that differ from their reports', async () => {
    const scene = await takScene();
    const { ports } = scene;
    await file(ports, UNITS.maeSot);
    const right = await boardNow(scene);
    await ports.store.commit([
      patch(
        boardDoc(ODLOC),
        [['units', UNITS.maeSot, 'status'], 'missing'],
        [['units', UNITS.umphang, 'status'], 'done'],
        [['units', UNITS.maeKasa, 'problem'], 'ระบบล่ม'],
      ),
    ]);
    const { changed } = await recount(ports, ODLOC);
    expect(changed.sort((a, b) => a.unit.localeCompare(b.unit))).toEqual(
      [
        { unit: UNITS.maeSot, name: 'ทน.แม่สอด', from: 'missing', to: 'done' },
        { unit: UNITS.maeKasa, name: 'อบต.แม่กาษา', from: 'missing', to: 'missing' },
        { unit: UNITS.umphang, name: 'อบต.อุ้มผาง', from: 'done', to: 'missing' },
      ].sort((a, b) => a.unit.localeCompare(b.unit)),
    );
    expect(await boardNow(scene)).toEqual(right);
  });

  test('of an unknown round is refused', async () => {
    const { ports } = await takScene();
    await expect(recount(ports, { ...ODLOC, round: '2569' })).rejects.toMatchObject({
      code: 'unknown_round',
    });
  });

  test('while a unit files loses nothing', async () => {
    const scene = await takScene();
    await scene.ports.store.commit([patch(boardDoc(ODLOC), [['units', UNITS.umphang, 'status'], 'done'])]);
    await Promise.all([recount(scene.ports, ODLOC), file(scene.ports, UNITS.maeSot)]);
    const { units } = await boardNow(scene);
    expect([units[UNITS.maeSot]?.status, units[UNITS.umphang]?.status]).toEqual(['done', 'missing']);
  });
});
