import type { CivilDate } from '../calendar/civil-date.ts';
import { type Board, type BoardEntry, dueFor, entriesOf } from './board.ts';
import { isComplete } from './status.ts';

/**
 * Completion rate = complete / expected; on-time rate = completed on or before the due date in force for that
 * unit / expected (DHIS2's "reporting rate" and "reporting rate on time"). Rates are fractions from 0 to 1 and
 * null where no units are expected: never 0/0, never 100 %.
 */
export interface Rate {
  expected: number;
  complete: number;
  onTime: number;
  /** Complete by the original due date, before any extension. */
  onTimeOriginally: number;
  rate: number | null;
  onTimeRate: number | null;
}

export interface HeadingRate extends Rate {
  /** District, or the อบจ. under its own name. */
  district: string;
}

type CodedEntry = [code: string, entry: BoardEntry];

export function rateOf(board: Board, entries: CodedEntry[] = entriesOf(board)): Rate {
  const expected = entries.length;
  const completedBy = (day: (code: string) => CivilDate) =>
    entries.filter(([code, { completedOn }]) => completedOn !== undefined && completedOn <= day(code)).length;
  const complete = entries.filter(([, { status }]) => isComplete(status)).length;
  const onTime = completedBy((code) => dueFor(board, code));
  const share = (part: number) => (expected === 0 ? null : part / expected);
  return {
    expected,
    complete,
    onTime,
    onTimeOriginally: completedBy(() => board.dueOn),
    rate: share(complete),
    onTimeRate: share(onTime),
  };
}

/** The rate under every heading, in the roster's order; the numbers add up to the board's. */
export function ratesByHeading(board: Board): HeadingRate[] {
  const byHeading = Map.groupBy(entriesOf(board), ([, { heading }]) => heading);
  return [...byHeading].map(([district, entries]) => ({ district, ...rateOf(board, entries) }));
}
