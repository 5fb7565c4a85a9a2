/** The code behind each deployed function. `index.ts` loads it at the first call and keeps what it opens. */
import type { RequestListener } from 'node:http';
import { createTaskOutbox } from './adapters/jobs/task-outbox.ts';
import { apiApp, webhookApp } from './app.ts';
import { type Config, readFunctionConfig } from './config.ts';
import { DELIVERY_QUEUE, SECRETS } from './deployment.ts';
import { jsonLog } from './log.ts';
import { attempt } from './use-cases/attempt.ts';
import type { Ports } from './use-cases/ports.ts';
import { tick } from './use-cases/tick.ts';
import { apiParts, filesAt, lineOf, openStore, portsOf, systemClock, webhookParts } from './wiring.ts';

/** Answers at the function's own address, where the path is `/`, and behind a rewrite of `/webhook`. */
export async function openWebhook(): Promise<RequestListener> {
  const { files, line, secrets } = readFunctionConfig(SECRETS.webhook);
  const client = lineOf(line, secrets.LINE_CHANNEL_ACCESS_TOKEN);
  const ports = await openPorts(files, line.liffId, client);
  return webhookApp(
    webhookParts({ ports, line: client, liffId: line.liffId, channelSecret: secrets.LINE_CHANNEL_SECRET }),
    ['/', '/webhook'],
  );
}

export async function openApi(): Promise<RequestListener> {
  const { files, line, secrets } = readFunctionConfig(SECRETS.api);
  const ports = await openPorts(files, line.liffId);
  return apiApp(apiParts({ ports, line, channelSecret: secrets.LINE_CHANNEL_SECRET }));
}

export async function openTick(): Promise<() => Promise<void>> {
  const { files, line } = readFunctionConfig([]);
  const ports = await openPorts(files, line.liffId);
  return async () => ports.log.info('tick', { ...(await tick(ports)) });
}

/** One attempt at a delivery, or at another task of the outbox: says whether it is over. */
export async function openDeliver(): Promise<(delivery: string) => Promise<boolean>> {
  const { files, line, secrets } = readFunctionConfig(SECRETS.deliver);
  const ports = await openPorts(files, line.liffId, lineOf(line, secrets.LINE_CHANNEL_ACCESS_TOKEN));
  return async (delivery) => (await attempt(ports, delivery)).finished;
}

async function openPorts(
  files: Config['files'],
  liffId: string,
  line?: ReturnType<typeof lineOf>,
): Promise<Ports> {
  return portsOf({
    line,
    liffId,
    store: await openStore({ kind: 'firestore' }),
    files: filesAt(files),
    outbox: () => createTaskOutbox(openQueue, jsonLog),
    clock: systemClock,
    log: jsonLog,
  });
}

/** Most calls queue nothing: the Admin SDK is loaded by the first that does. */
async function openQueue() {
  const [{ getApps, initializeApp }, { getFunctions }] = await Promise.all([
    import('firebase-admin/app'),
    import('firebase-admin/functions'),
  ]);
  if (getApps().length === 0) initializeApp();
  return getFunctions().taskQueue<{ delivery: string }>(DELIVERY_QUEUE);
}
