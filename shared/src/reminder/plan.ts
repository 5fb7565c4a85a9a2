/**
 * The reminder rule: who is reminded today, of what, by one digest each. Pure: the same boards, directory and day
 * give the same plan.
 */
import type { CivilDate, Instant } from '../calendar/civil-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import type { Directory, Seat } from '../organization/people.ts';
import type { Board } from '../report/board.ts';
import { inOrder } from '../text/in-order.ts';
import type { Missed } from './missed.ts';
import { allSeats } from './office-seats.ts';
import { type UnitWork, workOfUnits } from './owed-lines.ts';
import { isReachable, seatsToAsk, silenceOf } from './seats-in-turn.ts';
import { type Summary, summariesOf } from './summaries.ts';

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
  letterDate?: CivilDate;
  url?: string;
  /** The unit reported to be done, and the central system's list lacks it. */
  disputed?: true;
  /** The day that the unit promised and that has passed. */
  promisedOn?: CivilDate;
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
  reason: 'no_officer' | 'blocked' | 'paused';
}

export interface ReminderPlan {
  digests: Digest[];
  /** Units that should be reminded but have nobody to write to. */
  unreachable: Unreachable[];
  /** People whom a free reply has told within the last day: they get no paid reminder. */
  told: Recipient[];
  /** One card for each supervisor whose units have stayed silent. */
  summaries: Summary[];
}

export interface PlanContext {
  today: CivilDate;
  /** Day of the last run, so that a missed one is caught up. */
  lastRunOn?: CivilDate;
  calendar: WorkCalendar;
  /** Whoever was told of the open duties by a free reply since then needs no reminder. */
  toldSince?: Instant;
  /** Only whoever is to be written to because of this duty; lines of others ride along all the same. */
  about?: string;
  /** Reminders of former runs that never left. */
  missed?: Missed;
}

/** What one person is to be reminded of, for all units whose turn it is. */
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
  const works = workOfUnits(boards, context);
  const seats = Map.groupBy(allSeats(directory), ({ unit }) => unit);
  const byPerson = new Map<string, PersonsWork>();
  const unreachable: Unreachable[] = [];
  const told: Recipient[] = [];
  for (const work of works) {
    const { unit, name, lines } = work;
    const missing = context.missed?.units.get(unit);
    const meant = lines.filter(({ item }) => isMeant(item, context));
    const isDue = meant.some((line) => line.isDue);
    if (!isDue && !(missing && meant.some(({ again }) => again?.isDue))) continue;
    const officers = seats.get(unit) ?? [];
    const waiting = officers.filter((seat) => missing?.has(seat.user) && isReachable(seat, context.today));
    const asked = asksFor(officers, waiting, isDue, turnOf(work, context));
    if (asked.length === 0) unreachable.push({ unit, name, reason: silenceOf(officers, context.today) });
    const items = lines
      .filter((line) => line.isDue || line.rides || (missing && line.again?.isDue))
      .map(({ item }) => item);
    for (const { user } of asked) {
      if (wasTold(directory, user, context)) {
        told.push({ unit, user });
        continue;
      }
      const of = byPerson.get(user) ?? { units: [], items: [] };
      of.units.push(unit);
      of.items.push(...items);
      byPerson.set(user, of);
    }
  }
  return {
    digests: grouped(byPerson),
    unreachable,
    told,
    summaries: summariesOf(works, directory, context.missed, (item) => isMeant(item, context)),
  };
}

/** Whom an earlier reminder did not reach is asked now; whose turn it is, where today is a day of the unit's own too. */
function asksFor(
  officers: readonly Seat[],
  waiting: readonly Seat[],
  isDue: boolean,
  turn: Parameters<typeof seatsToAsk>[1],
): Seat[] {
  if (waiting.length > 0 && !isDue) return [...waiting];
  return [...new Set([...waiting, ...seatsToAsk(officers, turn)])];
}

const isMeant = ({ duty }: ReminderItem, { about }: PlanContext): boolean =>
  about === undefined || duty === about;

function turnOf({ lines, answered }: UnitWork, { today }: PlanContext) {
  const steps = lines.flatMap((line) => line.steps);
  const unanswered = new Set(lines.flatMap(({ before }) => before));
  return {
    today,
    ...(answered?.user !== undefined && { answeredLast: answered.user }),
    unanswered: [...unanswered].filter((on) => answered === undefined || on > answered.on),
    all: steps.includes('officers'),
    head: steps.includes('head'),
  };
}

function wasTold({ told }: Directory, user: string, { toldSince }: PlanContext): boolean {
  const at = told !== undefined && Object.hasOwn(told, user) ? told[user] : undefined;
  return at !== undefined && toldSince !== undefined && at > toldSince;
}

/** People whose lines are the same share one message, so that one multicast carries them all. */
function grouped(byPerson: ReadonlyMap<string, PersonsWork>): Digest[] {
  const digests = new Map<string, Digest>();
  for (const [user, { units, items }] of byPerson) {
    const distinct = [...new Map(items.map((item) => [lineKey(item), item])).values()];
    distinct.sort((a, b) => inOrder(a.dueOn, b.dueOn) || inOrder(a.duty, b.duty));
    const key = JSON.stringify(distinct);
    const digest = digests.get(key) ?? { items: distinct, recipients: [] };
    digest.recipients.push(...units.map((unit) => ({ unit, user })));
    digests.set(key, digest);
  }
  return [...digests.values()];
}

const lineKey = ({ duty, round, dueOn, disputed, promisedOn }: ReminderItem): string =>
  [duty, round, dueOn, disputed ?? '', promisedOn ?? ''].join('~');
