import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import { reminderDays } from '@thankamnot/shared/reminder/reminder-days';
import type { Board } from '@thankamnot/shared/report/board';
import { provinceDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';

/** The days up to a due date on which units that are still missing would be reminded, after today. */
export async function remindersUntil(
  ports: Pick<Ports, 'store'>,
  board: Board,
  dueOn: CivilDate,
  today: CivilDate,
): Promise<CivilDate[]> {
  const province = await read(ports.store, provinceDoc(board.province));
  return reminderDays(board.opensOn, dueOn, board.reminder, workCalendar(province?.holidays))
    .filter(({ on, kind }) => kind === 'before' && on > today)
    .map(({ on }) => on);
}
