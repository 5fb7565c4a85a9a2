import type { Clause } from '../clauses.ts';
import { type Finding, first, has } from '../finding.ts';

/** Wants no more messages, or has gone. */
export function readLeaving({ words }: Clause): Finding | undefined {
  const at = first(words, 'leave');
  if (at >= 0 && !has(words.slice(0, at), 'neg', 'double'))
    return { says: 'leave', confidence: 0.92, words: words.slice(at, at + 1) };
  const moved = words.filter((word) => word.tag === 'moved');
  return moved.length > 0 ? { says: 'moved', confidence: 0.5, words: moved } : undefined;
}

/** Taking note, thanks, greetings, and signs without words. */
export function readCourtesy({ words }: Clause): Finding | undefined {
  const said = (
    what: Finding['says'],
    confidence: number,
    ...tags: Parameters<typeof has>[1][]
  ): Finding | undefined =>
    has(words, ...tags)
      ? { says: what, confidence, words: words.filter((word) => tags.includes(word.tag)) }
      : undefined;
  return (
    said('assent', 0.9, 'ack') ??
    said('thanks', 0.7, 'thanks') ??
    (has(words, 'anyway') ? said('nothing', 0.4, 'anyway') : undefined) ??
    said('courtesy', 0.6, 'greet') ??
    (words.every((word) => ['polite', 'soft', 'own', 'thumb', 'tick', 'emoji'].includes(word.tag))
      ? (said('yes', 0.85, 'polite') ?? said('sign', 0.4, 'thumb', 'tick'))
      : undefined)
  );
}
