export interface Content {
  type: string;
  data: Buffer;
}

/** One grey pixel, for a phone that sends a picture without giving one. */
export const SMALL_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** What people have sent, by message id. LINE, too, deletes it after a while. */
export function createContents(limit = 50) {
  const kept = new Map<string, Content>();
  return {
    keep(messageId: string, content: Content): void {
      kept.set(messageId, content);
      if (kept.size > limit) kept.delete(kept.keys().next().value ?? '');
    },
    get: (messageId: string): Content | undefined => kept.get(messageId),
    forget: (messageId: string): boolean => kept.delete(messageId),
  };
}
