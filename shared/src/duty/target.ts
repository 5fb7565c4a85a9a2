/**
 * What a letter measures and by when how much of it must be there: data only. `report/achievement.ts` holds the
 * results against it.
 */
import { addMonths, type CivilDate, lastDayOfMonth, type Month, partsOf } from '../calendar/civil-date.ts';

/**
 * A unit meets it when the field says yes, when the named options of a checklist are ticked, or, with none named,
 * when all that its round asks for are (e-LAAS (3): every month of the round).
 */
export interface Condition {
  field: string;
  options?: string[];
}

export type Measure =
  /** Fraction of the units asked: complete ones, or those that meet every condition. */
  | { kind: 'share'; of: 'complete' | Condition[] }
  /** How many units meet every condition. */
  | { kind: 'count'; of: Condition[] }
  /** A number added up over the units of one round, or of all rounds up to the target (นับสะสม). */
  | { kind: 'sum'; field: string; over: 'round' | 'all_rounds' }
  /** A number as reported: for that very round, or the newest up to the target. For duties of a single unit. */
  | { kind: 'value'; field: string; at: 'round' | 'newest' }
  /** Something that is there or not, whenever it came to be: the result is 1 or 0. For duties of a single unit. */
  | { kind: 'milestone'; field: string };

/** At least so much by a day. */
export interface Target {
  by: CivilDate;
  /** A fraction from 0 to 1 for `share`, 1 for `milestone`, else a number in the indicator's unit. */
  value: number;
  /** The round that is judged; absent: the latest one that had opened by the day. */
  round?: string;
  /** The letter gives the number and no day; the day is our proposal. */
  proposed?: true;
}

export interface Indicator {
  id: string;
  /** Its number in the letter: `1.3 (1)`. */
  no?: string;
  title: string;
  /** Who answers for it, as the letter abbreviates (เจ้าภาพ). */
  host?: string;
  /** Of the result: `แห่ง`, `คน`; a fraction is shown as ร้อยละ. */
  unit: string;
  measure: Measure;
  /** Earliest first; empty where the letter measures and sets no number. */
  targets: Target[];
}

/** By the end of a month. */
export function byMonth(month: Month, value: number): Target {
  const [year, number] = partsOf(month);
  return { by: lastDayOfMonth(year, number), value };
}

/** The same target in every month, each judged by its own round ("ทุกเดือน"). */
export function everyMonth(from: Month, until: Month, value: number): Target[] {
  const targets: Target[] = [];
  for (let month = from; month <= until; month = addMonths(month, 1)) {
    targets.push({ ...byMonth(month, value), round: month });
  }
  return targets;
}
