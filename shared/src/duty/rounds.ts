import {
  addMonths,
  type CivilDate,
  dayOfMonth,
  type Month,
  monthOf,
  partsOf,
} from '../calendar/civil-date.ts';
import { longThaiMonth } from '../calendar/thai-date.ts';
import type { Round, Schedule } from './duty.ts';

/** The rounds whose window has opened by a day, oldest first; a monthly schedule is cut to the last `limit`. */
export function openedRounds(schedule: Schedule, today: CivilDate, limit = 24): Round[] {
  if (schedule.kind === 'listed') {
    return schedule.rounds.filter(({ opensOn }) => opensOn <= today).slice(-limit);
  }
  const last = [monthOf(today), schedule.until ?? monthOf(today)].sort()[0] as Month;
  const rounds: Round[] = [];
  for (let month = last; month >= schedule.from && rounds.length < limit; month = addMonths(month, -1)) {
    rounds.unshift(monthlyRound(schedule.dayOfMonth, month));
  }
  return rounds;
}

/** The round that people mean when they name none: the latest one opened, or the first to come. */
export function currentRound(schedule: Schedule, today: CivilDate): Round | undefined {
  const opened = openedRounds(schedule, today, 1).at(-1);
  if (opened) return opened;
  return schedule.kind === 'listed' ? schedule.rounds[0] : monthlyRound(schedule.dayOfMonth, schedule.from);
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
  return monthlyRound(schedule.dayOfMonth, month);
}

/** The round before another, for offering last round's values again. */
export function roundBefore(schedule: Schedule, id: string): Round | undefined {
  if (schedule.kind === 'listed') {
    const index = schedule.rounds.findIndex((round) => round.id === id);
    return index > 0 ? schedule.rounds[index - 1] : undefined;
  }
  return findRound(schedule, addMonths(id, -1));
}

function monthlyRound(day: number, month: Month): Round {
  const [year, number] = partsOf(month);
  return {
    id: month,
    title: `ประจำเดือน${longThaiMonth(month)}`,
    opensOn: `${month}-01`,
    dueOn: dayOfMonth(year, number, day),
  };
}
