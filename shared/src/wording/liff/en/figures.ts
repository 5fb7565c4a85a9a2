/** English beside `../../figures.ts`. */
import type { figures as thai } from '../../figures.ts';
import { shortDate } from './dates.ts';

export const figures: typeof thai = {
  day: shortDate,
  share: (hundredths) => `${hundredths}%`,
  there: 'In place',
  notThere: 'Not in place yet',
  units: 'units',
  reached: (goal) => `The target of ${goal} has been reached`,
  perWeek: (count, of, goal, by) => `${count} more ${of} a week to reach ${goal} by ${by}`,
  lastWeek: (count, of, goal, by) => `${count} more ${of} to reach ${goal} by ${by}`,
  missed: (count, of, goal, by) => `${count} ${of} short of ${goal} (the date, ${by}, has passed)`,
  counts: (on) => `${on}: counts`,
  countsNot: (on, why) => `${on}: does not count (${why})`,
  weekend: 'weekend',
  byDay: (day, proposed) => `by ${day}${proposed ? ' (the letter names no day)' : ''}`,
};
