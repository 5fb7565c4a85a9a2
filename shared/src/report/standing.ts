/** How a round stands: the rule by which the overview puts trouble first. */
import { type CivilDate, daysBetween } from '../calendar/civil-date.ts';
import { inOrder } from '../text/in-order.ts';
import { SOON_DAYS } from './soon-days.ts';
import { unitsFor } from './trajectory.ts';

/** The worst first. */
export const STANDINGS = ['overdue', 'behind', 'due_soon', 'calm', 'complete'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Pace {
  opensOn: CivilDate;
  /** The date in force. */
  dueOn: CivilDate;
  expected: number;
  complete: number;
  /** Null where the letter sets no target: then everybody is meant. */
  targetRate: number | null;
}

/**
 * `behind`: at the pace since the opening the target would not be reached by the date in force; in the burn-up, the
 * round lies below the straight line from nothing on the opening day to the target on the due date.
 */
export function standingOf(round: Pace, today: CivilDate): Standing {
  const { dueOn, expected, complete } = round;
  if (complete >= expected) return 'complete';
  if (today > dueOn) return 'overdue';
  if (complete < onPace(round, today)) return 'behind';
  return daysBetween(today, dueOn) <= SOON_DAYS ? 'due_soon' : 'calm';
}

/** Units that the straight line to the target asks for by today; whole ones, since half a unit cannot be missing. */
function onPace({ opensOn, dueOn, expected, targetRate }: Pace, today: CivilDate): number {
  const window = daysBetween(opensOn, dueOn);
  const gone = Math.min(Math.max(daysBetween(opensOn, today), 0), window);
  const target = unitsFor(targetRate ?? 1, expected);
  return window > 0 ? Math.floor((target * gone) / window) : target;
}

export interface Ranked {
  standing: Standing;
  dueOn: CivilDate;
  expected: number;
  complete: number;
}

/** Trouble first; of two that stand alike the one that is due earlier, then the one that lacks more units. */
export const troubleFirst = (a: Ranked, b: Ranked): number =>
  STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
  inOrder(a.dueOn, b.dueOn) ||
  b.expected - b.complete - (a.expected - a.complete);
