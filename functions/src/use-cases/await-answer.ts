import { AlreadyExists } from './document-store.ts';
import { type Awaiting, userDoc } from './documents.ts';
import { mark } from './once.ts';
import type { Ports } from './ports.ts';
import { patch, read } from './records.ts';

/**
 * The bot asked for a text: the person's next one is the answer. Under the same key it takes effect once, so that
 * a late repeat cannot ask again after the answer came. Says whether it took effect.
 */
export async function awaitAnswer(
  ports: Ports,
  who: string,
  awaiting: Awaiting,
  key: string,
): Promise<boolean> {
  try {
    await ports.store.commit([mark(key, ports.clock.now()), patch(userDoc(who), [['awaiting'], awaiting])]);
    return true;
  } catch (error) {
    if (error instanceof AlreadyExists) return false;
    throw error;
  }
}

/** The answer came, or is not wanted any more. */
export async function stopAwaiting(ports: Ports, who: string): Promise<void> {
  await ports.store.transaction(async (tx) => {
    const user = await read(tx, userDoc(who));
    if (user?.awaiting) tx.write(patch(userDoc(who), [['awaiting'], null]));
  });
}
