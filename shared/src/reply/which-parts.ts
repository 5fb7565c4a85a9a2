import type { Clause } from './clauses.ts';
import type { Finding } from './finding.ts';
import type { ReplyDuty, ReplyReading } from './reply-reading.ts';

/**
 * Which parts are done and which are left. What is named with "left", "not" or "still" is left, what is named
 * with a completion is done; parts that are not named go to the other side where the number of parts said to
 * be done, or a lone "left", leaves only that.
 */
export function whichParts(
  read: readonly { clause: Clause; finding: Finding }[],
  duty: ReplyDuty | undefined,
): ReplyReading['parts'] {
  const all = duty?.parts?.map((part) => part.id) ?? [];
  if (all.length === 0) return undefined;
  const done = new Set<string>();
  const left = new Set<string>();
  let counted: number | undefined;
  for (const { clause, finding } of read) {
    const remains = clause.words.findIndex((word) => word.tag === 'left');
    const open = ['undone', 'unfinished', 'going', 'promise', 'will', 'trouble'].includes(finding.says);
    const claimed = finding.says === 'done' || finding.says === 'partial';
    clause.words.forEach((word, index) => {
      if (word.tag === 'part' && clause.words[index - 1]?.tag === 'number' && claimed && remains < 0)
        counted = clause.words[index - 1]?.value;
      if (word.tag !== 'component' || word.id === undefined || !all.includes(word.id)) return;
      if (open || (remains >= 0 && index > remains)) left.add(word.id);
      else if (claimed) done.add(word.id);
    });
  }
  for (const id of left) done.delete(id);
  const others = all.filter((id) => !left.has(id) && !done.has(id));
  if (left.size > 0 && done.size === 0 && (counted === undefined || counted === others.length)) {
    if (read.some(({ finding }) => finding.says === 'done' || finding.says === 'partial'))
      for (const id of others) done.add(id);
  } else if (done.size > 0 && left.size === 0) for (const id of others) left.add(id);
  if (done.size === 0 && left.size === 0) {
    const wholly = read.length > 0 && read.some(({ finding }) => finding.says === 'done');
    return wholly && read.every(({ finding }) => finding.says !== 'partial')
      ? { done: all, left: [] }
      : undefined;
  }
  return { done: all.filter((id) => done.has(id)), left: all.filter((id) => left.has(id)) };
}
