import { opaqueToken } from './ids.ts';

const AFTER_DELIVERY_MS = 60_000;
const AFTER_EVENT_MS = 20 * 60_000;

/**
 * One-use tokens. Each works for one minute after the webhook that carried it was (re)delivered and never later than
 * 20 minutes after the event (https://developers.line.biz/en/reference/messaging-api/#send-reply-message).
 */
export function createReplyTokens(now: () => Date, limit = 20_000) {
  const tokens = new Map<string, { chatId: string; eventAt: number; deliveredAt?: number; used: boolean }>();
  return {
    issue(chatId: string): string {
      const token = opaqueToken();
      tokens.set(token, { chatId, eventAt: now().getTime(), used: false });
      if (tokens.size > limit) tokens.delete(tokens.keys().next().value ?? '');
      return token;
    },
    delivered(token: string): void {
      const known = tokens.get(token);
      if (known) known.deliveredAt = now().getTime();
    },
    /** The chat that a valid token answers; undefined for one that is unknown, used or too old. */
    chatOf(token: string): string | undefined {
      const known = tokens.get(token);
      if (!known || known.used || known.deliveredAt === undefined) return undefined;
      const at = now().getTime();
      const fresh = at - known.deliveredAt <= AFTER_DELIVERY_MS && at - known.eventAt <= AFTER_EVENT_MS;
      return fresh ? known.chatId : undefined;
    },
    use(token: string): void {
      const known = tokens.get(token);
      if (known) known.used = true;
    },
  };
}
