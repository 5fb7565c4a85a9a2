import type { CivilDate } from '../calendar/civil-date.ts';
import { toBuddhistYear } from '../calendar/thai-date.ts';
import { toArabicDigits } from '../calendar/thai-digits.ts';
import { shortHash } from '../text/short-hash.ts';

/** Consonants as the Royal Institute romanises them at the head of a syllable. */
const LATIN: Record<string, string> = Object.fromEntries(
  'ก:k ข:kh ฃ:kh ค:kh ฅ:kh ฆ:kh ง:ng จ:ch ฉ:ch ช:ch ซ:s ฌ:ch ญ:y ฎ:d ฏ:t ฐ:th ฑ:th ฒ:th ณ:n ด:d ต:t ถ:th ท:th ธ:th น:n บ:b ป:p ผ:ph ฝ:f พ:ph ฟ:f ภ:ph ม:m ย:y ร:r ล:l ว:w ศ:s ษ:s ส:s ห:h ฬ:l อ:o ฮ:h'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * A duty's id from the number of its letter, as it can stand in an address and be typed:
 * `ตก ๐๐๒๓.๓/ว ๑๗๖๐๘` of 2568 in province 63 is `63-tk0023.3-w17608-2568`. Numbers start again every year, and
 * a department's one letter is a duty of its own in every province.
 */
export function dutyIdOf(
  letter: { no: string | null; date: CivilDate | null; subject: string },
  province: string,
  today: CivilDate,
): string {
  const year = toBuddhistYear(Number((letter.date ?? today).slice(0, 4)));
  const plain = [...toArabicDigits(letter.no ?? '').replace(/[/\s]+/g, '-')]
    .map((char) => LATIN[char] ?? char)
    .join('')
    .toLowerCase()
    .replace(/([a-z])-(?=\d)/g, '$1')
    .replace(/[^a-z0-9.-]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 40);
  // Where a letter has no number its subject tells it from others.
  const name = /\d/.test(plain) ? plain : `letter-${shortHash(letter.subject + (letter.date ?? today))}`;
  return `${province}-${name}-${year}`;
}
