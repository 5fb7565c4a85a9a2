import { expect, test } from 'vitest';
import { type Person, rolesOf } from './people.ts';

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

test.each([
  [someone({}), []],
  [OFFICER, ['officer']],
  [DISTRICT, ['district_coordinator']],
  [PROVINCIAL, ['provincial_coordinator']],
  [{ ...OFFICER, coordinates: {} }, ['officer', 'provincial_coordinator']],
])('roles of %j are %j', (person, roles) => {
  expect(rolesOf(person)).toEqual(roles);
});
