import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { openCloudFiles } from './cloud-files.ts';
import { fileStoreContract } from './contract.ts';
import { startStorageEmulator } from './testing/storage-emulator.ts';

const PROJECT = 'demo-thankamnot';
const emulator = await startStorageEmulator(PROJECT);
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
  delete process.env.STORAGE_EMULATOR_HOST;
  await emulator?.stop();
});

/** The library reads the address when it is made. */
function filesAt(url: string) {
  process.env.STORAGE_EMULATOR_HOST = url;
  return openCloudFiles(`${PROJECT}.firebasestorage.app`);
}

if (emulator) {
  fileStoreContract(
    'Cloud Storage keeps the contract on Google’s emulator',
    async () => filesAt(emulator.url),
    { replaces: 'the emulator takes no notice of ifGenerationMatch' },
  );
} else {
  test.skip('Cloud Storage keeps the contract: no firebase-tools here, npm ci', () => {});
}

/** Something that answers every call of the library in the same way. */
async function answering(status: number) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { code: status, message: 'not now' } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { asked, files: filesAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`) };
}

test('Cloud Storage is asked to write only where nothing is, and its refusal is no fault', async () => {
  const { files, asked } = await answering(412);
  await files.put('photos/a.jpg', Uint8Array.of(1));
  expect(asked).toEqual([expect.stringMatching(/^POST .*ifGenerationMatch=0/)]);
});

test.each([403, 429, 503])('Cloud Storage that answers %i fails the call alone', async (status) => {
  const { files, asked } = await answering(status);
  const failed = { code: status };
  await expect(files.get('photos/a.jpg')).rejects.toMatchObject(failed);
  await expect(files.put('photos/a.jpg', Uint8Array.of(1))).rejects.toMatchObject(failed);
  await expect(files.remove('photos/a.jpg')).rejects.toMatchObject(failed);
  expect(asked).toHaveLength(3);
});
