import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import { toArabicDigits } from '../calendar/thai-digits.ts';
import type { DutyTemplate } from '../duty/duty.ts';
import type { LaoType } from '../organization/unit.ts';
import { closestTemplate } from './closest-template.ts';
import { draftDuty, likeness } from './draft-duty.ts';
import type { Deadline, DeadlineKind, Evidence, LetterReading, Urgency } from './letter-reading.ts';
import { shortTitleOf } from './short-title.ts';

/** A day of the letter beside the words that it rests on. Either `date` or `dayOfMonth` is there. */
export interface DraftDay {
  kind: DeadlineKind;
  date: CivilDate | null;
  dayOfMonth: number | null;
  /** Last time of day, `HH:MM`. */
  time: string | null;
  words: Evidence;
}

/** What the person should look at before confirming. */
export type DraftNote =
  | 'no_number'
  | 'no_date'
  | 'no_due'
  | 'past_due'
  | 'several_letters'
  | 'estimated'
  | 'exclusive'
  | 'cut'
  | 'unknown_extension';

/** Fields whose words can be shown beside them. */
export type WordedField =
  | 'letterNo'
  | 'letterDate'
  | 'subject'
  | 'urgency'
  | 'from'
  | 'addressees'
  | 'penalty';

/**
 * What is kept of a pasted letter until somebody confirms it: the reading, never the text. Every field names the
 * words that it rests on; what the letter does not say is null or empty.
 */
export interface LetterDraft {
  letterNo: string | null;
  letterDate: CivilDate | null;
  subject: string | null;
  urgency: Urgency;
  from: string | null;
  words: { [field in WordedField]?: Evidence };
  days: DraftDay[];
  penalty: string | null;
  penaltyPoints: number | null;
  url: string | null;
  /** The subject without its courtesies, in Arabic digits. */
  title: string;
  shortTitle: string;
  opensOn: CivilDate | null;
  /** Due days in order; several are rounds of their own. */
  dueDays: CivilDate[];
  /** Set for a duty that comes back every month. */
  dayOfMonth: number | null;
  audience: LaoType[];
  /** The template that the letter is closest to; null where none is close. */
  template: string | null;
  /** The letter moves the day of a duty that stands already. */
  movesTo: CivilDate | null;
  formerlyDueOn: CivilDate | null;
  /** Numbers of the letters that it refers to, its enclosures included. */
  refersTo: string[];
  notes: DraftNote[];
}

/** More than these no card and no page can show; a longer list is a table of something else. */
const MOST_DAYS = 40;
/** Subjects less alike than this are about different things. */
const SAME_MATTER = 0.5;
/** Words beside a field; an officer's eye finds the place by far fewer. */
const MOST_WORDS = 400;

/**
 * Do the letters of a text belong together: a covering letter and what it passes on, which share their subject or
 * name each other's number?
 */
export function isOneMatter({ subject, references, others }: LetterReading): boolean {
  return others.every(
    (other) =>
      subject === null ||
      other.subject === null ||
      likeness(subject, other.subject) >= SAME_MATTER ||
      references.some(({ letterNo }) => letterNo === other.letterNo) ||
      other.references.length > 0,
  );
}

/** What a reading proposes, ready to be looked at. Pure. */
export function letterDraft(
  reading: LetterReading,
  templates: readonly DutyTemplate[],
  today: CivilDate,
): LetterDraft {
  const draft = draftDuty(reading);
  const { deadlines, penalty, evidence, letterNo, letterDate } = reading;
  const exclusive = new Set(deadlines.flatMap((day) => (day.exclusive && day.date ? [day.date] : [])));
  // ก่อนวันที่: the last day in time is the one before.
  const lastDay = (date: CivilDate) => (exclusive.has(date) ? addDays(date, -1) : date);
  const dueDays = [...(draft.dueOn ? [draft.dueOn] : []), ...draft.furtherDueOn].map(lastDay);
  const last = dueDays.at(-1);
  const title = toArabicDigits(draft.title ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 400);
  const dayOfMonth = draft.daysOfMonth[0] ?? null;
  const movesTo = draft.extension ? lastDay(draft.extension.until) : null;
  const notes: [DraftNote, boolean][] = [
    ['several_letters', reading.letters > 1],
    ['no_number', letterNo === null],
    ['no_date', letterDate === null],
    ['no_due', last === undefined && dayOfMonth === null],
    ['past_due', last !== undefined && last < today && dayOfMonth === null],
    ['estimated', draft.estimated],
    ['exclusive', exclusive.size > 0],
    ['cut', reading.cutAt !== undefined],
  ];
  return {
    letterNo,
    letterDate,
    subject: reading.subject,
    urgency: reading.urgency,
    from: reading.from,
    words: {
      ...Object.fromEntries(Object.entries(evidence).map(([field, words]) => [field, brief(words)])),
      ...(penalty && { penalty: brief(penalty.evidence) }),
    },
    days: deadlines.slice(0, MOST_DAYS).map(dayOf),
    penalty: penalty?.text.slice(0, MOST_WORDS) ?? null,
    penaltyPoints: penalty?.per === 'working_day' ? (penalty.points ?? null) : null,
    url: webAddress(reading.urls[0]),
    title,
    shortTitle: shortTitleOf(title),
    opensOn: draft.opensOn,
    dueDays: dueDays.slice(0, 12),
    dayOfMonth,
    audience: draft.audience,
    template: closestTemplate(reading, templates)?.id ?? null,
    movesTo,
    formerlyDueOn: draft.extension?.formerlyDueOn ?? null,
    refersTo: [...reading.references, ...reading.others].flatMap(({ letterNo: no }) => (no ? [no] : [])),
    notes: notes.flatMap(([note, holds]) => (holds ? [note] : [])),
  };
}

const dayOf = ({ kind, date, dayOfMonth, time, evidence }: Deadline): DraftDay => ({
  kind,
  date: date ?? null,
  dayOfMonth: dayOfMonth ?? null,
  time: time ?? null,
  words: brief(evidence),
});

const brief = ({ text, start, end }: Evidence): Evidence => ({
  text: text.replace(/\s+/g, ' ').slice(0, MOST_WORDS),
  start,
  end,
});

/** A letter writes `www.odloc.go.th`; a link needs its protocol. Addresses that no phone opens are left out. */
function webAddress(written: string | undefined): string | null {
  if (!written) return null;
  const url = toArabicDigits(/^https?:\/\//i.test(written) ? written : `https://${written}`);
  return URL_SHAPE.test(url) && url.length <= 1000 ? url : null;
}
const URL_SHAPE = /^https?:\/\/[a-z0-9.-]+\.[a-z0-9]{2,}(?::\d+)?(?:[/?#][!-~]*)?$/i;
