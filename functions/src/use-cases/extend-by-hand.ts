/** An extension made on the desk: looked at first, then confirmed as it was looked at. */
import { type CivilDate, civilDateAt, isCivilDate } from '@thankamnot/shared/calendar/civil-date';
import { isProvincial, type Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, dueFor, isChased } from '@thankamnot/shared/report/board';
import { extendPage as say } from '@thankamnot/shared/wording/liff/extend';
import { boardOf } from './boards.ts';
import type { RoundKey } from './documents.ts';
import { hasTakenEffect } from './effect-once.ts';
import { assertLater, extendDuty } from './extend-duty.ts';
import type { Ports } from './ports.ts';
import { remindersUntil } from './reminders-until.ts';

export interface ExtensionByHand {
  until: CivilDate;
  letterNo: string;
  letterDate: CivilDate | null;
  reason: string | null;
  /** Unit codes; null means every unit. */
  units: string[] | null;
}

export interface ExtensionShown {
  basedOn: number;
  /** Dates in force for the units that move, the earliest first. */
  from: { dueOn: CivilDate; units: number }[];
  /** Names of the units that move. */
  units: string[];
  /** Names of those that have a later date of their own already. */
  keep: string[];
  missing: number;
  reminders: CivilDate[];
  past: boolean;
}

type Round = Omit<RoundKey, 'province'>;

/**
 * Who would get the new date, and when those who are missing would be reminded. Writes nothing.
 * Throws Problems: not_allowed, unknown_round, unit_not_asked, no_such_date, invalid_request, extension_not_later.
 */
export async function previewExtension(
  ports: Pick<Ports, 'store' | 'clock'>,
  by: Person,
  round: Round,
  wish: ExtensionByHand,
): Promise<ExtensionShown> {
  const board = await checked(ports, by, round, wish);
  assertLater(board, wish.until, wish.units ?? undefined);
  const today = civilDateAt(ports.clock.now());
  const { moved, keep } = split(board, wish);
  const byDate = Map.groupBy(moved, (unit) => dueFor(board, unit));
  const nameOf = (unit: string) => board.units[unit]?.name ?? unit;
  return {
    basedOn: board.extensions.length,
    from: [...byDate].sort().map(([dueOn, units]) => ({ dueOn, units: units.length })),
    units: moved.map(nameOf),
    keep: keep.map(nameOf),
    missing: moved.filter((unit) => isOwing(board, unit)).length,
    reminders: await remindersUntil(ports, board, wish.until, today),
    past: wish.until < today,
  };
}

/**
 * Records the extension, once; refused with `changed_meanwhile` when there is another one since the preview.
 * Throws Problems as `previewExtension` does.
 */
export async function confirmExtension(
  ports: Ports,
  by: Person,
  round: Round,
  { key, basedOn, ...wish }: ExtensionByHand & { key: string; basedOn: number },
): Promise<{ units: number }> {
  const board = await checked(ports, by, round, wish);
  const { units, letterNo, letterDate, reason, until } = wish;
  const done = { units: units?.length ?? board.order.length };
  if (await hasTakenEffect(ports, key)) return done;
  try {
    await extendDuty(ports, {
      round: { ...round, province: by.province },
      until,
      letterNo: letterNo.trim(),
      letterDate: letterDate ?? undefined,
      ...(reason?.trim() && { reason: reason.trim() }),
      ...(units && { units }),
      by,
      key,
      basedOn,
    });
  } catch (error) {
    // The same press beside this one may have been faster.
    if (!(await hasTakenEffect(ports, key))) throw error;
  }
  return done;
}

/** The board, for a wish that can be understood, of somebody who may extend: dates are the province's. */
async function checked(
  ports: Pick<Ports, 'store'>,
  by: Person,
  { duty, round }: Round,
  { until, letterNo, letterDate, units }: ExtensionByHand,
): Promise<Board> {
  if (!isProvincial(by)) throw new Problem('not_allowed');
  const board = await boardOf(ports, duty, round, by.province);
  if (units?.some((unit) => !board.order.includes(unit))) throw new Problem('unit_not_asked');
  if ([until, letterDate].some((date) => date !== null && !isCivilDate(date)))
    throw new Problem('no_such_date');
  if (letterNo.trim() === '') throw new Problem('invalid_request', { detail: say.noLetter });
  return board;
}

/** An extension for all must not shorten what a unit was granted before. */
function split(board: Board, { until, units }: ExtensionByHand): { moved: string[]; keep: string[] } {
  const meant = [...new Set(units ?? board.order)];
  return {
    moved: meant.filter((unit) => dueFor(board, unit) < until),
    keep: meant.filter((unit) => dueFor(board, unit) >= until),
  };
}

const isOwing = (board: Board, unit: string): boolean => {
  const entry = board.units[unit];
  return entry !== undefined && isChased(entry);
};
