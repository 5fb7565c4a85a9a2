/** English beside `../budget.ts`. */
import { numeral } from '../../numeral.ts';
import type { budget as thai } from '../budget.ts';

const messages = (n: number) => `${numeral(n)} ${n === 1 ? 'message' : 'messages'}`;
const days = (n: number) => `${numeral(n)} reminder ${n === 1 ? 'day' : 'days'}`;

/** Civil dates are read as UTC, so that no time zone moves them. */
const dateIn = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const MONTH = dateIn({ month: 'long', year: 'numeric' });
const DAY = dateIn({ weekday: 'long', day: 'numeric', month: 'short', year: 'numeric' });

export const budget: typeof thai = {
  title: 'This month’s messages',
  toDesk: 'Overview',
  month: (today) => MONTH.format(new Date(today)),
  left: (n) => `${messages(n)} left`,
  usedOf: (used, limit) => `${numeral(used)} of ${messages(limit)} used`,
  usedUnlimited: (used) => `${messages(used)} used; this plan has no limit`,
  expected: (n) => `reminders are expected to need ${messages(n)} more this month`,
  nothingExpected: 'no more reminders are expected this month',
  legend: {
    used: (n) => `Used ${numeral(n)}`,
    expected: (n) => `Expected ${numeral(n)}`,
    heldBack: (n) => `Held back ${numeral(n)}`,
    free: (n) => `Free ${numeral(n)}`,
  },
  unreadable: 'LINE does not tell the quota at the moment',
  unreadableText: (reserve) =>
    `Until it does, reminders use at most ${messages(reserve)} a day, what matters most and is due soonest first. You will be told who got none`,
  short: (n, lacking) => `Messages may run short on ${days(n)}, by about ${messages(lacking)}`,
  shortHint:
    'The days are marked in the list below. Sharing a card into a LINE group, or typing “ทวง” in a bound group, costs no message',
  days: 'Reminders to come this month',
  daysHint: 'Estimated from the units that are missing now; the sooner they report, the fewer are needed',
  day: (on) => DAY.format(new Date(on)),
  messages,
  lacking: (n) => `${numeral(n)} short`,
  noDays: 'No more reminders are expected to need messages this month',
  order: 'Which duty gets messages first',
  orderHint:
    'When messages run short, duties higher up get theirs first; between equals, the nearer due date',
  orderFor: 'The provincial coordinator sets the order',
  noDuties: 'There is nothing to remind of yet',
  up: (title) => `Move ${title} up`,
  down: (title) => `Move ${title} down`,
  moved: (title, place) => `${title} is number ${place}`,
  saveOrder: 'Save the order',
  settings: 'Messages held back',
  heldBack: 'Held back for broadcasts and notices (messages a month)',
  heldBackHint: 'Reminders do not use these',
  dailyReserve: 'May be used a day while LINE does not tell the quota (messages)',
  dailyReserveHint: 'While the quota is unknown, no more than this is sent',
  notANumber: 'Please enter a whole number from 0 to 1,000,000',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  asSet: messages,
  provincialOnly: 'Only the provincial coordinator can set this',
  reloaded: 'Somebody else changed this first. The latest is shown now; please check it and save again',
  free: 'Ways that cost no message',
  freeHint: 'The card goes out in your own name, into the group that you use already',
  share: (title) => `Share the card ${title}`,
  missing: (n) => `${numeral(n)} ${n === 1 ? 'unit has' : 'units have'} not reported`,
  allDone: 'Everything has been reported',
  groups: (n) =>
    `${numeral(n)} LINE ${n === 1 ? 'group is' : 'groups are'} bound. Typing “อัตรา”, “ใครยังไม่ส่ง” or “ทวง” there costs no message`,
  noGroups:
    'No LINE group is bound yet. Invite Than Kamnot into a group and type “ผูกกลุ่ม”; then everybody there can ask for the count, at no cost',
};
