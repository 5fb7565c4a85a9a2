/**
 * The language that the mini-app speaks. Thai stands in the wording files; English, for whoever chose it, is laid
 * over them once, before the first page is drawn. Thai costs nothing that way, and pages read words as plain objects.
 */
const thai = new Map<string, object>();
let english: Readonly<Record<string, object>> = {};

/** Every surface that was loaded, in Thai; or in English, once that was laid over. For tests. */
export const surfaces: ReadonlyMap<string, object> = thai;

/** The words of one surface in the language spoken. `name` is that of the English words in `liff/en/index.ts`. */
export function spoken<T extends object>(name: string, words: T): T {
  thai.set(name, words);
  return Object.assign(words, english[name]);
}

/** Lays English over all words there are, and over those of pages that arrive later. */
export function speakEnglish(words: Readonly<Record<string, object>>): void {
  english = words;
  for (const [name, own] of thai) Object.assign(own, words[name]);
}
