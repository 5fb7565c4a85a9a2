/** English beside `../desk.ts`. */
import { numeral } from '../../numeral.ts';
import type { desk as thai } from '../desk.ts';
import { counted } from './counted.ts';

const units = counted('unit', 'units');

export const desk: typeof thai = {
  title: 'Reporting at a glance',
  none: 'No duty is open for reporting yet',
  noneText: 'Add a duty from an official letter, and its results will appear here',
  fromLetter: 'Add a duty from a letter',
  rate: 'Completion rate',
  onTimeRate: 'Reported on time',
  onTimeOriginally: 'By the original date',
  target: (percent) => `Target ${percent}`,
  countOf: (complete, expected) => `${numeral(complete)} of ${units(expected)}`,
  noUnits: 'No unit has to report',
  byDistrict: 'By district',
  units: 'Unit by unit',
  search: 'Search for a unit',
  filters: {
    all: 'All',
    missing: 'Not reported',
    working: 'In progress',
    problem: 'Has a problem',
    promised: 'Promised',
    complete: 'Reported',
  },
  filterBy: 'Show by status',
  everyDistrict: 'All districts',
  district: 'District',
  showing: (count) => `Showing ${units(count)}`,
  noneMatch: 'No unit fits your choice',
  clearFilters: 'Show all',
  noOfficer: 'Nobody is registered to report',
  openBoard: 'See the units',
};
