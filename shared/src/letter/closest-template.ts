import { toArabicDigits } from '../calendar/thai-digits.ts';
import type { DutyTemplate } from '../duty/duty.ts';
import { normaliseThai } from '../text/normalise-thai.ts';
import { likeness } from './draft-duty.ts';
import type { LetterReading } from './letter-reading.ts';

/** Below this a template is about something else. */
const CLOSE = 0.6;
/** Two subjects that differ in the year alone: last year's letter, and its form fits. */
const OTHER_YEAR = 0.75;

/** Letter numbers are the same whatever digits and blanks they are written with. */
export const sameLetterNo = (a: string, b: string): boolean => plainNo(a) === plainNo(b);
const plainNo = (no: string): string =>
  toArabicDigits(normaliseThai(no))
    .replace(/^(?:(?:ด่วน(?:ที่สุด|มาก)?|ที่)\s*)+/, '')
    .replace(/\s/g, '');

/** How alike two subjects are, from 0 to 1; less where each names a year and the years differ. */
export function alike(subject: string, other: string): number {
  const [a, b] = [yearIn(subject), yearIn(other)];
  return likeness(subject, other) * (a && b && a !== b ? OTHER_YEAR : 1);
}

const yearIn = (text: string): string | undefined => /25\d\d/.exec(toArabicDigits(text))?.[0];

/** The template whose letter this is, or whose subject is closest; undefined where none is close. */
export function closestTemplate(
  reading: Pick<LetterReading, 'subject' | 'letterNo' | 'references' | 'others'>,
  templates: readonly DutyTemplate[],
): DutyTemplate | undefined {
  const { subject, letterNo, references, others } = reading;
  const likest = (title: string, subjects: readonly (string | null)[]) =>
    Math.max(0, ...subjects.map((it) => (it === null ? 0 : alike(it, title))));
  // The letter itself says most, then the one that it refers to, then what is only enclosed.
  const score = ({ letters, title }: DutyTemplate): number => {
    const among = (numbers: readonly (string | null)[]) =>
      letters.some(({ no }) => numbers.some((it) => it !== null && sameLetterNo(no, it)));
    if (among([letterNo])) return 3;
    if (among(references.map((it) => it.letterNo))) return 2 + likest(title, [subject]);
    if (among(others.map((it) => it.letterNo))) return 1 + likest(title, [subject]);
    return likest(title, [subject, ...others.map((it) => it.subject)]);
  };
  return templates
    .map((template) => ({ template, score: score(template) }))
    .filter((it) => it.score >= CLOSE)
    .sort((a, b) => b.score - a.score)[0]?.template;
}
