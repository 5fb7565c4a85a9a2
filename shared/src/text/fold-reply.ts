import { toArabicDigits } from '../calendar/thai-digits.ts';
import { CHAT_TYPOS } from './chat-typos.ts';

/** Soft hyphen, joiners, direction marks, variation selectors, and the skin tones of emoji. */
const INVISIBLE = /(?!\n)[\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const OTHER_SPACE = /(?!\n)[\p{Cc}\p{Z}\ufffd]/gu;

/**
 * One spelling for the many in which chat writes the same words: lower case, Arabic digits, composed vowels
 * in their canonical order, no invisible characters, no drawn-out letters (`เสร็จแล้ววววค่าาา`), common typing
 * errors mended. Line breaks stay, since they part sentences; other control characters become spaces.
 *
 * Letters are not kept in step with the original, so positions in the result say nothing about `text`. Time
 * is in proportion to the length of `text`.
 */
export function foldReply(text: string): string {
  let folded = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(OTHER_SPACE, ' ')
    .toLowerCase();
  folded = squeeze(inCanonicalOrder(toArabicDigits(folded)));
  for (const [pattern, spelling] of CHAT_TYPOS) folded = folded.replace(pattern, spelling);
  return folded
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Thai vowels and tone marks as a careful typist would key them. */
function inCanonicalOrder(text: string): string {
  return text
    .replace(/เเ/g, 'แ')
    .replace(/([่-๋])([ัิ-ฺ็])/g, '$2$1')
    .replace(/ํ([่-๋]?)า/g, '$1ำ')
    .replace(/([่-๋])ํา/g, '$1ำ')
    .replace(/ำ([่-๋])/g, '$1ำ');
}

/**
 * Drawn-out letters become single. Consonants are only squeezed from three on, or at the end of words that are
 * commonly drawn out, because Thai doubles them within and across syllables (`ระบบ`, `ออก`, `ส่งงาน`); digits
 * never, they are figures.
 */
function squeeze(text: string): string {
  return text
    .replace(/([ัิ-ฺ็-๎])\1+/g, '$1')
    .replace(/([ะาำเแโใไ])\1+/g, '$1')
    .replace(/ๆ+/g, '')
    .replace(/([ก-ฬฮ])\1{2,}/g, '$1')
    .replace(/อ{4,}/g, 'อ')
    .replace(/([วจยคห])\1(?![ก-๙])/g, '$1')
    .replace(/([คงฮ]ร?[ั้๊า]{1,2})บ{2,}/g, '$1บ')
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/([!?,~^_=*#.-])\1+/g, '$1');
}
