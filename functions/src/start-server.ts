/** The whole product as one Node server: what `npm run serve` and the rehearsal start. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalOutbox, type LocalOutbox } from './adapters/jobs/local-outbox.ts';
import { removeExpired } from './adapters/store/remove-expired.ts';
import { wholeApp } from './app.ts';

import type { Config } from './config.ts';
import type { DocumentStore } from './use-cases/document-store.ts';
import type { Clock, Log, Ports } from './use-cases/ports.ts';
import { type TickResult, tick } from './use-cases/tick.ts';
import { openStore, wire } from './wiring.ts';

export interface RunningServer {
  url: string;
  ports: Ports;
  /** What the schedule runs every quarter of an hour. */
  tick(): Promise<TickResult>;
  /** Resolves when no delivery is under way. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Built files of the mini-app. */
  liffDirectory: string;
  clock?: Clock;
  log?: Log;
  host?: string;
}

const TICK_EVERY_MS = 15 * 60 * 1000;

export async function startServer(config: Config, options: ServerOptions): Promise<RunningServer> {
  const store = await openStore(config.store);
  let outbox: LocalOutbox | undefined;
  const { ports, app } = wire({
    config,
    store,
    ...(options.clock && { clock: options.clock }),
    ...(options.log && { log: options.log }),
    outbox: (deliver, clock, log) => {
      outbox = createLocalOutbox(deliver, clock, log);
      return outbox;
    },
  });
  const web = wholeApp(app, options.liffDirectory);
  const server = await listen(web, config.port, options.host);

  const runTick = async () => {
    const result = await tick(ports);
    // Firestore does this by itself, and keeps no index to ask for expired documents.
    if (config.store.kind === 'sqlite') await forgetExpired(store, ports.clock);
    ports.log.info('tick', { ...result });
    return result;
  };
  const runQuietly = () =>
    void runTick().catch((error) => ports.log.error('tick failed', { error: String(error) }));
  const timer = setInterval(runQuietly, TICK_EVERY_MS);
  timer.unref();
  // What a crash left undone goes on at once, not at the next quarter.
  setImmediate(runQuietly);

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ports,
    tick: runTick,
    idle: () => outbox?.idle() ?? Promise.resolve(),
    async close() {
      clearInterval(timer);
      outbox?.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
}

/** Collections whose documents expire; Firestore's TTL policies name the same ones. */
const EXPIRING = ['inbox', 'traces', 'deliveries', 'drafts', 'phrases', 'plans', 'sendings', 'rosterPlans'];

async function forgetExpired(store: DocumentStore, clock: Clock): Promise<void> {
  for (const collection of EXPIRING) await removeExpired(store, collection, new Date(clock.now()));
}

function listen(listener: RequestListener, port: number, host?: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('listening', () => resolve(server));
    server.once('error', reject);
    server.listen(port, host);
  });
}
