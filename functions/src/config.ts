/** The only reader of the environment. A missing or malformed setting stops the start with one line that names it. */
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const address = z.url({ protocol: /^https?$/ });

const hosts = {
  LINE_API_BASE_URL: z._default(address, 'https://api.line.me'),
  LINE_DATA_API_BASE_URL: z._default(address, 'https://api-data.line.me'),
};
const settings = {
  PORT: z._default(z.coerce.number().check(z.gte(0), z.lte(65_535)), 8080),
  STORE: z._default(z.enum(['sqlite', 'firestore']), 'sqlite'),
  SQLITE_FILE: z._default(text, '.data/thankamnot.sqlite'),
  FILES_FOLDER: z.optional(text),
  PUBLIC_URL: z.optional(address),
  ...hosts,
  NOW: z.optional(z.iso.datetime({ offset: true })),
};
const bucket = {
  STORAGE_BUCKET: z.optional(text),
  GOOGLE_CLOUD_PROJECT: z.optional(text),
  GCLOUD_PROJECT: z.optional(text),
};
const identity = { LINE_LOGIN_CHANNEL_ID: text, LIFF_ID: text };
const secrets = { LINE_CHANNEL_SECRET: text, LINE_CHANNEL_ACCESS_TOKEN: text };

/** What a server needs. Secrets are apart, so that settings can be logged and secrets never are. */
export interface Config {
  port: number;
  store: { kind: 'sqlite'; file: string } | { kind: 'firestore' };
  /** Where files lie: as the store, in the process, beside the database, or in the project's bucket. */
  files: { kind: 'memory' } | { kind: 'folder'; folder: string } | { kind: 'bucket'; bucket: string };
  line: { apiBaseUrl: string; dataApiBaseUrl: string; loginChannelId: string; liffId: string };
  publicUrl: string | undefined;
  /** A fixed instant instead of the clock: tests and rehearsal only. */
  now: string | undefined;
  secrets: { channelSecret: string; channelAccessToken: string };
}

/** What one deployed function needs: the secrets that are bound to it, and no other. Its store is Firestore. */
export interface FunctionConfig<S extends SecretName> {
  files: Config['files'];
  line: Config['line'];
  secrets: Record<S, string>;
}
export type SecretName = keyof typeof secrets;

/** What the command line needs: the store, and LINE only where it is set. */
export type AdminConfig = Pick<Config, 'store' | 'files' | 'now'> & {
  line: (Config['line'] & Config['secrets']) | undefined;
  /** The mini-app, for links on paper. */
  liffId: string | undefined;
};

export class ConfigError extends Error {
  override name = 'ConfigError';
}

const FIXED_CLOCK = 'NOW: a fixed clock is refused with Firestore';

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings of the server, from the process's environment unless given. Throws `ConfigError`. */
export function readConfig(environment: Environment = processEnvironment()): Config {
  const read = parse({ ...settings, ...bucket, ...identity, ...secrets }, environment);
  return {
    port: read.PORT,
    ...common(read),
    line: lineOf(read),
    publicUrl: read.PUBLIC_URL,
    secrets: { channelSecret: read.LINE_CHANNEL_SECRET, channelAccessToken: read.LINE_CHANNEL_ACCESS_TOKEN },
  };
}

/** Settings of a deployed function. Throws `ConfigError`. */
export function readFunctionConfig<S extends SecretName>(
  bound: readonly S[],
  environment: Environment = processEnvironment(),
): FunctionConfig<S> {
  if (environment.NOW !== undefined) throw new ConfigError(FIXED_CLOCK);
  // Not the server's settings: PORT belongs to the platform there, and may be the path of a socket.
  const read = parse({ ...hosts, ...bucket, ...identity }, environment);
  const shape = Object.fromEntries(bound.map((name) => [name, secrets[name]])) as Pick<typeof secrets, S>;
  return {
    files: bucketOf(read),
    line: lineOf(read),
    secrets: parse(shape, environment) as Record<S, string>,
  };
}

/** Settings of the command line. Throws `ConfigError`. */
export function readAdminConfig(environment: Environment = processEnvironment()): AdminConfig {
  const read = parse({ ...settings, ...bucket, LIFF_ID: z.optional(text) }, environment);
  const known = { ...common(read), liffId: read.LIFF_ID };
  const hasLine = environment.LINE_CHANNEL_ACCESS_TOKEN !== undefined;
  if (!hasLine) return { ...known, line: undefined };
  const full = readConfig(environment);
  return { ...known, line: { ...full.line, ...full.secrets } };
}

interface StoreSettings extends BucketSettings {
  STORE: 'sqlite' | 'firestore';
  SQLITE_FILE: string;
  FILES_FOLDER?: string | undefined;
  NOW?: string | undefined;
}

function common(read: StoreSettings): Pick<Config, 'store' | 'files' | 'now'> {
  const { STORE, SQLITE_FILE: file, FILES_FOLDER, NOW: now } = read;
  if (STORE === 'firestore') {
    if (now !== undefined) throw new ConfigError(FIXED_CLOCK);
    return { store: { kind: 'firestore' }, files: bucketOf(read), now };
  }
  const folder = FILES_FOLDER ?? join(dirname(file), 'files');
  const inMemory = file === ':memory:' && FILES_FOLDER === undefined;
  return {
    store: { kind: 'sqlite', file },
    files: inMemory ? { kind: 'memory' } : { kind: 'folder', folder },
    now,
  };
}

type BucketSettings = { [N in keyof typeof bucket]?: string | undefined };

/** The project's own bucket, which Firebase names after the project, unless another one is set. */
function bucketOf(read: BucketSettings): Config['files'] {
  const project = read.GOOGLE_CLOUD_PROJECT ?? read.GCLOUD_PROJECT;
  const name = read.STORAGE_BUCKET ?? (project && `${project}.firebasestorage.app`);
  if (!name) throw new ConfigError('STORAGE_BUCKET: is not set, and neither is GOOGLE_CLOUD_PROJECT');
  return { kind: 'bucket', bucket: name };
}

const lineOf = (read: {
  LINE_API_BASE_URL: string;
  LINE_DATA_API_BASE_URL: string;
  LINE_LOGIN_CHANNEL_ID: string;
  LIFF_ID: string;
}) => ({
  apiBaseUrl: read.LINE_API_BASE_URL.replace(/\/$/, ''),
  dataApiBaseUrl: read.LINE_DATA_API_BASE_URL.replace(/\/$/, ''),
  loginChannelId: read.LINE_LOGIN_CHANNEL_ID,
  liffId: read.LIFF_ID,
});

function parse<S extends z.core.$ZodLooseShape>(shape: S, environment: Environment) {
  const result = z.object(shape).safeParse(environment);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0]);
  throw new ConfigError(
    environment[name] === undefined ? `${name}: is not set` : `${name}: ${issue?.message}`,
  );
}

const processEnvironment = (): Environment => process.env;
