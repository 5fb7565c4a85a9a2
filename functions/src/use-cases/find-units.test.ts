import { beforeAll, describe, expect, test } from 'vitest';
import { rosterFrom, type Scene, TAK, takScene, UNITS } from '../testing/scene.ts';
import { findUnits } from './find-units.ts';
import { placeName } from './place-name.ts';
import { importRoster } from './setup.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await takScene();
  await importRoster(scene.ports, rosterFrom('lao-uttaradit.csv', 'อุตรดิตถ์'));
});

describe('units by name', () => {
  test.each([
    ['แม่กาษา', [UNITS.maeKasa]],
    ['อบต.แม่กาษา', [UNITS.maeKasa]],
    ['อบต แม่กาษา', [UNITS.maeKasa]],
    ['องค์การบริหารส่วนตำบลแม่กาษา', [UNITS.maeKasa]],
    ['นครแม่สอด', [UNITS.maeSot]],
    ['สถจ.ตาก', [TAK]],
    ['ก', []],
    [' . ', []],
    ['เชียงใหม่', []],
  ])('“%s”: %j', async (text, codes) => {
    expect((await findUnits(scene.ports, text)).map(({ code }) => code)).toEqual(codes);
  });

  test('are of all provinces in use, at most twenty, the shortest names first', async () => {
    const found = await findUnits(scene.ports, 'เทศบาล');
    expect(found).toHaveLength(20);
    const lengths = found.map(({ name }) => name.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(found.map(({ province }) => province.name))).toEqual(new Set(['ตาก', 'อุตรดิตถ์']));
  });

  test('tell where they are', async () => {
    expect(await findUnits(scene.ports, 'อุ้มผาง')).toEqual(
      expect.arrayContaining([
        { code: '6308', name: 'อำเภออุ้มผาง', district: 'อุ้มผาง', province: { code: TAK, name: 'ตาก' } },
      ]),
    );
  });
});

test.each([
  [UNITS.maeSot, 'เทศบาลนครแม่สอด'],
  ['6306', 'อำเภอแม่สอด'],
  [TAK, 'จังหวัดตาก'],
  ['99999999', '99999999'],
])('the place with code %s is called %s', async (code, name) => {
  expect(await placeName(scene.ports, TAK, code)).toBe(name);
});
