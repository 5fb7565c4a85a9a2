/**
 * A delivery: what goes to LINE in one call, and its life. It is stored with its recipients and its retry key
 * before the first attempt; LINE honours the key for 24 hours, so the same call may be made again after a crash
 * and is accepted once (409 says that it was). LINE's reference, "Retrying a failed API request".
 */
import {
  addDays,
  addMs,
  type CivilDate,
  civilDateAt,
  type Instant,
  instantAt,
} from '../calendar/civil-date.ts';
import type { Recipient } from './plan.ts';
import { OFFICE_CLOSES } from './reminder-days.ts';

export type DeliveryState =
  /** Nothing has left, for certain: LINE was not called, or did not take it. */
  | 'queued'
  /** The body is fixed, and an attempt may have gone through. */
  | 'sending'
  | 'sent'
  /** Not sent, and known or feared not to be; `failure` says why. */
  | 'failed'
  /** Nobody was left to send to, or the due date changed before the first attempt. */
  | 'dropped'
  /** Taken back by a person before anything left. */
  | 'stopped'
  /** It did not leave while its words held: they name days that are left, and would be false by now. */
  | 'outdated';

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
  /** LINE id of who sent it by hand; absent of what leaves by rule. */
  by?: string;
  /** Of a reminder by rule: it stands for every reminder that was owed after this day. */
  since?: CivilDate;
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
  /** Certainly not taken: too many calls at once, or no connection to LINE. */
  | { kind: 'rate_limited' }
  | { kind: 'unreached'; detail: string }
  | { kind: 'quota_exhausted' }
  /** 5xx, time-out, connection broken in mid-call: it may have gone through. */
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
    Partial<Pick<Delivery, 'basis' | 'about' | 'by' | 'since'>>,
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

/** A reminder that the day's run planned, by the rule and not by hand. */
export const isByRule = ({ kind, by }: Delivery): boolean =>
  kind === 'escalation' || (kind === 'digest' && by === undefined);

/**
 * The instant from which a delivery's words no longer hold. What leaves by rule leaves in the office hours of its
 * day; what a person confirmed, on its day. A notice, and a person's own words, hold until they are sent.
 */
export function holdsUntil(delivery: Delivery): Instant | undefined {
  const day = civilDateAt(delivery.at);
  if (isByRule(delivery)) return instantAt(day, OFFICE_CLOSES);
  return delivery.kind === 'digest' ? instantAt(addDays(day, 1)) : undefined;
}

/** Must it not begin any more? What may have left already is finished under its key, whatever the hour. */
export function isOutdated(delivery: Delivery, now: Instant): boolean {
  const until = holdsUntil(delivery);
  return delivery.state === 'queued' && until !== undefined && now >= until;
}

/**
 * The delivery with its body fixed, to be stored before the call. A key that LINE may have forgotten gives way to
 * `freshKey`: nothing has left under it.
 */
export function beginSending(
  delivery: Delivery,
  recipients: readonly Recipient[],
  now: Instant,
  freshKey: string,
): Delivery {
  const to = [...new Set(recipients.map(({ user }) => user))];
  if (to.length === 0) return { ...delivery, state: 'dropped' };
  const isFirst = delivery.firstAttemptAt === undefined;
  if (!isFirst && keyIsAlive(delivery, now)) return { ...delivery, state: 'sending', to };
  const retryKey = isFirst ? delivery.retryKey : freshKey;
  return { ...delivery, state: 'sending', to, retryKey, firstAttemptAt: now };
}

/** The delivery taken back, unless an attempt may have gone through: what may have left is not recalled. */
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

/**
 * The delivery after an attempt. `inDoubt`: another attempt may have gone through before, or beside it. `jitter` is
 * a number from 0 to 1 that spreads retries.
 */
export function afterAttempt(
  delivery: Delivery,
  outcome: AttemptOutcome,
  { now, jitter, inDoubt }: { now: Instant; jitter: number; inDoubt: boolean },
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
    case 'unreached':
    case 'unavailable': {
      const nothingLeft = outcome.kind !== 'unavailable' && !inDoubt;
      return {
        ...(nothingLeft ? queuedAgain(delivery) : delivery),
        attempts,
        nextAttemptAt: addMs(now, pauseBefore(attempts, jitter)),
      };
    }
  }
}

/** The next attempt fixes the body anew, without those who have answered meanwhile. */
function queuedAgain({ to: _, ...rest }: Delivery): Delivery {
  return { ...rest, state: 'queued' };
}

/** Exponential back-off with jitter, in milliseconds: about 1 s, 2 s, 4 s … up to ten minutes. */
function pauseBefore(attempts: number, jitter: number): number {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
  return Math.round(pause * (0.75 + jitter / 2));
}
