/** English beside `../pause.ts`. */
import type { pause as thai } from '../pause.ts';
import { dates } from './dates.ts';

export const pause: typeof thai = {
  title: 'Pause reminders',
  text: 'While you are on leave or away on duty, your colleagues in the unit are reminded instead',
  until: 'Pause until',
  pause: 'Pause reminders',
  change: 'Change the day',
  paused: (until) => `Reminders are paused until ${dates.weekday(until)}`,
  resume: 'Remind me again',
  resumed: 'You will be reminded as usual',
  alone:
    'Nobody else in your unit can be reminded. The coordinator will see that the unit cannot be reached meanwhile',
  saving: 'Saving…',
  empty: 'Please choose a day',
  tooLong: 'Reminders can be paused from today for at most 90 days. Please choose another day',
};
