import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Call } from './call-log.ts';
import type { Faults } from './faults.ts';

export interface WebhookEvent {
  type: string;
  webhookEventId: string;
  deliveryContext: { isRedelivery: boolean };
  timestamp: number;
  mode: 'active';
  replyToken?: string;
  source?: Record<string, string>;
  [property: string]: unknown;
}

export interface WebhookBehaviour {
  /** Sends an event again, marked as redelivery, while the bot does not answer 2xx. LINE's default is off. */
  redelivery: boolean;
  /** Real milliseconds before each redelivery. LINE does not disclose its own. */
  redeliverAfterMs: number;
  redeliveries: number;
  /** An answer later than this counts as `request_timeout`, as on LINE. */
  timeoutMs: number;
  /** When the connection is given up. Later than the timeout, so that tests see how long the bot really takes. */
  hangUpMs: number;
  /** How many copies of each call go out at once; 1 unless a test wants duplicates. */
  copies: number;
  /** LINE documents `userId` in groups for message events only. */
  userIdInGroupPostbacks: boolean;
}

export const LINE_WEBHOOKS: WebhookBehaviour = {
  redelivery: false,
  redeliverAfterMs: 50,
  redeliveries: 3,
  timeoutMs: 2_000,
  hangUpMs: 30_000,
  copies: 1,
  userIdInGroupPostbacks: true,
};

export type WebhookReason = 'could_not_connect' | 'request_timeout' | 'error_status_code' | 'no_webhook_url';

export interface WebhookOutcome {
  /** HTTP status of the last attempt; 0 where no answer came. */
  status: number;
  /** Real milliseconds until the answer of the last attempt. */
  ms: number;
  attempts: number;
  /** Why LINE counts it as failed; absent on success. */
  reason?: WebhookReason;
}

export interface WebhookDependencies {
  channelSecret: string;
  destination: string;
  now: () => Date;
  faults: Faults;
  log: (call: Call) => void;
  /** Told of each reply token at the moment its event goes out. */
  delivering: (replyToken: string) => void;
  behaviour?: Partial<WebhookBehaviour>;
}

type Attempt = Omit<WebhookOutcome, 'attempts'>;

export function createWebhooks(dependencies: WebhookDependencies) {
  const { channelSecret, destination, now, faults, log, delivering } = dependencies;
  const behaviour: WebhookBehaviour = { ...LINE_WEBHOOKS, ...dependencies.behaviour };
  let url: string | undefined;
  let inFlight = 0;
  let idle: (() => void)[] = [];
  let held: { event: WebhookEvent; done: (outcome: WebhookOutcome) => void }[] | undefined;

  async function post(target: string, events: WebhookEvent[], loseAnswer: boolean): Promise<Attempt> {
    const body = JSON.stringify({ destination, events });
    const started = performance.now();
    let status = 0;
    try {
      const response = await fetch(target, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'LineBotWebhook/2.0',
          'x-line-signature': createHmac('sha256', channelSecret).update(body).digest('base64'),
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(behaviour.hangUpMs),
      });
      await response.arrayBuffer();
      status = loseAnswer ? 0 : response.status;
    } catch {
      status = 0;
    }
    return judge(status, performance.now() - started);
  }

  function judge(status: number, ms: number): Attempt {
    if (ms > behaviour.timeoutMs) return { status, ms, reason: 'request_timeout' };
    if (status === 0) return { status, ms, reason: 'could_not_connect' };
    return status >= 200 && status < 300 ? { status, ms } : { status, ms, reason: 'error_status_code' };
  }

  async function attempt(target: string, events: WebhookEvent[]): Promise<Attempt> {
    const fault = faults.take('webhook');
    const kind = fault?.kind;
    if (kind === 'slow') await sleep(fault?.ms ?? 0);
    const lost = kind === 'drop' || kind === 'fail' || kind === 'rate429';
    // A reply token lives from the moment at which the bot gets it.
    if (!lost) for (const event of events) if (event.replyToken) delivering(event.replyToken);
    const copies = kind === 'duplicate' ? Math.max(2, behaviour.copies) : behaviour.copies;
    const answers = lost
      ? [{ status: 0, ms: 0, reason: 'could_not_connect' } as const]
      : await Promise.all(
          Array.from({ length: copies }, () =>
            post(target, events, kind === 'lose' || kind === 'accept-then-fail'),
          ),
        );
    for (const answer of answers) {
      log({
        at: now().toISOString(),
        direction: 'webhook',
        method: 'POST',
        path: new URL(target).pathname,
        status: answer.status,
        ms: answer.ms,
        events: events.map((event) => event.type),
        ...(answer.reason && { reason: answer.reason }),
        ...(kind && { fault: kind }),
      });
    }
    // With several copies the worst answer stands: a test of duplicates wants to see any that failed.
    return answers.find((answer) => answer.reason) ?? answers[0] ?? judge(0, 0);
  }

  async function deliver(events: WebhookEvent[]): Promise<WebhookOutcome> {
    if (!url) return { status: 0, ms: 0, attempts: 0, reason: 'no_webhook_url' };
    inFlight++;
    try {
      let attempts = 1;
      let answer = await attempt(url, events);
      while (answer.reason && behaviour.redelivery && attempts <= behaviour.redeliveries && url) {
        await sleep(behaviour.redeliverAfterMs);
        const again = events.map((event) => ({ ...event, deliveryContext: { isRedelivery: true } }));
        answer = await attempt(url, again);
        attempts++;
      }
      return { ...answer, attempts };
    } finally {
      inFlight--;
      if (inFlight === 0) {
        for (const wake of idle) wake();
        idle = [];
      }
    }
  }

  return {
    url: () => url,
    setUrl(next: string | undefined): void {
      url = next;
    },
    configure(change: Partial<WebhookBehaviour>): void {
      Object.assign(behaviour, change);
    },
    behaviour: (): WebhookBehaviour => ({ ...behaviour }),
    /** Posts one event, or keeps it while the webhooks are held. Never rejects. */
    send(event: WebhookEvent): Promise<WebhookOutcome> {
      if (!held) return deliver([event]);
      const keep = held;
      return new Promise((done) => keep.push({ event, done }));
    },
    /** Keeps events back from now on, so that a test can let them go in another order or in one call. */
    hold(): void {
      held ??= [];
    },
    /** Lets held events go, one after the other in the given order, or all in one call. */
    async release({ reversed = false, together = false } = {}): Promise<void> {
      const waiting = held ?? [];
      held = undefined;
      if (reversed) waiting.reverse();
      if (together && waiting.length > 0) {
        const outcome = await deliver(waiting.map((entry) => entry.event));
        for (const entry of waiting) entry.done(outcome);
        return;
      }
      for (const entry of waiting) entry.done(await deliver([entry.event]));
    },
    /** The health call without events; to `target` where one is given. */
    async test(target = url): Promise<Attempt> {
      return target ? attempt(target, []) : { status: 0, ms: 0, reason: 'no_webhook_url' };
    },
    /** Resolves when no webhook is on its way. Held events do not count. */
    settled: (): Promise<void> =>
      inFlight === 0 ? Promise.resolve() : new Promise((wake) => idle.push(wake)),
  };
}
export type Webhooks = ReturnType<typeof createWebhooks>;
