import { type CivilDate, monthOf } from '@thankamnot/shared/calendar/civil-date';
import type { Round, Schedule } from '@thankamnot/shared/duty/duty';
import { findRound } from '@thankamnot/shared/duty/rounds';
import { Problem } from '@thankamnot/shared/problem';

/** One due date for the duty, or one for each round that is named. */
export type DueDates = CivilDate | Record<string, CivilDate>;

/**
 * A template's schedule with the dates that a province sets when it starts the duty. One date alone moves the last
 * round, and with it every round whose date was only our proposal; of a monthly duty it gives the day of the month
 * and the first month. What a person has set is no proposal any more.
 * Throws Problems: due_before_window, unknown_round.
 */
export function withDueDates(schedule: Schedule, dates: DueDates): Schedule {
  if (typeof dates !== 'string') {
    return Object.entries(dates).reduce(
      (after, [round, dueOn]) => withRoundDue(after, round, dueOn),
      schedule,
    );
  }
  if (schedule.kind === 'listed') {
    const last = schedule.rounds.at(-1);
    const rounds = schedule.rounds.map((round) =>
      round === last || round.proposed !== undefined ? settled(round, dates) : round,
    );
    return { ...schedule, rounds };
  }
  const from = monthOf(dates);
  if (schedule.until !== undefined && from > schedule.until) throw new Problem('unknown_round');
  const { dueOnIn: _, proposed: __, ...rest } = schedule;
  return { ...rest, dayOfMonth: Number(dates.slice(8)), from };
}

function withRoundDue(schedule: Schedule, id: string, dueOn: CivilDate): Schedule {
  const round = findRound(schedule, id);
  if (!round) throw new Problem('unknown_round');
  const { dueOn: due } = settled(round, dueOn);
  if (schedule.kind === 'monthly') {
    return { ...schedule, dueOnIn: { ...schedule.dueOnIn, [round.id]: due } };
  }
  return { ...schedule, rounds: schedule.rounds.map((it) => (it.id === round.id ? settled(it, due) : it)) };
}

function settled({ proposed: _, ...round }: Round, dueOn: CivilDate): Round {
  if (dueOn < round.opensOn) throw new Problem('due_before_window');
  return { ...round, dueOn };
}
