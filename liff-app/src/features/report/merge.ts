/** Two people changed one report: what only one of them changed is taken, what both changed is asked. */
import type { Value } from '@thankamnot/shared/duty/form-fields';
import { type Entry, PHOTOS, sameValue } from './entry.ts';

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
    if (key === PHOTOS) {
      entry[key] = joined(was, me, they);
      continue;
    }
    const iChanged = !sameValue(was, me);
    if (iChanged && !sameValue(was, they) && !sameValue(me, they)) clashes.push(key);
    entry[key] = iChanged ? me : they;
  }
  return { entry, clashes };
}

/** Photos join without a question: everybody's, less what one of both took out. */
function joined(...lists: [was: Value, me: Value, they: Value]): Value {
  const [was = [], me = [], they = []] = lists.map((value) => (Array.isArray(value) ? value : []));
  const all = [...new Set([...they, ...me])];
  const left = all.filter((id) => !was.includes(id) || (me.includes(id) && they.includes(id)));
  return left.length > 0 ? left : null;
}
