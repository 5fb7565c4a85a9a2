/**
 * Files in a folder beside the embedded database. Bytes are written and flushed under a passing name first and then
 * linked to their own in one step, so that a crash leaves a file whole or not at all.
 */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from '../../use-cases/file-store.ts';
import { checkKey } from './check-key.ts';

/** No key begins with a dot. */
const ARRIVING = '.arriving';
/** What a crash left half written; anything younger may be another process's. */
const LEFT_BEHIND_MS = 60 * 60 * 1000;

/** Makes the folder where it is missing, for its owner only. */
export async function openFolderFiles(folder: string): Promise<FileStore> {
  const arriving = join(folder, ARRIVING);
  await mkdir(arriving, { recursive: true, mode: 0o700 });
  await sweep(arriving);
  const placeOf = (key: string) => {
    checkKey(key);
    return join(folder, key);
  };

  return {
    async put(key, bytes) {
      const place = placeOf(key);
      const passing = join(arriving, randomUUID());
      await writeFlushed(passing, bytes);
      try {
        await mkdir(dirname(place), { recursive: true, mode: 0o700 });
        await link(passing, place);
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      } finally {
        await rm(passing, { force: true });
      }
      for (let at = dirname(place); at.length >= folder.length; at = dirname(at)) await flushNames(at);
    },
    async get(key) {
      try {
        return new Uint8Array(await readFile(placeOf(key)));
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
    async remove(key) {
      await rm(placeOf(key), { force: true });
    },
  };
}

async function writeFlushed(place: string, bytes: Uint8Array): Promise<void> {
  const file = await open(place, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name is durable once its folder is flushed. */
async function flushNames(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

async function sweep(arriving: string): Promise<void> {
  for (const name of await readdir(arriving)) {
    const place = join(arriving, name);
    const left = await stat(place).catch(() => undefined);
    if (left && Date.now() - left.mtimeMs > LEFT_BEHIND_MS) await rm(place, { force: true });
  }
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;
