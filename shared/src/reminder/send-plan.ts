/**
 * The send plan: who would get what a person is about to send, at what cost, and which free ways there are, before
 * anything leaves. Pure: the same boards, directory, day and quota give the same plan with the same hash, and a
 * confirmation holds only while the hash does.
 */
import type { CivilDate } from '../calendar/civil-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import type { Directory, Seat } from '../organization/people.ts';
import { headingOf, type LaoType, shortName, type Unit } from '../organization/unit.ts';
import { type Board, entriesOf, isChased } from '../report/board.ts';
import { isComplete } from '../report/status.ts';
import { shortHash } from '../text/short-hash.ts';
import { allSeats } from './office-seats.ts';
import { type UnitWork, workOfUnits } from './owed-lines.ts';
import type { ReminderItem, Unreachable } from './plan.ts';
import { isReachable, seatsToAsk, silenceOf } from './seats-in-turn.ts';

export interface RoundRef {
  duty: string;
  round: string;
}

/** One seat of each unit, or everybody in it. */
export type SeatsChoice = 'one' | 'all';
export type AudienceStatus = 'all' | 'missing' | 'complete';

/** Which units of the sender's area a broadcast is for; an empty list means all. */
export interface SendAudience {
  /** Headings of the tables: districts, and the อบจ. under its own name. */
  headings: string[];
  types: LaoType[];
  /** With respect to the broadcast's duty; `all` where it has none. */
  status: AudienceStatus;
}

/** What a coordinator wants to send. */
export type SendWish =
  | {
      kind: 'chase';
      rounds: RoundRef[];
      seats: SeatsChoice;
      /** Codes of the units that were picked by hand; absent means all that owe something. */
      units?: string[] | undefined;
    }
  | {
      kind: 'broadcast';
      text: string;
      about: RoundRef | null;
      audience: SendAudience;
      seats: SeatsChoice;
    };

/** LINE takes far more; longer than this nobody reads in a chat. In UTF-16 units. */
export const BROADCAST_LIMIT = 500;

export interface PlannedRecipient {
  unit: string;
  unitName: string;
  heading: string;
  user: string;
  name: string;
}

/** Ways that cost nothing, with the units that each can reach. */
export interface FreeWay {
  way: 'share_card' | 'group' | 'reply';
  units: number;
}

export interface SendPlan {
  recipients: PlannedRecipient[];
  /** LINE counts every person of a multicast once, however many units they answer for. */
  messagesCharged: number;
  /** Null when it can't be read. */
  quotaLeft: number | null;
  /** For whom the quota does not suffice: those who have begun to answer, the last of the roster first. */
  leftOut: PlannedRecipient[];
  unreachable: Unreachable[];
  /** Units that have promised a day that has not passed: they are left in peace. */
  promised: number;
  /** Units that were picked by hand and owe nothing any more: they have reported since the list was shown. */
  reported: { unit: string; name: string }[];
  free: FreeWay[];
  /** Changes with the recipients and the due dates, and with nothing else. */
  hash: string;
}

export interface SendContext {
  today: CivilDate;
  calendar: WorkCalendar;
  quotaLeft: number | null;
  /** Is a LINE group bound to the sender's area? */
  hasGroup: boolean;
}

/** A unit that is meant, and what the hash must notice of it. */
interface Meant {
  unit: string;
  name: string;
  heading: string;
  /** Has not answered at all: comes first where the quota is short. */
  silent: boolean;
  answeredBy?: string;
  basis: string;
}

/** Plans what `wish` asks for. `boards` are the wish's rounds and `units` the LAOs, both cut to the sender's area. */
export function planSending(
  wish: SendWish,
  { boards, units }: { boards: readonly Board[]; units: readonly Unit[] },
  directory: Directory,
  context: SendContext,
): SendPlan {
  const { meant, promised, reported } =
    wish.kind === 'chase'
      ? chased(picked(boards, wish.units), context, wish.units !== undefined)
      : addressed(wish.audience, units, boards);
  const seats = Map.groupBy(allSeats(directory), ({ unit }) => unit);
  const unreachable: Unreachable[] = [];
  const all: (PlannedRecipient & { silent: boolean })[] = [];
  for (const { unit, name: unitName, heading, silent, answeredBy } of meant) {
    const officers = seats.get(unit) ?? [];
    const asked = seatsOf(officers, wish.seats, context.today, answeredBy);
    if (asked.length === 0)
      unreachable.push({ unit, name: unitName, reason: silenceOf(officers, context.today) });
    for (const { user, name } of asked) all.push({ unit, unitName, heading, user, name, silent });
  }
  const { kept, leftOut } = withinQuota(all, context.quotaLeft);
  const ways: FreeWay[] = [
    { way: 'share_card', units: meant.length },
    { way: 'group', units: context.hasGroup ? meant.length : 0 },
    { way: 'reply', units: meant.length - unreachable.length },
  ];
  return {
    recipients: kept,
    messagesCharged: peopleOf(kept).size,
    quotaLeft: context.quotaLeft,
    leftOut,
    unreachable,
    promised,
    reported,
    free: ways.filter((way) => way.units > 0),
    hash: shortHash(
      JSON.stringify([
        kept.map(({ unit, user }) => `${unit} ${user}`).sort(),
        meant.map(({ unit, basis }) => `${unit} ${basis}`).sort(),
      ]),
    ),
  };
}

