/** `npm run serve`: the bot, the API and the LIFF app on one machine, for real LINE or whatever stands at LINE_API_BASE_URL. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from './config.ts';
import { startServer } from './start-server.ts';

const built = (name: string) => fileURLToPath(new URL(`../../liff-app/${name}`, import.meta.url));

try {
  const config = readConfig();
  // Against a simulator the rehearsal's build knows how to sign in without LINE's servers.
  const rehearsing = config.line.apiBaseUrl !== 'https://api.line.me' && existsSync(built('dist-rehearsal'));
  const server = await startServer(config, { liffDirectory: built(rehearsing ? 'dist-rehearsal' : 'dist') });
  console.log(`thankamnot listens on ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(
    error instanceof ConfigError ? error.message : `start failed: ${String((error as Error).stack ?? error)}`,
  );
  process.exit(error instanceof ConfigError ? 2 : 1);
}
