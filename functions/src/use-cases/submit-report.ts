import { civilDateAt, type Instant } from '@thankamnot/shared/calendar/civil-date';
import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, type BoardEntry, entryAfter } from '@thankamnot/shared/report/board';
import {
  afterAct,
  type Channel,
  EMPTY_REPORT,
  type Report,
  type ReportAct,
  type ReportContent,
  type Revision,
} from '@thankamnot/shared/report/report';
import type { Transaction, Write } from './document-store.ts';
import { auditDoc, boardDoc, type RoundKey, reportDoc, revisionDoc, revisionsOf } from './documents.ts';
import { hasTakenEffect } from './effect-once.ts';
import { namePhotos } from './name-photos.ts';
import { dropOfficersNote, noteOfficers } from './note-officers.ts';
import { mark } from './once.ts';
import type { Ports } from './ports.ts';
import { create, find, patch, read, set } from './records.ts';

export interface Submission {
  by: Pick<Person, 'user' | 'name'>;
  via: Channel;
  round: RoundKey;
  unit: string;
  act: ReportAct;
  /** Ids of photos that were sent ahead. A report that is filed then has these and no others; else they are more. */
  photos?: readonly string[];
  /** The request's own id (webhookEventId, or the client's key): the same one again has no second effect. */
  key: string;
  /** The round's board, where the caller has just read it. */
  board?: Board;
  /** Revision that the person saw; refused with `changed_meanwhile` when there is a newer one. */
  basedOn?: number;
}

export interface Submitted {
  report: Report;
  board: Board;
  /** The same request had taken effect before. */
  repeated: boolean;
}

/**
 * Records one act on a unit's report: the report, its revision and the unit's key on the board in one atomic
 * batch. Only the report is read inside the transaction: units of a province file on the same morning, and a
 * board read there would make them wait for each other.
 * Throws Problems: unknown_round, unit_not_asked, round_closed, form_needed, invalid_report, changed_meanwhile,
 * not_disputed, already_decided, too_many_photos, photo_gone.
 */
export async function submitReport(ports: Ports, submission: Submission): Promise<Submitted> {
  const { round, act, basedOn } = submission;
  const { board, entry } = await boardAndEntry(ports, submission);
  const submitted = await record(ports, submission, { board, entry }, act.kind, async (before, tx) => {
    if (basedOn !== undefined && basedOn !== (before?.n ?? 0)) throw new Problem('changed_meanwhile');
    const now = ports.clock.now();
    const today = civilDateAt(now);
    const named = await photosNamed(tx, submission, before, now);
    const whole = named && mayHavePhotos(act) ? { ...act, photos: named.photos } : act;
    const outcome = afterAct(before ?? EMPTY_REPORT, whole, {
      form: board.form,
      round: round.round,
      today,
      now,
      by: submission.by.name,
    });
    if (outcome.ok) return { content: outcome.content, ...(named && { writes: named.writes }) };
    if (outcome.reason !== 'invalid') throw new Problem(outcome.reason);
    throw new Problem('invalid_report', { faults: outcome.faults });
  });
  // A late repeat may find that its own act was taken back.
  const stands = submitted.report.undoes === undefined;
  if (submission.via === 'coordinator' && isReporting(act) && stands)
    await tellOfficers(ports, submission, submitted);
  return submitted;
}

/** Acts that say something in the unit's name; the others say what the central system or a coordinator thinks of it. */
const isReporting = ({ kind }: ReportAct): boolean =>
  kind !== 'verify' && kind !== 'dispute' && kind !== 'answer_dispute' && kind !== 'decide_dispute';

function tellOfficers(
  ports: Ports,
  { round: { duty, round, province }, unit }: Submission,
  { report, board }: Submitted,
): Promise<void> {
  return noteOfficers(ports, province, {
    duty,
    round,
    unit,
    shortTitle: board.shortTitle,
    unitName: board.units[unit]?.name ?? unit,
    on: civilDateAt(report.at),
  });
}

const mayHavePhotos = (act: ReportAct): act is Extract<ReportAct, { photos?: unknown }> =>
  act.kind === 'file' || act.kind === 'attach' || act.kind === 'answer_dispute';

/** Undefined where the act says nothing of photos. */
async function photosNamed(
  tx: Transaction,
  { round: { duty, round }, unit, act, photos: ids }: Submission,
  before: Report | undefined,
  now: Instant,
) {
  if (!ids) return undefined;
  const had = before?.photos ?? [];
  const all = act.kind === 'file' ? ids : [...had.map(({ id }) => id), ...ids];
  return namePhotos(tx, { duty, round, unit }, all, { before: had, now });
}

