const VALID_MS = 24 * 3_600_000;

export interface SentMessage {
  id: string;
  quoteToken?: string;
}

export interface AcceptedRequest {
  requestId: string;
  /** Push only: what LINE answers again. */
  sentMessages?: SentMessage[];
}

/** Hexadecimal UUID, as https://developers.line.biz/en/docs/messaging-api/retrying-api-request/ asks. */
export const isRetryKey = (key: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(key);

/**
 * A key is valid for 24 hours after the first request that carried it, whether or not that request was accepted;
 * later the same key is a new send.
 */
export function createRetryKeys(now: () => Date, limit = 100_000) {
  const seen = new Map<string, { firstAt: number; accepted?: AcceptedRequest }>();
  const current = (key: string) => {
    const known = seen.get(key.toLowerCase());
    return known && now().getTime() - known.firstAt < VALID_MS ? known : undefined;
  };
  return {
    /** Notes that a request with this key has reached the platform; gives the request accepted earlier, if any. */
    arrive(key: string): AcceptedRequest | undefined {
      const known = current(key);
      if (known) return known.accepted;
      seen.delete(key.toLowerCase());
      seen.set(key.toLowerCase(), { firstAt: now().getTime() });
      if (seen.size > limit) seen.delete(seen.keys().next().value ?? '');
      return undefined;
    },
    accept(key: string, request: AcceptedRequest): void {
      const known = current(key);
      if (known) known.accepted = request;
    },
  };
}
