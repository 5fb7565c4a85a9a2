/** A board as seen from one of its districts: the units, the rate and what follows from them. */
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';

export type Board = ResponseOf<'board'>;

/** Undefined where the board has no such heading: an old link, or a district of another province. */
export function narrowBoard(board: Board, district: string): Board | undefined {
  const row = board.byDistrict.find((it) => it.district === district);
  if (!row) return undefined;
  const { district: _, ...rate } = row;
  return { ...board, ...rate, units: board.units.filter(({ heading }) => heading === district) };
}
