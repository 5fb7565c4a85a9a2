import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import type { Person } from '@thankamnot/shared/organization/people';
import { areaOf, boardOf } from './boards.ts';
import { deliveryDoc, directoryDoc, provinceDoc, type Sending, sendingDoc, sendings } from './documents.ts';
import { isOfficeTime, roundsOf } from './plan-sending.ts';
import type { Ports } from './ports.ts';
import { find, read, set } from './records.ts';
import { deliveriesOf } from './sending-deliveries.ts';

/**
 * Lets scheduled sendings go whose time has come, in working hours: one that fell on a holiday leaves on the next
 * working day. Returns the ids of the deliveries made. Safe to run twice at once.
 */
export async function sendDue(ports: Ports): Promise<string[]> {
  const now = ports.clock.now();
  const waiting = await find(ports.store, sendings, {
    where: [{ field: 'state', op: '==', value: 'scheduled' }],
  });
  const left: string[] = [];
  for (const sending of waiting) {
    if (sending.sendAt === null || sending.sendAt > now) continue;
    const province = await read(ports.store, provinceDoc(sending.province));
    if (!province || !isOfficeTime(province, civilDateAt(now), now)) continue;
    // One that cannot be composed must not keep the others.
    const made = await leave(ports, sending).catch((error: unknown) => {
      ports.log.error('scheduled sending failed', {
        sending: sending.id,
        error: String((error as Error)?.stack ?? error),
      });
    });
    left.push(...(made ?? []));
  }
  if (left.length > 0) await ports.outbox.enqueue(left);
  return left;
}

async function leave(ports: Ports, planned: Sending): Promise<string[]> {
  const { province, by } = planned;
  const directory = await read(ports.store, directoryDoc(province));
  const sender = directory?.coordinators.find(({ user }) => user === by);
  // Who coordinates no more sends nothing more.
  const boards = sender
    ? await Promise.all(
        roundsOf(planned.wish).map(async ({ duty, round }) =>
          areaOf(await boardOf(ports, duty, round, province), {
            ...personBy(sender, province),
          }),
        ),
      )
    : [];
  const deliveries = sender ? await deliveriesOf(ports, planned, boards, civilDateAt(ports.clock.now())) : [];
  return ports.store.transaction(async (tx) => {
    const current = await read(tx, sendingDoc(planned.id));
    if (current?.state !== 'scheduled') return [];
    tx.write(
      set(sendingDoc(planned.id), {
        ...current,
        state: sender ? 'leaving' : 'stopped',
        deliveries: deliveries.map(({ id }) => id),
      }),
      ...deliveries.map((delivery) => set(deliveryDoc(delivery.id), delivery)),
    );
    return deliveries.map(({ id }) => id);
  });
}

const personBy = (
  { user, name, district }: { user: string; name: string; district?: string },
  province: string,
): Person => ({
  user,
  name,
  province,
  units: [],
  coordinates: { ...(district !== undefined && { district }) },
});
