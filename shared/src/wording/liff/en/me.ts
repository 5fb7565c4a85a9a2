/** English beside `../me.ts`. */
import { dayOfVersion } from '../../privacy-version.ts';
import type { me as thai } from '../me.ts';
import { longDate } from './dates.ts';

export const me: typeof thai = {
  title: 'About me',
  units: 'My units',
  noUnits: 'You belong to no unit yet',
  coordinates: 'Coordinator',
  contact: 'Contact the coordinator',
  call: (phone) => `Tel. ${phone}`,
  invite: 'Invite a colleague',
  inviteText: 'So that others in your unit are reminded and can report too',
  inviteButton: 'Make an invite code',
  handOver: 'Hand over my seat',
  handOverText:
    'When this code is used, the open work moves to that person, and you stop reporting for the unit',
  handOverButton: 'Make a hand-over code',
  code: 'Code',
  expires: (when) => `Valid until ${when}`,
  shareText: (unit, code, url) =>
    `You are invited to report for ${unit} in Than Kamnot\nInvite code ${code}\nOpen this link in LINE: ${url}`,
  handOverShareText: (unit, code, url) =>
    `Please take over reporting for ${unit} in Than Kamnot\nCode ${code}\nOpen this link in LINE: ${url}`,
  copy: 'Copy the invitation',
  share: 'Share',
  privacy: 'Privacy notice',
  acceptedVersion: (version) => `You acknowledged the version of ${longDate(dayOfVersion(version))}`,
  leave: 'Leave',
  leaveText: 'Reminders stop, and your personal data are deleted',
  leaveButton: 'Leave and delete my data',
  leaveAsk: 'Leave and delete your data?',
  leaveWarning:
    'You will not be reminded any more, and drafts on this phone will be deleted. This cannot be undone; to come back you must register again',
  leaveConfirm: 'Yes, delete my data',
  leaving: 'Deleting…',
  leftTitle: 'Your data have been deleted',
  leftText: 'Thank you for working with us. You can close this page now',
};
