/** English beside `../acts.ts`. */
import { numeral } from '../../numeral.ts';
import type { acts as thai } from '../acts.ts';

const units = (n: number) => `${numeral(n)} ${n === 1 ? 'organization' : 'organizations'}`;

export const acts: typeof thai = {
  call: 'Call',
  callUnit: (unit) => `Call ${unit}`,
  remind: 'Remind',
  remindUnit: (unit) => `Remind ${unit}`,
  report: 'Report for them',
  reportFor: (unit) => `Report for them: ${unit}`,
  pickMany: 'Select several',
  stopPicking: 'Stop selecting',
  pick: (unit) => `Select ${unit}`,
  pickShown: (n) => `Select all shown that still owe a report (${numeral(n)})`,
  picked: (n, hidden) =>
    hidden > 0 ? `${units(n)} selected (${numeral(hidden)} not shown)` : `${units(n)} selected`,
  pickFirst: 'Please select organizations from the list',
  remindPicked: (n) => `Remind selected (${numeral(n)})`,
  extend: 'Extend the deadline',
  reportedSince: (n) => `${units(n)} that you selected have reported and are not reminded`,
  district: (name) => `District ${name}`,
  supervisor: (office) => `Supervised by ${office}`,
  contact: 'Contact',
  callNumber: (phone) => `Call ${phone}`,
  noPhone: 'The roster has no telephone number for this organization',
  officers: 'Officers in the system',
  noOfficers: 'No officer in the system yet. Please send an invite code, or report for them',
  head: 'Head',
  since: (day) => `Since ${day}`,
  state: {
    reachable: 'Can be messaged',
    paused: 'Paused reminders',
    blocked: 'Cannot be messaged (blocked or unfriended)',
  },
  pausedUntil: (day) => `Paused reminders until ${day}`,
  lastSeen: (when) => `Last answer ${when}`,
  neverSeen: 'No answer known in the open rounds',
  duties: 'Duties of this organization',
  noDuties: 'Nothing is open for reporting',
  noDutiesText: 'Duties appear here once a letter asks this organization to report',
  lastAnswer: (name, when) => `Last answer by ${name}, ${when}`,
  noAnswer: 'No answer yet',
  correctFor: 'Correct for them',
  history: 'History',
  more: 'Other actions',
  of: (act, duty) => `${act}: ${duty}`,
  quick: {
    done: 'Record as reported, as told by telephone',
    nothing_to_report: 'Record as nothing to report, as told by telephone',
  },
  quickAsk: (unit) => `Record for ${unit}?`,
  quickText: {
    done: 'It is recorded as reported today, in your name; the officers are told with their next answer. You can undo it at once.',
    nothing_to_report:
      'It is recorded that there is nothing to report this round, in your name; the officers are told with their next answer. You can undo it at once.',
  },
  quickYes: 'Record',
  quickDone: (unit) => `Recorded for ${unit}`,
  undo: 'Undo this',
  undone: 'Undone. The status is what it was before',
  centralSystem: 'Central system',
  verify: 'Confirm: found in the central system',
  verifyAsk: (unit) => `Confirm that the central system has ${unit}?`,
  verifyText: 'It is recorded that you checked the central system',
  verifyMissingText:
    'The organization has not reported. It is recorded as reported, as the central system says, and no longer reminded',
  verifyYes: 'Confirm, found',
  verified: (unit) => `Recorded: the central system has ${unit}`,
  dispute: 'Not found in the central system',
  disputeAsk: (unit) => `Record that the central system lacks ${unit}?`,
  disputeText:
    'The report still counts, but the organization is asked to check and to send a link as evidence, on which you decide',
  disputeYes: 'Record as not found',
  disputed: (unit) => `Recorded. ${unit} is asked for a link as evidence`,
  onlyReported:
    'This organization has not reported, so there is no report to check against the central system',
  reportedMeanwhile: (unit) =>
    `${unit} has reported before you recorded anything, so nothing was recorded. Please look at the latest status`,
  changedMeanwhile:
    'Something was recorded before you, so nothing was recorded now. Please look at the latest status and try again',
};
