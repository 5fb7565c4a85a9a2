/**
 * The Cloud Storage emulator of firebase-tools, inside this process. Only its part for servers runs: the part for
 * phones and browsers, which asks the rules, needs a download, and no phone and no browser talks to our bucket.
 */
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

const require = createRequire(import.meta.url);

interface Parts {
  StorageEmulator: new (options: object) => object;
  EmulatorRegistry: { set(name: 'storage', emulator: object): void; clear(name: 'storage'): void };
  createApp(project: string, emulator: object): Promise<RequestListener>;
}

/** Undefined where firebase-tools is not installed, or is another version than these parts are of. */
function partsHere(): Parts | undefined {
  const part = (name: string) => require(`firebase-tools/lib/emulator/${name}.js`);
  try {
    return { ...part('storage/index'), ...part('storage/server'), ...part('registry') };
  } catch {
    return undefined;
  }
}

export interface RunningEmulator {
  /** For `STORAGE_EMULATOR_HOST`. */
  url: string;
  stop(): Promise<void>;
}

export async function startStorageEmulator(project: string): Promise<RunningEmulator | undefined> {
  const parts = partsHere();
  if (!parts) return undefined;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const rules = { name: 'storage.rules', content: '' };
  const emulator = new parts.StorageEmulator({ projectId: project, host: '127.0.0.1', port, rules });
  parts.EmulatorRegistry.set('storage', emulator);
  server.on('request', await parts.createApp(project, emulator));
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      parts.EmulatorRegistry.clear('storage');
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
