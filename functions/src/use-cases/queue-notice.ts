import { newDelivery } from '@thankamnot/shared/reminder/delivery';
import type { Recipient } from '@thankamnot/shared/reminder/plan';
import { AlreadyExists } from './document-store.ts';
import { deliveryDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { create } from './records.ts';

/**
 * Puts a message to a few people on its way: to coordinators about an application, to the applicant about the
 * decision. The id comes from the request's key, so a repeat queues nothing new.
 */
export async function queueNotice(
  ports: Ports,
  notice: { key: string; province: string; recipients: Recipient[]; messages: object[] },
): Promise<void> {
  if (notice.recipients.length === 0) return;
  const id = `notice~${notice.key}`;
  try {
    await ports.store.commit([
      create(
        deliveryDoc(id),
        newDelivery({
          id,
          province: notice.province,
          kind: 'notice',
          at: ports.clock.now(),
          recipients: notice.recipients,
          messages: notice.messages,
          retryKey: ports.random.uuid(),
        }),
      ),
    ]);
  } catch (error) {
    if (!(error instanceof AlreadyExists)) throw error;
  }
  await ports.outbox.enqueue([id]);
}
