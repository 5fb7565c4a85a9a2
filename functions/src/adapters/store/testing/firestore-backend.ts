import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Firestore } from '@google-cloud/firestore';
import { emulatorJars } from './find-emulator.ts';

/** A Firestore for tests. Every project id is a database of its own, empty at first. */
export interface FirestoreBackend {
  /** `emulator`: Google's own. `bridge`: an imitation in this process, only where no emulator was found. */
  kind: 'emulator' | 'bridge';
  /** `FIRESTORE_EMULATOR_HOST` for processes that shall use it too; the bridge has none. */
  host?: string;
  /** A new client, to be terminated by whoever asked for it. */
  firestore(projectId: string): Firestore;
  stop(): Promise<void>;
}

const MAIN_CLASS = 'com.google.cloud.datastore.emulator.firestore.CloudFirestore';
const STARTING_MS = 20_000;

/**
 * Takes the emulator that `FIRESTORE_EMULATOR_HOST` names, or starts the one installed on this machine, or falls
 * back to the bridge. Ready in about a second and a half.
 */
export async function startFirestore(): Promise<FirestoreBackend> {
  const given = process.env.FIRESTORE_EMULATOR_HOST;
  if (given) return emulatorAt(given, async () => {});
  for await (const jar of emulatorJars()) {
    const port = await freePort();
    const started = await startJar(jar, port);
    if (started) return emulatorAt(`127.0.0.1:${port}`, () => stopProcess(started));
  }
  return bridge();
}

function emulatorAt(host: string, stop: () => Promise<void>): FirestoreBackend {
  return {
    kind: 'emulator',
    host,
    firestore: (projectId) =>
      // The settings that the client would make of the variable by itself.
      new Firestore({ projectId, host, ssl: false, customHeaders: { Authorization: 'Bearer owner' } }),
    stop,
  };
}

async function bridge(): Promise<FirestoreBackend> {
  const { FirestoreMock } = await import('@firebase-bridge/firestore-admin');
  const mock = new FirestoreMock();
  return {
    kind: 'bridge',
    firestore: (projectId) => mock.createDatabase(projectId).firestore(),
    async stop() {
      mock.deleteAll();
    },
  };
}

/** The running emulator, or nothing if this jar does not run here (no Java, or one too old for it). */
async function startJar(jar: string, port: number): Promise<ChildProcess | undefined> {
  const args = ['-cp', jar, MAIN_CLASS, 'start', '--host=127.0.0.1', `--port=${port}`];
  const child = spawn('java', args, { stdio: 'ignore' });
  let ended = false;
  child.once('error', () => {
    ended = true;
  });
  child.once('exit', () => {
    ended = true;
  });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  child.once('exit', () => process.off('exit', killWithUs));
  for (const start = Date.now(); Date.now() - start < STARTING_MS && !ended; await sleep(50)) {
    const answers = await fetch(`http://127.0.0.1:${port}/`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return child;
  }
  if (!ended) await stopProcess(child);
  return undefined;
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
