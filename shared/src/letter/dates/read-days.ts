import { type CivilDate, lastDayOfMonth } from '../../calendar/civil-date.ts';
import { nearestYear } from '../../calendar/complete-year.ts';
import type { RelativeDeadline } from '../letter-reading.ts';
import { inStamp, type OwnDate } from '../rules/letter-date.ts';
import { periodEnds } from '../rules/month-end.ts';
import { recurringDays } from '../rules/recurring.ts';
import type { Verdict } from '../rules/verdict.ts';
import { hourAfter, verdictOn } from './assign-roles.ts';
import type { Candidate } from './candidate.ts';
import { contextOf } from './context.ts';
import { type DateMention, dateOf, type Written } from './date-mentions.ts';
import { type DaysInput, letterAt } from './days-input.ts';
import { furtherDays } from './further-days.ts';
import { quoteStart } from './quote-start.ts';
import { relativeDays } from './relative-days.ts';

const JOINED = /^[ \n]?(?:และ|หรือ|,|กับ)[ \n]?(?:ใน)?(?:วันที่|วัน\S{2,8}ที่)?[ \n]?$/;

/** Every day in the text with its role in its sentence, in the order of the text. */
export function readDays(input: DaysInput): { days: Candidate[]; relative: RelativeDeadline[] } {
  const { text, mentions } = input;
  const days: Candidate[] = [];
  const recurring = recurringDays(text);
  for (const { start, end, daysOfMonth } of recurring) {
    for (const dayOfMonth of daysOfMonth) {
      days.push({
        role: 'recurring',
        isDeadline: true,
        dayOfMonth,
        start,
        end,
        at: start,
        span: -1,
        letter: letterAt(input, start),
      });
    }
  }
  const anchors = new Set<DateMention>();
  const relative = relativeDays(input, days, anchors);
  let previous: { mention: DateMention; verdict: Verdict } | undefined;
  // Without the letter's own date, a missing year follows the whole date before it, or the first one after it.
  const firstKnown = mentions.find(({ days: [first] }) => first?.year !== undefined);
  let lastKnown = firstKnown?.days[0] && wholeDate(firstKnown.days[0], undefined);
  mentions.forEach((mention, span) => {
    if (recurring.some(({ start, end }) => mention.start < end && start < mention.end)) return;
    const letter = letterAt(input, mention.start);
    const own = input.ownDates[letter];
    const around = own?.date ?? lastKnown ?? input.today;
    if (mention.days[0]?.year !== undefined) lastKnown = dateOf(mention.days[0], undefined) ?? lastKnown;
    const dates = mention.days.map((written) => wholeDate(written, around));
    const context = contextOf(text, mention);
    let verdict = verdictOf(input, mention, own, anchors, context);
    const follows = previous && JOINED.test(text.flow.slice(previous.mention.end, mention.start));
    const weakVerdict =
      verdict.as === 'mentioned'
        ? verdict.why === 'other' || verdict.why === 'target'
        : verdict.kinds[0] === 'due' && verdict.cue >= 20;
    if (follows && previous && weakVerdict) verdict = { ...previous.verdict, cue: 0 };
    previous = { mention, verdict };
    const cueFrom = Math.max(0, context.leadEnd - verdict.cue);
    const cueStart =
      verdict.as === 'deadline' && verdict.loose ? quoteStart(text, cueFrom, mention.start) : cueFrom;
    dates.forEach((date, index) => {
      if (date === undefined) return;
      const wholeMonth = mention.days[index]?.day === undefined;
      const opens = mention.shape === 'span' && index === 0;
      const base = { at: mention.start, start: cueStart, end: mention.end, span, letter };
      if (verdict.as === 'mentioned') {
        days.push({
          role: verdict.why,
          isDeadline: false,
          date: wholeMonth ? monthDay(date, opens) : date,
          ...base,
        });
        return;
      }
      const kind =
        verdict.kinds.length === 2 ? (verdict.kinds[opens ? 0 : 1] ?? verdict.kinds[0]) : verdict.kinds[0];
      const time = kind === 'window_start' ? undefined : hourAfter(context.after);
      days.push({
        role: kind,
        isDeadline: true,
        date: wholeMonth ? monthDay(date, opens || verdict.exclusive === true) : date,
        ...base,
        ...(time ? { time } : {}),
        ...(verdict.exclusive ? { exclusive: true as const } : {}),
        ...(verdict.weak ? { weak: true as const } : {}),
      });
    });
  });
  input.parts.forEach((_, letter) => {
    for (const { start, end, date } of periodEnds(
      text,
      input.ownDates[letter]?.date ?? input.today,
      (at) => days.findLast((day) => day.at < at && day.date !== undefined)?.date,
    )) {
      if (letterAt(input, start) !== letter) continue;
      const overlaps = (other: { start: number; end: number }) => other.start < end && start < other.end;
      const dated = mentions.some((mention) => mention.start >= start && mention.start <= end);
      if (dated || recurring.some(overlaps)) continue;
      days.push({ role: 'due', isDeadline: true, date, start, end, at: start, span: -1, letter });
    }
  });
  return {
    days: furtherDays(
      input,
      days.sort((a, b) => a.at - b.at),
    ),
    relative,
  };
}

function verdictOf(
  { text }: DaysInput,
  mention: DateMention,
  own: OwnDate | undefined,
  anchors: ReadonlySet<DateMention>,
  context: ReturnType<typeof contextOf>,
): Verdict {
  if (own?.mention === mention) return { as: 'mentioned', why: 'own_date', cue: 0 };
  if (anchors.has(mention)) return { as: 'mentioned', why: 'anchor', cue: 0 };
  if (inStamp(text, text.pageOffset(mention.start))) return { as: 'mentioned', why: 'received', cue: 0 };
  return verdictOn(context);
}

const wholeDate = (written: Written, around: CivilDate | undefined): CivilDate | undefined => {
  if (written.day !== undefined) return dateOf(written, around);
  if (written.year !== undefined) return `${written.year}-${String(written.month).padStart(2, '0')}-01`;
  return around === undefined ? undefined : nearestYear(written.month, 1, around);
};

const monthDay = (first: CivilDate, opens: boolean): CivilDate =>
  opens ? first : lastDayOfMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
