import type { CivilDate } from '../calendar/civil-date.ts';

/** Words of the letter that a field rests on. Offsets are into the text as it was given. */
export interface Evidence {
  text: string;
  start: number;
  end: number;
}

/** A field together with the words that it rests on. */
export interface Found<T> {
  value: T;
  evidence: Evidence;
}

export type Urgency = 'ด่วนที่สุด' | 'ด่วนมาก' | 'ด่วน' | 'none';

export type DeadlineKind = 'due' | 'window_start' | 'window_end' | 'extended_to' | 'event' | 'recurring';

/** A day that asks something of the reader. Has `date`, or for `recurring` `dayOfMonth` (31 is the month's last day). */
export interface Deadline {
  kind: DeadlineKind;
  date?: CivilDate;
  dayOfMonth?: number;
  /** The words as written in the letter. */
  text: string;
  evidence: Evidence;
  /** Last time of day, `HH:MM`, where the letter gives one. */
  time?: string;
  /** ก่อนวันที่: the day itself is already too late. `date` stays as written. */
  exclusive?: true;
  /** Counted from a day that the letter does not state (receipt): show it as a guess. */
  estimated?: true;
  /** Which of the letters in the text says so, from 0. */
  letter: number;
}

/** Why a day in the letter is not a deadline. */
export type MentionReason =
  | 'own_date'
  | 'reference'
  | 'received'
  | 'superseded'
  | 'as_of'
  | 'past'
  | 'effective'
  | 'period'
  | 'target'
  | 'anchor'
  | 'stamp'
  | 'other';

export interface MentionedDate {
  date: CivilDate;
  why: MentionReason;
  text: string;
  evidence: Evidence;
  letter: number;
}

/** A stretch of time that the letter gives without the day it ends on. */
export interface RelativeDeadline {
  count: number;
  unit: 'day' | 'working_day' | 'week' | 'month';
  /** What it is counted from. */
  from: 'receipt' | 'letter' | 'date' | 'unstated' | 'other';
  text: string;
  evidence: Evidence;
}

/** What lateness costs. One of points, percent and baht is given. */
export interface LetterPenalty {
  points?: number;
  percent?: number;
  baht?: number;
  per: 'working_day' | 'day' | 'week' | 'month' | 'year' | 'once';
  text: string;
  evidence: Evidence;
}

export interface LetterReference {
  letterNo: string;
  date: CivilDate | null;
  urgency: Urgency;
  evidence: Evidence;
}

export interface Contact {
  /** As written, in Arabic digits. */
  phone: string;
  extension?: string;
  fax: boolean;
  evidence: Evidence;
}

/** One letter; a text may hold several (a covering letter and the letter it passes on). */
export interface SingleLetter {
  /** As written, blanks put in order: `ตก ๐๐๒๓.๓/ว ๑๗๖๐๘`. May lack its running number in a draft. */
  letterNo: string | null;
  letterDate: CivilDate | null;
  subject: string | null;
  urgency: Urgency;
  /** The issuing body as the letterhead has it. */
  from: string | null;
  addressees: string[];
  references: LetterReference[];
  attachments: string[];
  /** The words behind each field above that was found. */
  evidence: {
    [field in 'letterNo' | 'letterDate' | 'subject' | 'urgency' | 'from' | 'addressees']?: Evidence;
  };
}

/** What stands in the text. The first letter's fields are on top; dates and contacts are those of all letters. */
export interface LetterReading extends SingleLetter {
  deadlines: Deadline[];
  mentioned: MentionedDate[];
  relative: RelativeDeadline[];
  penalty: LetterPenalty | null;
  urls: string[];
  emails: string[];
  /** Numbers to call, without extensions and without fax; `contacts` has the rest. */
  phones: string[];
  contacts: Contact[];
  /** How many letters the text holds (at least 1), and those after the first. */
  letters: number;
  others: SingleLetter[];
  /** Set when the text was too long, or held too many dates: its dates were read up to this character only. */
  cutAt?: number;
}
