import type { LetterReading } from './letter-reading.ts';

/** What people type to each other is shorter; the shortest letter with its head is longer. */
export const SHORTEST_LETTER = 200;

/**
 * Is a text a pasted letter? `letter`: it has a letter's own marks, a number or a subject. `notice`: it is long
 * and names a day, which an announcement does and a long-winded reply may do too. Undefined: neither.
 */
export function looksLikeLetter(
  text: string,
  { letterNo, subject, deadlines }: Pick<LetterReading, 'letterNo' | 'subject' | 'deadlines'>,
): 'letter' | 'notice' | undefined {
  if (text.trim().length < SHORTEST_LETTER) return undefined;
  if (letterNo !== null || subject !== null) return 'letter';
  return deadlines.length > 0 ? 'notice' : undefined;
}
