/**
 * Every deployed function, on one page: the webhook that LINE calls, the API that the LIFF app calls, the tick of
 * the schedule, and the delivery of one message batch. Region asia-southeast1: nearest one with Functions, Tasks,
 * Scheduler and Firestore.
 */

import { initializeApp } from 'firebase-admin/app';
import { getFunctions } from 'firebase-admin/functions';
import { defineSecret } from 'firebase-functions/params';
import { setGlobalOptions } from 'firebase-functions/v2';
import { onInit } from 'firebase-functions/v2/core';
import { onRequest } from 'firebase-functions/v2/https';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { createTaskOutbox } from './adapters/jobs/task-outbox.ts';
import { apiApp, webhookApp } from './app.ts';
import { readConfig } from './config.ts';
import { deliver as deliverOne } from './use-cases/deliver.ts';
import { tick as runTick } from './use-cases/tick.ts';
import { openStore, type Wired, wire } from './wiring.ts';

const REGION = 'asia-southeast1';
const secrets = [defineSecret('LINE_CHANNEL_SECRET'), defineSecret('LINE_CHANNEL_ACCESS_TOKEN')];
setGlobalOptions({ region: REGION, memory: '512MiB', secrets });

let wired: Promise<Wired> | undefined;
const parts = () => {
  wired ??= assemble();
  return wired;
};
onInit(() => void parts().catch(() => undefined));

async function assemble(): Promise<Wired> {
  initializeApp();
  const config = readConfig();
  const store = await openStore({ kind: 'firestore' });
  const queue = getFunctions().taskQueue(`locations/${REGION}/functions/deliver`);
  return wire({ config, store, outbox: () => createTaskOutbox(queue) });
}

/** LINE calls this directly, without a hosting hop: it waits two seconds at most. */
export const webhook = onRequest(async (request, response) =>
  webhookApp((await parts()).app)(request, response),
);

/** Hosting rewrites `/api/**` to it. */
export const api = onRequest(async (request, response) => apiApp((await parts()).app)(request, response));

export const tick = onSchedule(
  { schedule: 'every 15 minutes', timeZone: 'Asia/Bangkok', retryCount: 3 },
  async () => {
    const { ports } = await parts();
    ports.log.info('tick', { ...(await runTick(ports)) });
  },
);

/** One attempt at one delivery; Cloud Tasks comes again with growing pauses while LINE does not answer. */
export const deliver = onTaskDispatched<{ delivery: string }>(
  {
    retryConfig: {
      maxAttempts: 20,
      minBackoffSeconds: 5,
      maxBackoffSeconds: 3600,
      maxRetrySeconds: 23 * 3600,
    },
    rateLimits: { maxConcurrentDispatches: 4 },
  },
  async ({ data }) => {
    const result = await deliverOne((await parts()).ports, data.delivery);
    if (!result.finished) throw new Error(`delivery ${data.delivery} is to be tried again`);
  },
);
