/** English beside `../register.ts`. */
import { dayOfVersion } from '../../privacy-version.ts';
import type { register as thai } from '../register.ts';
import { counted } from './counted.ts';
import { longDate } from './dates.ts';

const units = counted('unit', 'units');

export const register: typeof thai = {
  welcome: 'Welcome to Than Kamnot',
  welcomeText: 'Reminders before your duties are due, and reports filed in half a minute, in LINE',
  notice: 'Privacy notice',
  noticeShort: [
    'We keep your LINE name, your unit and your reports, only to remind you and to count the reports',
    'District and provincial coordinators see the reports of your unit',
    'You can delete your data at any time',
  ],
  noticeFull: 'Read the full notice',
  noticeVersion: (version) => `Version of ${longDate(dayOfVersion(version))}`,
  accept: 'Acknowledge and continue',
  step: (now, all) => `Step ${now} of ${all}`,
  codeTitle: 'Enter your unit’s invite code',
  codeText: 'The code stands in the letter, or in the QR code, that the province sent to your unit',
  code: 'Invite code',
  codeSubmit: 'Register with this code',
  codeEmpty: 'Please enter an invite code of 4–20 characters',
  noCode: 'No invite code? Search for your unit',
  haveCode: 'Do you have an invite code? Enter it',
  findTitle: 'Search for your unit',
  findText: 'The provincial coordinator checks and approves before you can report',
  search: 'Name of the unit (in Thai)',
  searchHint: 'Type a part of its name',
  searching: 'Searching',
  found: (count) => (count === 0 ? 'No unit found; try a shorter part of its name' : `${units(count)} found`),
  place: (district, province) => (district ? `${district}, ${province}` : province),
  choose: 'Choose a unit',
  chosen: 'Chosen unit',
  change: 'Change',
  name: 'Your full name',
  nameHint: 'As your colleagues know you',
  nameEmpty: 'Please enter your full name, 2–80 characters',
  unitEmpty: 'Please choose a unit from the list',
  apply: 'Send the request',
  sending: 'Sending…',
  waitingTitle: 'Waiting for approval',
  waitingText: (unit) =>
    `Your request to report for ${unit} has been sent. The provincial coordinator decides, and you will be told in LINE`,
  waitingContact: (name, phone) => (phone ? `Ask ${name}, tel. ${phone}` : `Ask ${name}`),
  waitingCheck: 'Check again',
  waitingStill: 'Still waiting for approval',
  welcomeUnit: (unit) => `You are registered with ${unit}`,
  toWork: 'See my duties',
};
