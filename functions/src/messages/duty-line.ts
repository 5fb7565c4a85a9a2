import { type CivilDate, daysBetween } from '@thankamnot/shared/calendar/civil-date';
import { letterDateFor, letterNoFor } from '@thankamnot/shared/report/board';
import type { Status } from '@thankamnot/shared/report/status';
import type { WorkLine } from '../use-cases/boards.ts';

/** One unit's line on one board as cards show it. */
export interface DutyLine {
  duty: string;
  round: string;
  unit: string;
  unitName: string;
  shortTitle: string;
  roundTitle: string;
  asks: string;
  /** "เสร็จแล้ว" in chat says it all; otherwise the form must be filled in. */
  doneInChat: boolean;
  url?: string;
  letterNo?: string;
  letterDate?: CivilDate;
  dueOn: CivilDate;
  /** Set when an extension moved the due date. */
  originalDueOn?: CivilDate;
  /** Whole days to the due date; negative when it has passed. */
  daysLeft: number;
  status: Status;
  problem?: string;
  promisedOn?: CivilDate;
  completedOn?: CivilDate;
  by?: string;
  /** The unit reported to be done, the central system's list lacks it, and the officer has not answered that. */
  disputed?: true;
}

export function dutyLine({ board, unit, entry, dueOn }: WorkLine, today: CivilDate): DutyLine {
  const letterNo = letterNoFor(board, unit);
  const letterDate = letterDateFor(board, unit);
  return {
    duty: board.duty,
    round: board.round,
    unit,
    unitName: entry.name,
    shortTitle: board.shortTitle,
    roundTitle: board.roundTitle,
    asks: board.asks,
    doneInChat: board.form.whenDoneInChat !== undefined,
    ...(board.url !== undefined && { url: board.url }),
    ...(letterNo !== undefined && { letterNo }),
    ...(letterDate !== undefined && { letterDate }),
    dueOn,
    ...(dueOn !== board.dueOn && { originalDueOn: board.dueOn }),
    daysLeft: daysBetween(today, dueOn),
    status: entry.status,
    ...(entry.problem !== undefined && { problem: entry.problem }),
    ...(entry.promisedOn !== undefined && { promisedOn: entry.promisedOn }),
    ...(entry.completedOn !== undefined && { completedOn: entry.completedOn }),
    ...(entry.by !== undefined && { by: entry.by }),
    ...(entry.verification === 'disputed' && !entry.dispute && { disputed: true }),
  };
}
