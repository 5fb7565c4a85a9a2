import { describe, expect, test } from 'vitest';
import { TAK, UTTARADIT } from '../testing/provinces.ts';
import { tileMapOf } from './district-tiles.ts';
import type { Roster } from './roster.ts';

const districtsOf = (roster: Roster) =>
  roster.units.filter(({ level }) => level === 'district').map(({ code }) => code);
const at = (districts: string[]) => {
  const { tiles } = tileMapOf(districts);
  return (code: string) => tiles.find(({ district }) => district === code) ?? { column: NaN, row: NaN };
};

describe.each([
  ['Tak', TAK],
  ['Uttaradit', UTTARADIT],
])('the tiles of %s', (_, roster) => {
  const map = tileMapOf(districtsOf(roster));

  test('hold every district of the roster once, each in a place of its own', () => {
    expect(map.isGeographic).toBe(true);
    expect(map.tiles.map(({ district }) => district).sort()).toEqual(districtsOf(roster).sort());
    expect(new Set(map.tiles.map(({ column, row }) => `${column}/${row}`)).size).toBe(map.tiles.length);
  });

  test('are read from north to south, and from west to east', () => {
    const order = map.tiles.map(({ row, column }) => row * 10 + column);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

test('Umphang lies south of Mae Sot, and Mueang Tak east of it', () => {
  const place = at(districtsOf(TAK));
  expect(place('6308').row).toBeGreaterThan(place('6306').row);
  expect(place('6301').column).toBeGreaterThan(place('6306').column);
});

test('Ban Khok is the north-east of Uttaradit, Phichai its south', () => {
  const place = at(districtsOf(UTTARADIT));
  expect(place('5306')).toMatchObject({ column: 4, row: 1 });
  expect(place('5307').row).toBe(5);
});

test('of some districts the map begins where they begin', () => {
  expect(tileMapOf(['6301', '6309'])).toMatchObject({
    columns: 1,
    tiles: [
      { district: '6301', column: 1, row: 1 },
      { district: '6309', column: 1, row: 2 },
    ],
  });
});

test('elsewhere districts stand in the order of their codes, four in a row', () => {
  const { tiles, columns, isGeographic } = tileMapOf(['3003', '3001', '3002', '3005', '3004']);
  expect([columns, isGeographic]).toEqual([4, false]);
  expect(tiles).toEqual([
    { district: '3001', column: 1, row: 1 },
    { district: '3002', column: 2, row: 1 },
    { district: '3003', column: 3, row: 1 },
    { district: '3004', column: 4, row: 1 },
    { district: '3005', column: 1, row: 2 },
  ]);
});

test('a district that the map lacks puts all of them in order, so that none is lost', () => {
  expect(tileMapOf(['6301', '6399'])).toMatchObject({ isGeographic: false, columns: 2 });
  expect(tileMapOf([])).toEqual({ tiles: [], columns: 1, isGeographic: true });
});
