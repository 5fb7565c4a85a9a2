import { execFile } from 'node:child_process';
import { access, glob } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const IN_CLOUD_CLI = 'platform/cloud-firestore-emulator/cloud-firestore-emulator.jar';

/** Where installers of the Google Cloud CLI put it. */
const CLOUD_CLI_ROOTS = [
  '/usr/lib/google-cloud-sdk',
  '/usr/share/google-cloud-sdk',
  '/opt/google-cloud-sdk',
  '/snap/google-cloud-cli/current',
  '/opt/homebrew/share/google-cloud-sdk',
  '/usr/local/share/google-cloud-sdk',
  join(homedir(), 'google-cloud-sdk'),
];

/** The jars of Google's Firestore emulator on this machine, the likeliest first; asks other programs last. */
export async function* emulatorJars(): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (const search of [usualPlaces, firebaseCache, debianPackage, cloudCli]) {
    for (const jar of await search()) {
      if (seen.has(jar) || !(await exists(jar))) continue;
      seen.add(jar);
      yield jar;
    }
  }
}

async function usualPlaces(): Promise<string[]> {
  return CLOUD_CLI_ROOTS.map((root) => join(root, IN_CLOUD_CLI));
}

/** What the Firebase CLI has downloaded, newest first. */
async function firebaseCache(): Promise<string[]> {
  const folder = join(homedir(), '.cache/firebase/emulators');
  const jars: string[] = [];
  for await (const jar of glob('cloud-firestore-emulator-*.jar', { cwd: folder })) jars.push(jar);
  const newestFirst = jars.toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  return newestFirst.map((jar) => join(folder, jar));
}

async function debianPackage(): Promise<string[]> {
  const files = await outputOf('dpkg', ['-L', 'google-cloud-cli-firestore-emulator']);
  return files.split('\n').filter((file) => file.endsWith('cloud-firestore-emulator.jar'));
}

async function cloudCli(): Promise<string[]> {
  const root = (await outputOf('gcloud', ['info', '--format=value(installation.sdk_root)'])).trim();
  return root === '' ? [] : [join(root, IN_CLOUD_CLI)];
}

/** Nothing where the program is missing or fails: then it knows of no emulator. */
async function outputOf(program: string, args: string[]): Promise<string> {
  return run(program, args, { timeout: 20_000 }).then(
    ({ stdout }) => stdout,
    () => '',
  );
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
