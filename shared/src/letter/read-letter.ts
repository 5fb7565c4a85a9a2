import type { CivilDate } from '../calendar/civil-date.ts';
import type { Candidate } from './dates/candidate.ts';
import type { DateMention } from './dates/date-mentions.ts';
import { dateMentions } from './dates/date-mentions.ts';
import { readDays } from './dates/read-days.ts';
import { settle } from './dates/settle.ts';
import type {
  Deadline,
  DeadlineKind,
  LetterReading,
  MentionedDate,
  MentionReason,
  SingleLetter,
} from './letter-reading.ts';
import { type LetterText, letterText } from './letter-text.ts';
import { emailsOf, urlsOf } from './rules/addresses.ts';
import { type OwnDate, ownDate } from './rules/letter-date.ts';
import { addresseesOf, attachmentsOf, issuerOf, subjectOf } from './rules/letterhead.ts';
import { penaltyOf } from './rules/penalty.ts';
import { referencesOf } from './rules/references.ts';
import { contactsOf } from './rules/telephones.ts';
import { urgencyOf } from './rules/urgency.ts';
import { type LetterPart, splitLetters } from './split-letters.ts';

/** Longer texts are read up to here: an official letter with its enclosures stays far below. */
export const MOST_CHARACTERS = 60_000;

/** No letter asks for more days than this; a longer list is a table of something else. */
const MOST_DATES = 400;

export interface ReadLetterOptions {
  /** Completes years that the letter leaves out, where it has no date of its own. */
  today?: CivilDate;
}

/**
 * Reads an official letter, notice or announcement. Rules over normalised text: the same text gives the same
 * reading, and every field names the words that it rests on. Never throws; what is not there is null or empty.
 */
export function readLetter(original: string, { today }: ReadLetterOptions = {}): LetterReading {
  const cut = original.length > MOST_CHARACTERS;
  const text = letterText(cut ? original.slice(0, MOST_CHARACTERS) : original);
  const written = dateMentions(text);
  const mentions = written.slice(0, MOST_DATES);
  const unread = written[MOST_DATES];
  const parts = splitLetters(text);
  const ownDates = parts.map((part) => ownDate(text, part, mentions));
  const singles = parts.map((part, index) => single(text, part, ownDates[index], mentions));
  const found = readDays({ text, parts, mentions, ownDates, today });
  const days = settle(
    found.days,
    ownDates.map((own) => own?.date),
  );
  const contacts = contactsOf(text);
  const [main, ...others] = singles as [SingleLetter, ...SingleLetter[]];
  return {
    ...main,
    deadlines: days.filter(({ isDeadline }) => isDeadline).map((day) => asDeadline(text, day)),
    mentioned: days.filter(({ isDeadline }) => !isDeadline).map((day) => asMentioned(text, day)),
    relative: found.relative,
    penalty: penaltyOf(text),
    urls: urlsOf(text),
    emails: emailsOf(text),
    phones: [...new Set(contacts.filter(({ fax }) => !fax).map(({ phone }) => phone))],
    contacts,
    letters: parts.length,
    others,
    ...(unread
      ? { cutAt: text.flowEvidence(unread.start, unread.end).start }
      : cut
        ? { cutAt: MOST_CHARACTERS }
        : {}),
  };
}

function single(
  text: LetterText,
  part: LetterPart,
  own: OwnDate | undefined,
  mentions: readonly DateMention[],
): SingleLetter {
  const subject = subjectOf(text, part);
  const urgency = urgencyOf(text, part);
  const from = issuerOf(text, part);
  const addressees = addresseesOf(text, part);
  return {
    letterNo: part.number?.value ?? null,
    letterDate: own?.date ?? null,
    subject: subject?.value ?? null,
    urgency: urgency?.value ?? 'none',
    from: from?.value ?? null,
    addressees: addressees?.value ?? [],
    references: referencesOf(text, part, mentions),
    attachments: attachmentsOf(text, part),
    evidence: {
      ...(part.number ? { letterNo: part.number.evidence } : {}),
      ...(own ? { letterDate: text.flowEvidence(own.mention.start, own.mention.end) } : {}),
      ...(subject ? { subject: subject.evidence } : {}),
      ...(urgency ? { urgency: urgency.evidence } : {}),
      ...(from ? { from: from.evidence } : {}),
      ...(addressees ? { addressees: addressees.evidence } : {}),
    },
  };
}

function asDeadline(text: LetterText, day: Candidate): Deadline {
  const evidence = text.flowEvidence(day.start, day.end);
  return {
    kind: day.role as DeadlineKind,
    ...(day.date !== undefined ? { date: day.date } : {}),
    ...(day.dayOfMonth !== undefined ? { dayOfMonth: day.dayOfMonth } : {}),
    text: evidence.text.replace(/\s+/g, ' '),
    evidence,
    ...(day.time ? { time: day.time } : {}),
    ...(day.exclusive ? { exclusive: true as const } : {}),
    ...(day.estimated ? { estimated: true as const } : {}),
    letter: day.letter,
  };
}

function asMentioned(text: LetterText, day: Candidate): MentionedDate {
  const evidence = text.flowEvidence(day.start, day.end);
  return {
    date: day.date as CivilDate,
    why: day.role as MentionReason,
    text: evidence.text.replace(/\s+/g, ' '),
    evidence,
    letter: day.letter,
  };
}
