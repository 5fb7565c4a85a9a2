import { existsSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileStoreContract } from './contract.ts';
import { openFolderFiles } from './folder-files.ts';
import { createMemoryFiles } from './memory-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'folder-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

fileStoreContract('files in a folder keep the contract', () => openFolderFiles(join(folder, 'contract')));
fileStoreContract('files in memory keep the contract', async () => createMemoryFiles());

test('a folder is made for its owner only, and found again as it was left', async () => {
  const made = join(folder, 'new', 'files');
  await (await openFolderFiles(made)).put('photos/a.jpg', Uint8Array.of(1));
  expect(statSync(made).mode & 0o777).toBe(0o700);
  expect(statSync(join(made, 'photos')).mode & 0o777).toBe(0o700);
  expect(statSync(join(made, 'photos/a.jpg')).mode & 0o777).toBe(0o600);
  expect(await (await openFolderFiles(made)).get('photos/a.jpg')).toEqual(Uint8Array.of(1));
});

test('what a crash left half written is swept away, and what others are writing is not', async () => {
  const made = join(folder, 'swept');
  await openFolderFiles(made);
  const [old, young] = ['old', 'young'].map((name) => join(made, '.arriving', name)) as [string, string];
  for (const place of [old, young]) writeFileSync(place, 'half');
  const twoHoursAgo = Date.now() / 1000 - 2 * 60 * 60;
  utimesSync(old, twoHoursAgo, twoHoursAgo);
  await openFolderFiles(made);
  expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
});
