import { type DateMention, dateOf } from '../dates/date-mentions.ts';
import type { LetterReference } from '../letter-reading.ts';
import type { LetterText } from '../letter-text.ts';
import type { LetterPart } from '../split-letters.ts';
import { citedNumbers } from './letter-number.ts';
import { citedUrgency } from './urgency.ts';

/** Other letters that this one names: their number with ลงวันที่ and a date after it, each once. */
export function referencesOf(
  text: LetterText,
  part: LetterPart,
  mentions: readonly DateMention[],
): LetterReference[] {
  const references = new Map<string, LetterReference>();
  for (const cited of citedNumbers(text, part.start, part.end)) {
    const after = text.page.slice(cited.end, cited.end + 24).replace(/\s/g, '');
    if (!/^ลงวัน|^ลว|^ลง\d/.test(after)) continue;
    const mention = mentions.find(({ start }) => {
      const at = text.pageOffset(start);
      return at >= cited.end && at < cited.end + 40;
    });
    const date = mention?.days[0] ? (dateOf(mention.days[0], undefined) ?? null) : null;
    const end = mention ? text.pageOffset(mention.end - 1) + 1 : cited.end;
    const urgency = citedUrgency(text.page.slice(Math.max(0, cited.start - 14), cited.start).trim());
    if (!references.has(cited.value)) {
      references.set(cited.value, {
        letterNo: cited.value,
        date,
        urgency,
        evidence: text.pageEvidence(cited.start, end),
      });
    }
  }
  return [...references.values()];
}
