/**
 * The Functions emulator of firebase-tools with what would be deployed, built anew into a folder of its own: nothing
 * is written into the repository, no login is used, and nothing but this machine is called.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Projects whose name begins with `demo-` exist on no server. */
export const PROJECT = 'demo-thankamnot';
const REGION = 'asia-southeast1';
const STARTING_MS = 90_000;
const STOPPING_MS = 10_000;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cli = join(root, 'node_modules/firebase-tools/lib/bin/firebase.js');

export interface FunctionsEmulator {
  /** Where a function is called; a schedule is the function `<name>-0`. */
  address(name: string): string;
  hosting: string;
  /** What the emulator has printed, with the functions' logs. */
  output(): string;
  stop(): Promise<void>;
}

export interface FunctionsEmulatorOptions {
  firestoreHost: string;
  settings: Record<string, string>;
  secrets: Record<string, string>;
}

/** Why it can't run here, in one line; undefined where it can. */
export const whyNotHere = (): string | undefined =>
  existsSync(cli) ? undefined : 'firebase-tools is not installed here: npm ci';

export async function startFunctionsEmulator(options: FunctionsEmulatorOptions): Promise<FunctionsEmulator> {
  const folder = await mkdtemp(join(tmpdir(), 'thankamnot-functions-'));
  const ports = await layOut(folder, options);
  const child = spawn(
    process.execPath,
    [cli, 'emulators:start', '--project', PROJECT, '--only', 'functions,hosting,tasks'],
    {
      cwd: folder,
      // A group of its own, so that it can be ended with the processes that it starts.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
        HOME: folder,
        XDG_CONFIG_HOME: folder,
        CI: 'true',
        NO_UPDATE_NOTIFIER: '1',
        METADATA_SERVER_DETECTION: 'none',
        FIREBASE_FUNCTIONS_DISCOVERY_OUTPUT_PATH: 'true',
        FIRESTORE_EMULATOR_HOST: options.firestoreHost,
      },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const stop = async () => {
    await endGroup(child);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await untilReady(child, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    address: (name) => `http://127.0.0.1:${ports.functions}/${PROJECT}/${REGION}/${name}`,
    hosting: `http://127.0.0.1:${ports.hosting}`,
    output: () => output,
    stop,
  };
}

/** The repository's own firebase.json and the two folders that it names, with the settings of this run. */
async function layOut(folder: string, { settings, secrets }: FunctionsEmulatorOptions) {
  const { buildFunctions } = await import('../../../scripts/build-functions.mjs');
  const { layOutHosting } = await import('../../../scripts/build-hosting.mjs');
  const { functions, hosting } = JSON.parse(await readFile(join(root, 'firebase.json'), 'utf8'));
  const names = ['functions', 'hosting', 'tasks', 'hub', 'logging', 'eventarc'] as const;
  const free = await freePorts(names.length);
  const ports = Object.fromEntries(names.map((name, index) => [name, free[index]!]));
  const emulators = Object.fromEntries(names.map((name) => [name, { host: '127.0.0.1', port: ports[name] }]));
  await mkdir(join(folder, functions.source), { recursive: true });
  await buildFunctions(join(folder, functions.source));
  layOutHosting(join(folder, hosting.public));
  await Promise.all([
    // The CLI looks for firebase-functions beside the bundle, which itself needs no package.
    symlink(join(root, 'node_modules'), join(folder, 'node_modules')),
    writeFile(
      join(folder, 'firebase.json'),
      JSON.stringify({ functions, hosting, emulators: { ...emulators, ui: { enabled: false } } }),
    ),
    writeFile(join(folder, functions.configDir, `.env.${PROJECT}`), lines(settings)),
    writeFile(join(folder, functions.source, '.secret.local'), lines(secrets)),
  ]);
  return ports;
}

const lines = (pairs: Record<string, string>) =>
  Object.entries(pairs)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

function untilReady(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`the Functions emulator ${why}:\n${output()}`));
    const timer = setTimeout(() => fail('did not start in time'), STARTING_MS);
    const look = () => {
      if (!output().includes('All emulators ready')) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on('data', look);
    child.once('exit', () => {
      clearTimeout(timer);
      fail('ended');
    });
    child.once('error', reject);
  });
}

/** Asks the CLI to end, which ends its workers; ends the whole group where that takes too long. */
async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const { pid } = child;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const timer = setTimeout(() => process.kill(-pid, 'SIGKILL'), STOPPING_MS);
  child.kill('SIGINT');
  await ended;
  clearTimeout(timer);
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer();
          server.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
