/** English beside `../chart.ts`. */
import type { chart as thai } from '../chart.ts';
import { englishDay, englishDayOfYear, units } from './phrases.ts';

export const chart: typeof thai = {
  title: 'Progress towards the target',
  inWords: (complete, expected, target) =>
    `Chart of the units that have reported, by day. Latest: ${complete} of ${units(expected)}. Target: ${units(target)}`,
  complete: 'Reported',
  target: (count) => `Target: ${units(count)}`,
  needed: 'The way that is left',
  marks: { opened: 'Opened', due: 'Due', extended: 'Extended to', today: 'Today' },
  originalDue: 'Due at first',
  table: 'Show as a table',
  day: 'Day',
  units: 'Units that have reported',
  event: 'Event',
  axisDay: englishDayOfYear,
  date: englishDay,
};
