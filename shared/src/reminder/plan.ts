/**
 * The reminder rule: who is reminded today, of what, by one digest each. Pure: the same boards, directory and day
 * give the same plan.
 */
import { type CivilDate, daysBetween } from '../calendar/civil-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import type { Directory, Seat } from '../organization/people.ts';
import { type Board, type BoardEntry, chasedOf, dueFor, letterNoFor } from '../report/board.ts';
import { owedReminder, reminderDays } from './reminder-days.ts';

/** One line of a digest. */
export interface ReminderItem {
  duty: string;
  round: string;
  shortTitle: string;
  roundTitle: string;
  /** The date in force when the reminder was planned; a reminder whose date has changed is dropped at sending. */
  dueOn: CivilDate;
  /** Whole days to the due date; negative when it has passed. */
  daysLeft: number;
  /** "เสร็จแล้ว" in chat says it all; otherwise the form must be filled in. */
  doneInChat: boolean;
  letterNo?: string;
  url?: string;
  /** The unit reported to be done, and the central system's list lacks it. */
  disputed?: true;
}

/** A person who is written to for a unit. Whoever is the lead of several units has one row for each. */
export interface Recipient {
  unit: string;
  user: string;
}

/** One message for everybody whose open duties are the same today. */
export interface Digest {
  items: ReminderItem[];
  /** The rows of one person stand together; they get one message. */
  recipients: Recipient[];
}

export interface Unreachable {
  unit: string;
  name: string;
  reason: 'no_officer' | 'blocked';
}

export interface ReminderPlan {
  digests: Digest[];
  /** Units that should be reminded but have nobody to write to. */
  unreachable: Unreachable[];
}

export interface PlanContext {
  today: CivilDate;
  /** Day of the last run, so that a missed one is caught up. */
  lastRunOn?: CivilDate;
  calendar: WorkCalendar;
}

/** What one person is to be reminded of, for all units whose lead they are. */
interface PersonsWork {
  units: string[];
  items: ReminderItem[];
}

/** Plans the digests of one province for one day. */
export function planReminders(
  boards: readonly Board[],
  directory: Directory,
  context: PlanContext,
): ReminderPlan {
  const owed = new Map<string, { name: string; items: ReminderItem[]; answeredLast?: string }>();
  for (const board of boards) {
    for (const [unit, entry, item] of owedBy(board, context)) {
      const of = owed.get(unit) ?? { name: entry.name, items: [] };
      of.items.push(item);
      owed.set(unit, { ...of, ...(entry.user !== undefined && { answeredLast: entry.user }) });
    }
  }

  const seats = Map.groupBy(directory.seats, ({ unit }) => unit);
  const byPerson = new Map<string, PersonsWork>();
  const unreachable: Unreachable[] = [];
  for (const [unit, { name, items, answeredLast }] of owed) {
    const officers = seats.get(unit) ?? [];
    const reachable = officers.filter(({ blocked }) => !blocked);
    const lead = leadSeat(reachable, answeredLast);
    if (!lead) {
      unreachable.push({ unit, name, reason: officers.length > 0 ? 'blocked' : 'no_officer' });
      continue;
    }
    const work = byPerson.get(lead.user) ?? { units: [], items: [] };
    work.units.push(unit);
    work.items.push(...items);
    byPerson.set(lead.user, work);
  }
  return { digests: grouped(byPerson), unreachable };
}

/** The units of a board that are to be reminded today, each with its line. */
function* owedBy(
  board: Board,
  context: PlanContext,
): Generator<[unit: string, entry: BoardEntry, item: ReminderItem]> {
  const byDueDate = new Map<CivilDate, boolean>();
  const isOwed = (dueOn: CivilDate): boolean => {
    const known = byDueDate.get(dueOn);
    if (known !== undefined) return known;
    const days = reminderDays(board.opensOn, dueOn, board.reminder, context.calendar);
    const answer = owedReminder(days, context.lastRunOn, context.today) !== undefined;
    byDueDate.set(dueOn, answer);
    return answer;
  };

  for (const [unit, entry] of chasedOf(board)) {
    const dueOn = dueFor(board, unit);
    const promised = entry.promisedOn !== undefined && entry.promisedOn >= context.today;
    if (promised || !isOwed(dueOn)) continue;
    yield [unit, entry, itemOf(board, [unit, entry], dueOn, context.today)];
  }
}

function itemOf(
  board: Board,
  [unit, { verification }]: [code: string, entry: BoardEntry],
  dueOn: CivilDate,
  today: CivilDate,
): ReminderItem {
  const letterNo = letterNoFor(board, unit);
  return {
    duty: board.duty,
    round: board.round,
    shortTitle: board.shortTitle,
    roundTitle: board.roundTitle,
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    doneInChat: board.form.whenDoneInChat !== undefined,
    ...(letterNo !== undefined && { letterNo }),
    ...(board.url !== undefined && { url: board.url }),
    ...(verification === 'disputed' && { disputed: true }),
  };
}

/** The officer who is written to first: whoever answered last, else whoever has been there longest. */
export function leadSeat(seats: readonly Seat[], answeredLast?: string): Seat | undefined {
  const bySeniority = seats.toSorted(
    (a, b) => a.since.localeCompare(b.since) || a.user.localeCompare(b.user),
  );
  return bySeniority.find(({ user }) => user === answeredLast) ?? bySeniority[0];
}

/** People whose lines are the same share one message, so that one multicast carries them all. */
function grouped(byPerson: ReadonlyMap<string, PersonsWork>): Digest[] {
  const digests = new Map<string, Digest>();
  for (const [user, { units, items }] of byPerson) {
    const distinct = [
      ...new Map(
        items.map((item) => [`${item.duty}~${item.round}~${item.dueOn}~${item.disputed ?? false}`, item]),
      ).values(),
    ];
    distinct.sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.duty.localeCompare(b.duty));
    const key = JSON.stringify(distinct);
    const digest = digests.get(key) ?? { items: distinct, recipients: [] };
    digest.recipients.push(...units.map((unit) => ({ unit, user })));
    digests.set(key, digest);
  }
  return [...digests.values()];
}
