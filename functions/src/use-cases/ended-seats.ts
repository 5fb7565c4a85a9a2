import { NotFound } from './document-store.ts';
import { userDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { patch } from './records.ts';

/** The person was told which seats have ended. */
export async function dropEnded({ store }: Pick<Ports, 'store'>, user: string): Promise<void> {
  try {
    await store.commit([patch(userDoc(user), [['ended'], undefined])]);
  } catch (error) {
    // The same message may have been the one that deleted the person's data.
    if (!(error instanceof NotFound)) throw error;
  }
}
