/** Cutting to LINE's limits. Thai vowels and tone marks belong to their letter, so words are cut by grapheme. */

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** At most `limit` graphemes; what is cut ends in an ellipsis. */
export function cutGraphemes(words: string, limit: number): string {
  // A grapheme has at least one UTF-16 unit, so most words are known to fit without being taken apart.
  if (words.length <= limit) return words;
  const parts = [...graphemes.segment(words)].map(({ segment }) => segment);
  return parts.length <= limit
    ? words
    : `${parts
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** LINE's limits for a bubble and a carousel, in bytes of JSON, with room for what LINE may add. */
export const BUBBLE_BYTES = 30_000;
export const CAROUSEL_BYTES = 50_000;
export const CAROUSEL_BUBBLES = 12;

export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
