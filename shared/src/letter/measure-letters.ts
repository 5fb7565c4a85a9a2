import type { Passage } from './corpus/passage.ts';
import type { Deadline } from './letter-reading.ts';
import { readLetter } from './read-letter.ts';

export interface RoleScore {
  role: string;
  expected: number;
  found: number;
  right: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface LetterScore extends RoleScore {
  byRole: RoleScore[];
  /** Passages that were not read exactly as expected. */
  misses: { name: string; missing: string[]; surplus: string[] }[];
}

/** How `expect` in the corpus writes a deadline. */
export const inShort = ({ kind, date, dayOfMonth }: Deadline): string => `${kind} ${date ?? dayOfMonth}`;

/** Precision, recall and F1 of dates with their roles, over all passages and by role. */
export function measureLetters(passages: readonly Passage[]): LetterScore {
  const tally = new Map<string, { expected: number; found: number; right: number }>();
  const count = (short: string, field: 'expected' | 'found' | 'right') => {
    const role = short.split(' ')[0] as string;
    const row = tally.get(role) ?? { expected: 0, found: 0, right: 0 };
    row[field] += 1;
    tally.set(role, row);
  };
  const misses: LetterScore['misses'] = [];
  for (const { name, text, expect } of passages) {
    const found = readLetter(text).deadlines.map(inShort);
    const missing = expect.filter((short) => !found.includes(short));
    const surplus = found.filter((short) => !(expect as readonly string[]).includes(short));
    for (const short of expect) count(short, 'expected');
    for (const short of found) count(short, 'found');
    for (const short of expect) if (found.includes(short)) count(short, 'right');
    if (missing.length + surplus.length > 0) misses.push({ name, missing: [...missing], surplus });
  }
  const byRole = [...tally].map(([role, row]) => scored(role, row));
  const sum = (field: 'expected' | 'found' | 'right') => byRole.reduce((total, row) => total + row[field], 0);
  return {
    ...scored('all', { expected: sum('expected'), found: sum('found'), right: sum('right') }),
    byRole,
    misses,
  };
}

function scored(
  role: string,
  { expected, found, right }: { expected: number; found: number; right: number },
): RoleScore {
  const precision = found === 0 ? 1 : right / found;
  const recall = expected === 0 ? 1 : right / expected;
  return {
    role,
    expected,
    found,
    right,
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
