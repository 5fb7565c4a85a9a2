import { type LetterText, linesOf } from './letter-text.ts';
import { headLines, type LetterNumber } from './rules/letter-number.ts';

/** One letter's stretch of the page. */
export interface LetterPart {
  start: number;
  end: number;
  number: LetterNumber | undefined;
}

const NAMES_MATTER = /^(?:เรื่อง|เรียน|ถึง)\s?\S/;
/** How many lines below its number a letter names its subject or whom it addresses. */
const HEAD_LINES = 25;
const ABOVE_NUMBER =
  /^(?:#* ?)?(?:ด่วน(?:ที่สุด|มาก)?|ลับ(?:มาก|ที่สุด)?|บันทึกข้อความ|ส่วนราชการ.*|\(สำเนา\)|สำเนา|-\d+-)$/;

/**
 * Cuts a text into its letters. A letter begins at a number in a letterhead (with the urgency mark and memo heading
 * above it) that is followed by เรื่อง, เรียน or ถึง. The same number again is a stamp, not a letter.
 */
export function splitLetters(text: LetterText): LetterPart[] {
  const lines = linesOf(text.page);
  const heads = headLines(text, lines);
  const starts: { start: number; number: LetterNumber }[] = [];
  const known = new Set<string>();
  for (const { index, number } of heads) {
    const head = lines.slice(index + 1, index + 1 + HEAD_LINES);
    if (known.has(number.value) || !head.some((below) => NAMES_MATTER.test(below.text))) continue;
    known.add(number.value);
    let at = index;
    while (at > 0 && ABOVE_NUMBER.test(lines[at - 1]?.text ?? '')) at -= 1;
    starts.push({ start: lines[at]?.start ?? 0, number });
  }
  if (starts.length === 0) return [{ start: 0, end: text.page.length, number: heads[0]?.number }];
  return starts.map(({ start, number }, index) => ({
    start: index === 0 ? 0 : start,
    end: starts[index + 1]?.start ?? text.page.length,
    number,
  }));
}
