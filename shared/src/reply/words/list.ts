/** Entries between bars, over as many lines as they need: a lexicon is read, and added to, as running text. */
export const list = (entries: string): readonly string[] => entries.split('|').map((entry) => entry.trim());
