import { AlreadyExists } from './document-store.ts';
import { inboxDoc } from './documents.ts';
import { mark } from './once.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';

/** Has a request with this key taken effect? */
export const hasTakenEffect = async (ports: Ports, key: string): Promise<boolean> =>
  (await read(ports.store, inboxDoc(key))) !== undefined;

/**
 * Runs an effect that may safely run twice, and notes the key afterwards, so that a late repeat does not bring it
 * back after the opposite was asked (a block that arrives again after the unblock). Says whether it ran.
 */
export async function effectOnce(ports: Ports, key: string, effect: () => Promise<void>): Promise<boolean> {
  if (await hasTakenEffect(ports, key)) return false;
  await effect();
  try {
    await ports.store.commit([mark(key, ports.clock.now())]);
    return true;
  } catch (error) {
    if (error instanceof AlreadyExists) return false;
    throw error;
  }
}
