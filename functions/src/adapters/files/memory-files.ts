import type { FileStore } from '../../use-cases/file-store.ts';
import { checkKey } from './check-key.ts';

/** Beside a database in memory: both are gone with the process. */
export function createMemoryFiles(): FileStore {
  const kept = new Map<string, Uint8Array>();
  return {
    async put(key, bytes) {
      checkKey(key);
      if (!kept.has(key)) kept.set(key, bytes.slice());
    },
    async get(key) {
      checkKey(key);
      return kept.get(key)?.slice();
    },
    async remove(key) {
      checkKey(key);
      kept.delete(key);
    },
  };
}
