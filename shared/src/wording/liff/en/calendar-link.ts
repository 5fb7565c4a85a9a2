/** English beside `../calendar-link.ts`. */
import type { calendarLink as thai } from '../calendar-link.ts';
import { instants } from './instants.ts';

export const calendarLink: typeof thai = {
  title: 'Phone calendar',
  text: 'Bring due dates into your own calendar. New duties and extensions appear there by themselves',
  make: 'Make a calendar link',
  making: 'Making the link…',
  made: (at) => `A link was made on ${instants.time(at)}`,
  onceOnly: 'For safety it is not shown again. For another device, please make a new link',
  again: 'Make a new link',
  againAsk: 'Make a new link in place of the old one?',
  againText: 'The old link stops working at once. Please add the new one to your calendar',
  revoke: 'Revoke the link',
  revokeAsk: 'Revoke the calendar link?',
  revokeText: 'Calendars that use this link get no more due dates. You can remove them from your phone',
  revoked: 'The link has been revoked',
  ready: 'Your calendar link',
  secret:
    'This link is shown once. Whoever has it sees the unit’s name and due dates; please do not pass it on',
  open: 'Open in the calendar app',
  copy: 'Copy the link',
  iphone: 'How to add it on an iPhone',
  iphoneSteps: [
    'Tap “Open in the calendar app”, then “Subscribe”',
    'If nothing opens, copy the link and open the Calendar app',
    'Tap “Calendars” at the bottom, then “Add Calendar”, then “Add Subscription Calendar”',
    'Paste the link and tap “Subscribe”',
  ],
  android: 'How to add it on Android (Google Calendar)',
  androidSteps: [
    'Copy the link, then open calendar.google.com on a computer, with the phone’s own Google account',
    'Beside “Other calendars” press + and choose “From URL”',
    'Paste the link and press “Add calendar”',
    'The calendar appears on your phone; Google may take up to a day to show changes',
  ],
};
