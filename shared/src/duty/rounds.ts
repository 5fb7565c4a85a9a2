import {
  addMonths,
  type CivilDate,
  dayOfMonth,
  later,
  type Month,
  monthOf,
  partsOf,
} from '../calendar/civil-date.ts';
import { evaluationRound } from '../calendar/fiscal-year.ts';
import { longThaiMonth, shortThaiMonth } from '../calendar/thai-date.ts';
import { inOrder } from '../text/in-order.ts';
import type { Round, Schedule } from './duty.ts';

type Monthly = Extract<Schedule, { kind: 'monthly' }>;

/** The rounds whose window has opened by a day, oldest first; a monthly schedule is cut to the last `limit`. */
export function openedRounds(schedule: Schedule, today: CivilDate, limit = 24): Round[] {
  if (schedule.kind === 'listed') {
    return schedule.rounds.filter(({ opensOn }) => opensOn <= today).slice(-limit);
  }
  const last = [monthOf(today), schedule.until ?? monthOf(today)].sort()[0] as Month;
  const rounds: Round[] = [];
  for (let month = last; month >= schedule.from && rounds.length < limit; month = addMonths(month, -1)) {
    rounds.unshift(monthlyRound(schedule, month));
  }
  return rounds;
}

/**
 * The rounds that should be open on a day: the latest one opened and those that opened with it (the two forms of the
 * media letter run side by side), and every other that is not due yet. Oldest first.
 */
export function roundsToOpen(schedule: Schedule, today: CivilDate): Round[] {
  const opened = openedRounds(schedule, today);
  const latest = opened.at(-1)?.opensOn;
  return opened.filter(({ opensOn, dueOn }) => opensOn === latest || dueOn >= today);
}

/**
 * The round that people mean when they name none: of those that are open side by side the first to fall due, else
 * the latest one opened, else the first to come.
 */
export function currentRound(schedule: Schedule, today: CivilDate): Round | undefined {
  const open = roundsToOpen(schedule, today);
  const running = open.filter(({ dueOn }) => dueOn >= today).sort((a, b) => inOrder(a.dueOn, b.dueOn));
  const round = running[0] ?? open.at(-1);
  if (round) return round;
  return schedule.kind === 'listed' ? schedule.rounds[0] : monthlyRound(schedule, schedule.from);
}

/** A round by its id; months may also be written in the Buddhist era (`2568-09`). Undefined when there is none. */
export function findRound(schedule: Schedule, id: string): Round | undefined {
  if (schedule.kind === 'listed') return schedule.rounds.find((round) => round.id === id);
  const match = /^(\d{4})-(\d{1,2})$/.exec(id.trim());
  if (!match) return undefined;
  const year = Number(match[1]) > 2400 ? Number(match[1]) - 543 : Number(match[1]);
  const number = Number(match[2]);
  if (number < 1 || number > 12) return undefined;
  const month = `${year}-${String(number).padStart(2, '0')}`;
  if (month < schedule.from || (schedule.until !== undefined && month > schedule.until)) return undefined;
  return monthlyRound(schedule, month);
}

/** The first round to come that was not opened yet: the first to have what is changed now. */
export function nextRound(
  schedule: Schedule,
  opened: readonly string[],
  today: CivilDate,
): Round | undefined {
  if (schedule.kind === 'listed')
    return schedule.rounds.find(({ id, dueOn }) => dueOn >= today && !opened.includes(id));
  const last = opened.toSorted().at(-1);
  return findRound(schedule, last === undefined ? schedule.from : later(schedule.from, addMonths(last, 1)));
}

/** The round before another, for offering last round's values again. */
export function roundBefore(schedule: Schedule, id: string): Round | undefined {
  if (schedule.kind === 'listed') {
    const index = schedule.rounds.findIndex((round) => round.id === id);
    return index > 0 ? schedule.rounds[index - 1] : undefined;
  }
  return findRound(schedule, addMonths(id, -1));
}

/** The first month whose day is still to come. */
export function firstMonth(day: number, today: CivilDate): Month {
  const month = monthOf(today);
  return Number(today.slice(8)) <= day ? month : addMonths(month, 1);
}

function monthlyRound({ dayOfMonth: day, dueOnIn, proposed }: Monthly, month: Month): Round {
  const [year, number] = partsOf(month);
  return {
    id: month,
    title: `ประจำเดือน${longThaiMonth(month)}`,
    opensOn: `${month}-01`,
    dueOn: dueOnIn?.[month] ?? dayOfMonth(year, number, day),
    ...(proposed !== undefined && { proposed }),
  };
}

/**
 * A round over one half of a fiscal year (Buddhist era): 1 = 6 months, 2 = 12 months, due on the half's last day.
 * Its id is `2561-1` or `2561-2`.
 */
export function halfYearRound(fiscalYear: number, half: 1 | 2, title: string): Round {
  const { opensOn, closesOn } = evaluationRound(fiscalYear, half);
  const months = `${shortThaiMonth(monthOf(opensOn))} – ${shortThaiMonth(monthOf(closesOn))}`;
  return { id: `${fiscalYear}-${half}`, title: `${title} (${months})`, opensOn, dueOn: closesOn };
}
