/**
 * The board: one round of one duty in one province, in one document. It holds the dates in force, the text
 * and form of the duty as they were when the round opened, and the status of every unit. Rate, missing list,
 * district table and reminder targets each need this one document only.
 *
 * A unit's entry is always overwritten whole, never incremented, so doing it twice cannot drift the counts,
 * and the board can be rebuilt from the reports at any time.
 */
import type { CivilDate, Instant } from '../calendar/civil-date.ts';
import type { Audience, Duty, DutyText, Letter, ReminderRule, Round } from '../duty/duty.ts';
import type { Form, Values } from '../duty/form.ts';
import type { Penalty } from '../duty/penalty.ts';
import type { Indicator } from '../duty/target.ts';
import type { Roster } from '../organization/roster.ts';
import { headingOf, type LaoType, shortName, supervisorOf, type Unit } from '../organization/unit.ts';
import type { Dispute, Report, ReportContent, Revision, Verification } from './report.ts';
import { isComplete, type Status } from './status.ts';

/** A new due date, for all units or some. Versioned facts: the list only grows, and the latest date for a unit is in force. */
export interface Extension {
  until: CivilDate;
  /** Unit codes; absent means every unit. */
  units?: string[];
  letterNo: string;
  letterDate?: CivilDate;
  reason?: string;
  at: Instant;
  by: string;
}

export interface BoardEntry {
  /** Short name, e.g. `อบต.แม่กาษา`. */
  name: string;
  type?: LaoType;
  /** Heading in tables: the district, or the อบจ. itself. */
  heading: string;
  /** Code of the unit that answers for it. */
  supervisor?: string;
  status: Status;
  completedOn?: CivilDate;
  problem?: string;
  promisedOn?: CivilDate;
  /** Values of the report, for roll-ups. */
  values?: Values;
  /** How many photos the report has. */
  photos?: number;
  /** Last change. */
  at?: Instant;
  by?: string;
  /** LINE id of the person who made it: reminded first next time. */
  user?: string;
  /** What the central system's own list says of it. */
  verification?: Verification;
  /** The officer's answer when the list lacks the unit. */
  dispute?: Dispute;
  /** Number of the report's revision that this entry shows. */
  revision: number;
}

export interface Board extends DutyText {
  duty: string;
  round: string;
  roundTitle: string;
  province: string;
  provinceName: string;
  state: 'open' | 'closed';
  opensOn: CivilDate;
  /** The original due date; see `dueFor` for the one in force. */
  dueOn: CivilDate;
  /** Says that `dueOn` is our proposal, where the letter gives no day. */
  proposed?: string;
  extensions: Extension[];
  letters: Letter[];
  form: Form;
  reminder: ReminderRule;
  targetRate?: number;
  indicators?: Indicator[];
  penalty?: Penalty;
  /** By unit code, in the roster's order of codes given by `order`. */
  units: Record<string, BoardEntry>;
  /** Unit codes in the roster's order (object keys that look like numbers lose theirs). */
  order: string[];
}

export const boardId = (duty: string, round: string, province: string): string =>
  `${duty}~${round}~${province}`;

/** Does the duty ask this unit for a report? */
export const isAsked = (unit: Unit, { level, types }: Audience): boolean =>
  unit.level === level && (types === undefined || (unit.type !== undefined && types.includes(unit.type)));

/** A board with nobody's answer yet. */
export function newBoard(duty: Duty, round: Round, roster: Roster): Board {
  const asked = roster.units.filter((unit) => isAsked(unit, duty.audience));
  return {
    duty: duty.id,
    round: round.id,
    roundTitle: round.title,
    province: roster.province,
    provinceName: roster.name,
    state: 'open',
    opensOn: round.opensOn,
    dueOn: round.dueOn,
    ...(round.proposed !== undefined && { proposed: round.proposed }),
    extensions: [],
    letters: duty.letters,
    form: duty.form,
    reminder: duty.reminder,
    ...(duty.targetRate !== undefined && { targetRate: duty.targetRate }),
    ...(duty.indicators && { indicators: duty.indicators }),
    ...(duty.penalty && { penalty: duty.penalty }),
    title: duty.title,
    shortTitle: duty.shortTitle,
    nicknames: duty.nicknames,
    asks: duty.asks,
    ...(duty.url !== undefined && { url: duty.url }),
    units: Object.fromEntries(asked.map((unit) => [unit.code, emptyEntry(unit)])),
    order: asked.map(({ code }) => code),
  };
}

