import type { CivilDate } from '../../calendar/civil-date.ts';
import type { LetterText } from '../letter-text.ts';
import type { OwnDate } from '../rules/letter-date.ts';
import type { LetterPart } from '../split-letters.ts';
import type { DateMention } from './date-mentions.ts';

/** What the dates of a text are read from. */
export interface DaysInput {
  text: LetterText;
  parts: readonly LetterPart[];
  mentions: readonly DateMention[];
  ownDates: readonly (OwnDate | undefined)[];
  /** For missing years where the letter has no date. */
  today: CivilDate | undefined;
}

/** The letter that a place in the flow belongs to, from 0. */
export function letterAt({ text, parts }: DaysInput, flowIndex: number): number {
  const at = text.pageOffset(flowIndex);
  const found = parts.findIndex(({ start, end }) => at >= start && at < end);
  return found === -1 ? 0 : found;
}
