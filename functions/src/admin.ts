/** `npm run admin -- <command>`: the command line, on the same database as a running server. */
import { type AdminEnvironment, type Collaborators, Refusal } from './adapters/cli/command.ts';
import { runAdmin } from './adapters/cli/run-admin.ts';
import { type AdminConfig, ConfigError, readAdminConfig, readConfig } from './config.ts';
import { adminPorts, clockOf, liffUrls } from './wiring.ts';

let open: Collaborators | undefined;

function config(): AdminConfig {
  try {
    return readAdminConfig();
  } catch (error) {
    throw error instanceof ConfigError ? new Refusal(error.message) : error;
  }
}

async function connect(): Promise<Collaborators> {
  const read = config();
  const ports = await adminPorts(read);
  const liffUrl = read.liffId === undefined ? undefined : liffUrls(read.liffId);
  if (!read.line) return { ...ports, line: undefined, publicUrl: undefined, liffUrl };
  const { createLineAccount } = await import('./adapters/line/line-account.ts');
  const line = createLineAccount({
    channelAccessToken: read.line.channelAccessToken,
    baseUrl: read.line.apiBaseUrl,
    dataBaseUrl: read.line.dataApiBaseUrl,
    liffUrl: liffUrls(read.line.liffId),
  });
  return { ...ports, line, publicUrl: readConfig().publicUrl?.replace(/\/$/, ''), liffUrl };
}

const environment: AdminEnvironment = {
  clock: { now: () => clockOf(config().now).now() },
  async connect() {
    open ??= await connect();
    return open;
  },
  stdin: process.stdin,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

// Whoever reads may stop early, as `head` does.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await runAdmin(process.argv.slice(2), environment);
await open?.store.close();
