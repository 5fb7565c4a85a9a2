/** Percentages of units by district: LTAX and e-LAAS. */
import { counts, unitsThatMeet } from './achievement.ts';
import { type Board, entriesOf } from './board.ts';
import { type CodedEntry, rollupRows } from './rollup.ts';
import { isComplete } from './status.ts';

/** A part of a whole; null where nobody is asked. */
export interface Share {
  have: number;
  of: number;
  share: number | null;
}

export interface ShareRow {
  district: string;
  ownName?: string;
  total: number;
  reported: number;
  /** One for each column, in its order. */
  shares: Share[];
}

export interface ShareTable {
  columns: { no?: string; title: string; target?: number }[];
  rows: ShareRow[];
  total: Pick<ShareRow, 'total' | 'reported' | 'shares'>;
}

/** Percentages of units by district, a column for each indicator that measures a share (LTAX, e-LAAS). */
export function shareTable(board: Board): ShareTable {
  const asked = (board.indicators ?? []).flatMap(({ no, title, measure, targets }) => {
    const target = targets.find(({ round }) => round === undefined || round === board.round);
    const isAsked = targets.length === 0 || target !== undefined;
    if (measure.kind !== 'share' || !isAsked) return [];
    const column = { ...(no !== undefined && { no }), title, ...(target && { target: target.value }) };
    return [{ column, of: measure.of }];
  });
  const sharesOf = (entries: readonly CodedEntry[]) =>
    asked.map(({ of }) =>
      shareOf(entries.filter(([, entry]) => counts(board, entry, of)).length, entries.length),
    );
  const all = entriesOf(board);
  return {
    columns: asked.map(({ column }) => column),
    rows: rollupRows(board).map(({ district, ownName, entries }) => ({
      district,
      ...(ownName !== undefined && { ownName }),
      total: entries.length,
      reported: completeOf(entries),
      shares: sharesOf(entries),
    })),
    total: {
      total: all.length,
      reported: completeOf(all),
      shares: asked.map(({ of }) => shareOf(unitsThatMeet(board, of).length, all.length)),
    },
  };
}

const completeOf = (entries: readonly CodedEntry[]): number =>
  entries.filter(([, { status }]) => isComplete(status)).length;

const shareOf = (have: number, of: number): Share => ({ have, of, share: of === 0 ? null : have / of });
