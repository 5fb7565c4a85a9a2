/**
 * An open round after its province's roster has changed:
 * - a unit that is new joins, unless the round is past due for everybody: nobody is late for a day on which it was not
 * - a unit that was renamed or moved shows its new name, heading and supervisor, with what it reported
 * - a unit under a new code goes on where it was under the former one
 * - a unit that is gone leaves, unless it has completed its report: what was reported stays counted
 * Closed rounds stay as they were.
 */
import type { CivilDate } from '../calendar/civil-date.ts';
import { keepInOrder } from '../organization/keep-in-order.ts';
import type { Unit } from '../organization/unit.ts';
import { type Board, type BoardEntry, dueFor, emptyEntry } from './board.ts';
import { isComplete } from './status.ts';

export interface RosterNow {
  /** The units that the duty asks, in the roster's order. */
  asked: readonly Unit[];
  /** From the former code to the new one. */
  follows: ReadonlyMap<string, string>;
  today: CivilDate;
}

export function refitted(board: Board, { asked, follows, today }: RosterNow): Board {
  const former = new Map([...follows].map(([from, to]) => [to, from]));
  const before = (code: string): BoardEntry | undefined => {
    const own = board.order.includes(code) ? code : former.get(code);
    return own !== undefined && board.order.includes(own) ? board.units[own] : undefined;
  };
  const takesMore = dueFor(board) >= today;
  const present = asked.filter(({ code }) => takesMore || before(code) !== undefined);
  const units = Object.fromEntries(present.map((unit) => [unit.code, entryNow(unit, before(unit.code))]));

  const staying = board.order.filter(
    (code) =>
      !Object.hasOwn(units, code) &&
      !follows.has(code) &&
      isComplete((board.units[code] as BoardEntry).status),
  );
  for (const code of staying) units[code] = board.units[code] as BoardEntry;
  return {
    ...board,
    units,
    order: keepInOrder(
      present.map(({ code }) => code),
      board.order,
      new Set(staying),
    ),
    extensions: board.extensions.map((it) =>
      it.units ? { ...it, units: it.units.map((code) => follows.get(code) ?? code) } : it,
    ),
  };
}

/** The unit as the roster has it now, with the answer that it gave. */
function entryNow(unit: Unit, before: BoardEntry | undefined): BoardEntry {
  const { status: _, revision: __, ...identity } = emptyEntry(unit);
  return before ? { ...before, ...identity } : emptyEntry(unit);
}

/** Units that stand on the board after and did not before, under this code: they may have reported earlier. */
export const joined = (before: Board, after: Board): string[] =>
  after.order.filter((code) => !before.order.includes(code));