/** The lines of a digest for each unit that is chased, on the day that it leaves. */
export function chaseItems(
  boards: readonly Board[],
  context: Pick<SendContext, 'today' | 'calendar'>,
): Map<string, ReminderItem[]> {
  return new Map(
    workOfUnits(boards, context).map(({ unit, lines }) => [unit, lines.map(({ item }) => item)]),
  );
}

export const peopleOf = (recipients: readonly { user: string }[]): Set<string> =>
  new Set(recipients.map(({ user }) => user));

type Chosen = { meant: Meant[]; promised: number; reported: SendPlan['reported'] };

/** The boards cut to the units that were picked. */
function picked(boards: readonly Board[], units: readonly string[] | undefined): readonly Board[] {
  if (units === undefined) return boards;
  const wanted = new Set(units);
  return boards.map((board) => ({ ...board, order: board.order.filter((unit) => wanted.has(unit)) }));
}

/** Units that owe something in these rounds and have promised no day to come. */
function chased(boards: readonly Board[], context: SendContext, byHand: boolean): Chosen {
  const works = workOfUnits(boards, context);
  const owing = new Set(
    boards.flatMap((board) =>
      board.order.filter((unit) => {
        const entry = board.units[unit];
        return entry !== undefined && isChased(entry);
      }),
    ),
  );
  return {
    meant: works.map((work) => meantBy(work, boards)),
    promised: owing.size - works.length,
    reported: byHand ? namesBeside(boards, owing) : [],
  };
}

/** The units of the boards that are not among `owing`, each once. */
function namesBeside(boards: readonly Board[], owing: ReadonlySet<string>): SendPlan['reported'] {
  const names = new Map(boards.flatMap(entriesOf).map(([unit, { name }]) => [unit, name]));
  return [...names].flatMap(([unit, name]) => (owing.has(unit) ? [] : [{ unit, name }]));
}

function meantBy({ unit, name, lines, answered }: UnitWork, boards: readonly Board[]): Meant {
  const entries = boards.flatMap((board) => board.units[unit] ?? []);
  return {
    unit,
    name,
    heading: entries[0]?.heading ?? '',
    silent: entries.some(({ status }) => status === 'missing'),
    ...(answered?.user !== undefined && { answeredBy: answered.user }),
    basis: lines.map(({ item }) => `${item.duty} ${item.round} ${item.dueOn}`).join(),
  };
}

function addressed(
  { headings, types, status }: SendAudience,
  units: readonly Unit[],
  [board]: readonly Board[],
): Chosen {
  const meant = units.flatMap((unit): Meant[] => {
    const entry = board?.units[unit.code];
    // A duty that does not ask this unit is none of its business.
    if (board && (!entry || !board.order.includes(unit.code))) return [];
    if (headings.length > 0 && !headings.includes(headingOf(unit))) return [];
    if (types.length > 0 && (unit.type === undefined || !types.includes(unit.type))) return [];
    if (entry && status === 'missing' && !isChased(entry)) return [];
    if (entry && status === 'complete' && !isComplete(entry.status)) return [];
    return [
      {
        unit: unit.code,
        name: shortName(unit),
        heading: headingOf(unit),
        silent: entry === undefined || entry.status === 'missing',
        ...(entry?.user !== undefined && { answeredBy: entry.user }),
        basis: '',
      },
    ];
  });
  return { meant, promised: 0, reported: [] };
}

function seatsOf(
  seats: readonly Seat[],
  choice: SeatsChoice,
  today: CivilDate,
  answeredLast: string | undefined,
): Seat[] {
  if (choice === 'all') return seats.filter((seat) => isReachable(seat, today));
  return seatsToAsk(seats, {
    today,
    ...(answeredLast !== undefined && { answeredLast }),
    unanswered: [],
    all: false,
    head: false,
  });
}

/** People are counted once. Who has not answered at all comes first, then the roster's order: never chance. */
function withinQuota(
  all: readonly (PlannedRecipient & { silent: boolean })[],
  quotaLeft: number | null,
): { kept: PlannedRecipient[]; leftOut: PlannedRecipient[] } {
  const bare = ({ silent: _, ...recipient }: PlannedRecipient & { silent: boolean }) => recipient;
  if (quotaLeft === null || peopleOf(all).size <= quotaLeft) return { kept: all.map(bare), leftOut: [] };
  const inOrder = [...all.filter(({ silent }) => silent), ...all.filter(({ silent }) => !silent)];
  const paid = new Set([...peopleOf(inOrder)].slice(0, quotaLeft));
  return {
    kept: all.filter(({ user }) => paid.has(user)).map(bare),
    leftOut: all.filter(({ user }) => !paid.has(user)).map(bare),
  };
}
