import type { Delivery } from '@thankamnot/shared/reminder/delivery';
import { deliveryDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { create } from './records.ts';

/** A notice to a few people (an application, a decision): a delivery of its own, so that it too arrives exactly once. */
export async function notify(
  ports: Ports,
  province: string,
  users: string[],
  messages: object[],
): Promise<void> {
  if (users.length === 0) return;
  const delivery: Delivery = {
    id: ports.random.uuid(),
    province,
    kind: 'notice',
    at: ports.clock.now(),
    state: 'queued',
    recipients: users.map((user) => ({ unit: '', user })),
    messages,
    basis: [],
    retryKey: ports.random.uuid(),
    attempts: 0,
  };
  await ports.store.commit([create(deliveryDoc(delivery.id), delivery)]);
  await ports.outbox.enqueue([delivery.id]);
}
