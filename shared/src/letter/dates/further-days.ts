import { endOfStretch } from '../rules/relative.ts';
import { NUMBER_WORDS, numberInWords } from '../rules/thai-number-words.ts';
import type { Candidate } from './candidate.ts';
import { type DaysInput, letterAt } from './days-input.ts';

/** ขยายเวลาออกไปอีก 15 วัน: the new day is counted from the former one, where the letter gives it. */
const FURTHER = new RegExp(
  `(?:ขยาย|เลื่อน|ผ่อนผัน)[^\\n\\d]{0,50}อีก(?:(\\d{1,3})|(${NUMBER_WORDS}))(?:\\(\\S{1,12}\\))?(วันทำการ|วัน|สัปดาห์|เดือน)(?!ที่)`,
  'g',
);
const UNITS = { วันทำการ: 'working_day', วัน: 'day', สัปดาห์: 'week', เดือน: 'month' } as const;
const FORMER_ROLES = ['superseded', 'due', 'window_end', 'extended_to'];

/** Adds the days that an extension gives only as so many more days, and makes the former ones superseded. */
export function furtherDays(input: DaysInput, days: readonly Candidate[]): Candidate[] {
  const added: Candidate[] = [];
  const replaced = new Set<Candidate>();
  for (const match of input.text.flow.matchAll(FURTHER)) {
    const end = match.index + match[0].length;
    const saidOutright = days.some(
      ({ role, at }) => role === 'extended_to' && at >= match.index && at < end + 40,
    );
    const former = days.findLast(
      ({ role, at, date }) => at < match.index && date !== undefined && FORMER_ROLES.includes(role),
    );
    const count = match[1] ? Number(match[1]) : numberInWords(match[2] ?? '');
    if (saidOutright || former?.date === undefined || !count) continue;
    replaced.add(former);
    const unit = UNITS[match[3] as keyof typeof UNITS];
    added.push({
      role: 'extended_to',
      isDeadline: true,
      date: endOfStretch(former.date, count, unit),
      start: match.index,
      end,
      at: match.index,
      span: -1,
      letter: letterAt(input, match.index),
    });
  }
  const former = days.map(
    (day): Candidate => (replaced.has(day) ? { ...day, role: 'superseded', isDeadline: false } : day),
  );
  return [...former, ...added].sort((a, b) => a.at - b.at);
}
