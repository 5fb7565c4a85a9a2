import { MONTHS } from '../calendar/thai-date.ts';

/**
 * Version of the privacy notice (`privacy.ts`), kept with each person's acceptance. It stands alone so that a page
 * can ask whether the notice was seen without carrying its text.
 */
export const PRIVACY_VERSION = '2568-09-01';

/** A version, which is a day in the Buddhist era, as people read it: `1 กันยายน 2568`. */
export function privacyVersionInWords(version: string): string {
  const [year, month, day] = version.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
