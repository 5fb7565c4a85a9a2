/** English beside `../work.ts`. */
import type { work as thai } from '../work.ts';
import { counted } from './counted.ts';

export const work: typeof thai = {
  title: 'My duties',
  hello: (name) => `Hello, ${name}`,
  open: (count) => `You have ${counted('duty', 'duties')(count)} to report`,
  allDone: 'Everything has been reported',
  allDoneText: 'Thank you. When there is a new duty, you will be told in LINE',
  none: 'There is no duty to report yet',
  noneText: 'When the province sends out an official letter, the duty appears here and you are told in LINE',
  overdue: 'Overdue',
  dueToday: 'Due today',
  upcoming: 'Coming up',
  complete: 'Reported',
  report: 'Report',
  continue: 'Continue',
  correct: 'See or correct',
  history: 'History',
  reportedBy: (name, when) => `${name} · ${when}`,
  reportedAt: (when) => `Reported ${when}`,
};
