import { addMs } from '@thankamnot/shared/calendar/civil-date';
import { maskPersonal } from '@thankamnot/shared/text/mask-personal';
import { shortHash } from '@thankamnot/shared/text/short-hash';
import { type Phrase, phraseDoc, phrases } from './documents.ts';
import type { Ports } from './ports.ts';
import { find, read, set } from './records.ts';

const KEPT_MS = 90 * 24 * 60 * 60 * 1000;

/**
 * Keeps a reply that was not understood, to learn from: without names, numbers and addresses, and without whose it
 * was. `known` are names that may stand in it. Nothing is kept of what is empty once masked.
 */
export async function keepPhrase(
  ports: Pick<Ports, 'store' | 'clock'>,
  text: string,
  known: readonly string[],
): Promise<void> {
  const masked = maskPersonal(text, known);
  if (!/[\p{L}]/u.test(masked.replace(/\[(?:ชื่อ|เลข|ลิงก์)\]/g, ''))) return;
  const now = ports.clock.now();
  const place = phraseDoc(shortHash(masked));
  await ports.store.transaction(async (tx) => {
    const before = await read(tx, place);
    const kept: Phrase = {
      text: masked,
      count: (before?.count ?? 0) + 1,
      firstSeen: before?.firstSeen ?? now,
      lastSeen: now,
      expiresAt: addMs(now, KEPT_MS),
    };
    tx.write(set(place, kept));
  });
}

/** What was not understood most often comes first. */
export const phrasesToTeach = async (
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  limit: number,
): Promise<Phrase[]> => {
  const found = await find(store, phrases, { orderBy: { field: 'count', direction: 'desc' }, limit });
  return found.filter(({ expiresAt }) => expiresAt > clock.now());
};
