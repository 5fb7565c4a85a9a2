/** The line on top of the overview: what is open in an area, and what is wrong with it. */
import { type Board, entriesOf, missingOf } from './board.ts';
import { isComplete } from './status.ts';

export interface DeskSummary {
  /** Rounds that somebody still owes. */
  open: number;
  /** Units that owe at least one of them. */
  missingUnits: number;
  /** Problems that were told and still keep a unit from reporting. */
  problems: number;
}

export function deskSummaryOf(boards: readonly Board[]): DeskSummary {
  const missing = boards.map(missingOf).filter(({ length }) => length > 0);
  return {
    open: missing.length,
    missingUnits: new Set(missing.flatMap((entries) => entries.map(([code]) => code))).size,
    problems: boards.reduce((sum, board) => sum + openProblemsOf(board), 0),
  };
}

/** How many units that have not reported told of a problem. A complete report may name obstacles: nobody waits there. */
export const openProblemsOf = (board: Board): number =>
  entriesOf(board).filter(([, { problem, status }]) => problem !== undefined && !isComplete(status)).length;
