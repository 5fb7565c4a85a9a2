/** The tables of the help centres and the joint centres: set up or not, and the problems. */
import { inOrder } from '../text/in-order.ts';
import type { Board, BoardEntry } from './board.ts';
import { type CodedEntry, rollupRows } from './rollup.ts';

/** A text that a unit wrote, with who wrote it. */
export interface UnitText {
  unit: string;
  text: string;
}

export interface CentreRow {
  district: string;
  ownName?: string;
  total: number;
  setUp: number;
  /** All others: those that said "not yet", and those that have not reported. */
  notSetUp: number;
  /** Of `notSetUp`: nothing is known of them. */
  unreported: number;
  places: UnitText[];
  problems: UnitText[];
}

export interface CentreTable {
  rows: CentreRow[];
  total: Pick<CentreRow, 'total' | 'setUp' | 'notSetUp' | 'unreported'>;
}

/**
 * The table of the help centres, or of the joint centres (whose units are the districts). A centre that was set up
 * stays so: for a unit that has not said anything this month the newest of the `earlier` rounds counts.
 */
export function centreTable(board: Board, earlier: readonly Board[] = []): CentreTable {
  const before = earlier
    .filter(({ opensOn }) => opensOn < board.opensOn)
    .toSorted((a, b) => inOrder(b.opensOn, a.opensOn));
  const rows = rollupRows(board).map(({ district, ownName, entries }): CentreRow => {
    const answers = entries.map(([code, entry]) => establishedSaid(code, entry, before));
    const setUp = answers.filter((answer) => answer === true).length;
    return {
      district,
      ...(ownName !== undefined && { ownName }),
      total: entries.length,
      setUp,
      notSetUp: entries.length - setUp,
      unreported: answers.filter((answer) => answer === undefined).length,
      places: textsOf(entries, ({ values }) => values?.place),
      problems: textsOf(entries, ({ values, problem }) => values?.obstacles ?? problem),
    };
  });
  const sum = (of: (row: CentreRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    rows,
    total: {
      total: sum((row) => row.total),
      setUp: sum((row) => row.setUp),
      notSetUp: sum((row) => row.notSetUp),
      unreported: sum((row) => row.unreported),
    },
  };
}

function establishedSaid(code: string, entry: BoardEntry, before: readonly Board[]): boolean | undefined {
  for (const { values } of [entry, ...before.flatMap((board) => board.units[code] ?? [])]) {
    const said = values?.established;
    if (typeof said === 'boolean') return said;
  }
  return undefined;
}

const textsOf = (entries: readonly CodedEntry[], read: (entry: BoardEntry) => unknown): UnitText[] =>
  entries.flatMap(([, entry]) => {
    const text = read(entry);
    return typeof text === 'string' && text.trim() !== '' ? [{ unit: entry.name, text: text.trim() }] : [];
  });
