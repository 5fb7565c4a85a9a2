/** English beside `../roster.ts`. */
import { numeral } from '../../numeral.ts';
import type { rosterPage as thai } from '../roster.ts';

const units = (n: number) => `${numeral(n)} ${n === 1 ? 'unit' : 'units'}`;

export const rosterPage: typeof thai = {
  title: 'Import the roster',
  file: 'Roster file',
  fileHint: 'Excel (.xlsx) or CSV in UTF-8, up to 5 MB',
  columns:
    'The first row holds the headings: code, name_th, type, district_th, province_th and, if you have it, phone',
  national: 'The national list works too: only units of your province are read',
  safe: 'You see what would change first; nothing is saved yet',
  checking: 'Checking the file…',
  tooLarge: 'The file is too large (up to 5 MB). Please keep only the sheet with the roster',
  unreadable: 'This device cannot read the file. Please choose it again',
  faults: 'To be mended',
  faultOn: (line) => `Line ${line}`,

  preview: 'What would change',
  notYet: 'Nothing is saved yet. Please check before you confirm',
  nothing: 'The file is the same as the present roster. There is nothing to change',
  read: (n, leftOut) =>
    leftOut === 0
      ? `The file lists ${units(n)}`
      : `The file lists ${units(n)} of this province; ${numeral(leftOut)} rows of others were left out`,
  unchanged: (n) => `${units(n)} unchanged`,
  changedMeanwhile:
    'The roster or its officers have changed since you looked. Nothing was saved. Please check the present list',

  groups: { gone: 'Not in the file', changed: 'Changed', added: 'New' },
  notes: {
    gone: 'No unit is removed by itself. Choose what to do; without a choice it is kept',
    changed: 'New names and districts show in open rounds at once',
    added: 'New units join the open rounds that are not past due',
  },
  places: (n) => units(n),
  fields: { name: 'Name', type: 'Type', district: 'District', phone: 'Telephone' },
  blank: 'none',
  becomes: 'becomes',
  place: (district) => `${district} district`,
  showAll: (n) => `Show all ${units(n)}`,

  forAll: 'All that are not in the file',
  keepAll: 'Keep all',
  removeAll: 'Remove all',
  each: 'Choose one by one',
  decide: (unit) => `${unit}: what to do`,
  keep: 'Keep',
  remove: 'Remove from the roster',
  same: (name, code) => `Is the same as ${name} (new code ${code})`,
  sameNote:
    'Name and district match a new unit; status or code may have changed. If it is the same one, officers and open work move along',
  hasOfficers: (names) => `Has officers: ${names}`,
  officersGo: 'If it is removed, their seats end',
  hasAnswered: (titles) => `Has answered open rounds: ${titles}`,
  answersStay: 'Completed reports still count in those rounds',

  confirm: 'Confirm the import',
  again: 'Choose another file',
  ask: 'Import this roster?',
  askText: (n) =>
    [
      `${units(n.added)} new, ${units(n.changed)} changed`,
      n.followed > 0 && `${units(n.followed)} under a new code`,
      n.removed > 0 && `${units(n.removed)} removed`,
      n.kept > 0 && `${units(n.kept)} kept although not in the file`,
    ]
      .filter(Boolean)
      .join(' · '),
  yes: 'Confirm the import',
  saving: 'Saving…',
  done: 'Roster imported',
  doneEnded: (n) =>
    `${numeral(n)} ${n === 1 ? 'seat has' : 'seats have'} ended; each officer is told with their next message`,
  toPeople: 'See officers by unit',
};
