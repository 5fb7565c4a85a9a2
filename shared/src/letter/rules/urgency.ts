import type { Found, Urgency } from '../letter-reading.ts';
import { type LetterText, linesOf } from '../letter-text.ts';
import type { LetterPart } from '../split-letters.ts';

const MARK = /^(?:#+ ?)?[*_(["']*(ด่วน ?ที่ ?สุด|ด่วน ?มาก|ด่วน)(?: ?[*_)\]"'!.]*)$/;
const BEFORE_NUMBER = /^(?:#+ ?)?(ด่วน ?ที่สุด|ด่วน ?มาก|ด่วน) ?(?:ที่|เลขที่) ?[ก-ฮ]/;
const LABELLED = /^(?:ชั้น)?ความ(?:เร่ง)?(?:ด่วน|เร็ว)\s?:?\s?(ด่วน ?ที่สุด|ด่วน ?มาก|ด่วน)/;

/**
 * The urgency stamped on the letter: a mark that stands alone on a line or before the letter's own number. The
 * urgency of a letter that it refers to (ด่วนมาก ที่ นร … ลงวันที่ …) is not its own.
 */
export function urgencyOf(text: LetterText, part: LetterPart): Found<Urgency> | undefined {
  for (const line of linesOf(text.page, part.start, part.end)) {
    const match = MARK.exec(line.text) ?? LABELLED.exec(line.text) ?? ownMark(line.text);
    if (match) {
      return {
        value: (match[1] as string).replaceAll(' ', '') as Urgency,
        evidence: text.pageEvidence(line.start, Math.min(line.end, line.start + 40)),
      };
    }
  }
  return undefined;
}

function ownMark(line: string): RegExpExecArray | null {
  const match = BEFORE_NUMBER.exec(line);
  return match && !line.includes('ลงวันที่') ? match : null;
}

/** The urgency that a cited letter carried, from the words before its number. */
export function citedUrgency(before: string): Urgency {
  const match = /(ด่วนที่สุด|ด่วนมาก|ด่วน)\s?$/.exec(before);
  return match ? (match[1] as Urgency) : 'none';
}