export function emptyEntry(unit: Unit): BoardEntry {
  const supervisor = supervisorOf(unit);
  return {
    name: shortName(unit),
    ...(unit.type && { type: unit.type }),
    heading: headingOf(unit),
    ...(supervisor && { supervisor }),
    status: 'missing',
    revision: 0,
  };
}

/** What an entry says of the unit itself, whatever it has answered. */
function blankEntry({ name, type, heading, supervisor }: BoardEntry): BoardEntry {
  return {
    name,
    ...(type && { type }),
    heading,
    ...(supervisor && { supervisor }),
    status: 'missing',
    revision: 0,
  };
}

/** A unit's entry as a revision of its report makes it. */
export function entryAfter(
  entry: BoardEntry,
  content: ReportContent,
  made: Pick<Revision, 'n' | 'at' | 'by'>,
): BoardEntry {
  return {
    ...blankEntry(entry),
    status: content.status,
    ...(content.completedOn && { completedOn: content.completedOn }),
    ...(content.problem && { problem: content.problem }),
    ...(content.promisedOn && { promisedOn: content.promisedOn }),
    ...(content.values && { values: content.values }),
    ...(content.photos && { photos: content.photos.length }),
    ...(content.verification && { verification: content.verification }),
    ...(content.dispute && { dispute: content.dispute }),
    at: made.at,
    by: made.by.name,
    ...(made.by.user && { user: made.by.user }),
    revision: made.n,
  };
}

/** The board rebuilt from the reports themselves: what `admin recount` writes. */
export function recounted(board: Board, reports: readonly Report[]): Board {
  const byUnit = new Map(reports.map((report) => [report.unit, report]));
  const units = Object.fromEntries(
    board.order.map((code) => {
      const entry = board.units[code] as BoardEntry;
      const report = byUnit.get(code);
      return [code, report ? entryAfter(entry, report, report) : blankEntry(entry)];
    }),
  );
  return { ...board, units };
}

/**
 * The extension in force for a unit, or for the units in general when none is given: the one that goes furthest,
 * since an extension for all must not shorten what a unit was granted before.
 */
export function extensionFor(board: Board, unit?: string): Extension | undefined {
  return board.extensions
    .filter(({ units }) => units === undefined || (unit !== undefined && units.includes(unit)))
    .reduce<Extension | undefined>((a, b) => (a === undefined || b.until > a.until ? b : a), undefined);
}

/** The due date in force for a unit, or for the units in general when none is given. */
export const dueFor = (board: Board, unit?: string): CivilDate =>
  extensionFor(board, unit)?.until ?? board.dueOn;

/** The number of the letter that a unit's due date rests on. */
export const letterNoFor = (board: Board, unit?: string): string | undefined =>
  extensionFor(board, unit)?.letterNo ?? board.letters.at(-1)?.no;

/** The date of that letter, where it is known. */
export function letterDateFor(board: Board, unit?: string): CivilDate | undefined {
  const extension = extensionFor(board, unit);
  return extension ? extension.letterDate : board.letters.at(-1)?.date;
}

/** Codes and entries in the roster's order. */
export function entriesOf(board: Board): [code: string, entry: BoardEntry][] {
  return board.order.map((code) => [code, board.units[code] as BoardEntry]);
}

/** The units that still owe a report. */
export function missingOf(board: Board): [code: string, entry: BoardEntry][] {
  return entriesOf(board).filter(([, { status }]) => !isComplete(status));
}

/**
 * Is the unit to be reminded? Whoever has not reported; and whoever reported to be done while the central system's
 * list says otherwise, until the officer answers that with evidence: then it is the coordinator's turn.
 */
export const isChased = ({ status, verification, dispute }: BoardEntry): boolean =>
  !isComplete(status) || (verification === 'disputed' && !dispute);
