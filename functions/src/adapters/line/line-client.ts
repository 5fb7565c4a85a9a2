/**
 * LINE's API as the product uses it: outcomes as data, and a time-out for every call. Messages go over `line-http.ts`;
 * the rest through LINE's SDK, which throws on every status but 2xx.
 */
import { HTTPFetchError, messagingApi } from '@line/bot-sdk';
import type { AttemptOutcome } from '@thankamnot/shared/reminder/delivery';
import type { Menus, MonthUsage, QuotaReader, Sender, UsageMeter } from '../../use-cases/ports.ts';
import { leftOf } from '../../use-cases/ports.ts';
import { createLineHttp, type LineAnswer, Unreached } from './line-http.ts';
import { fetchContent } from './message-content.ts';
import { menusAt } from './rich-menu/show.ts';

export interface LineClient extends Sender, QuotaReader, UsageMeter, Menus {
  /** Answers an event. `expired` when LINE no longer takes the token (used, or too old). */
  reply(replyToken: string, messages: messagingApi.Message[]): Promise<'sent' | 'expired'>;
  /** Display name of a friend; undefined for those who are none. */
  profileName(user: string): Promise<string | undefined>;
  /** What somebody sent; undefined when LINE has it no more. Of more than `most` bytes not all, but more than `most`. */
  contentOf(messageId: string, most: number): Promise<Uint8Array | undefined>;
  /** Shows the dots while an answer is prepared; never fails the answer. */
  showLoading(user: string): Promise<void>;
}

export interface LineClientOptions {
  channelAccessToken: string;
  baseUrl: string;
  /** Where LINE keeps what people send. */
  dataBaseUrl: string;
  /** Milliseconds after which a call counts as unanswered. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
const MONTHLY_LIMIT = 'monthly limit';

export function createLineClient({
  channelAccessToken,
  baseUrl,
  dataBaseUrl,
  timeoutMs = TIMEOUT_MS,
}: LineClientOptions): LineClient {
  const api = new messagingApi.MessagingApiClient({ channelAccessToken, baseURL: baseUrl });
  const post = createLineHttp({ channelAccessToken, baseUrl, timeoutMs });
  const within = <T>(call: Promise<T>): Promise<T> => withTimeout(call, timeoutMs);

  async function usage(): Promise<MonthUsage | null> {
    try {
      const [quota, { totalUsage }] = await within(
        Promise.all([api.getMessageQuota(), api.getMessageQuotaConsumption()]),
      );
      if (quota.type === 'none') return { used: totalUsage, limit: null };
      return quota.value === undefined ? null : { used: totalUsage, limit: quota.value };
    } catch {
      return null;
    }
  }

  const menus = menusAt(api);

  return {
    show: (user, menu) => within(menus.show(user, menu)),

    async multicast(to, messages, retryKey) {
      return outcomeOf(post('/v2/bot/message/multicast', { to, messages }, { 'x-line-retry-key': retryKey }));
    },

    usage,

    left: async () => leftOf(await usage()),

    async reply(replyToken, messages) {
      const { status, body } = await post('/v2/bot/message/reply', { replyToken, messages });
      if (isSuccess(status)) return 'sent';
      if (status === 400 && body.includes('reply token')) return 'expired';
      throw new Error(failure({ status, body }));
    },

    async profileName(user) {
      try {
        return (await within(api.getProfile(user))).displayName;
      } catch (error) {
        if (error instanceof HTTPFetchError && error.status === 404) return undefined;
        throw error;
      }
    },

    contentOf: (messageId, most) =>
      fetchContent({ channelAccessToken, dataBaseUrl, timeoutMs }, messageId, most),

    async showLoading(user) {
      try {
        await within(api.showLoadingAnimation({ chatId: user, loadingSeconds: 5 }));
      } catch {
        // The dots are a courtesy: the answer comes in any case.
      }
    },
  };
}

/** What one attempt came to. Branches on LINE's documented statuses and, for 429, on its message. */
async function outcomeOf(call: Promise<LineAnswer>): Promise<AttemptOutcome> {
  try {
    const answer = await call;
    const { status, body } = answer;
    if (isSuccess(status)) return { kind: 'accepted' };
    if (status === 409) return { kind: 'accepted_before' };
    if (status === 429) return { kind: body.includes(MONTHLY_LIMIT) ? 'quota_exhausted' : 'rate_limited' };
    return { kind: status >= 500 ? 'unavailable' : 'rejected', detail: failure(answer) };
  } catch (error) {
    return { kind: error instanceof Unreached ? 'unreached' : 'unavailable', detail: describe(error) };
  }
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;
const failure = ({ status, body }: LineAnswer): string => `LINE answered ${status}: ${body.slice(0, 300)}`;

const describe = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return error instanceof Error ? `${error.message}${cause}` : String(error);
};

function withTimeout<T>(call: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer from LINE within ${ms} ms`)), ms);
  });
  return Promise.race([call, late]).finally(() => clearTimeout(timer));
}
