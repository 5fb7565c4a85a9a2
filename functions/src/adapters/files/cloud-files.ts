import { ApiError, Storage } from '@google-cloud/storage';
import type { FileStore } from '../../use-cases/file-store.ts';
import { checkKey } from './check-key.ts';

const NOT_FOUND = 404;
/** Of a write that asked for there to be nothing yet. */
const PRECONDITION_FAILED = 412;

/**
 * A bucket of Cloud Storage, or of the emulator that `STORAGE_EMULATOR_HOST` names. A call that fails is not tried
 * again here: the library's own second try of a download ends the process (googleapis/google-cloud-node#8670). Those
 * who call come again: phones with what they send, the tick with what it removes.
 */
export function openCloudFiles(name: string): FileStore {
  const bucket = new Storage({ retryOptions: { autoRetry: false } }).bucket(name);
  const fileOf = (key: string) => {
    checkKey(key);
    return bucket.file(key);
  };
  return {
    async put(key, bytes) {
      const once = { preconditionOpts: { ifGenerationMatch: 0 } };
      // Small files need no upload that could be resumed, which would be three calls instead of one.
      await unless(PRECONDITION_FAILED, fileOf(key).save(Buffer.from(bytes), { resumable: false, ...once }));
    },
    async get(key) {
      const found = await unless(NOT_FOUND, fileOf(key).download());
      return found && new Uint8Array(found[0]);
    },
    async remove(key) {
      await unless(NOT_FOUND, fileOf(key).delete());
    },
  };
}

/** Undefined where the call failed with this status. */
async function unless<T>(status: number, call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiError && Number(error.code) === status) return undefined;
    throw error;
  }
}
