/**
 * The ladder that chasing climbs by itself, by working days after the due date in force: the unit's other officers,
 * its head, its supervisor, and at last the province's call list. It stops when the unit answers.
 */
import { type CivilDate, civilDateAt } from '../calendar/civil-date.ts';
import { nthWorkingDayAfter, type WorkCalendar } from '../calendar/working-days.ts';
import type { BoardEntry } from '../report/board.ts';
import { isComplete } from '../report/status.ts';

export type EscalationStep = 'officers' | 'head' | 'supervisor' | 'call';

/** Working days after the due date on which each step is reached, in climbing order. */
export const LADDER: readonly { step: EscalationStep; workingDays: number }[] = [
  { step: 'officers', workingDays: 1 },
  { step: 'head', workingDays: 3 },
  { step: 'supervisor', workingDays: 5 },
  { step: 'call', workingDays: 10 },
];

export interface Ladder {
  /** Steps whose day lies after the last run up to today: they are taken now, late ones once. */
  owed: EscalationStep[];
  /** Every step whose day has come. */
  reached: EscalationStep[];
}

/** Where a due date stands on the ladder. Without a last run only today's step is owed. */
export function ladderOf(
  dueOn: CivilDate,
  { today, lastRunOn, calendar }: { today: CivilDate; lastRunOn?: CivilDate; calendar: WorkCalendar },
): Ladder {
  const ladder: Ladder = { owed: [], reached: [] };
  if (today <= dueOn) return ladder;
  for (const { step, workingDays } of LADDER) {
    const on = nthWorkingDayAfter(dueOn, workingDays, calendar);
    if (on > today) break;
    ladder.reached.push(step);
    if (lastRunOn === undefined ? on === today : on > lastRunOn) ladder.owed.push(step);
  }
  return ladder;
}

/**
 * Has the unit given an answer that stops the ladder? Any answer after the due date does, `รับทราบ` too, though
 * reminders go on until the report is there. One from before the due date answered a reminder and not the lateness;
 * and a promised day that has passed is no answer any more.
 */
export function stopsEscalation(
  { status, promisedOn, at }: Pick<BoardEntry, 'status' | 'promisedOn' | 'at'>,
  dueOn: CivilDate,
  today: CivilDate,
): boolean {
  if (isComplete(status)) return true;
  if (status === 'missing') return false;
  if (promisedOn !== undefined) return promisedOn >= today;
  return at !== undefined && civilDateAt(at) > dueOn;
}
