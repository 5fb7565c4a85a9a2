import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { stopped } from '@thankamnot/shared/reminder/delivery';
import { sendWording } from '@thankamnot/shared/wording/liff/send';
import { auditDoc, deliveryDoc, type Sending, sendingDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { read, set } from './records.ts';

/**
 * Stops what has not left: a scheduled sending altogether, one in mid-send from its next delivery on. What LINE has,
 * or may have, is not recalled. Stopping twice is stopping once.
 * Throws Problems: not_found, not_allowed.
 */
export async function stopSending(ports: Ports, id: string, by: Person, key: string): Promise<Sending> {
  return ports.store.transaction(async (tx) => {
    const sending = await read(tx, sendingDoc(id));
    assertMine(sending, by);
    if (sending.state === 'stopped') return sending;
    const waiting = [];
    for (const delivery of sending.deliveries) {
      const found = await read(tx, deliveryDoc(delivery));
      if (found?.state === 'queued') waiting.push(stopped(found));
    }
    const after: Sending = { ...sending, state: 'stopped' };
    tx.write(
      set(sendingDoc(id), after),
      ...waiting.map((delivery) => set(deliveryDoc(delivery.id), delivery)),
      set(auditDoc(key), {
        at: ports.clock.now(),
        province: by.province,
        actor: by.user,
        did: 'stop_send',
        about: `${id} ${waiting.length} of ${sending.deliveries.length}`,
      }),
    );
    return after;
  });
}

/** Sendings are seen and stopped by whoever sent them, and by the province's own coordinators. */
export function assertMine(sending: Sending | undefined, by: Person): asserts sending is Sending {
  if (!by.coordinates) throw new Problem('not_allowed');
  if (!sending || sending.province !== by.province)
    throw new Problem('not_found', { detail: sendWording.unknownSending });
  if (sending.by !== by.user && by.coordinates.district !== undefined)
    throw new Problem('not_allowed', { detail: sendWording.notYourSending });
}
