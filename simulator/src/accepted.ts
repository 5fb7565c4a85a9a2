import type { Via } from './chat/chats.ts';
import type { LineMessage } from './options.ts';

export interface AcceptedSend {
  /** User id or group id. */
  recipient: string;
  retryKey?: string;
  messages: LineMessage[];
  /** ISO instant. */
  at: string;
  via: Via;
  /** False for those whom LINE accepts silently and does not reach: blocked, unknown, not a friend. */
  delivered: boolean;
}

export interface AcceptedCall extends Omit<AcceptedSend, 'recipient' | 'delivered'> {
  recipients: string[];
  undelivered: Set<string>;
}

/** Every send that LINE has accepted, so that a test can prove that nobody got a thing twice or not at all. */
export function createAccepted(limit = 500_000) {
  let calls: AcceptedCall[] = [];
  let rows = 0;
  return {
    add(call: AcceptedCall): void {
      calls.push(call);
      rows += call.recipients.length;
      while (rows > limit && calls.length > 1) rows -= calls.shift()?.recipients.length ?? 0;
    },
    all(): AcceptedSend[] {
      return calls.flatMap(({ recipients, undelivered, ...call }) =>
        recipients.map((recipient) => ({ ...call, recipient, delivered: !undelivered.has(recipient) })),
      );
    },
    /** How often each recipient was accepted under each retry key; more than 1 within 24 hours is a repeat. */
    countsByKey(): { recipient: string; retryKey: string; times: number }[] {
      const counts = new Map<string, { recipient: string; retryKey: string; times: number }>();
      for (const { recipients, retryKey } of calls) {
        if (retryKey === undefined) continue;
        for (const recipient of recipients) {
          const known = counts.get(`${recipient} ${retryKey}`);
          if (known) known.times++;
          else counts.set(`${recipient} ${retryKey}`, { recipient, retryKey, times: 1 });
        }
      }
      return [...counts.values()];
    },
    clear(): void {
      calls = [];
      rows = 0;
    },
  };
}
