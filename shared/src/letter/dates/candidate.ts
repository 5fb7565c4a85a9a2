import type { CivilDate } from '../../calendar/civil-date.ts';
import type { DeadlineKind, MentionReason } from '../letter-reading.ts';

/** One day of the letter with the role that the words around it give, before the letter is looked at as a whole. */
export interface Candidate {
  role: DeadlineKind | MentionReason;
  isDeadline: boolean;
  date?: CivilDate;
  dayOfMonth?: number;
  /** In the flow: the words that say so, and where the date itself begins. */
  start: number;
  end: number;
  at: number;
  /** Days of one span share a number. */
  span: number;
  letter: number;
  time?: string;
  exclusive?: true;
  estimated?: true;
  /** An evaluation round: a window only if the letter asks nothing more exact. */
  weak?: true;
}
