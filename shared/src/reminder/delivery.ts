/**
 * A delivery: what goes to LINE in one call, and its life. It is stored with its recipients and its retry key
 * before the first attempt; LINE honours the key for 24 hours, so the same call may be made again after a crash
 * and is accepted once (409 says that it was). LINE's reference, "Retrying a failed API request".
 */
import { addMs, type Instant } from '../calendar/civil-date.ts';
import type { Recipient } from './plan.ts';

export type DeliveryState =
  | 'queued'
  /** The body is fixed and an attempt was, or is about to be, made. */
  | 'sending'
  | 'sent'
  /** Not sent, and known or feared not to be; `failure` says why. */
  | 'failed'
  /** Nobody was left to send to, or the due date changed before the first attempt. */
  | 'dropped'
  /** Taken back by a person before its first attempt. */
  | 'stopped';

export interface Delivery {
  id: string;
  province: string;
  kind: 'digest' | 'escalation' | 'notice' | 'broadcast';
  at: Instant;
  state: DeliveryState;
  recipients: Recipient[];
  /** LINE message objects, rendered when planned: the body must not change between attempts. */
  messages: object[];
  /** The rounds that it reminds of, with the due date that was in force. */
  basis: { board: string; dueOn: string }[];
  /** Ids of the boards that it speaks of: what a round's timeline finds it by. Absent where it speaks of none. */
  about?: string[];
  /** UUID for X-Line-Retry-Key. */
  retryKey: string;
  /** LINE user ids of the fixed body. */
  to?: string[];
  attempts: number;
  firstAttemptAt?: Instant;
  nextAttemptAt?: Instant;
  sentAt?: Instant;
  /** LINE said so (409) to a repeated call: a former attempt had gone through. */
  acceptedBefore?: true;
  /** Then it is deleted: it names people. */
  expiresAt: Instant;
  failure?: { reason: FailureReason; detail: string };
}

export type FailureReason = 'quota_exhausted' | 'rejected' | 'unsure';

/** What LINE said to one attempt. */
export type AttemptOutcome =
  | { kind: 'accepted' }
  /** 409: a former attempt with this key went through. */
  | { kind: 'accepted_before' }
  | { kind: 'rate_limited' }
  | { kind: 'quota_exhausted' }
  /** 5xx, time-out, broken connection: it may have gone through. */
  | { kind: 'unavailable'; detail: string }
  | { kind: 'rejected'; detail: string };

/** LINE keeps a retry key for 24 hours; an hour of margin covers clocks that differ. */
export const RETRY_KEY_LIFE_MS = 23 * 60 * 60 * 1000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10 * 60 * 1000;

const DAY_MS = 24 * 60 * 60 * 1000;
/** Deliveries name people: after so many days they are deleted. */
export const KEPT_DAYS = 90;

/** A delivery that nothing has been done about yet. */
export function newDelivery(
  planned: Pick<Delivery, 'id' | 'province' | 'kind' | 'at' | 'recipients' | 'messages' | 'retryKey'> &
    Partial<Pick<Delivery, 'basis' | 'about'>>,
): Delivery {
  const { basis = [], about = [...new Set(basis.map(({ board }) => board))], ...rest } = planned;
  return {
    ...rest,
    basis,
    ...(about.length > 0 && { about }),
    state: 'queued',
    attempts: 0,
    expiresAt: addMs(planned.at, KEPT_DAYS * DAY_MS),
  };
}

/** The delivery with its body fixed, to be stored before the first call. */
export function beginSending(delivery: Delivery, recipients: readonly Recipient[], now: Instant): Delivery {
  const to = [...new Set(recipients.map(({ user }) => user))];
  if (to.length === 0) return { ...delivery, state: 'dropped' };
  return { ...delivery, state: 'sending', to, firstAttemptAt: now };
}

/** The delivery taken back, unless an attempt was made or is about to be: what may have left is not recalled. */
export const stopped = (delivery: Delivery): Delivery =>
  delivery.state === 'queued' ? { ...delivery, state: 'stopped' } : delivery;

/** May the call be made again under the same key? After a day a delivery that is still unsure is reported, not resent. */
export function keyIsAlive(delivery: Delivery, now: Instant): boolean {
  const age = Date.parse(now) - Date.parse(delivery.firstAttemptAt ?? now);
  return age < RETRY_KEY_LIFE_MS;
}

export function gaveUp(delivery: Delivery): Delivery {
  return {
    ...delivery,
    state: 'failed',
    failure: {
      reason: 'unsure',
      detail: 'LINE did not confirm within 24 hours; sending again could repeat the message',
    },
  };
}

/**
 * Is it too early for the next attempt? A wait longer than any pause means that the clock was set back meanwhile:
 * then the attempt is made, since the same key keeps it from counting twice.
 */
export function isWaiting({ nextAttemptAt }: Delivery, now: Instant): boolean {
  if (nextAttemptAt === undefined) return false;
  const left = Date.parse(nextAttemptAt) - Date.parse(now);
  return left > 0 && left <= 2 * LONGEST_PAUSE_MS;
}

/** The delivery after an attempt. `jitter` is a number from 0 to 1 that spreads retries. */
export function afterAttempt(
  delivery: Delivery,
  outcome: AttemptOutcome,
  now: Instant,
  jitter: number,
): Delivery {
  const attempts = delivery.attempts + 1;
  switch (outcome.kind) {
    case 'accepted':
    case 'accepted_before': {
      const { nextAttemptAt: _, ...rest } = delivery;
      const before = outcome.kind === 'accepted_before' && { acceptedBefore: true as const };
      return { ...rest, attempts, state: 'sent', sentAt: now, ...before };
    }
    case 'quota_exhausted':
      return {
        ...delivery,
        attempts,
        state: 'failed',
        failure: { reason: 'quota_exhausted', detail: 'the monthly limit of LINE messages is used up' },
      };
    case 'rejected':
      return {
        ...delivery,
        attempts,
        state: 'failed',
        failure: { reason: 'rejected', detail: outcome.detail },
      };
    case 'rate_limited':
    case 'unavailable':
      return { ...delivery, attempts, nextAttemptAt: addMs(now, pauseBefore(attempts, jitter)) };
  }
}

/** Exponential back-off with jitter, in milliseconds: about 1 s, 2 s, 4 s … up to ten minutes. */
function pauseBefore(attempts: number, jitter: number): number {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
  return Math.round(pause * (0.75 + jitter / 2));
}
