/** English beside `../round.ts`. */
import { numeral } from '../../numeral.ts';
import type { round as thai } from '../round.ts';
import { englishDay, units } from './phrases.ts';

export const round: typeof thai = {
  problems: (count) => `${units(count)} with a problem`,
  promises: (count) => `${units(count)} promised to report`,
  promisedFor: (day) => `Will report ${englishDay(day)}`,
  promisedToday: 'Promised for today',
  promiseBroken: (day) => `Promised for ${englishDay(day)}, not kept`,
  told: (name, time) => `Told by ${name}, ${time}`,
  call: 'Call',
  callUnit: (name, phone) => `Call ${name} ${phone}`,
  moreUnits: (count) => `${units(count)} more`,
  districts: 'By district',
  mapPlaced: 'Tiles stand roughly where the districts lie. Tap one to see its units',
  mapOrdered: 'Tiles stand in the order of the districts’ codes. Tap one to see its units',
  rateOf: 'Reporting rate',
  district: 'District',
  reported: 'Reported',
  missing: 'Missing',
  of: (complete, expected) => `${numeral(complete)} of ${numeral(expected)}`,
  types: 'By type',
  only: (district) => `Only ${district}`,
  whole: 'All districts',
  unknownDistrict: (district) => `This round has no unit in “${district}”, so all districts are shown`,
};
