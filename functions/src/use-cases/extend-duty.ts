import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, dueFor, type Extension } from '@thankamnot/shared/report/board';
import { extendPage as say } from '@thankamnot/shared/wording/liff/extend';
import { auditDoc, boardDoc, type RoundKey } from './documents.ts';
import { mark } from './once.ts';
import type { Ports } from './ports.ts';
import { create, patch, read } from './records.ts';

export interface ExtensionRequest {
  round: RoundKey;
  until: CivilDate;
  letterNo: string;
  letterDate?: CivilDate | undefined;
  reason?: string;
  /** Unit codes; absent means every unit. */
  units?: string[];
  by: { user: string; name: string };
  key: string;
  /** How many extensions the person knew of; refused with `changed_meanwhile` when there is another. */
  basedOn?: number;
}

/**
 * Records an extension: a fact that is added and never edits the dates before it. Reminders follow by themselves,
 * since they are planned from the date in force.
 * Throws Problems: unknown_round, unknown_unit, changed_meanwhile, extension_not_later.
 */
export async function extendDuty(ports: Ports, request: ExtensionRequest): Promise<Board> {
  const { round, until, letterNo, letterDate, reason, units, by, key, basedOn } = request;
  const now = ports.clock.now();
  return ports.store.transaction(async (tx) => {
    const board = await read(tx, boardDoc(round));
    if (!board) throw new Problem('unknown_round');
    for (const unit of units ?? []) {
      if (!Object.hasOwn(board.units, unit))
        throw new Problem('unknown_unit', { detail: `ไม่พบหน่วยงานรหัส ${unit} ในรอบรายงานนี้` });
    }
    if (basedOn !== undefined && basedOn !== board.extensions.length)
      throw new Problem('changed_meanwhile', { detail: say.changedMeanwhile });
    assertLater(board, until, units);
    const extension: Extension = {
      until,
      ...(units && { units }),
      letterNo,
      ...(letterDate !== undefined && { letterDate }),
      ...(reason && { reason }),
      at: now,
      by: by.name,
    };
    const extensions = [...board.extensions, extension];
    tx.write(
      mark(key, now),
      // A round that had left the lists comes back with its new date.
      patch(boardDoc(round), [['extensions'], extensions], [['state'], 'open']),
      create(auditDoc(key), {
        at: now,
        province: round.province,
        actor: by.user,
        did: 'extend',
        about: `${round.duty} ${round.round} until ${until}`,
      }),
    );
    return { ...board, extensions, state: 'open' };
  });
}

/** Throws `extension_not_later` unless the date is after the one in force for every unit, or for the units in general. */
export function assertLater(board: Board, until: CivilDate, units?: readonly string[]): void {
  const inForce = (units ?? [undefined]).map((unit) => dueFor(board, unit));
  if (inForce.some((date) => until <= date)) throw new Problem('extension_not_later');
}
