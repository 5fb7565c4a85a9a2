import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AcceptedSend } from './accepted.ts';
import type { Call } from './call-log.ts';
import { createActs } from './chat/acts.ts';
import { createDriver, type Group, type Phone } from './driver.ts';
import type { Faults } from './faults.ts';
import { createApp } from './http/app.ts';
import { benchState } from './http/bench-state.ts';
import type { IdTokenOptions } from './identity.ts';
import type { GroupOptions, PersonOptions, SimulatorOptions } from './options.ts';
import { createPlatform } from './platform.ts';
import type { QuotaReading } from './quota.ts';
import type { Webhooks } from './webhooks.ts';

export type { AcceptedSend } from './accepted.ts';
export type { Call } from './call-log.ts';
export type { TapOutcome } from './chat/acts.ts';
export type { Group, Phone, ReceivedMessage } from './driver.ts';
export type { GroupOptions, LineAction, LineMessage, PersonOptions, SimulatorOptions } from './options.ts';
export type { WebhookBehaviour, WebhookOutcome } from './webhooks.ts';

export interface Simulator {
  /** Any free port unless told. The URL serves the API, the data API, LINE Login and the bench. */
  listen(port?: number): Promise<{ url: string }>;
  close(): Promise<void>;
  setWebhookUrl(url: string | undefined): void;
  setLiffEndpointUrl(url: string): void;
  /** Throws for an id that nobody has. */
  person(id: string): Phone;
  group(id: string): Group;
  addPerson(person: PersonOptions): Phone;
  addGroup(group: GroupOptions): Group;
  faults: Faults;
  /** How webhooks are redelivered, doubled, held back and let go. */
  webhooks: Pick<Webhooks, 'configure' | 'behaviour' | 'hold' | 'release'>;
  /** Posts the health call without events. */
  testWebhook(): ReturnType<Webhooks['test']>;
  /** Oldest first, at most the latest 1,000. */
  calls(): Call[];
  quota(): QuotaReading;
  setQuota(limit: number): void;
  issueIdToken(personId: string, options?: IdTokenOptions): string;
  issueAccessToken(personId: string, expiresInSeconds?: number): string;
  /** One entry for each recipient of each send that LINE accepted. */
  accepted(): AcceptedSend[];
  /** How often each recipient was accepted under each retry key. */
  acceptedByKey(): { recipient: string; retryKey: string; times: number }[];
  /** Forgets accepted sends and calls; chats, quota and keys stay. */
  clearLogs(): void;
  /** Everything that the bench shows. */
  snapshot(): ReturnType<typeof benchState>;
  /** Resolves when no webhook is in flight. */
  settled(): Promise<void>;
}

/** A LINE platform for one channel on this machine. It keeps everything in memory and knows nothing of the bot. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const platform = createPlatform(options);
  const acts = createActs(platform);
  const driver = createDriver(platform, acts);
  const app = createApp(platform, acts);
  let server: Server | undefined;

  return {
    listen(port = 0) {
      const host = options.host ?? '127.0.0.1';
      return new Promise((resolve, reject) => {
        const listening = app.listen(port, host, (problem) => {
          if (problem) return reject(problem);
          resolve({ url: `http://${host}:${(listening.address() as AddressInfo).port}` });
        });
        server = listening;
      });
    },
    async close() {
      const closing = server;
      server = undefined;
      if (!closing) return;
      const closed = new Promise<void>((resolve) => closing.close(() => resolve()));
      // Open event streams and keep-alive connections would hold it up for ever.
      closing.closeAllConnections();
      await closed;
    },
    setWebhookUrl: (url) => platform.webhooks.setUrl(url),
    setLiffEndpointUrl(url) {
      platform.liff.endpointUrl = url;
    },
    person: (id) => driver.phone(acts.personOf(id)),
    group: (id) => driver.group(acts.groupOf(id)),
    addPerson: (person) => driver.phone(platform.accounts.addPerson(person)),
    addGroup: (group) => driver.group(platform.accounts.addGroup(group)),
    faults: platform.faults,
    webhooks: platform.webhooks,
    testWebhook: () => platform.webhooks.test(),
    calls: platform.calls.all,
    quota: platform.quota.read,
    setQuota(limit) {
      platform.quota.setLimit(limit);
      platform.changes.touch();
    },
    issueIdToken: (personId, idToken) => platform.identity.issueIdToken(acts.personOf(personId), idToken),
    issueAccessToken: (personId, seconds) =>
      platform.identity.issueAccessToken(acts.personOf(personId), seconds),
    accepted: platform.accepted.all,
    acceptedByKey: platform.accepted.countsByKey,
    clearLogs() {
      platform.accepted.clear();
      platform.calls.clear();
    },
    snapshot: () => benchState(platform),
    settled: platform.webhooks.settled,
  };
}
