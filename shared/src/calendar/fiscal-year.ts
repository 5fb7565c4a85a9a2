import type { CivilDate } from './civil-date.ts';
import { fromBuddhistYear, toBuddhistYear } from './thai-date.ts';

/** The Thai fiscal year (Buddhist era) that a day lies in: year N runs from 1 October N−1 to 30 September N. */
export function fiscalYearOf(date: CivilDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return toBuddhistYear(month >= 10 ? year + 1 : year);
}

/** First and last day of a fiscal year (Buddhist era). */
export function fiscalYear(buddhistYear: number): { opensOn: CivilDate; closesOn: CivilDate } {
  const year = fromBuddhistYear(buddhistYear);
  return { opensOn: `${year - 1}-10-01`, closesOn: `${year}-09-30` };
}

/** The two evaluation rounds of a fiscal year: 1 Oct – 31 Mar, and 1 Apr – 30 Sep (the LTAX letter, ตัวชี้วัดที่ ๑๒). */
export function evaluationRound(
  buddhistYear: number,
  round: 1 | 2,
): { opensOn: CivilDate; closesOn: CivilDate } {
  const year = fromBuddhistYear(buddhistYear);
  return round === 1
    ? { opensOn: `${year - 1}-10-01`, closesOn: `${year}-03-31` }
    : { opensOn: `${year}-04-01`, closesOn: `${year}-09-30` };
}
