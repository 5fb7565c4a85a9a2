import { addMs, civilDateAt, type Instant } from '@thankamnot/shared/calendar/civil-date';
import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { sendWording } from '@thankamnot/shared/wording/liff/send';
import { AlreadyExists } from './document-store.ts';
import { auditDoc, deliveryDoc, planDoc, type Sending, sendingDoc } from './documents.ts';
import { mark, wasDoneBefore } from './once.ts';
import { computePlan, planSending, type ShownPlan } from './plan-sending.ts';
import type { Ports } from './ports.ts';
import { create, read } from './records.ts';
import { deliveriesOf } from './sending-deliveries.ts';

const KEPT_MS = 90 * 24 * 60 * 60 * 1000;
/** A date further away than this is a slip of the finger. */
const FURTHEST_MS = 90 * 24 * 60 * 60 * 1000;

export type Confirmed =
  | { outcome: 'confirmed'; sending: Sending }
  /** The recipients or a due date changed since the plan was shown: this is what would be sent now. */
  | { outcome: 'changed'; shown: ShownPlan };

export interface Confirmation {
  id: string;
  by: Person;
  /** The request's own id. */
  key: string;
  /** Null sends at once. */
  sendAt?: Instant | null;
}

/**
 * Confirms a plan, once, by the person to whom it was shown. The sending, its mark and every delivery are written in
 * one batch: a crash leaves either nothing or the whole of it.
 * Throws Problems: not_allowed (somebody else's), not_found (forged or expired), already_decided (replayed),
 * no_such_date (a time that has passed), nothing_to_send.
 */
export async function confirmSending(
  ports: Ports,
  { id, by, key, sendAt = null }: Confirmation,
): Promise<Confirmed> {
  const record = await planAtHand(ports, id, by);
  const now = ports.clock.now();
  if (await read(ports.store, sendingDoc(id)))
    throw new Problem('already_decided', { detail: sendWording.alreadySent });
  if (sendAt !== null && (sendAt <= now || sendAt > addMs(now, FURTHEST_MS)))
    throw new Problem('no_such_date', { detail: sendWording.badTime });
  const { plan, boards } = await computePlan(ports, record.wish, by);
  if (plan.hash !== record.hash)
    return { outcome: 'changed', shown: await planSending(ports, record.wish, by) };
  if (plan.recipients.length === 0)
    throw new Problem('invalid_request', { detail: sendWording.nobodyToSend });

  const draft: Sending = {
    id,
    province: by.province,
    by: by.user,
    at: now,
    wish: record.wish,
    state: sendAt === null ? 'leaving' : 'scheduled',
    sendAt,
    recipients: plan.recipients.map(({ unit, user }) => ({ unit, user })),
    messagesCharged: plan.messagesCharged,
    leftOut: plan.leftOut.length,
    unreachable: plan.unreachable.length,
    deliveries: [],
    expiresAt: addMs(sendAt ?? now, KEPT_MS),
  };
  const deliveries = sendAt === null ? await deliveriesOf(ports, draft, boards, civilDateAt(now)) : [];
  const sending = { ...draft, deliveries: deliveries.map((delivery) => delivery.id) };
  try {
    await ports.store.commit([
      mark(key, now),
      create(sendingDoc(id), sending),
      ...deliveries.map((delivery) => create(deliveryDoc(delivery.id), delivery)),
      create(auditDoc(key), {
        at: now,
        province: by.province,
        actor: by.user,
        did: sendAt === null ? 'send' : 'schedule_send',
        about: `${record.wish.kind} ${id} ${plan.messagesCharged}`,
      }),
    ]);
  } catch (error) {
    if (wasDoneBefore(error, key)) throw error;
    // Two taps at once: the other one has sent it.
    if (error instanceof AlreadyExists)
      throw new Problem('already_decided', { detail: sendWording.alreadySent });
    throw error;
  }
  await ports.outbox.enqueue(sending.deliveries);
  return { outcome: 'confirmed', sending };
}

/** A plan by its id, for the person to whom it was shown. Throws Problems: not_allowed, not_found. */
export async function planAtHand(ports: Pick<Ports, 'store' | 'clock'>, id: string, by: Person) {
  const record = await read(ports.store, planDoc(id));
  if (!by.coordinates) throw new Problem('not_allowed');
  if (!record) throw new Problem('not_found', { detail: sendWording.unknownPlan });
  if (record.by !== by.user || record.province !== by.province)
    throw new Problem('not_allowed', { detail: sendWording.notYourPlan });
  if (record.expiresAt <= ports.clock.now())
    throw new Problem('not_found', { detail: sendWording.planExpired });
  return record;
}
