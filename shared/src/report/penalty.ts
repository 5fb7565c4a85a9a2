/**
 * The penalty meter: what being late costs, with its working shown. The letter takes points off for every working
 * day late ("วันทำการละ ๐.๒ คะแนน"), so weekends and holidays cost nothing.
 */
import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import type { Penalty } from '../duty/penalty.ts';

/** A day after the due date, and whether it counts. */
export type LateDay =
  | { on: CivilDate; counts: true }
  | { on: CivilDate; counts: false; why: 'weekend' }
  | { on: CivilDate; counts: false; why: 'holiday'; holiday: string };

/** What reporting on a day costs. */
export interface Cost {
  on: CivilDate;
  workingDaysLate: number;
  /** Points taken off; 0 when in time. */
  points: number;
}

export interface PenaltyMeter {
  /** The date in force. */
  dueOn: CivilDate;
  /** The day of reporting, or today while nothing is reported. */
  until: CivilDate;
  reported: boolean;
  pointsPerWorkingDay: number;
  /** Every day after the due date up to `until`. */
  days: LateDay[];
  /** What it has cost, or would cost today. */
  now: Cost;
  /** What reporting tomorrow would cost; null once reported. */
  tomorrow: Cost | null;
}

/** The meter of one unit in one round. `completedOn` is the day on which its report became complete. */
export function penaltyMeter(
  penalty: Penalty,
  dueOn: CivilDate,
  completedOn: CivilDate | undefined,
  today: CivilDate,
  calendar: WorkCalendar,
): PenaltyMeter {
  const until = completedOn ?? today;
  const costOn = (on: CivilDate): Cost => {
    const late = lateDays(dueOn, on, calendar).filter(({ counts }) => counts).length;
    return { on, workingDaysLate: late, points: points(late, penalty) };
  };
  return {
    dueOn,
    until,
    reported: completedOn !== undefined,
    pointsPerWorkingDay: penalty.pointsPerWorkingDay,
    days: lateDays(dueOn, until, calendar),
    now: costOn(until),
    tomorrow: completedOn === undefined ? costOn(addDays(today, 1)) : null,
  };
}

function lateDays(dueOn: CivilDate, until: CivilDate, calendar: WorkCalendar): LateDay[] {
  const days: LateDay[] = [];
  for (let on = addDays(dueOn, 1); on <= until; on = addDays(on, 1)) {
    const holiday = calendar.holidayOn(on);
    if (calendar.isWorkingDay(on)) days.push({ on, counts: true });
    else if (holiday) days.push({ on, counts: false, why: 'holiday', holiday: holiday.name });
    else days.push({ on, counts: false, why: 'weekend' });
  }
  return days;
}

/** Three times 0.2 is 0.6 and not a hair more. */
const points = (days: number, { pointsPerWorkingDay }: Penalty): number =>
  Math.round(days * pointsPerWorkingDay * 1000) / 1000;
