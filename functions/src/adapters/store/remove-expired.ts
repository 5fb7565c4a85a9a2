import type { DocumentStore } from '../../use-cases/document-store.ts';

const AT_ONCE = 500;

/**
 * Deletes the documents of a collection whose `expiresAt` has passed, and says how many. For the embedded store:
 * Firestore does so by itself, and keeps no index to ask for them.
 */
export async function removeExpired(store: DocumentStore, collection: string, now: Date): Promise<number> {
  const where = [{ field: 'expiresAt', op: '<=' as const, value: now.toISOString() }];
  for (let removed = 0; ; ) {
    const found = await store.transaction(async (tx) => {
      const expired = await tx.query({ collection, where, limit: AT_ONCE });
      tx.write(...expired.map(({ path }) => ({ kind: 'delete' as const, path })));
      return expired.length;
    });
    removed += found;
    if (found < AT_ONCE) return removed;
  }
}
