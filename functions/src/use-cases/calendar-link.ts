/** A person's calendar link: one at a time, made and ended by that person alone. */
import { Problem } from '@thankamnot/shared/problem';
import { areaEvent, type DueEvent, unitEvent } from '@thankamnot/shared/report/due-events';
import { inOrder } from '@thankamnot/shared/text/in-order';
import { areaOf, openBoards, ownUnitsOf } from './boards.ts';
import { calendarDoc, type User, userDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { patch, read, remove, set } from './records.ts';
import { personOf } from './registration.ts';

/**
 * Lets a link show the person's due dates; the one before it ends. `id` is the hash of the link's secret. Doing it
 * twice changes nothing. Throws Problems: not_registered.
 */
export async function openCalendar(
  ports: Pick<Ports, 'store' | 'clock'>,
  who: string,
  id: string,
): Promise<{ madeAt: string }> {
  const now = ports.clock.now();
  return ports.store.transaction(async (tx) => {
    const user = await read(tx, userDoc(who));
    if (!personOf(user)) throw new Problem('not_registered');
    if (user?.calendar?.id === id) return { madeAt: user.calendar.madeAt };
    tx.write(
      ...(user?.calendar ? [remove(calendarDoc(user.calendar.id))] : []),
      set(calendarDoc(id), { user: who, madeAt: now }),
      patch(userDoc(who), [['calendar'], { id, madeAt: now }]),
    );
    return { madeAt: now };
  });
}

/** Ends the link. With none there is nothing to do. */
export async function closeCalendar(ports: Pick<Ports, 'store'>, who: string): Promise<User | undefined> {
  return ports.store.transaction(async (tx) => {
    const user = await read(tx, userDoc(who));
    if (!user?.calendar) return user;
    const { calendar, ...rest } = user;
    tx.write(remove(calendarDoc(calendar.id)), patch(userDoc(who), [['calendar'], undefined]));
    return rest;
  });
}

/**
 * What a link shows: the due dates of the open rounds, the earliest first; undefined where there is no such link. Who
 * has handed over every seat keeps an empty calendar, so that the phone forgets the dates.
 */
export async function eventsOf(ports: Pick<Ports, 'store'>, id: string): Promise<DueEvent[] | undefined> {
  const link = await read(ports.store, calendarDoc(id));
  const user = link && (await read(ports.store, userDoc(link.user)));
  if (!user) return undefined;
  const person = personOf(user);
  if (!person) return [];
  const own = ownUnitsOf(person);
  const open = await openBoards(ports, person.province);
  const events = open.flatMap((board): DueEvent[] => {
    const ownEvents = own.flatMap((unit) => unitEvent(board, unit) ?? []);
    const area = areaOf(board, person);
    const watches = person.coordinates !== undefined && area.order.some((unit) => !own.includes(unit));
    return watches
      ? [...ownEvents, areaEvent(area, person.coordinates?.district ?? person.province)]
      : ownEvents;
  });
  return events.sort((a, b) => inOrder(a.on, b.on) || inOrder(a.uid, b.uid));
}
