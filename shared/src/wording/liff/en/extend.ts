/** English beside `../extend.ts`. */
import { numeral } from '../../numeral.ts';
import type { extendPage as thai } from '../extend.ts';

const units = (n: number) => `${numeral(n)} ${n === 1 ? 'organization' : 'organizations'}`;

export const extendPage: typeof thai = {
  title: 'Extend the deadline',
  now: (day) => `Due now ${day}`,
  until: 'New due date',
  untilHint: 'Type it, e.g. “10 ต.ค. 2568” or 10/10/68, or pick it from the calendar',
  letterDate: 'Date of the letter',
  pickDay: (label) => `Pick from the calendar: ${label}`,
  noSuchDay: 'There is no such day. Please type it again, e.g. “10 ต.ค. 2568”',
  noDay: 'Please give the new due date',
  notLater: (day) => `It must be after the present due date, ${day}`,
  letterNo: 'Number of the letter',
  letterNoHint: 'e.g. “ตก ๐๐๒๓.๓/ว ๑๗๖๐๘”',
  noLetter: 'Please give the number of the letter that extends the deadline',
  reason: 'Reason',
  reasonHint: 'Shown in the history of extensions',
  forWhom: 'Extend for',
  scopes: { all: 'All organizations', districts: 'Some districts', units: 'Some organizations' },
  districts: 'Choose districts',
  units: 'Choose organizations',
  unitsPicked: (n) => `${units(n)} selected`,
  nobody: 'Please choose at least one',
  preview: 'Look before recording',
  previewing: 'Checking…',
  faults: 'Please correct the fields named',
  previewTitle: 'Check before recording',
  notYet: 'Nothing is recorded yet',
  newDue: 'New due date',
  oldDue: 'Present due date',
  dateOf: (day, n) => `${day} (${units(n)})`,
  letter: 'Letter',
  letterLine: (no, day) => (day ? `No. ${no}, dated ${day}` : `No. ${no}`),
  affected: (n) => `The deadline moves for ${units(n)}`,
  keeps: (n) => `${units(n)} already have a later date and keep it`,
  remindersTitle: 'Reminders afterwards',
  reminders: (n) =>
    `${units(n)} that have not reported are reminded on these days; whoever has reported is not`,
  noneMissing: 'Everybody whose deadline moves has reported: nobody is reminded',
  noReminders: 'No reminder day is left before the new due date',
  past: 'The new due date has passed already. It is recorded as history, and reminders go on as overdue',
  confirm: (day) => `Confirm: extend until ${day}`,
  confirming: 'Recording…',
  edit: 'Edit',
  done: (day) => `Extended until ${day}`,
  doneText: (no, n) => `By letter ${no}, for ${units(n)}. Reminders follow the new date by themselves`,
  toBoard: 'See the history of extensions',
  changedMeanwhile:
    'Somebody recorded an extension before you, so nothing was recorded. Please check the latest and confirm again',
  onlyProvince: 'Only the province extends deadlines',
  onlyProvinceText:
    'If organizations of your district need more time, please tell the provincial coordinator',
};
