import { civilDateAt, type Instant } from '@thankamnot/shared/calendar/civil-date';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, type BoardEntry, entryAfter } from '@thankamnot/shared/report/board';
import {
  type Choices,
  changesOf,
  type Reconciliation,
  type ReconciliationChange,
  reconcile,
} from '@thankamnot/shared/report/reconcile';
import { afterAct, EMPTY_REPORT } from '@thankamnot/shared/report/report';
import { boardOf } from './boards.ts';
import type { Transaction } from './document-store.ts';
import {
  auditDoc,
  boardDoc,
  type RoundKey,
  reportDoc,
  reports,
  revisionDoc,
  rosterDoc,
} from './documents.ts';
import { hasTakenEffect } from './effect-once.ts';
import { mark } from './once.ts';
import type { Ports } from './ports.ts';
import { create, find, patch, read, set } from './records.ts';
import { revisionAfter } from './submit-report.ts';

export interface ReconciliationPreview {
  board: Board;
  result: Reconciliation;
  /** What confirming it writes. */
  changes: ReconciliationChange[];
}

/**
 * Holds the central system's list against a round's board, or the part of it that `areaOf` leaves. Reads only.
 * Throws Problems: unknown_round, no_units, empty_list.
 */
export async function previewReconciliation(
  ports: Pick<Ports, 'store'>,
  round: RoundKey,
  lines: readonly string[],
  choices: Choices = {},
  area: (board: Board) => Board = (board) => board,
): Promise<ReconciliationPreview> {
  if (lines.every((line) => line.trim() === '')) throw new Problem('empty_list');
  const [whole, roster] = await Promise.all([
    boardOf(ports, round.duty, round.round, round.province),
    read(ports.store, rosterDoc(round.province)),
  ]);
  if (!roster) throw new Problem('no_units');
  const board = area(whole);
  const result = reconcile(lines, board, roster, choices);
  return { board, result, changes: changesOf(result, board) };
}

export interface ConfirmedReconciliation {
  round: RoundKey;
  /** As the preview showed them; nothing else is written. */
  changes: readonly ReconciliationChange[];
  by: { user: string; name: string };
  key: string;
}

/** Firestore takes 500 writes a batch, and each unit needs two beside the board's one. */
const UNITS_PER_BATCH = 200;

/**
 * Writes a preview that somebody has confirmed. Refused as a whole with `changed_meanwhile` when a unit has reported
 * since. A round that has left the lists may be set right too. A province of more than 200 changes takes several batches; the same key again writes what is left of them.
 * Throws Problems: unknown_round, unit_not_asked, changed_meanwhile.
 */
export async function applyReconciliation(
  ports: Ports,
  request: ConfirmedReconciliation,
): Promise<{ written: number }> {
  const { round, changes, key } = request;
  const board = await boardOf(ports, round.duty, round.round, round.province);
  const batches: ReconciliationChange[][] = [];
  for (let from = 0; from < changes.length; from += UNITS_PER_BATCH) {
    batches.push(changes.slice(from, from + UNITS_PER_BATCH));
  }
  // A repeat finds newer revisions: its own.
  const isRepeat = await hasTakenEffect(ports, batchKey(key, 0));
  if (!isRepeat) for (const change of changes) refuseOutdated(board, change);
  for (const [index, batch] of batches.entries())
    await writeOnce(ports, request, batch, batchKey(key, index));
  return { written: changes.length };
}

const batchKey = (key: string, index: number): string => `${key}~${index}`;

function refuseOutdated(board: Board, { unit, basedOn }: ReconciliationChange): void {
  if (!Object.hasOwn(board.units, unit)) throw new Problem('unit_not_asked');
  if (board.units[unit]?.revision !== basedOn) throw new Problem('changed_meanwhile');
}

async function writeOnce(
  ports: Ports,
  request: ConfirmedReconciliation,
  changes: readonly ReconciliationChange[],
  key: string,
): Promise<void> {
  if (await hasTakenEffect(ports, key)) return;
  try {
    await ports.store.transaction((tx) => writeBatch(tx, request, changes, key, ports.clock.now()));
  } catch (error) {
    // The same request beside this one may have been faster.
    if (!(await hasTakenEffect(ports, key))) throw error;
  }
}

async function writeBatch(
  tx: Transaction,
  { round, by }: ConfirmedReconciliation,
  changes: readonly ReconciliationChange[],
  key: string,
  now: Instant,
): Promise<void> {
  const board = await read(tx, boardDoc(round));
  if (!board) throw new Problem('unknown_round');
  const filed = await find(tx, reports, {
    where: [
      { field: 'duty', op: '==', value: round.duty },
      { field: 'round', op: '==', value: round.round },
      { field: 'province', op: '==', value: round.province },
    ],
  });
  const before = new Map(filed.map((report) => [report.unit, report]));
  const context = { form: board.form, round: round.round, today: civilDateAt(now), now, by: by.name };
  const revisions = changes.map(({ unit, basedOn, becomes }) => {
    const report = before.get(unit);
    if ((report?.n ?? 0) !== basedOn) throw new Problem('changed_meanwhile');
    const act = becomes === 'verified' ? ({ kind: 'verify' } as const) : ({ kind: 'dispute' } as const);
    const outcome = afterAct(report ?? EMPTY_REPORT, act, context);
    if (!outcome.ok) throw new Problem('changed_meanwhile');
    return { unit, revision: revisionAfter(report, outcome.content, { at: now, by, via: 'import' }) };
  });
  tx.write(
    mark(key, now),
    ...revisions.flatMap(({ unit, revision }) => [
      set(reportDoc(round.duty, round.round, unit), { ...revision, ...round, unit }),
      create(revisionDoc(round.duty, round.round, unit, key), revision),
    ]),
    patch(
      boardDoc(round),
      ...revisions.map(({ unit, revision }): [string[], BoardEntry] => [
        ['units', unit],
        entryAfter(board.units[unit] as BoardEntry, revision, revision),
      ]),
    ),
    create(auditDoc(key), {
      at: now,
      province: round.province,
      actor: by.user,
      did: 'reconcile',
      about: `${round.duty} ${round.round} ${changes.length} units`,
    }),
  );
}
