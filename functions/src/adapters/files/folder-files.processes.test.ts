import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openFolderFiles } from './folder-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'folder-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that was put is there and whole through kill -9, and none is there by half', {
  timeout: 30_000,
}, async () => {
  const place = join(folder, 'killed');
  const script = fileURLToPath(new URL('testing/put-until-killed.ts', import.meta.url));
  let put = 0;
  for (let kill = 0; kill < 5; kill++) {
    const child = spawn(process.execPath, [script, place, String(put + 1)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const output = text(child.stdout);
    await once(child.stdout, 'data');
    await sleep(Math.random() * 100);
    child.kill('SIGKILL');
    put = Number((await output).trimEnd().split('\n').at(-1));

    const files = await openFolderFiles(place);
    for (let n = 1; n <= put; n++) expect(await files.get(keyOf(n)), String(n)).toHaveLength(300_000);
    for (const part of readdirSync(join(place, 'photos'))) {
      for (const name of readdirSync(join(place, 'photos', part))) {
        const n = Number.parseInt(name, 10);
        const bytes = (await files.get(keyOf(n))) ?? new Uint8Array();
        expect([bytes.length, bytes[0], bytes.at(-1)]).toEqual([300_000, n % 256, n % 256]);
      }
    }
  }
});

const keyOf = (n: number) => `photos/${n % 3}/${n}.jpg`;
