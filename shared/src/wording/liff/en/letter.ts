/** English beside `../letter.ts`, and beside what is said of pasted letters in chat and here alike (`../../letter.ts`). */
import type { letterWording as thaiWording } from '../../letter.ts';
import type { letter as thai } from '../letter.ts';
import { counted } from './counted.ts';
import { longDate, shortDate, weekdayDate } from './dates.ts';

const characters = counted('character', 'characters');
const pages = counted('page', 'pages');

export const letter: typeof thai = {
  title: 'Add a duty from a letter',
  pasteText:
    'Paste the whole text of the letter. Its number, date and due date are read for you to check before the duty is opened',
  text: 'Text of the letter',
  textHint: 'Press and hold in this box, then choose “Paste”',
  textEmpty: 'Please paste the text of the letter first',
  file: 'Choose a PDF file',
  reading: 'Reading the letter',
  readingFile: 'Reading the PDF file',
  read: 'Read the letter',
  cut: (kept) =>
    `The text is very long; only its first ${characters(kept)} are read. If the due date stands further down, please paste the part that matters`,
  fromFile: (name, count) =>
    `Read ${pages(count)} of ${name}. Please check the text before you press “Read the letter”`,
  noTextLayer:
    'This file is a scanned picture and has no text to read. Please open it on your phone, use the text scanner of LINE or of the phone, copy the text, and paste it here',
  isPhoto:
    'Photographs cannot be read. Please open the picture in LINE, tap its text scanner (or use the phone’s own), copy the text, and paste it here',
  notPdf: 'This is no PDF file, or it cannot be opened. Please copy the text of the letter and paste it here',
  tooBig: 'The file is larger than 20 megabytes. Please copy the text of the letter and paste it here',
  notAllowed: 'For provincial coordinators only',
  notAllowedText: 'Only provincial coordinators can open duties and extend due dates',

  check: 'Check before you confirm',
  checkText: 'Every field can be corrected. Below each stand the words of the letter that were used',
  source: 'Original text',
  days: 'Dates found in the letter',
  found: (words) => `“${words}”`,
  urgency: 'Urgency',
  penalty: 'Penalty',
  as: 'What does this letter ask for?',
  asExtension: 'Extend an open duty',
  asDuty: 'Open a new duty',
  moves: (from, until) => `From ${shortDate(from)} to ${shortDate(until)}`,
  letterNo: 'Letter number',
  letterDate: 'Date of the letter',
  extends: 'Duty to extend',
  dueNow: (title, round, due) => `${title} ${round} (now ${shortDate(due)})`,
  until: 'New due date',
  name: 'Name of the duty',
  shortName: 'Short name',
  shortNameHint: 'For reminders and lists, in Thai; at most 28 characters is best',
  repeats: 'When is it due?',
  once: 'On the days given',
  monthly: 'Every month',
  dueOn: (n, all) => (all > 1 ? `Due date no. ${n}` : 'Due date'),
  addDay: 'Add a due date',
  removeDay: (n) => `Remove due date no. ${n}`,
  dayOfMonth: 'On day',
  dayOfMonthUnit: 'of the month',
  opensOn: 'Reporting opens on',
  form: 'Report form',
  blankForm: 'Short: done or not, problems, and a link to evidence',
  formLike: (title) => `The same as ${title}`,
  audience: 'Who reports',
  url: 'Website on which the data must be recorded',
  confirmExtension: 'Confirm the extension',
  confirmDuty: 'Confirm and open the duty',
  sending: 'Saving',
  another: 'Paste another letter',
  faults: {
    letterNo: 'Please enter the letter’s number: an extension must rest on a letter',
    until: 'Please choose the new due date',
    untilLater: (due) => `The new date must be after the present due date, ${shortDate(due)}`,
    name: 'Please enter a name of at least 3 characters',
    dueOn: 'Please choose the due date',
    dayOfMonth: 'Please enter a day from 1 to 31',
    audience: 'Please choose at least one type of organization',
    opensOn: 'The opening day must not be after the due date',
  },

  doneExtension: 'The due date has been extended',
  doneDuty: 'The duty has been opened',
  already: 'Somebody confirmed this before; nothing further was changed',
  due: (date) => `Due ${weekdayDate(date)}`,
  units: (n) => `${counted('unit has', 'units have')(n)} to report`,
  reminders: (days) => `Units that have not reported will be reminded on ${days.map(longDate).join(', ')}`,
  openBoard: 'See the units',
};

export const letterWording: typeof thaiWording = {
  kinds: {
    due: 'Due',
    window_start: 'From',
    window_end: 'Until',
    extended_to: 'Extended to',
    event: 'Event on',
    recurring: 'Every month',
  },
  notes: {
    several_letters: 'The text holds several related letters; the number and date are those of the first',
    no_number: 'No letter number was found. Please add it',
    no_date: 'No date of the letter was found. Please check',
    no_due: 'No due date was found. Please enter it before you confirm',
    past_due: 'The due date in the letter has passed. Please check before you confirm',
    estimated:
      'The due date is counted from the date of the letter, because the day of its receipt is not known. Please check',
    exclusive: 'The letter asks to report before a day, so the day before it is taken as the last one',
    cut: 'The text is very long, so only its beginning was read',
    unknown_extension:
      'This letter extends a duty that is not open in the province. If you confirm, a new duty is opened',
  },
  monthly: (day) => (day >= 31 ? 'On the last day of every month' : `On day ${day} of every month`),
  provincialOnly:
    'Only provincial coordinators can open duties and extend due dates from letters. If you think this is wrong, please contact your provincial coordinator',
  pastedByOther:
    'The letter was received, but only provincial coordinators can open duties and extend due dates, so nothing was recorded. To report, please use the buttons below',
  noLetter:
    'No letter number, subject or due date was found in this text. Please copy the whole letter, from its number on',
  severalMatters: (n) =>
    `The text holds ${n} letters on different matters, so nothing was recorded. Please paste one at a time`,
  expired:
    'There is no such draft, or it has expired (drafts are kept for 7 days). Please paste the letter again',
  editFirst:
    'The letter does not say enough to be confirmed at once. Please choose to edit it first, and fill in what is missing',
};
