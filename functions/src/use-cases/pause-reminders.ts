import { addDays, type CivilDate, civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import type { Seat } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { isReachable } from '@thankamnot/shared/reminder/seats-in-turn';
import { bot } from '@thankamnot/shared/wording/bot';
import { directoryDoc, type User, userDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { read, set } from './records.ts';

/** Longer than any leave; who is away for good hands the seat over. */
const LONGEST_DAYS = 90;

/**
 * Pauses a person's reminders up to and including a day, or ends the pause (`null`). Another seat of the unit takes
 * over; `alone` says that none can, and then the send plan lists the unit as unreachable.
 * Throws Problems: no_such_date, not_registered.
 */
export async function pauseReminders(
  ports: Pick<Ports, 'store' | 'clock'>,
  who: string,
  until: CivilDate | null,
): Promise<{ alone: boolean }> {
  const today = civilDateAt(ports.clock.now());
  if (until !== null && (until < today || until > addDays(today, LONGEST_DAYS)))
    throw new Problem('no_such_date', { detail: bot.pause.tooLong });
  return ports.store.transaction(async (tx) => {
    const user = await read(tx, userDoc(who));
    if (!user?.province) throw new Problem('not_registered');
    const directory = await read(tx, directoryDoc(user.province));
    tx.write(set(userDoc(who), withPause(user, until)));
    if (!directory) return { alone: true };
    const seats = directory.seats.map((seat) => (seat.user === who ? withPause(seat, until) : seat));
    tx.write(set(directoryDoc(user.province), { ...directory, seats }));
    const isCovered = (unit: string) => seats.some((seat) => seat.unit === unit && isReachable(seat, today));
    return { alone: until !== null && user.units.some((unit) => !isCovered(unit)) };
  });
}

function withPause<T extends User | Seat>(of: T, until: CivilDate | null): T {
  const { pausedUntil: _, ...rest } = of;
  return { ...rest, ...(until !== null && { pausedUntil: until }) } as T;
}
