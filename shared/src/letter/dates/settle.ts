import type { CivilDate } from '../../calendar/civil-date.ts';
import type { MentionReason } from '../letter-reading.ts';
import type { Candidate } from './candidate.ts';

const turned = (candidate: Candidate, why: MentionReason): Candidate => ({
  ...candidate,
  role: why,
  isDeadline: false,
});
const CLOSING = ['due', 'window_end', 'extended_to', 'event'];

/**
 * Looks at the letter as a whole: a day before the letter's own date asks nothing any more, an extension
 * supersedes the days that stood before it, an evaluation round steps back behind an exact day, and one day is
 * said once.
 */
export function settle(
  days: readonly Candidate[],
  ownDates: readonly (CivilDate | undefined)[],
): Candidate[] {
  return once(
    yieldRounds(
      supersede(
        days.map((day) => day),
        ownDates,
      ),
    ).map((day) => day),
    ownDates,
  );
}

function supersede(days: Candidate[], ownDates: readonly (CivilDate | undefined)[]): Candidate[] {
  const moved = days.filter(({ role, date }) => role === 'extended_to' && date !== undefined);
  const former = days.map((day) => {
    if (!day.isDeadline || day.date === undefined || day.role === 'event' || day.estimated) return day;
    // Two extensions, each with the day that it moves: จากเดิม … เป็น …, และ … จากเดิม … เป็น …
    const ofItsOwn = (extension: Candidate) =>
      day.role === 'extended_to' &&
      days.some(({ role, at }) => role === 'superseded' && at > day.at && at < extension.at);
    const later = moved.some(
      (extension) =>
        extension.letter === day.letter &&
        day.at < extension.at &&
        (day.date as CivilDate) < (extension.date as CivilDate) &&
        day.span !== extension.span &&
        !ofItsOwn(extension),
    );
    return later ? turned(day, 'superseded') : day;
  });
  const past = former.map((day) => {
    const own = ownDates[day.letter];
    const over = own !== undefined && day.date !== undefined && day.date < own;
    return day.isDeadline && over && CLOSING.includes(day.role)
      ? turned(day, day.role === 'extended_to' ? 'superseded' : 'past')
      : day;
  });
  // A window that has closed takes its opening day with it; one whose closing was superseded as well.
  return past.map((day) => {
    if (day.role !== 'window_start') return day;
    const closing = past.find((other) => other !== day && other.span === day.span && day.span !== -1);
    return closing && !closing.isDeadline ? turned(day, closing.role as MentionReason) : day;
  });
}

function yieldRounds(days: Candidate[]): Candidate[] {
  const exact = days.some(({ isDeadline, weak, role }) => isDeadline && !weak && role !== 'event');
  return exact ? days.map((day) => (day.weak && day.isDeadline ? turned(day, 'period') : day)) : days;
}

function once(days: Candidate[], ownDates: readonly (CivilDate | undefined)[]): Candidate[] {
  const extended = new Set(days.filter(({ role }) => role === 'extended_to').map(({ date }) => date));
  const exactDays = new Set(
    days
      .filter(({ isDeadline, estimated }) => isDeadline && !estimated)
      .map(({ role, date }) => `${role} ${date}`),
  );
  const seen = new Set<string>();
  return days.filter((day) => {
    if (day.isDeadline && extended.has(day.date) && ['due', 'window_end'].includes(day.role)) return false;
    if (day.estimated && exactDays.has(`${day.role} ${day.date}`)) return false;
    const key = day.isDeadline
      ? `${day.role} ${day.date ?? day.dayOfMonth}`
      : `${day.role} ${day.date} ${day.letter}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return day.isDeadline || day.date !== undefined || ownDates.length === 0;
  });
}
