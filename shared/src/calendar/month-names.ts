import { MONTHS, SHORT_MONTHS } from './thai-date.ts';

/** How people call the months in speech, January first. */
const SPOKEN = [
  'มกรา',
  'กุมภา',
  'มีนา',
  'เมษา',
  'พฤษภา',
  'มิถุนา',
  'กรกฎา',
  'สิงหา',
  'กันยา',
  'ตุลา',
  'พฤศจิกา',
  'ธันวา',
] as const;

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const ENGLISH_REST = [
  'uary',
  'ruary',
  'ch',
  'il',
  '',
  'e',
  'y',
  'ust',
  'tember',
  'ober',
  'ember',
  'ember',
] as const;

/** `ม.ค.` as a pattern in which each dot may be missing, a comma, or followed by a blank: `ม.ค`, `มค.`, `ม. ค.`, `มค`. */
const loose = (short: string) => `${short.split('.').filter(Boolean).join('[.,]? ?')}[.,]?`;

/**
 * A pattern source, without groups, for any way of writing a month; longest first, so that กันยายน is not read
 * as กันยา. Use with the flag `i` for English.
 */
export const MONTH_PATTERN = [
  ...MONTHS,
  ...SPOKEN,
  ...SHORT_MONTHS.map(loose),
  ...ENGLISH.map((stem, index) => (ENGLISH_REST[index] ? `${stem}(?:${ENGLISH_REST[index]})?\\.?` : stem)),
].join('|');

/** The month (1–12) that a word names exactly: full, spoken, abbreviated with or without dots, or English. */
export function monthNamed(word: string): number | undefined {
  const bare = word.replace(/[\s.,]/g, '').toLowerCase();
  if (bare === '') return undefined;
  const matches = (name: string) => name.replaceAll('.', '') === bare;
  const full = MONTHS.findIndex(matches);
  if (full !== -1) return full + 1;
  const spoken = SPOKEN.findIndex(matches);
  if (spoken !== -1) return spoken + 1;
  const short = SHORT_MONTHS.findIndex(matches);
  if (short !== -1) return short + 1;
  const english = ENGLISH.findIndex(
    (stem, index) =>
      bare === stem || bare === stem + ENGLISH_REST[index] || (stem === 'sep' && bare === 'sept'),
  );
  return english === -1 ? undefined : english + 1;
}

/**
 * The month that a misspelt or badly scanned word must mean: at most one wrong letter in a short name, two in a
 * long one, and no other month equally near. Ask only where a day stands before it and a year after it.
 */
export function monthMisspelt(word: string): number | undefined {
  const bare = word.replace(/[\s.,]/g, '');
  if (bare.length < 4 || bare.length > 14) return undefined;
  let best: { month: number; distance: number } | undefined;
  let tied = false;
  for (const [index, name] of MONTHS.entries()) {
    const distance = editDistance(bare, name);
    const allowed = name.length >= 7 ? 2 : 1;
    if (distance > allowed || (best && distance > best.distance)) continue;
    tied = best !== undefined && distance === best.distance;
    best = { month: index + 1, distance };
  }
  return best && !tied ? best.month : undefined;
}

/** Levenshtein distance: letters put in, left out or exchanged. For short words. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
