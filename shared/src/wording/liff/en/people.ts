/** English beside `../people.ts`. */
import { numeral } from '../../numeral.ts';
import type { people as thai } from '../people.ts';

const units = (n: number) => `${numeral(n)} ${n === 1 ? 'unit' : 'units'}`;

export const people: typeof thai = {
  title: 'Officers by unit',
  link: 'Officers',
  waitingBadge: (n) => `${numeral(n)} ${n === 1 ? 'application waits' : 'applications wait'} for approval`,
  toRoster: 'Import the roster',
  figures: { units: 'Units', staffed: 'With an officer', empty: 'Without an officer' },

  applications: 'Applications',
  noApplications: 'No application waits for approval',
  appliedAt: (when) => `Applied ${when}`,
  colleagues: (names) => `Officers now: ${names}`,
  noColleague: 'This unit has no officer yet',
  approve: 'Approve',
  refuse: 'Decline',
  refuseAsk: (name) => `Decline the application of ${name}?`,
  refuseText: (unit) => `The applicant is told in LINE and may apply for ${unit} again`,
  approved: (name, unit) => `Approved. ${name} now reports for ${unit} and is being told`,
  refused: 'Declined. The applicant is being told',

  invites: 'Invite codes for many',
  invitesText: 'A PDF to print, with each unit’s QR code, one sheet per district: cut and hand out',
  invitesLife:
    'A code works for 90 days, and colleagues of a unit may share it. New codes do not cancel earlier ones: those work until they expire',
  inviteFor: 'Make codes for',
  withoutOfficer: (n) => `Units without an officer (${numeral(n)})`,
  wholeDistrict: (district, n) => `All units of ${district} (${numeral(n)})`,
  makeInvites: 'Make codes and open the PDF',
  making: 'Making codes…',
  made: (n, lastDay) => `Codes made for ${units(n)}, valid until ${lastDay}`,
  openPdf: 'Open as PDF to print',
  openAgain: 'Open the PDF again',
  fileHint: 'The file opens in your device’s browser',

  units: 'Units',
  show: 'Show',
  filters: {
    all: 'All units',
    empty: 'Without an officer',
    unreachable: 'Reminders do not arrive',
    staffed: 'With an officer',
  },
  district: 'District',
  everyDistrict: 'All districts',
  search: 'Find a unit or an officer',
  showing: (n) => `Showing ${units(n)}`,
  noneMatch: 'No unit fits your choice',
  clear: 'Show all',
  noOfficer: 'No officer yet',
  call: (phone) => `Call ${phone}`,
  head: 'Head',
  blocked: 'Blocked the LINE account',
  paused: (until) => `Reminders paused until ${until}`,
  since: (day) => `Officer since ${day}`,
  active: (day) => `Last active ${day}`,
  neverActive: 'Not active in any open round yet',

  invite: 'Make an invite code',
  manage: 'Manage',
  handOver: 'Make a hand-over code',
  handOverText: 'Whoever uses this code takes the seat. Open work stays with the unit',
  makeHead: 'Make head',
  makeHeadText: 'The head is reminded when the unit’s officers stay silent past the due date',
  unmakeHead: 'Change to officer',
  end: 'End the seat',
  endAsk: (name) => `End the seat of ${name}?`,
  endText: (unit) =>
    `${unit} still owes its open work. This person is no longer reminded, and is told with their next message`,
  endLast: (unit) => `This is the only officer of ${unit}. Afterwards nobody there gets reminders`,
  ended: (name, unit) => `${name} no longer reports for ${unit}`,
  headMade: (name) => `${name} is now the head`,
  headUnmade: (name) => `${name} is now an officer`,
  working: 'Working…',

  coordinators: 'Coordinators',
  noCoordinator: 'No coordinator yet',
  none: 'The roster has no units yet',
  noneText: 'Import the roster first; its units appear here',
};
