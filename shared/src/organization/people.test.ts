import { describe, expect, test } from 'vitest';
import { present, TAK } from '../testing/provinces.ts';
import { mayActFor, type Person, rolesOf, unitsChasedBy } from './people.ts';
import { findUnit } from './roster.ts';

const someone = (change: Partial<Person>): Person => ({
  user: 'U1',
  name: 'กาญจนา ใจดี',
  province: '63',
  units: [],
  ...change,
});
const OFFICER = someone({ units: ['03630601'] });
const DISTRICT = someone({ coordinates: { district: '6306' } });
const PROVINCIAL = someone({ coordinates: {} });
const unit = (code: string) => present(findUnit(TAK, code));

test.each([
  [someone({}), []],
  [OFFICER, ['officer']],
  [DISTRICT, ['district_coordinator']],
  [PROVINCIAL, ['provincial_coordinator']],
  [{ ...OFFICER, coordinates: {} }, ['officer', 'provincial_coordinator']],
])('roles of %j are %j', (person, roles) => {
  expect(rolesOf(person)).toEqual(roles);
});

describe('who may act for a unit', () => {
  test.each([
    ['an officer for the own unit', OFFICER, '03630601', true],
    ['an officer for the neighbour', OFFICER, '06630612', false],
    ['a district for an อบต. of its own', DISTRICT, '06630612', true],
    ['a district for itself', DISTRICT, '6306', true],
    ['a district for a city inside it, which the province supervises', DISTRICT, '03630601', false],
    ['a district for another district’s อบต.', DISTRICT, '06630803', false],
    ['a province for everybody in it', PROVINCIAL, '06630803', true],
    ['a province for itself', PROVINCIAL, '63', true],
    ['a coordinator of another province', { ...PROVINCIAL, province: '53' }, '06630803', false],
    ['an officer who went to another province', { ...OFFICER, province: '53' }, '03630601', false],
  ])('%s', (_, person, code, may) => {
    expect(mayActFor(person, unit(code))).toBe(may);
  });
});

test('district แม่สอด chases its 11 ทต. and อบต. and itself; the province chases all', () => {
  const chased = unitsChasedBy(DISTRICT, TAK);
  expect(chased.map(({ type, level }) => type ?? level).sort()).toEqual(
    [...Array(8).fill('อบต.'), ...Array(3).fill('ทต.'), 'district'].sort(),
  );
  expect(unitsChasedBy(PROVINCIAL, TAK)).toEqual(TAK.units);
  expect(unitsChasedBy(OFFICER, TAK)).toEqual([]);
});
