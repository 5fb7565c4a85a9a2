import type { Instant } from '@thankamnot/shared/calendar/civil-date';
import {
  afterAttempt,
  beginSending,
  type Delivery,
  type FailureReason,
  gaveUp,
  isByRule,
  isOutdated,
  isWaiting,
  keyIsAlive,
} from '@thankamnot/shared/reminder/delivery';
import type { Recipient } from '@thankamnot/shared/reminder/plan';
import { peopleOf } from '@thankamnot/shared/reminder/send-plan';
import { type Board, dueFor, isChased } from '@thankamnot/shared/report/board';
import { boards, deliveries, deliveryDoc, type NoteKind } from './documents.ts';
import { type Also, notesFor } from './note-coordinators.ts';
import type { Ports } from './ports.ts';
import { find, read, set } from './records.ts';

/** What became of a delivery: finished, or to be tried again at an instant. */
export type DeliverResult = { finished: true } | { finished: false; retryAt: Instant };

const FINISHED: DeliverResult = { finished: true };

/**
 * Makes one attempt at a delivery. The body is fixed and stored before the first call, and every call of a
 * delivery carries the same retry key: a crash between any two steps leads to the same call again, which LINE
 * accepts once. Safe to run twice at the same time. What has waited past its day does not begin any more.
 *
 * `waitedUntil` is the `retryAt` for which the caller has waited in real time: where the clock is fixed (`NOW`), a
 * retry would otherwise never be due.
 */
export async function deliver(ports: Ports, id: string, waitedUntil?: Instant): Promise<DeliverResult> {
  const clock = () => laterOf(ports.clock.now(), waitedUntil);
  const found = await read(ports.store, deliveryDoc(id));
  if (!found || isOver(found)) return FINISHED;
  if (isOutdated(found, clock())) {
    // What left by rule is taken over by the next day's run, which makes up for it.
    if (!isByRule(found)) await end(ports, { ...found, state: 'outdated' });
    return FINISHED;
  }
  if (found.state === 'sending' && !keyIsAlive(found, clock())) {
    await end(ports, gaveUp(found));
    ports.log.error('delivery unsure', { delivery: id, people: found.to?.length });
    return FINISHED;
  }
  if (found.nextAttemptAt !== undefined && isWaiting(found, clock()))
    return { finished: false, retryAt: found.nextAttemptAt };
  const begun = found.state === 'queued' ? await begin(ports, found) : undefined;
  const delivery = begun?.delivery ?? found;
  if (isOver(delivery)) return FINISHED;

  const outcome = await ports.sender.multicast(delivery.to ?? [], delivery.messages, delivery.retryKey);
  const after = afterAttempt(delivery, outcome, {
    now: clock(),
    jitter: ports.random.jitter(),
    inDoubt: !begun?.isFirst,
  });
  await end(ports, after);
  ports.log.info('delivery attempt', { delivery: id, outcome: outcome.kind, people: delivery.to?.length });
  return !isOver(after) && after.nextAttemptAt !== undefined
    ? { finished: false, retryAt: after.nextAttemptAt }
    : FINISHED;
}

/** Deliveries that are not over; after a crash they go on. */
export async function unfinishedDeliveries(ports: Pick<Ports, 'store'>): Promise<string[]> {
  const found = await Promise.all(
    (['queued', 'sending'] as const).map((state) =>
      find(ports.store, deliveries, { where: [{ field: 'state', op: '==', value: state }] }),
    ),
  );
  return found.flat().map(({ id }) => id);
}

const laterOf = (a: Instant, b: Instant | undefined): Instant => (b !== undefined && b > a ? b : a);

const isOver = ({ state }: Delivery): boolean => state !== 'queued' && state !== 'sending';

interface Begun {
  delivery: Delivery;
  /** False where another process has begun it, and may have sent it. */
  isFirst: boolean;
}

/** Fixes the body: those who have answered meanwhile drop out, and so does a reminder whose due date has changed. */
async function begin(ports: Ports, queued: Delivery): Promise<Begun> {
  const recipients = await stillWanted(ports, queued);
  return ports.store.transaction(async (tx) => {
    const current = (await read(tx, deliveryDoc(queued.id))) ?? queued;
    if (current.state !== 'queued') return { delivery: current, isFirst: false };
    const delivery = beginSending(current, recipients, ports.clock.now(), ports.random.uuid());
    tx.write(set(deliveryDoc(queued.id), delivery));
    return { delivery, isFirst: true };
  });
}

async function stillWanted(ports: Ports, { recipients, basis }: Delivery): Promise<Recipient[]> {
  if (basis.length === 0) return recipients;
  const stored = await ports.store.getAll(basis.map(({ board }) => `${boards.collection}/${board}`));
  const current = stored.map((document) => document?.data as unknown as Board | undefined);
  const owes = ({ unit }: Recipient): boolean =>
    current.some((board, index) => {
      const entry = board?.units[unit];
      if (!board || !entry || !isChased(entry)) return false;
      return dueFor(board, unit) === basis[index]?.dueOn;
    });
  return recipients.filter(owes);
}

/**
 * Writes the outcome unless another attempt has finished the delivery meanwhile; that LINE took it outweighs all else.
 * What did not arrive is told to the coordinators, and to whoever sent it.
 */
async function end(ports: Ports, after: Delivery): Promise<void> {
  await ports.store.transaction(async (tx) => {
    const current = await read(tx, deliveryDoc(after.id));
    if (!current || !mayFollow(current, after)) return;
    const kind = noteKindOf(after);
    const note = kind && { kind, at: ports.clock.now(), count: peopleIn(after) };
    const bySender: Also = ({ user }) => user === after.by;
    const words = note ? await notesFor(tx, after.province, note, bySender) : [];
    tx.write(set(deliveryDoc(after.id), after), ...words);
  });
}

function mayFollow(current: Delivery, after: Delivery): boolean {
  switch (after.state) {
    case 'sent':
      return current.state !== 'sent';
    case 'outdated':
      return current.state === 'queued';
    case 'queued':
      // Another attempt has ended in the meantime, and may know more.
      return current.state === 'sending' && current.attempts === after.attempts - 1;
    default:
      return !isOver(current);
  }
}

const NOTES: Record<FailureReason, NoteKind> = {
  quota_exhausted: 'quota_exhausted',
  rejected: 'refused',
  unsure: 'unconfirmed',
};

function noteKindOf({ state, failure }: Delivery): NoteKind | undefined {
  if (state === 'outdated') return 'late_chase';
  return failure && NOTES[failure.reason];
}

const peopleIn = ({ to, recipients }: Delivery): number => to?.length ?? peopleOf(recipients).size;
