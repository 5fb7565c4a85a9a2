/**
 * The one port to files: bytes by key, made once and never changed. A key is names parted by `/`, of letters, digits
 * and `~ . _ -`, that do not begin with a dot; its ending tells what the bytes are, e.g. `photos/a~b/c.jpg`. Another
 * key is a `TypeError`. What is handed over is read at once, what is returned belongs to the caller.
 */
export interface FileStore {
  /** Durable and whole when it resolves. Where the key has bytes already they stay, whatever these are. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Undefined where there are none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Fine with none. */
  remove(key: string): Promise<void>;
}
