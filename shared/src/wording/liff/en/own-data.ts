/** English beside `../own-data.ts`. */
import { numeral } from '../../numeral.ts';
import { dayOfVersion } from '../../privacy-version.ts';
import type { ownData as thai } from '../own-data.ts';
import { longDate } from './dates.ts';
import { history } from './history.ts';
import { instants } from './instants.ts';
import { shell } from './shell.ts';

const ACTS: Record<string, string> = {
  use_invite: 'Used an invite code',
  approve_seat: 'Approved an officer',
  refuse_seat: 'Refused an officer',
  extend: 'Extended a due date',
  'open duty': 'Opened a duty',
  'edit duty': 'Edited a duty',
  'close duty': 'Closed a duty',
  'reopen duty': 'Reopened a duty',
  reconcile: 'Compared with the central system',
  send: 'Sent messages to units',
  schedule_send: 'Scheduled messages',
  stop_send: 'Stopped messages',
  bind_group: 'Bound a LINE group',
  set_budget: 'Set the month’s messages',
  change_roster: 'Updated the roster',
  invite: 'Made an invite code',
  invite_successor: 'Made a hand-over code',
  end_seat: 'Ended an officer’s seat',
  make_head: 'Named a head of unit',
  unmake_head: 'Ended a head of unit’s role',
};

function otherAct(did: string): string {
  if (did.endsWith(' for unit')) return 'Recorded a report for a unit';
  return did.startsWith('refused') ? 'Asked for something not permitted' : 'Did something else';
}

export const ownData: typeof thai = {
  title: 'What is kept about me',
  link: 'See and download my data',
  linkText: 'Everything that the system keeps about you',
  lead: 'This is everything that the system keeps about you. You can download a copy',
  who: 'You',
  name: 'Name',
  lineId: 'LINE user id',
  province: 'Province',
  seat: 'Reports for',
  headSeat: 'Head of',
  coordinates: 'Coordinator',
  since: (unit, at) => (at ? `${unit}, since ${instants.time(at)}` : unit),
  application: 'Asked to report for',
  privacy: 'Privacy notice acknowledged',
  accepted: (version, at) => `Version of ${longDate(dayOfVersion(version))}, on ${instants.time(at)}`,
  pause: 'Reminders paused until',
  blocked: 'In LINE',
  blockedText: 'You have blocked this account, so reminders do not reach you',
  calendar: 'Calendar link',
  calendarMade: (at) => `Made on ${instants.time(at)}`,
  none: 'None',
  reports: 'Your reports and answers',
  noReports: 'You have not reported anything yet',
  reportLine: ({ at, via, status }) => `${shell.status[status]} · ${history.via[via]} · ${instants.time(at)}`,
  acts: 'Record of your acts',
  noActs: 'Nothing has been recorded yet',
  act: (did) => ACTS[did] ?? otherAct(did),
  more: (count) => `See ${numeral(count)} more`,
  also: 'Besides',
  alsoText: [
    'The record of when you were sent a reminder is kept for 90 days',
    'Drafts of reports, and the language you chose, stay on this phone only',
  ],
  copy: 'Download a copy',
  copyText:
    'The link works for 5 minutes. The copy is in Thai and holds your whole LINE user id; please keep it to yourself',
  formats: { html: 'To read', json: 'As data' },
  preparing: 'Preparing the file',
  fileName: 'My data in Than Kamnot',
};
