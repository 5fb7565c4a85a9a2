/** Two people changed one report: what only one of them changed is taken, what both changed is asked. */
import { type Entry, sameValue } from './entry.ts';

export interface Merge {
  /** Mine where both changed, until the person has chosen. */
  entry: Entry;
  /** Keys that both changed, differently. */
  clashes: string[];
}

export function mergeEntries(base: Entry, mine: Entry, theirs: Entry): Merge {
  const entry: Entry = {};
  const clashes: string[] = [];
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, me, they] = [base[key] ?? null, mine[key] ?? null, theirs[key] ?? null];
    const iChanged = !sameValue(was, me);
    if (iChanged && !sameValue(was, they) && !sameValue(me, they)) clashes.push(key);
    entry[key] = iChanged ? me : they;
  }
  return { entry, clashes };
}
