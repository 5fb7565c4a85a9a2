/** What a coordinator does about somebody's seat. Open work stays with the unit. */
import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import type { Directory, Person, Seat } from '@thankamnot/shared/organization/people';
import { shortName, type Unit } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import { peopleProblems as say } from '@thankamnot/shared/wording/people';
import { needUnitOf } from './area-units.ts';
import type { Transaction, Write } from './document-store.ts';
import { auditDoc, directoryDoc, rosterDoc, userDoc } from './documents.ts';
import { hasTakenEffect } from './effect-once.ts';
import { queueMenu } from './menus.ts';
import { mark } from './once.ts';
import type { Ports } from './ports.ts';
import { create, read, set } from './records.ts';
import { directoryIn, withoutSeat } from './registration.ts';

export interface SeatAct {
  user: string;
  unit: string;
  key: string;
}

/**
 * Ends a seat. Its officer is told with the next answer, which costs nothing.
 * Throws Problems: not_allowed, unknown_unit, already_decided.
 */
export async function endSeat(ports: Ports, by: Person, act: SeatAct): Promise<void> {
  await changeSeat(ports, by, act, 'end_seat', async (tx, { directory, seat, unit, today }) => {
    const user = await read(tx, userDoc(seat.user));
    const end = { unitName: shortName(unit), on: today, why: 'coordinator' } as const;
    return [
      set(directoryDoc(by.province), { ...directory, seats: directory.seats.filter((it) => it !== seat) }),
      ...(user ? [set(userDoc(user.user), withoutSeat(user, unit.code, end))] : []),
    ];
  });
  await queueMenu(ports, act.user);
}

/**
 * Makes an officer the unit's head, who is asked only when the others have stayed silent, or takes that back.
 * Throws Problems: not_allowed, unknown_unit, already_decided.
 */
export async function setHead(ports: Ports, by: Person, act: SeatAct & { head: boolean }): Promise<void> {
  await changeSeat(ports, by, act, act.head ? 'make_head' : 'unmake_head', async (_, { directory, seat }) => {
    const { head: _was, ...officer } = seat;
    const after: Seat = act.head ? { ...officer, head: true } : officer;
    const seats = directory.seats.map((it) => (it === seat ? after : it));
    return [set(directoryDoc(by.province), { ...directory, seats })];
  });
}

interface Held {
  directory: Directory;
  seat: Seat;
  unit: Unit;
  today: string;
}

async function changeSeat(
  ports: Ports,
  by: Person,
  { user, unit: code, key }: SeatAct,
  did: string,
  change: (tx: Transaction, held: Held) => Promise<Write[]>,
): Promise<void> {
  if (!by.coordinates) throw new Problem('not_allowed');
  if (await hasTakenEffect(ports, key)) return;
  const now = ports.clock.now();
  await ports.store.transaction(async (tx) => {
    const directory = await directoryIn(tx, by.province);
    const unit = needUnitOf(await read(tx, rosterDoc(by.province)), by, code);
    const seat = directory.seats.find((it) => it.user === user && it.unit === code);
    if (!seat) throw new Problem('already_decided', { detail: say.seatGone });
    const writes = await change(tx, { directory, seat, unit, today: civilDateAt(now) });
    tx.write(
      mark(key, now),
      ...writes,
      create(auditDoc(key), {
        at: now,
        province: by.province,
        actor: by.user,
        did,
        about: `${user} ${code}`,
      }),
    );
  });
}
