import type { RelativeDeadline } from '../letter-reading.ts';
import { endOfStretch, relativeSpans } from '../rules/relative.ts';
import type { Candidate } from './candidate.ts';
import { type DateMention, dateOf } from './date-mentions.ts';
import { type DaysInput, letterAt } from './days-input.ts';

/** ภายใน 15 วันนับแต่…: as a day where it can be counted; the day it is counted from is only an anchor. */
export function relativeDays(
  input: DaysInput,
  days: Candidate[],
  anchors: Set<DateMention>,
): RelativeDeadline[] {
  return relativeSpans(input.text).map((span) => {
    const letter = letterAt(input, span.start);
    const own = input.ownDates[letter]?.date;
    const anchor =
      span.from === 'date'
        ? input.mentions.find(({ start }) => start >= span.end && start <= span.end + 8)
        : undefined;
    if (anchor) anchors.add(anchor);
    const from = anchor?.days[0]
      ? dateOf(anchor.days[0], own ?? input.today)
      : span.from === 'other'
        ? undefined
        : own;
    const end = anchor?.end ?? span.end;
    if (from !== undefined) {
      days.push({
        role: 'due',
        isDeadline: true,
        date: endOfStretch(from, span.count, span.unit),
        start: span.start,
        end,
        at: span.start,
        span: -1,
        letter,
        ...(span.from === 'date' || span.from === 'letter' ? {} : { estimated: true as const }),
      });
    }
    const evidence = input.text.flowEvidence(span.start, end);
    return { count: span.count, unit: span.unit, from: span.from, text: evidence.text, evidence };
  });
}
