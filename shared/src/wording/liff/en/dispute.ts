/** English beside `../dispute.ts`. */
import type { dispute as thai } from '../dispute.ts';
import { counted } from './counted.ts';

const units = counted('unit', 'units');

export const dispute: typeof thai = {
  title: 'The central system does not show your unit yet',
  ask: 'Your unit reported that it is done, but the central system’s list does not name it. Please check the central system, then send a link that shows the work. Reminders pause while it is being considered',
  link: 'Link to evidence',
  linkHint: 'For example a screenshot in Google Drive that anyone with the link can open',
  send: 'Send the link',
  sending: 'Sending…',
  sent: 'Your evidence has been sent and waits for the coordinator',
  sentBy: (name, when) => `Sent by ${name} on ${when}`,
  list: (count) => `The central system does not show ${units(count)}`,
  waiting: 'The unit has not answered yet',
  openEvidence: 'Open the evidence',
  accept: 'Accept',
  reject: 'Reject',
  acceptFor: (unit) => `Accept the evidence of ${unit}`,
  rejectFor: (unit) => `Reject the evidence of ${unit}`,
  rejectAsk: (unit) => `Reject the evidence of ${unit}?`,
  rejectText: 'The unit will be reminded to check and to send new evidence',
  accepted: (unit) => `The evidence of ${unit} has been accepted`,
  rejected: (unit) => `The evidence of ${unit} has been rejected; the unit will be reminded again`,
  marks: { verified: 'Confirmed by the central system', disputed: 'Not in the central system' },
};
