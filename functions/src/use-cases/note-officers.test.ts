import { expect, it } from 'vitest';
import { CAST, ODLOC, present, seat, TAK, takScene, UNITS } from '../testing/scene.ts';
import { type FiledNote, userDoc } from './documents.ts';
import { dropFiledNotes, dropOfficersNote, noteOfficers } from './note-officers.ts';
import { read } from './records.ts';
import { leave } from './registration.ts';

const note = (round = ODLOC.round): FiledNote => ({
  duty: ODLOC.duty,
  round,
  unit: UNITS.maeSot,
  shortTitle: 'ODLOC',
  unitName: 'ทน.แม่สอด',
  on: '2025-09-16',
});

it('is left with every officer of the unit, once, the newest few', async () => {
  const scene = await takScene();
  const { ports } = scene;
  await seat(scene, CAST.kanchana, CAST.somchai, CAST.mali);
  const notesOf = async ({ user }: { user: string }) =>
    present(await read(ports.store, userDoc(user))).filedFor?.map(({ round }) => round);
  await noteOfficers(ports, TAK, note());
  await noteOfficers(ports, TAK, note());
  expect([await notesOf(CAST.kanchana), await notesOf(CAST.somchai), await notesOf(CAST.mali)]).toEqual([
    ['2568'],
    ['2568'],
    undefined,
  ]);
  for (const round of ['1', '2', '3', '4', '5', '6']) await noteOfficers(ports, TAK, note(round));
  expect(await notesOf(CAST.kanchana)).toEqual(['2', '3', '4', '5', '6']);
  await dropOfficersNote(ports, { ...ODLOC, round: '6', unit: UNITS.maeSot });
  await dropFiledNotes(ports, CAST.somchai.user);
  expect([await notesOf(CAST.kanchana), await notesOf(CAST.somchai)]).toEqual([
    ['2', '3', '4', '5'],
    undefined,
  ]);
});

it('goes with whoever leaves, and misses nobody who is not there', async () => {
  const scene = await takScene();
  const { ports } = scene;
  await seat(scene, CAST.kanchana, CAST.somchai, CAST.mali);
  await noteOfficers(ports, TAK, note());
  await leave(ports, CAST.kanchana.user);
  expect(await read(ports.store, userDoc(CAST.kanchana.user))).toBeUndefined();
  await noteOfficers(ports, TAK, note('2'));
  await dropFiledNotes(ports, CAST.kanchana.user);
  await noteOfficers(ports, '99', note());
});
