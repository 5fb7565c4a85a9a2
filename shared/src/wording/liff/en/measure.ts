/** English beside `../measure.ts`. */
import { numeral } from '../../numeral.ts';
import type { measure as thai } from '../measure.ts';
import { counted } from './counted.ts';
import { shortDate } from './dates.ts';
import { figures } from './figures.ts';

const workingDays = counted('working day', 'working days');
const points = counted('point', 'points');

export const measure: typeof thai = {
  targets: 'Targets',
  rate: 'Completion rate',
  result: 'Result',
  target: (goal, by, proposed) => `Target ${goal} ${figures.byDay(shortDate(by), proposed)}`,
  noTarget: 'The letter sets no target',
  reached: 'Target reached',
  notYet: 'Target not reached yet',
  noResult: 'none yet',
  more: counted('more indicator', 'more indicators'),
  penalty: 'Points lost for late reporting',
  now: 'If sent today',
  sent: 'Sent',
  tomorrow: 'If sent tomorrow',
  points: (lost) => (lost === 0 ? 'None lost' : `${points(lost)} lost`),
  daysLate: (days) => (days === 0 ? 'Not overdue' : `${workingDays(days)} late`),
  sum: (days, each, lost) => `${workingDays(days)} × ${each} = ${points(lost)}`,
  working: (counts, not) => `See the ${numeral(counts)} days that count and the ${not} that do not`,
  late: counted('late unit', 'late units'),
  extensions: 'History of extensions',
  original: (day) => `Original due date ${day}`,
  until: (day) => `Extended to ${day}`,
  letter: (no, date) => `Letter no. ${no}${date ? ` of ${date}` : ''}`,
  forAll: 'for all units',
  forSome: (names) => `only for ${names.join(', ')}`,
  by: (name, when) => `Recorded by ${name} on ${when}`,
};
