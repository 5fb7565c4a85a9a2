/** English beside `../shell.ts`. */
import { addDays } from '../../../calendar/civil-date.ts';
import type { shell as thai } from '../shell.ts';
import { counted } from './counted.ts';
import { dates } from './dates.ts';
import { inEnglish } from './problem.ts';

const days = counted('day', 'days');

export const shell: typeof thai = {
  product: 'Than Kamnot',
  tabs: { work: 'My duties', duties: 'Overview', me: 'About me' },
  mainMenu: 'Main menu',
  skipToContent: 'Skip to the content',
  retry: 'Try again',
  loading: 'Loading',
  offlineBanner: 'You are offline. What you fill in is kept on this phone',
  failure: {
    title: 'This page cannot be opened yet',
    offline: 'No internet connection. Please check your signal and try again',
    server:
      'The system is briefly unavailable. Please try again in a moment; if it still fails, contact your provincial coordinator',
    signIn:
      'Signing in with LINE failed. Please close this page, open it again from the chat, and check that your phone’s date and time are right',
    setUp: 'The system is not fully set up yet. Please tell your provincial coordinator',
  },
  status: {
    missing: 'Not reported',
    acknowledged: 'Acknowledged',
    in_progress: 'In progress',
    done: 'Reported',
    nothing_to_report: 'Nothing to report',
  },
  problemMark: 'Has a problem',
  promised: (date) => `Will report ${date}`,
  daysLeft: (daysLeft) =>
    daysLeft < 0
      ? `${days(-daysLeft)} overdue`
      : daysLeft === 0
        ? 'Due today'
        : daysLeft === 1
          ? 'Due tomorrow'
          : `${days(daysLeft)} left`,
  dayInWords(date, daysLeft) {
    const near = dates.relative(date, addDays(date, -daysLeft));
    return near ? `${dates.weekday(date)} (${near})` : dates.weekday(date);
  },
  problem: inEnglish,
};
