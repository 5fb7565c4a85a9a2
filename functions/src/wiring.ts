/** Which adapter stands behind which port. */

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { webhook } from '@line/bot-sdk';
import { createBot } from './adapters/bot/bot.ts';
import { handleEvent } from './adapters/bot/handle-event.ts';
import { createLocalOutbox, type LocalOutbox } from './adapters/jobs/local-outbox.ts';
import { createIdTokenVerifier } from './adapters/line/id-token.ts';
import { createLineClient, type LineClient } from './adapters/line/line-client.ts';
import type { AppParts } from './app.ts';
import type { AdminConfig, Config } from './config.ts';
import { jsonLog, quietLog } from './log.ts';
import { createComposer } from './messages/composer.ts';
import { systemRandom } from './random.ts';
import { deliver } from './use-cases/deliver.ts';
import type { DocumentStore } from './use-cases/document-store.ts';
import type { Clock, Log, Outbox, Ports } from './use-cases/ports.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };

export const clockOf = (now: string | undefined): Clock => {
  if (now === undefined) return systemClock;
  const fixed = new Date(now).toISOString();
  return { now: () => fixed };
};

/** Opens the database; adapters are loaded only when chosen, which keeps cold starts short. */
export async function openStore(store: Config['store']): Promise<DocumentStore> {
  if (store.kind === 'sqlite') {
    const { openSqliteStore } = await import('./adapters/store/sqlite-store.ts');
    if (store.file !== ':memory:') mkdirSync(dirname(store.file), { recursive: true });
    return openSqliteStore(store.file);
  }
  const { Firestore } = await import('@google-cloud/firestore');
  const { openFirestoreStore } = await import('./adapters/store/firestore-store.ts');
  return openFirestoreStore(new Firestore());
}

export interface Wired {
  ports: Ports;
  app: AppParts;
  line: LineClient;
}

export interface WiringOptions {
  config: Config;
  store: DocumentStore;
  /** Cloud Tasks in production; the queue inside the process elsewhere. */
  outbox(deliverOne: (id: string) => ReturnType<typeof deliver>, clock: Clock, log: Log): Outbox;
  clock?: Clock;
  log?: Log;
}

export function wire({
  config,
  store,
  outbox,
  clock = clockOf(config.now),
  log = jsonLog,
}: WiringOptions): Wired {
  const { apiBaseUrl, loginChannelId, liffId } = config.line;
  const { channelSecret, channelAccessToken } = config.secrets;
  const line = createLineClient({ channelAccessToken, baseUrl: apiBaseUrl });
  const liffUrl = (path: string) => `https://liff.line.me/${liffId}${path}`;
  const ports: Ports = {
    clock,
    store,
    sender: line,
    quota: line,
    composer: createComposer({ liffUrl }),
    outbox: outbox((id) => deliver(ports, id), clock, log),
    random: systemRandom,
    log,
  };
  const bot = createBot({ ports, liffUrl, profileName: (user) => line.profileName(user) });
  return {
    ports,
    line,
    app: {
      ports,
      channelSecret,
      liffUrl,
      handleEvent: (event: webhook.Event) => handleEvent(bot, event),
      reply: (replyToken, messages) => line.reply(replyToken, messages),
      verifyIdToken: createIdTokenVerifier({ apiBaseUrl, loginChannelId }),
    },
  };
}

/** The ports of the command line. Without LINE it reads and writes the store, and sending is refused. */
export async function adminPorts(config: AdminConfig): Promise<Ports & { outbox: LocalOutbox }> {
  const store = await openStore(config.store);
  const clock = clockOf(config.now);
  const line =
    config.line &&
    createLineClient({ channelAccessToken: config.line.channelAccessToken, baseUrl: config.line.apiBaseUrl });
  const liffId = config.line?.liffId ?? '';
  const ports: Ports & { outbox: LocalOutbox } = {
    clock,
    store,
    sender: line ?? { multicast: async () => ({ kind: 'rejected', detail: 'LINE is not configured' }) },
    quota: line ?? { left: async () => null },
    composer: createComposer({ liffUrl: (path) => `https://liff.line.me/${liffId}${path}` }),
    outbox: createLocalOutbox((id) => deliver(ports, id), clock, quietLog),
    random: systemRandom,
    log: quietLog,
  };
  return ports;
}
