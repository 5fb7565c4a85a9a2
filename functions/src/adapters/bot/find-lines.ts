import { Problem } from '@thankamnot/shared/problem';
import { dueFor } from '@thankamnot/shared/report/board';
import { boardOf, mayReportOn, openBoards, ownUnitsOf, type WorkLine } from '../../use-cases/boards.ts';
import type { PersonTurn } from './bot.ts';

/** What a tap on a duty names. Without a unit the tapping person's own are meant. */
export interface About {
  duty: string;
  round: string;
  unit?: string | undefined;
}

/**
 * The lines that a tap means. A tap is only a wish: it may be forged, or older than a change of seats.
 * With `among`, the person's other open boards are read along, for saying afterwards what is left to do.
 * Throws Problems: unknown_round, not_allowed, unit_not_asked.
 */
export async function linesFor(
  { ports, person }: PersonTurn,
  { duty, round, unit }: About,
  options: { among?: boolean } = {},
): Promise<WorkLine[]> {
  const among = options.among ? await openBoards(ports, person.province) : undefined;
  const board =
    among?.find((it) => it.duty === duty && it.round === round) ??
    (await boardOf(ports, duty, round, person.province));
  if (unit !== undefined && !mayReportOn(board, person, unit)) throw new Problem('not_allowed');
  const lines = (unit === undefined ? ownUnitsOf(person) : [unit]).flatMap((code): WorkLine[] => {
    const entry = board.units[code];
    return entry ? [{ board, unit: code, entry, dueOn: dueFor(board, code), ...(among && { among }) }] : [];
  });
  if (lines.length === 0) throw new Problem('unit_not_asked');
  return lines;
}
