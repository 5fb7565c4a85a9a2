/**
 * The burn-up of a round: complete units over time against the target, from the days on which the units of a board
 * were completed. A unit that was sent back to work counts from its new completion: the curve shows what stands today.
 */
import { type CivilDate, daysBetween, earlier, later } from '../calendar/civil-date.ts';
import { inOrder } from '../text/in-order.ts';
import { isComplete, type Status } from './status.ts';
import { unitsFor } from './trajectory.ts';

export interface BurnUpRound {
  opensOn: CivilDate;
  /** The date in force. */
  dueOn: CivilDate;
  originalDueOn: CivilDate;
  /** Every new date that was set for all units, in any order. */
  extendedTo: readonly CivilDate[];
  targetRate: number | null;
  units: readonly { status: Status; completedOn?: CivilDate | null | undefined }[];
}

export interface BurnUpPoint {
  on: CivilDate;
  /** Units complete at the end of the day. */
  complete: number;
}

export interface BurnUpMark {
  on: CivilDate;
  kind: 'opened' | 'due' | 'extended' | 'today';
}

export interface BurnUp {
  /** The opening day, every day on which the count changed, and today: the count stands still in between. */
  points: BurnUpPoint[];
  expected: number;
  /** Units that the target asks for; all of them where the letter sets none. */
  target: number;
  /** The straight line that must be walked from today; null when the target is reached or its day has passed. */
  needed: { from: BurnUpPoint; to: BurnUpPoint } | null;
  /** In the order of time. */
  marks: BurnUpMark[];
  from: CivilDate;
  until: CivilDate;
}

export function burnUpOf(round: BurnUpRound, today: CivilDate): BurnUp {
  const { opensOn, dueOn, units } = round;
  const points = pointsOf(round, today);
  const now = points.at(-1) as BurnUpPoint;
  const target = unitsFor(round.targetRate ?? 1, units.length);
  const marks = marksOf(round, today);
  return {
    points,
    expected: units.length,
    target,
    needed:
      now.complete < target && today < dueOn ? { from: now, to: { on: dueOn, complete: target } } : null,
    marks,
    from: points[0]?.on ?? opensOn,
    until: marks.map(({ on }) => on).reduce(later, today),
  };
}

function pointsOf({ opensOn, units }: BurnUpRound, today: CivilDate): BurnUpPoint[] {
  const complete = units.filter(({ status }) => isComplete(status));
  // An import may date a report before the opening or, from a clock that is ahead, after today.
  const days = complete.map(({ completedOn }) => earlier(completedOn ?? today, today)).sort();
  const start = days.reduce(earlier, earlier(opensOn, today));
  const points: BurnUpPoint[] = [{ on: start, complete: 0 }];
  for (const [index, on] of days.entries()) {
    const last = points.at(-1) as BurnUpPoint;
    if (last.on === on) last.complete = index + 1;
    else points.push({ on, complete: index + 1 });
  }
  if (points.at(-1)?.on !== today) points.push({ on: today, complete: days.length });
  return points;
}

/** Of the dates that were once in force only those that differ from each other. */
function marksOf({ opensOn, originalDueOn, extendedTo }: BurnUpRound, today: CivilDate): BurnUpMark[] {
  const extended = [...new Set(extendedTo)].filter((on) => on !== originalDueOn);
  const marks: BurnUpMark[] = [
    { on: opensOn, kind: 'opened' },
    { on: originalDueOn, kind: 'due' },
    ...extended.map((on): BurnUpMark => ({ on, kind: 'extended' })),
    { on: today, kind: 'today' },
  ];
  return marks.sort((a, b) => inOrder(a.on, b.on));
}

/** What stood on a day, for whoever reads the chart as a table. */
export function completeOn({ points }: Pick<BurnUp, 'points'>, day: CivilDate): number {
  return points.findLast(({ on }) => on <= day)?.complete ?? 0;
}

/** A day as a place on the time axis: whole days since 1 January 1970. */
export const dayNumber = (day: CivilDate): number => daysBetween('1970-01-01', day);
