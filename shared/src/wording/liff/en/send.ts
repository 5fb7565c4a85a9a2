/** English beside `../send.ts`. */
import { numeral } from '../../numeral.ts';
import type { sendWording as thai } from '../send.ts';
import { counted } from './counted.ts';

const messages = counted('message', 'messages');
const people = counted('person', 'people');
const units = counted('unit', 'units');
const characters = counted('character', 'characters');

export const sendWording: typeof thai = {
  noText: 'Please type the text of your message',
  textTooLong: (length, limit) =>
    `The text has ${characters(length)}, more than ${numeral(limit)}. Please shorten it`,
  notYourArea: 'You can choose units of your own area only',
  unknownPlan: 'There is no such send plan, so nothing was sent. Please make a new plan',
  notYourPlan: 'This send plan is somebody else’s, so nothing was sent. Please make a plan of your own',
  planExpired: 'This send plan is more than an hour old, so nothing was sent. Please make a new plan',
  alreadySent: 'This plan was confirmed before; nothing is sent twice',
  nobodyToSend:
    'Nobody can be reached, so nothing was sent. Please use a way that costs no messages, such as sharing a card into a LINE group',
  badTime: 'The time must be ahead, within 90 days. Please choose again',
  unknownSending: 'There is no such sending. Please go back to the list',
  notYourSending: 'This sending is somebody else’s. Please contact your provincial coordinator',

  remindTitle: 'Reminder plan',
  broadcastTitle: 'Write to units',
  toDesk: 'Overview',
  toSendings: 'What was sent',
  openRemind: 'Remind units that have not reported',
  openShare: 'Share into a LINE group (free)',
  openBroadcast: 'Write to units',

  cost: (n) => `Uses ${messages(n)}`,
  quotaLeft: (n) =>
    n === null ? 'LINE does not tell the quota at the moment' : `${messages(n)} left this month`,
  quotaAfter: (n) => `${messages(n)} left afterwards`,
  quotaUnknown: 'You can send, but it may not reach everybody if the quota runs out',
  reaches: (count, of) => `To ${people(count)} in ${units(of)}`,
  recipients: 'Recipients',
  nobody: 'No unit needs to be written to',
  leftOut: (n) => `The quota is short by ${people(n)}`,
  leftOutHint:
    'Those who never answered come first. The names below will not be reached; please use a free way',
  unreachable: (n) => `${units(n)} cannot be reached`,
  reason: {
    no_officer: 'nobody is registered to report',
    blocked: 'the officer blocked or unfriended the account',
    paused: 'the officer paused reminders',
  },
  promised: (n) =>
    `Another ${counted('unit has', 'units have')(n)} promised a day and will not be reminded until then`,
  freeTitle: 'Ways that cost no messages',
  free: {
    share_card: (n) => `Share a card into a LINE group in your own name (${units(n)})`,
    group: (n) => `Ask for the reminder in the bound group (${units(n)})`,
    reply: (n) => `Whoever writes in the chat sees the open duties every time (${units(n)})`,
  },
  offHours: 'It is outside office hours; recipients may be resting. You can schedule it for a working day',
  seats: { one: 'one person a unit', all: 'everybody in the unit' },
  seatsLegend: 'Send to',
  confirm: (n) => `Send ${messages(n)}`,
  confirmLater: 'Schedule',
  confirming: 'Sending…',
  edit: 'Edit',
  planning: 'Planning…',
  changed:
    'The recipients have changed since, so nothing was sent yet. Please check the latest plan and confirm again',
  when: 'When to send',
  now: 'Now',
  later: 'Schedule',
  laterLabel: 'Day and time to send (time in Thailand)',
  laterHint: 'Sent in office hours of working days; on a holiday it leaves on the next working day',
  laterEmpty: 'Please choose a day and a time',

  text: 'Message',
  textHint: (limit) => `At most ${characters(limit)}. Recipients see your office’s name as the sender`,
  letters: (n, limit) => `${numeral(n)}/${numeral(limit)} characters`,
  about: 'About the duty',
  noDuty: 'No duty in particular',
  districts: 'Districts',
  types: 'Types of organization',
  everyone: 'none chosen = all',
  status: 'Reporting status',
  statuses: {
    all: 'All units',
    missing: 'Those that have not reported',
    complete: 'Those that have reported',
  },
  showPlan: 'See the plan and its cost',

  sendingsTitle: 'What was sent',
  none: 'Nothing has been sent yet',
  noneText: 'When you remind or write to units, the results appear here',
  kind: { chase: 'Reminder', broadcast: 'Message' },
  state: { scheduled: 'Scheduled', leaving: 'Sent', stopped: 'Stopped' },
  recordTitle: 'Result',
  sentAt: (when) => `Confirmed ${when}`,
  sendAt: (when) => `Leaves ${when}`,
  confirmed: 'Confirmed; it is being sent',
  scheduledDone: 'Scheduled',
  fate: {
    scheduled: 'Scheduled',
    queued: 'Waiting',
    sending: 'Being sent',
    sent: 'Accepted by LINE',
    accepted_before: 'Accepted by LINE before',
    failed: 'Failed',
    dropped: 'No longer needed',
    stopped: 'Stopped in time',
    outdated: 'Its day passed, so it was not sent',
  },
  outdated:
    'Messages that were held up past their day were called off, so that nobody is told a wrong number of days. To remind after all, please make a new plan',
  fateHint: 'LINE only tells that it accepted a message, not whether it was read or blocked',
  failure: {
    quota_exhausted: 'This month’s message quota is used up',
    rejected: 'LINE did not accept the message',
    unsure: 'LINE did not confirm within 24 hours, so it is not sent again',
  },
  gone: 'no longer in office',
  people,
  stop: 'Stop sending',
  cancelSchedule: 'Cancel the schedule',
  stopAsk: 'Stop this sending?',
  stopText: 'Those whose message LINE has accepted will still get it; the rest is not sent',
  stopConfirm: 'Yes, stop',
  refresh: 'See the latest',

  shareTitle: 'Share a card into a group',
  shareText:
    'Send a card that asks for reports into a LINE group you already have, in your name and free of charge',
  shareCardKicker: 'Please report',
  shareMissing: (missing, expected) => `${numeral(missing)} of ${units(expected)} have not reported`,
  shareButton: 'Choose groups or friends and share',
  shareDone: 'The card has been shared',
  shareCancelled: 'Not shared',
  shareFailed:
    'LINE’s list of recipients cannot be opened. Please open this page from the chat in LINE and try again',
  shareAllDone: 'Every unit has reported; there is nothing to chase',
};
