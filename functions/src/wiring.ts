/** Which adapter stands behind which port. */

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { webhook } from '@line/bot-sdk';
import { createBot } from './adapters/bot/bot.ts';
import { handleEvent } from './adapters/bot/handle-event.ts';
import { press } from './adapters/export/press.ts';
import { createLocalOutbox, type LocalOutbox } from './adapters/jobs/local-outbox.ts';
import { createIdTokenVerifier } from './adapters/line/id-token.ts';
import { createLineClient, type LineClient } from './adapters/line/line-client.ts';
import { withLoadingDots } from './adapters/line/loading-dots.ts';
import type { ApiParts, WebhookParts } from './app.ts';
import type { AdminConfig, Config } from './config.ts';
import { jsonLog, quietLog } from './log.ts';
import { createComposer } from './messages/composer.ts';
import { systemRandom } from './random.ts';
import { attempt } from './use-cases/attempt.ts';
import type { deliver } from './use-cases/deliver.ts';
import type { DocumentStore } from './use-cases/document-store.ts';
import type { FileStore } from './use-cases/file-store.ts';
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
  const { openFirestore } = await import('./adapters/store/open-firestore.ts');
  return openFirestore();
}

/** Files are seldom used: their adapter is loaded and opened by the first use. */
export function filesAt(place: Config['files']): FileStore {
  let opened: Promise<FileStore> | undefined;
  const open = () => {
    opened ??= openFiles(place).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    put: async (key, bytes) => (await open()).put(key, bytes),
    get: async (key) => (await open()).get(key),
    remove: async (key) => (await open()).remove(key),
  };
}

async function openFiles(place: Config['files']): Promise<FileStore> {
  switch (place.kind) {
    case 'memory':
      return (await import('./adapters/files/memory-files.ts')).createMemoryFiles();
    case 'folder':
      return (await import('./adapters/files/folder-files.ts')).openFolderFiles(place.folder);
    case 'bucket':
      return (await import('./adapters/files/cloud-files.ts')).openCloudFiles(place.bucket);
  }
}

export interface PortsOptions<O extends Outbox> {
  /** Where it is missing, deliveries can be planned and queued, but not sent. */
  line: LineClient | undefined;
  liffId: string;
  store: DocumentStore;
  files: FileStore;
  /** Cloud Tasks in production; the queue inside the process elsewhere. */
  outbox(
    deliverOne: (id: string, waitedUntil?: string) => ReturnType<typeof deliver>,
    clock: Clock,
    log: Log,
  ): O;
  clock: Clock;
  log: Log;
}

export function portsOf<O extends Outbox>(options: PortsOptions<O>): Ports & { outbox: O } {
  const { line, liffId, store, files, clock, log } = options;
  const ports: Ports & { outbox: O } = {
    clock,
    store,
    files,
    sender: line ?? { multicast: async () => ({ kind: 'rejected', detail: 'LINE is not configured' }) },
    quota: line ?? { left: async () => null },
    meter: line ?? { usage: async () => null },
    composer: createComposer({ liffUrl: liffUrls(liffId) }),
    outbox: options.outbox((id, waitedUntil) => attempt(ports, id, waitedUntil), clock, log),
    random: systemRandom,
    press,
    menus: line ?? { show: async () => 'not_set_up' },
    log,
  };
  return ports;
}

export const lineOf = (
  { apiBaseUrl, dataApiBaseUrl }: Config['line'],
  channelAccessToken: string,
): LineClient => createLineClient({ channelAccessToken, baseUrl: apiBaseUrl, dataBaseUrl: dataApiBaseUrl });

export const liffUrls = (liffId: string) => (path: string) => `https://liff.line.me/${liffId}${path}`;

/** What the bot needs of the rest. */
export function webhookParts(given: {
  ports: Ports;
  line: LineClient;
  liffId: string;
  channelSecret: string;
}): WebhookParts {
  const { ports, line, liffId, channelSecret } = given;
  const bot = createBot({
    ports,
    liffUrl: liffUrls(liffId),
    profileName: (user) => line.profileName(user),
    pictureOf: (messageId, most) => line.contentOf(messageId, most),
  });
  return {
    ports,
    channelSecret,
    handleEvent: (event, onceSent) =>
      withLoadingDots(line.showLoading, privateChatOf(event), () => handleEvent(bot, event, onceSent)),
    reply: (replyToken, messages) => line.reply(replyToken, messages),
  };
}

/** What the API needs of the rest. It sends nothing itself, so it knows no access token. */
export function apiParts(given: { ports: Ports; line: Config['line']; channelSecret: string }): ApiParts {
  const { apiBaseUrl, loginChannelId, liffId } = given.line;
  return {
    ports: given.ports,
    channelSecret: given.channelSecret,
    verifyIdToken: createIdTokenVerifier({ apiBaseUrl, loginChannelId }),
    liffId,
    liffUrl: liffUrls(liffId),
  };
}

export interface Wired {
  ports: Ports;
  app: WebhookParts & ApiParts;
  line: LineClient;
}

export interface WiringOptions extends Pick<PortsOptions<Outbox>, 'store' | 'outbox'> {
  config: Config;
  clock?: Clock;
  log?: Log;
}

/** Everything, for one process that does all. */
export function wire({
  config,
  store,
  outbox,
  clock = clockOf(config.now),
  log = jsonLog,
}: WiringOptions): Wired {
  const { liffId } = config.line;
  const { channelSecret, channelAccessToken } = config.secrets;
  const line = lineOf(config.line, channelAccessToken);
  const files = filesAt(config.files);
  const ports = portsOf({ line, liffId, store, files, outbox, clock, log });
  const app = {
    ...webhookParts({ ports, line, liffId, channelSecret }),
    ...apiParts({ ports, line: config.line, channelSecret }),
  };
  return { ports, line, app };
}

/** LINE shows the dots in chats of one person only. */
const privateChatOf = ({ source }: webhook.Event): string | undefined =>
  source?.type === 'user' ? source.userId : undefined;

/** The ports of the command line. Without LINE it reads and writes the store, and sending is refused. */
export async function adminPorts(config: AdminConfig): Promise<Ports & { outbox: LocalOutbox }> {
  return portsOf({
    line: config.line && lineOf(config.line, config.line.channelAccessToken),
    liffId: config.line?.liffId ?? '',
    store: await openStore(config.store),
    files: filesAt(config.files),
    outbox: createLocalOutbox,
    clock: clockOf(config.now),
    log: quietLog,
  });
}
