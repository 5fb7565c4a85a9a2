/** The account's own settings at LINE: whose token it is, and where events are sent. For the command line. */
import { setTimeout as sleep } from 'node:timers/promises';
import { HTTPFetchError, messagingApi } from '@line/bot-sdk';
import type { MenuName } from '../../use-cases/ports.ts';
import { type MenuSetUp, setUpRichMenus } from './rich-menu/set-up.ts';

export interface LineAccountOptions {
  channelAccessToken: string;
  baseUrl: string;
  /** Where pictures are sent to. */
  dataBaseUrl: string;
  liffUrl(path: string): string;
  timeoutMs?: number;
}

/** LINE's test of a webhook itself waits for the server, so this is longer than for a message. */
const TIMEOUT_MS = 15_000;
/** Some twenty calls, three of them with a picture. */
const MENUS_TIMEOUT_MS = 120_000;

/** Every call rejects with an `Error` whose message says in one line what LINE answered. */
export function createLineAccount({
  channelAccessToken,
  baseUrl,
  dataBaseUrl,
  liffUrl,
  timeoutMs = TIMEOUT_MS,
}: LineAccountOptions) {
  const api = new messagingApi.MessagingApiClient({ channelAccessToken, baseURL: baseUrl });
  const ask = <T>(call: Promise<T>) => answered(call, timeoutMs);

  return {
    async bot(): Promise<{ name: string; basicId: string }> {
      const { displayName, basicId } = await ask(api.getBotInfo());
      return { name: displayName, basicId };
    },

    /** Undefined when none is set: LINE answers 404 then. */
    async webhook(): Promise<{ url: string; active: boolean } | undefined> {
      try {
        const { endpoint, active } = await ask(api.getWebhookEndpoint());
        return { url: endpoint, active };
      } catch (error) {
        if (error instanceof LineError && error.status === 404) return undefined;
        throw error;
      }
    },

    async setWebhook(url: string): Promise<void> {
      await ask(api.setWebhookEndpoint({ endpoint: url }));
    },

    async testWebhook(url: string): Promise<{ success: boolean; detail: string }> {
      const { success, statusCode, reason, detail } = await ask(api.testWebhookEndpoint({ endpoint: url }));
      return { success: success === true, detail: `${reason} ${statusCode}: ${detail}` };
    },

    setUpMenus: (people: Readonly<Record<MenuName, readonly string[]>>): Promise<MenuSetUp[]> =>
      answered(
        setUpRichMenus({ channelAccessToken, baseUrl, dataBaseUrl, liffUrl }, people),
        MENUS_TIMEOUT_MS,
      ),
  };
}

class LineError extends Error {
  override name = 'LineError';
  readonly status: number | undefined;
  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

async function answered<T>(call: Promise<T>, timeoutMs: number): Promise<T> {
  const late = sleep(timeoutMs, undefined, { ref: false }).then(() => {
    throw new LineError(`no answer from LINE within ${timeoutMs} ms`);
  });
  try {
    return await Promise.race([call, late]);
  } catch (error) {
    if (error instanceof HTTPFetchError) {
      throw new LineError(`LINE answered ${error.status}: ${error.body.slice(0, 300)}`, error.status);
    }
    if (error instanceof LineError) throw error;
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    throw new LineError(
      `LINE can't be reached: ${error instanceof Error ? error.message : String(error)}${cause}`,
    );
  }
}
