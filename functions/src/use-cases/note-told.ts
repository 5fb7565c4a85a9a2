import { addDays, civilDateAt, type Instant } from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import { reminderDays } from '@thankamnot/shared/reminder/reminder-days';
import type { WorkLine } from './boards.ts';
import { directoryDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { patch } from './records.ts';

/**
 * Notes that a free answer carried a person's open duties along, so that the run of the next day spends no message
 * on them: one field of the directory, which every run reads anyway. The caller asks at most once a person a day.
 */
export async function noteTold(
  { store }: Pick<Ports, 'store'>,
  who: { user: string; province: string },
  now: Instant,
): Promise<void> {
  await store.commit([patch(directoryDoc(who.province), [['told', who.user], now])]);
}

/**
 * Would a reminder of this line leave today or tomorrow? Days off that the province added are not known here; at
 * worst a message is spent that could have been saved.
 */
export function isRemindedSoon({ board, dueOn }: WorkLine, now: Instant): boolean {
  const today = civilDateAt(now);
  const tomorrow = addDays(today, 1);
  return reminderDays(board.opensOn, dueOn, board.reminder, CALENDAR).some(
    ({ on }) => on === today || on === tomorrow,
  );
}

const CALENDAR = workCalendar();
