/** How fast it must go on to reach a target by its day: the sentence on the board. */
import { type CivilDate, daysBetween } from '../calendar/civil-date.ts';

export type Trajectory =
  | { kind: 'reached' }
  /** `perWeek` in every week that is left, the last one perhaps shorter; `missing` in all. */
  | { kind: 'ahead'; missing: number; perWeek: number; weeks: number; by: CivilDate }
  /** A week or less is left. */
  | { kind: 'last_week'; missing: number; by: CivilDate }
  /** The day has passed. */
  | { kind: 'missed'; missing: number; by: CivilDate };

/**
 * `missing` is what still lacks (units, people, places; 0 or less when reached). The day itself still counts, and so
 * does today.
 */
export function trajectoryOf(missing: number, by: CivilDate, today: CivilDate): Trajectory {
  if (missing <= 0) return { kind: 'reached' };
  const daysLeft = daysBetween(today, by) + 1;
  if (daysLeft <= 0) return { kind: 'missed', missing, by };
  if (daysLeft <= 7) return { kind: 'last_week', missing, by };
  // In whole numbers: divided by a fraction of weeks, 272 units in 17 days would come to a unit too many.
  return { kind: 'ahead', missing, perWeek: Math.ceil((missing * 7) / daysLeft), weeks: daysLeft / 7, by };
}

/** Units that lack for a fraction of all: 72 of 80 are 90 %. A hair of floating point must not cost a unit. */
export const unitsFor = (fraction: number, expected: number): number =>
  Math.max(0, Math.ceil(fraction * expected - 1e-9));
