/** What stands in a person's calendar: the due dates in force, unit by unit for an officer, once for a coordinator. */
import { type CivilDate, type Instant, instantAt } from '../calendar/civil-date.ts';
import { type Board, dueFor, entriesOf, letterNoFor } from './board.ts';
import { isComplete } from './status.ts';

/** A due date as a calendar shows it. The same event keeps its `uid` for good; `sequence` counts its moves. */
export interface DueEvent {
  uid: string;
  duty: string;
  round: string;
  /** Whose due date it is; null where a coordinator watches many. */
  unit: { code: string; name: string } | null;
  title: string;
  roundTitle: string;
  on: CivilDate;
  /** The date before any extension, and the letter that moved it. */
  moved: { from: CivilDate; letterNo: string } | null;
  done: boolean;
  /** How many units have reported, where a coordinator watches many. */
  count: { complete: number; expected: number } | null;
  sequence: number;
  changedAt: Instant;
}

/** The due date of one unit, or undefined where the duty does not ask it. */
export function unitEvent(board: Board, unit: string): DueEvent | undefined {
  const entry = board.units[unit];
  if (!entry) return undefined;
  const extensions = board.extensions.filter(({ units }) => !units || units.includes(unit));
  return {
    ...common(board, unit),
    unit: { code: unit, name: entry.name },
    done: isComplete(entry.status),
    count: null,
    sequence: extensions.length,
    changedAt: latest(board, [...extensions.map(({ at }) => at), entry.at]),
  };
}

/** The due date of the units in `board`'s order, which is a coordinator's area, named by the code of the office. */
export function areaEvent(board: Board, office: string): DueEvent {
  const entries = entriesOf(board).map(([, entry]) => entry);
  const complete = entries.filter(({ status }) => isComplete(status)).length;
  const extensions = board.extensions.filter(({ units }) => !units);
  return {
    ...common(board, undefined, office),
    unit: null,
    done: complete === entries.length,
    count: { complete, expected: entries.length },
    sequence: extensions.length,
    changedAt: latest(board, [...extensions.map(({ at }) => at), ...entries.map(({ at }) => at)]),
  };
}

function common(board: Board, unit: string | undefined, office = unit) {
  const on = dueFor(board, unit);
  const { duty, round, shortTitle, roundTitle, dueOn } = board;
  return {
    uid: `${duty}~${round}~${office}@thankamnot`,
    duty,
    round,
    title: shortTitle,
    roundTitle,
    on,
    moved: on === dueOn ? null : { from: dueOn, letterNo: letterNoFor(board, unit) ?? '' },
  };
}

/** Before anything happened, the round opened. */
const latest = ({ opensOn }: Board, moments: (Instant | undefined)[]): Instant =>
  moments.reduce<Instant>((a, b) => (b !== undefined && b > a ? b : a), instantAt(opensOn));
