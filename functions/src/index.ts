/**
 * Every deployed function, on one page: the webhook that LINE calls, the API that the LIFF app calls, the tick of
 * the schedule, and the delivery of one message batch. This file is read at every cold start and by the deployment
 * itself, so it holds settings only; the code behind a function is loaded by its first call.
 */
import { HttpsError, onRequest } from 'firebase-functions/https';
import { setGlobalOptions } from 'firebase-functions/options';
import { defineInt, defineSecret, defineString } from 'firebase-functions/params';
import { onSchedule } from 'firebase-functions/scheduler';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { REGION, SECRETS } from './deployment.ts';

// Read from the environment by config.ts; named here so that a deployment that lacks one is refused.
defineString('LINE_LOGIN_CHANNEL_ID', { description: 'LINE Login channel ID of the LIFF app' });
defineString('LIFF_ID', { description: 'LIFF ID, such as 1650000000-abcdefgh' });
const keptWarm = defineInt('WEBHOOK_MIN_INSTANCES', {
  default: 0,
  description: 'Webhook instances kept warm; 1 keeps answers within the two seconds that LINE waits',
});

// The ceiling bounds the bill; each instance answers 80 calls at once.
setGlobalOptions({ region: REGION, memory: '512MiB', maxInstances: 20 });

const bound = (names: readonly string[]) => names.map((name) => defineSecret(name));
const behind = () => import('./deployed.ts');
const openWebhook = once(async () => (await behind()).openWebhook());
const openApi = once(async () => (await behind()).openApi());
const openTick = once(async () => (await behind()).openTick());
const openDeliver = once(async () => (await behind()).openDeliver());

/** LINE calls this directly, without a hosting hop: it waits two seconds at most. */
export const webhook = onRequest(
  { invoker: 'public', secrets: bound(SECRETS.webhook), minInstances: keptWarm },
  async (request, response) => (await openWebhook())(request, response),
);

/** Hosting rewrites `/api/**`, `/files/**`, `/calendar/**`, `/liff/config.json` and `/healthz` to it. */
export const api = onRequest({ invoker: 'public', secrets: bound(SECRETS.api) }, async (request, response) =>
  (await openApi())(request, response),
);

/** On the quarters of the hour, so that reminders leave when the province says. A repeat does nothing twice. */
export const tick = onSchedule(
  { schedule: '*/15 * * * *', timeZone: 'Asia/Bangkok', retryCount: 3, timeoutSeconds: 540 },
  async () => (await openTick())(),
);

/**
 * One attempt at one delivery. While LINE does not answer, Cloud Tasks comes again with pauses that are longer than
 * the delivery's own, for ten minutes; after that every tick queues what is unfinished anew, until the delivery's
 * day is over. So a delivery has about one task at a time, and a lost task costs a quarter of an hour at most.
 */
export const deliver = onTaskDispatched<{ delivery: string }>(
  {
    secrets: bound(SECRETS.deliver),
    retryConfig: { maxAttempts: 8, minBackoffSeconds: 5, maxBackoffSeconds: 300 },
    rateLimits: { maxConcurrentDispatches: 4 },
  },
  async ({ data }) => {
    const finished = await (await openDeliver())(data.delivery);
    // The quiet way to ask for another attempt: other errors are logged as faults of the program.
    if (!finished) throw new HttpsError('aborted', 'LINE has not accepted it yet');
  },
);

/** Opened by the first call and kept. A start that failed is tried again by the next call. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}
