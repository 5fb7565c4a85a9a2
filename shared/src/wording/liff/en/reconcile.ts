/** English beside `../reconcile.ts`, and beside the words of the comparison itself (`../../reconcile.ts`). */
import { numeral } from '../../numeral.ts';
import type { reconciliation as thaiWording } from '../../reconcile.ts';
import type { reconcilePage as thai } from '../reconcile.ts';
import { counted } from './counted.ts';

const units = counted('unit', 'units');
const lines = counted('line', 'lines');

export const reconcilePage: typeof thai = {
  title: 'Compare with the central system',
  link: 'Compare with the central system’s list',
  linkHint: 'Paste the units that the central system shows as recorded, to see whether the reports agree',
  list: 'List from the central system',
  listHint: 'One unit on each line; numbers, prefixes and district names may stand with it',
  file: 'Or choose a file (.txt, or .csv in UTF-8)',
  preview: 'Compare',
  checking: 'Comparing…',
  again: 'Edit the list',
  empty: 'Please paste the names of units first, one on each line',
  tooLong: 'The list is too long. Please divide it',
  wrongFile:
    'This file cannot be read. Please save it as .csv in UTF-8, or copy the list into the box above. Nothing has been changed',
  result: 'Result of the comparison',
  notYet: 'Nothing has been recorded yet. Please check before you confirm',
  groups: {
    listedButMissing: 'Will be recorded as done',
    doneButNotListed: 'Will be marked for checking',
    confirmed: 'In agreement',
    acceptedBefore: 'Evidence accepted before',
    undecided: 'Waiting for an ambiguous line',
  },
  notes: {
    listedButMissing: 'In the central system, but the unit has not reported',
    doneButNotListed:
      'The unit reported that it is done, but the central system does not show it. The unit will be asked for evidence',
    confirmed: 'In the central system and reported',
    acceptedBefore: 'Not in the central system, but a coordinator has accepted the evidence; unchanged',
    undecided: 'Reported as done, but an ambiguous line may mean this unit; unchanged for now',
  },
  ambiguous: 'Ambiguous lines, please choose',
  unknown: 'Unknown lines',
  unknownNote: 'These lines have no effect',
  mended: 'Misspelt but understood',
  line: (line, text) => `Line ${numeral(line)}: ${text}`,
  means: (name) => `read as ${name}`,
  skip: 'None of these (skip)',
  places: units,
  lines,
  confirm: (n) => `Confirm and record ${units(n)}`,
  nothing: 'There is nothing to change',
  ask: (n) => `Record the result for ${units(n)}?`,
  askText: (done, disputed) =>
    `${units(done)} will be recorded as done by the central system, and ${units(disputed)} marked for checking. Every change is kept in the history`,
  yes: 'Confirm',
  written: (n) => `Recorded for ${units(n)}`,
  writtenText: 'Units marked for checking will be asked for evidence with the next reminder',
  toBoard: 'Back to the units',
};

const WHY: Record<Parameters<typeof thaiWording.why>[0], string> = {
  several: 'Fits several units, please choose',
  other_type: 'The name fits, but the type of organization differs; please check',
  other_district: 'The name fits, but the district differs; please check',
  named_elsewhere: 'Close to a unit that another line names already; please check',
  no_such_name: 'No unit of this name has this duty',
  other_province: 'A unit of another area',
  says_not_done: 'The line says that it has not been recorded yet',
};

export const reconciliation: typeof thaiWording = {
  confirmed: 'In agreement (in the central system and reported)',
  listedButMissing: 'In the central system but not reported; will be recorded as done by the central system',
  doneButNotListed: 'Reported as done but not in the central system; will be marked for checking',
  acceptedBefore: 'Not in the central system, but the evidence has been accepted',
  undecided: 'Reported as done, but an ambiguous line may mean this unit; its status stays',
  mended: 'Misspelt, but read as',
  ambiguous: 'Ambiguous lines',
  unknown: 'Unknown lines',
  why: (reason) => WHY[reason],
  preview: (changes) =>
    changes === 0
      ? 'There is nothing to change'
      : `Nothing has been recorded yet; ${units(changes)} will change when you confirm`,
  unreadable: (line) =>
    `Line ${line} has characters that cannot be read. Please save the file as UTF-8 and try again. Nothing has been changed`,
  applied: (changes) => `Recorded for ${units(changes)}`,
};
