/**
 * The central system's own list of who has recorded, held against the board: what would change, before anything does.
 * Pure; `use-cases/reconcile.ts` writes what somebody has confirmed.
 */
import {
  type AmbiguityReason,
  matchNames,
  type NameMatch,
  type UnknownReason,
} from '../organization/match-names.ts';
import type { Roster } from '../organization/roster.ts';
import { type Board, type BoardEntry, entriesOf } from './board.ts';
import { isComplete } from './status.ts';

/** A unit as the preview shows it. */
export interface ReconciledUnit {
  unit: string;
  /** Short name, e.g. `อบต.แม่กาษา`. */
  name: string;
  /** Revision of the report that the preview is based on; the unit is left alone when there is a newer one. */
  basedOn: number;
}

/** A line that a person must look at. */
export interface OpenLine {
  line: number;
  text: string;
  why: AmbiguityReason | UnknownReason;
  candidates: { unit: string; name: string }[];
}

export interface Reconciliation {
  /** Listed, and reported to be done: becomes `verified`. */
  confirmed: ReconciledUnit[];
  /** Listed and not reported: becomes done, through the import. */
  listedButMissing: ReconciledUnit[];
  /** Reported to be done and not listed: becomes `disputed`. */
  doneButNotListed: ReconciledUnit[];
  /** Not listed, but a coordinator has accepted the officer's evidence before: stays. */
  acceptedBefore: ReconciledUnit[];
  /** Reported to be done, not listed for certain, but an ambiguous line may mean it: stays until that is settled. */
  undecided: ReconciledUnit[];
  /** Lines that were matched by mending a slip, for the person who confirms to see. */
  mended: { line: number; text: string; unit: string; name: string }[];
  ambiguous: OpenLine[];
  unknown: OpenLine[];
}

/** What is written for a unit when the preview is confirmed. */
export interface ReconciliationChange extends ReconciledUnit {
  becomes: 'verified' | 'disputed';
}

/** For each ambiguous line, by its number, the unit that a person chose. */
export type Choices = Readonly<Record<number, string>>;

/** Holds the lines of a list against a board. Units outside the board's audience are unknown to it. */
export function reconcile(
  lines: readonly string[],
  board: Board,
  roster: Roster,
  choices: Choices = {},
): Reconciliation {
  const asked = roster.units.filter(({ code }) => Object.hasOwn(board.units, code));
  const matches = matchNames(lines, asked).map((match) => chosen(match, choices, board));
  const listed = new Set(matches.flatMap((match) => (match.kind === 'matched' ? [match.unit] : [])));
  const perhaps = new Set(matches.flatMap((match) => (match.kind === 'ambiguous' ? match.candidates : [])));
  const result: Reconciliation = {
    confirmed: [],
    listedButMissing: [],
    doneButNotListed: [],
    acceptedBefore: [],
    undecided: [],
    mended: matches.flatMap((match) =>
      match.kind === 'matched' && match.near
        ? [{ line: match.line, text: match.text, unit: match.unit, name: nameOf(board, match.unit) }]
        : [],
    ),
    ambiguous: matches.flatMap((match) => (match.kind === 'ambiguous' ? [openLine(match, board)] : [])),
    unknown: matches.flatMap((match) => (match.kind === 'unknown' ? [openLine(match, board)] : [])),
  };
  for (const [unit, entry] of entriesOf(board)) {
    const place = placeOf(entry, listed.has(unit), perhaps.has(unit));
    if (place) result[place].push({ unit, name: entry.name, basedOn: entry.revision });
  }
  return result;
}

type Place = 'confirmed' | 'listedButMissing' | 'doneButNotListed' | 'acceptedBefore' | 'undecided';

function placeOf(entry: BoardEntry, isListed: boolean, mayBeListed: boolean): Place | undefined {
  if (isListed) return isComplete(entry.status) ? 'confirmed' : 'listedButMissing';
  // Who has nothing to record is not on a list of those that have recorded.
  if (entry.status !== 'done') return undefined;
  if (mayBeListed) return 'undecided';
  return entry.dispute?.accepted ? 'acceptedBefore' : 'doneButNotListed';
}

/** What confirming the preview writes; units that already stand so are left alone. */
export function changesOf(
  { confirmed, listedButMissing, doneButNotListed }: Reconciliation,
  board: Board,
): ReconciliationChange[] {
  const become = (units: readonly ReconciledUnit[], becomes: ReconciliationChange['becomes']) =>
    units
      .filter(({ unit }) => board.units[unit]?.verification !== becomes)
      .map((unit): ReconciliationChange => ({ ...unit, becomes }));
  return [
    ...become(confirmed, 'verified'),
    ...become(listedButMissing, 'verified'),
    ...become(doneButNotListed, 'disputed'),
  ];
}

/** A person's choice settles an ambiguous line; a unit that the board does not ask settles nothing. */
function chosen(match: NameMatch, choices: Choices, board: Board): NameMatch {
  const unit = choices[match.line];
  if (match.kind === 'matched' || unit === undefined || !Object.hasOwn(board.units, unit)) return match;
  return { kind: 'matched', line: match.line, text: match.text, unit, near: false };
}

function openLine(match: Exclude<NameMatch, { kind: 'matched' }>, board: Board): OpenLine {
  const candidates = match.kind === 'ambiguous' ? match.candidates : [];
  return {
    line: match.line,
    text: match.text,
    why: match.why,
    candidates: candidates.map((unit) => ({ unit, name: nameOf(board, unit) })),
  };
}

const nameOf = (board: Board, unit: string): string => board.units[unit]?.name ?? unit;
