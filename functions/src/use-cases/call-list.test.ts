import { describe, expect, test } from 'vitest';
import {
  asPerson,
  CAST,
  HELP_CENTRE,
  MAE_SOT_DISTRICT,
  ODLOC,
  seat,
  TAK,
  takScene,
  UNITS,
} from '../testing/scene.ts';
import { callList } from './call-list.ts';
import { submitReport } from './submit-report.ts';

describe('the call list', () => {
  test.each([
    ['the ninth working day', '2025-09-11', 0],
    ['the tenth', '2025-09-12', 69],
  ])('on %s after the due date %s has %i units', async (_, day, count) => {
    const scene = await takScene();
    await seat(scene, CAST.mali);
    scene.clock.set(day);
    const units = await callList(scene.ports, { province: TAK });
    expect(units).toHaveLength(count);
    if (count === 0) return;
    expect(units.find(({ unit }) => unit === UNITS.umphang)).toEqual({
      unit: UNITS.umphang,
      name: 'อบต.อุ้มผาง',
      heading: 'อุ้มผาง',
      phone: null,
      officers: [CAST.mali.name],
      duties: [expect.objectContaining({ duty: 'odloc-2568', dueOn: '2025-08-29', daysLate: 14 })],
    });
  });

  test('of a district has the units that the district answers for', async () => {
    const scene = await takScene();
    scene.clock.set('2025-09-12');
    const units = await callList(scene.ports, { province: TAK, district: MAE_SOT_DISTRICT });
    expect(units.map(({ unit }) => unit)).toContain(UNITS.maeKasa);
    // The city is the province's own to call.
    expect(units.map(({ unit }) => unit)).not.toContain(UNITS.maeSot);
    expect(new Set(units.map(({ heading }) => heading))).toEqual(new Set(['แม่สอด']));
  });

  test('loses a unit the moment it answers, and names every duty of one that does not', async () => {
    const scene = await takScene({ duties: [ODLOC.duty, HELP_CENTRE.duty] });
    await seat(scene, CAST.mali);
    scene.clock.set('2025-10-02');
    const duties = async (unit: string) =>
      (await callList(scene.ports, { province: TAK }))
        .find((it) => it.unit === unit)
        ?.duties.map((it) => it.duty);
    expect(await duties(UNITS.umphang)).toEqual([ODLOC.duty, HELP_CENTRE.duty]);
    for (const round of [ODLOC, HELP_CENTRE])
      await submitReport(scene.ports, {
        by: asPerson(CAST.mali),
        via: 'chat',
        round,
        unit: UNITS.umphang,
        act: { kind: 'acknowledge' },
        key: `answer~${round.duty}`,
      });
    expect(await duties(UNITS.umphang)).toBeUndefined();
    expect(await duties(UNITS.takPao)).toHaveLength(2);
  });
});