/**
 * Takes back revision `n`, if it is still the newest: the content before it becomes a new revision.
 * Throws Problems: unknown_round, unit_not_asked, round_closed, nothing_to_undo.
 */
export async function undoReport(
  ports: Ports,
  submission: Omit<Submission, 'act' | 'basedOn'> & { n: number },
): Promise<Submitted> {
  const { round, unit, n } = submission;
  const found = await boardAndEntry(ports, submission);
  const [former] = await find(ports.store, revisionsOf(round.duty, round.round, unit), {
    where: [{ field: 'n', op: '==', value: n - 1 }],
    limit: 1,
  });
  const undone = await record(ports, submission, found, 'undo', async (before) => {
    if (before?.n !== n) throw new Problem('nothing_to_undo');
    return { content: former ?? EMPTY_REPORT, undoes: n };
  });
  if (submission.via === 'coordinator') await dropOfficersNote(ports, { ...round, unit });
  return undone;
}

async function boardAndEntry(
  ports: Ports,
  { round, unit, via, board: known }: Pick<Submission, 'round' | 'unit' | 'via' | 'board'>,
) {
  const board = known ?? (await read(ports.store, boardDoc(round)));
  if (!board) throw new Problem('unknown_round');
  const entry = Object.hasOwn(board.units, unit) ? board.units[unit] : undefined;
  if (!entry) throw new Problem('unit_not_asked');
  if (board.state === 'closed' && !mayStillReport(via)) throw new Problem('round_closed');
  return { board, entry };
}

/** After a round has left the lists, coordinators still set right what came in late. */
const mayStillReport = (via: Channel): boolean => via === 'coordinator' || via === 'import';

/** What follows a report, and what is written beside it. */
interface Next {
  content: ReportContent;
  undoes?: number;
  writes?: Write[];
}

async function record(
  ports: Ports,
  { by, via, round, unit, key }: Pick<Submission, 'by' | 'via' | 'round' | 'unit' | 'key'>,
  { board, entry }: { board: Board; entry: BoardEntry },
  did: ReportAct['kind'] | 'undo',
  next: (before: Report | undefined, tx: Transaction) => Promise<Next>,
): Promise<Submitted> {
  const now = ports.clock.now();
  const place = reportDoc(round.duty, round.round, unit);
  const withEntry = (report: Report): Board => ({
    ...board,
    units: { ...board.units, [unit]: entryAfter(entry, report, report) },
  });
  try {
    const report = await ports.store.transaction(async (tx) => {
      const before = await read(tx, place);
      const { content, undoes, writes = [] } = await next(before, tx);
      const revision = revisionAfter(before, content, { at: now, by, via, undoes });
      const after: Report = { ...revision, ...round, unit };
      tx.write(
        mark(key, now),
        set(place, after),
        create(revisionDoc(round.duty, round.round, unit, key), revision),
        patch(boardDoc(round), [['units', unit], entryAfter(entry, after, after)]),
        ...(via === 'coordinator' ? [auditOf(key, { round, unit, by: by.user, did, at: now })] : []),
        ...writes,
      );
      return after;
    });
    return { report, board: withEntry(report), repeated: false };
  } catch (error) {
    // A repeat may also stumble over its own work: the revision that it is based on is not the newest any more.
    if (!(await hasTakenEffect(ports, key))) throw error;
    const stored = await read(ports.store, place);
    if (!stored) throw error;
    return { report: stored, board: withEntry(stored), repeated: true };
  }
}

/** What is done to a unit's report by somebody else than its officers is written down beside it. */
const auditOf = (
  key: string,
  { round, unit, by, did, at }: { round: RoundKey; unit: string; by: string; did: string; at: Instant },
): Write =>
  create(auditDoc(key), {
    at,
    province: round.province,
    actor: by,
    did: `${did} for unit`,
    about: `${round.duty} ${round.round} ${unit}`,
  });

/** The revision that follows a report. Of the content only what belongs to it is taken. */
export function revisionAfter(
  before: Pick<Revision, 'n'> | undefined,
  content: ReportContent,
  made: {
    at: Instant;
    by: Pick<Person, 'user' | 'name'>;
    via: Channel;
    undoes?: number | undefined;
  },
): Revision {
  const { status, values, formVersion, problem, promisedOn, evidence, completedOn } = content;
  const { photos, verification, dispute } = content;
  return {
    status,
    values,
    formVersion,
    problem,
    promisedOn,
    evidence,
    ...(photos && { photos }),
    completedOn,
    ...(verification && { verification }),
    ...(dispute && { dispute }),
    n: (before?.n ?? 0) + 1,
    at: made.at,
    by: { user: made.by.user, name: made.by.name },
    via: made.via,
    ...(made.undoes !== undefined && { undoes: made.undoes }),
  };
}
