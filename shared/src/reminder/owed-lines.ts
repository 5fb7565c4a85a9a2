/** What each unit owes on a day, board by board: the lines of its digest, and why they stand there. */
import { addDays, type CivilDate, civilDateAt, daysBetween } from '../calendar/civil-date.ts';
import { nthWorkingDayAfter, type WorkCalendar, workingDayOnOrBefore } from '../calendar/working-days.ts';
import {
  type Board,
  type BoardEntry,
  dueFor,
  entriesOf,
  isChased,
  letterDateFor,
  letterNoFor,
} from '../report/board.ts';
import { type EscalationStep, type Ladder, ladderOf, stopsEscalation } from './escalation.ts';
import type { PlanContext, ReminderItem } from './plan.ts';
import { owedReminder, type ReminderDay, reminderDays } from './reminder-days.ts';

/** What is owed since a run. */
interface Owed {
  /** It has a day of its own since then: by the duty's rule, by a broken promise or by the ladder. */
  isDue: boolean;
  /** Steps of the ladder that are taken. */
  steps: EscalationStep[];
}

/** One duty that a unit has not reported, and what is owed of it since the last run. */
export interface OwedLine extends Owed {
  item: ReminderItem;
  /** What is owed to those whom the last reminders did not reach. */
  again?: Owed;
  /** It is near enough to be named where something else is due today. */
  rides: boolean;
  /** Steps whose day has come while the unit stays silent. */
  reached: EscalationStep[];
  /** Its reminder days before today on which the unit was written to. */
  before: CivilDate[];
}

export interface UnitWork {
  unit: string;
  name: string;
  supervisor?: string;
  lines: OwedLine[];
  /** Latest answer on any duty, complete ones too: whoever answers there is not silent. */
  answered?: { on: CivilDate; at: string; user?: string };
}

/** The work of every unit that owes something, in the order of the boards. */
export function workOfUnits(boards: readonly Board[], context: PlanContext): UnitWork[] {
  const works = new Map<string, UnitWork>();
  for (const board of boards) {
    const daysOf = daysReader(board, context);
    for (const [unit, entry] of entriesOf(board)) {
      const work = works.get(unit) ?? workFor(unit, entry);
      works.set(unit, work);
      noteAnswer(work, entry);
      if (isChased(entry) && !isPromised(entry, context.today))
        work.lines.push(lineOf(board, unit, entry, daysOf, context));
    }
  }
  return [...works.values()].filter(({ lines }) => lines.length > 0);
}

function workFor(unit: string, { name, supervisor }: BoardEntry): UnitWork {
  return { unit, name, ...(supervisor !== undefined && { supervisor }), lines: [] };
}

function noteAnswer(work: UnitWork, { at, user }: BoardEntry): void {
  if (at === undefined || (work.answered && work.answered.at >= at)) return;
  work.answered = { on: civilDateAt(at), at, ...(user !== undefined && { user }) };
}

/** A promise holds up to and including its day. */
export const isPromised = ({ promisedOn }: BoardEntry, today: CivilDate): boolean =>
  promisedOn !== undefined && promisedOn >= today;

interface DaysOf {
  days: ReminderDay[];
  owed: ReminderDay | undefined;
  ladder: Ladder;
}

/** Days by due date and last run: most units of a board share them, so they are reckoned once. */
function daysReader(board: Board, context: PlanContext): (dueOn: CivilDate, lastRunOn?: CivilDate) => DaysOf {
  const known = new Map<string, DaysOf>();
  return (dueOn, lastRunOn) => {
    const key = `${dueOn} ${lastRunOn}`;
    const found = known.get(key);
    if (found) return found;
    const { today, calendar } = context;
    const days = reminderDays(board.opensOn, dueOn, board.reminder, calendar);
    const owed = owedReminder(days, lastRunOn, today);
    const ladder = ladderOf(dueOn, { today, calendar, ...(lastRunOn !== undefined && { lastRunOn }) });
    const made: DaysOf = { days, owed, ladder };
    known.set(key, made);
    return made;
  };
}

function lineOf(
  board: Board,
  unit: string,
  entry: BoardEntry,
  daysOf: ReturnType<typeof daysReader>,
  context: PlanContext,
): OwedLine {
  const { today, calendar, lastRunOn, missed } = context;
  const dueOn = dueFor(board, unit);
  const silent = !stopsEscalation(entry, dueOn, today);
  const owedSince = (run: CivilDate | undefined): Owed => {
    const { owed, ladder } = daysOf(dueOn, run);
    const steps = silent ? ladder.owed : [];
    const asksOfficers = steps.includes('officers') || steps.includes('head');
    return { isDue: owed !== undefined || asksOfficers || isPromiseBroken(entry, run, context), steps };
  };
  const { days, ladder } = daysOf(dueOn, lastRunOn);
  const first = days[0]?.on;
  const last = days.at(-1)?.on;
  const unasked = missed?.units.has(unit) ? missed.since : today;
  return {
    item: itemOf(board, [unit, entry], dueOn, today),
    ...owedSince(lastRunOn),
    ...(missed && { again: owedSince(missed.since) }),
    rides:
      first !== undefined &&
      last !== undefined &&
      workingDaysBack(first, RIDE_DAYS, calendar) <= today &&
      today <= last,
    reached: silent ? ladder.reached : [],
    before: days.map(({ on }) => on).filter((on) => on < today && on <= unasked),
  };
}

/** Working days by which a line may come with another duty's digest before its own day. */
const RIDE_DAYS = 2;

function workingDaysBack(date: CivilDate, count: number, calendar: WorkCalendar): CivilDate {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = workingDayOnOrBefore(addDays(day, -1), calendar);
  return day;
}

function itemOf(
  board: Board,
  [unit, { verification, promisedOn }]: [code: string, entry: BoardEntry],
  dueOn: CivilDate,
  today: CivilDate,
): ReminderItem {
  const letterNo = letterNoFor(board, unit);
  const letterDate = letterDateFor(board, unit);
  return {
    duty: board.duty,
    round: board.round,
    shortTitle: board.shortTitle,
    roundTitle: board.roundTitle,
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    doneInChat: board.form.whenDoneInChat !== undefined,
    ...(letterNo !== undefined && { letterNo }),
    ...(letterDate !== undefined && { letterDate }),
    ...(board.url !== undefined && { url: board.url }),
    ...(verification === 'disputed' && { disputed: true }),
    ...(promisedOn !== undefined && { promisedOn }),
  };
}

/** Is today's run the first one, after the run `lastRunOn`, on the working day that follows a broken promise or later? */
function isPromiseBroken(
  { promisedOn }: BoardEntry,
  lastRunOn: CivilDate | undefined,
  { today, calendar }: PlanContext,
): boolean {
  if (promisedOn === undefined || promisedOn >= today) return false;
  const resumesOn = nthWorkingDayAfter(promisedOn, 1, calendar);
  return resumesOn <= today && resumesOn > (lastRunOn ?? addDays(today, -1));
}
