/** English beside `../timeline.ts`. */
import type { timeline as thai } from '../timeline.ts';
import { counted, englishDay, englishDayOfYear, people, units } from './phrases.ts';

export const timeline: typeof thai = {
  title: 'Reminders and dates',
  coming: 'From now on',
  past: 'So far',
  day: englishDayOfYear,
  nothingComing: 'No reminder is planned from now on',
  nothingSent: 'Nothing has been sent for this round yet',
  knownFrom: (day) => `Messages since ${englishDay(day)}; records of messages are kept for 90 days`,
  remind: (count) => `${units(count)} that have not reported are reminded`,
  steps: {
    officers: (count) => `Every officer of ${units(count)} that stay silent is reminded`,
    head: (count) => `The heads of ${units(count)} that stay silent are told`,
    supervisor: (count) => `Coordinators are asked to follow up ${units(count)}`,
    call: (count) => `${units(count)} to be telephoned`,
  },
  due: 'Reports are due',
  promise: (count, names) => `${units(count)} promised to report: ${names}`,
  scheduled: (kind, count, time) =>
    `${kind === 'chase' ? 'Scheduled reminder' : 'Scheduled announcement'} to ${people(count)} at ${time}`,
  sent: { digest: 'Reminder', escalation: 'Told to coordinators', broadcast: 'Announcement' },
  reached: (count) => `sent to ${people(count)}`,
  failed: (count) => `failed for ${people(count)}`,
  waiting: (count) => `under way to ${people(count)}`,
  opened: 'Opened for reports',
  extended: (until, letterNo) => `Extended to ${englishDay(until)} by letter ${letterNo}`,
  extendedFor: (count) => `for ${units(count)} only`,
  more: (count) => counted(count, 'more day'),
};
