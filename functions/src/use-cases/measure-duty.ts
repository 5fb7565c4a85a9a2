import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import type { Duty } from '@thankamnot/shared/duty/duty';
import { type Achievement, achievementsOf } from '@thankamnot/shared/report/achievement';
import { type Board, dueFor, entriesOf } from '@thankamnot/shared/report/board';
import { type PenaltyMeter, penaltyMeter } from '@thankamnot/shared/report/penalty';
import { inOrder } from '@thankamnot/shared/text/in-order';
import { boards, provinceDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { find, read } from './records.ts';

type Store = Pick<Ports, 'store'>;

/** Every round of a duty in a province that has been opened, the oldest first. */
export async function boardsOf(ports: Store, duty: string, province: string): Promise<Board[]> {
  const found = await find(ports.store, boards, {
    where: [
      { field: 'duty', op: '==', value: duty },
      { field: 'province', op: '==', value: province },
    ],
  });
  return found.sort((a, b) => inOrder(a.opensOn, b.opensOn) || inOrder(a.dueOn, b.dueOn));
}

/** Result against target of every indicator of a duty in a province; empty for a duty without indicators. */
export async function achievementsIn(
  ports: Store,
  duty: Duty,
  province: string,
  today: CivilDate,
): Promise<Achievement[]> {
  return achievementsOf(duty.indicators ?? [], await boardsOf(ports, duty.id, province), today);
}

export interface UnitPenalty {
  unit: string;
  name: string;
  meter: PenaltyMeter;
}

/** The penalty meter of every unit in a round; empty for a duty without a penalty. */
export async function penaltiesOn(ports: Store, board: Board, today: CivilDate): Promise<UnitPenalty[]> {
  const { penalty } = board;
  if (!penalty) return [];
  const province = await read(ports.store, provinceDoc(board.province));
  const calendar = workCalendar(province?.holidays);
  return entriesOf(board).map(([unit, { name, completedOn }]) => ({
    unit,
    name,
    meter: penaltyMeter(penalty, dueFor(board, unit), completedOn, today, calendar),
  }));
}
