/** English beside `../call-list.ts`. */
import { numeral } from '../../numeral.ts';
import type { callListWording as thai } from '../call-list.ts';

/** A civil date is read as UTC, so that no time zone moves it. */
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

export const callListWording: typeof thai = {
  title: 'Units to telephone',
  why: 'These are 10 working days past a due date and have not answered. A unit leaves the list when it answers',
  units: (n) => `${numeral(n)} ${n === 1 ? 'unit' : 'units'}`,
  none: 'There is nobody to telephone',
  noneText: 'Units that stay silent for 10 working days past a due date appear here',
  call: (number, unit) => `Call ${number} ${unit}`,
  noPhone: 'No number in the roster',
  officers: (names) => `Officers: ${names.join(', ')}`,
  noOfficer: 'No officer registered yet',
  late: (due, days) =>
    `Due ${DAY.format(new Date(due))}, ${numeral(days)} ${days === 1 ? 'day' : 'days'} overdue`,
};
