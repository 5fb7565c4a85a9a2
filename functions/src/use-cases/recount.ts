import { Problem } from '@thankamnot/shared/problem';
import { type BoardEntry, recounted } from '@thankamnot/shared/report/board';
import type { Status } from '@thankamnot/shared/report/status';
import { boardDoc, type RoundKey, reports } from './documents.ts';
import type { Ports } from './ports.ts';
import { find, patch, read } from './records.ts';

/** A unit whose line on the board said something else than its report. */
export interface RecountedUnit {
  unit: string;
  /** Short name. */
  name: string;
  /** The same where only something beside the status differed. */
  from: Status;
  to: Status;
}

/**
 * Rebuilds a round's board from the reports, in one transaction, and says which units' lines changed. Reports made
 * meanwhile are not lost: the transaction sees them or runs again.
 * Throws Problems: unknown_round.
 */
export async function recount(
  ports: Pick<Ports, 'store'>,
  key: RoundKey,
): Promise<{ reports: number; changed: RecountedUnit[] }> {
  return ports.store.transaction(async (tx) => {
    const board = await read(tx, boardDoc(key));
    if (!board) throw new Problem('unknown_round');
    const filed = await find(tx, reports, {
      where: [
        { field: 'duty', op: '==', value: key.duty },
        { field: 'round', op: '==', value: key.round },
        { field: 'province', op: '==', value: key.province },
      ],
    });
    const after = recounted(board, filed);
    const changed = board.order.filter(
      (unit) => fingerprint(board.units[unit]) !== fingerprint(after.units[unit]),
    );
    if (changed.length > 0) {
      tx.write(patch(boardDoc(key), ...changed.map((unit) => lineOf(unit, after.units[unit]))));
    }
    return {
      reports: filed.length,
      changed: changed.flatMap((unit) => {
        const [was, is] = [board.units[unit], after.units[unit]];
        return was && is ? [{ unit, name: is.name, from: was.status, to: is.status }] : [];
      }),
    };
  });
}

const lineOf = (unit: string, entry: BoardEntry | undefined): [string[], BoardEntry | undefined] => [
  ['units', unit],
  entry,
];

/** Content alone counts: databases give keys back in an order of their own. */
const fingerprint = (value: unknown): string =>
  JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort())
      : it,
  );
