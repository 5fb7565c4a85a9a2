/** The month's messages as coordinators see them: used, left, expected, and where they will run short. Reads only. */
import {
  addDays,
  type CivilDate,
  civilDateAt,
  clockTimeAt,
  daysBetween,
  instantAt,
  monthOf,
} from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { messagesOf, rankOf } from '@thankamnot/shared/reminder/budget';
import { OFFICE_CLOSES } from '@thankamnot/shared/reminder/reminder-days';
import { type Board, dueFor, missingOf } from '@thankamnot/shared/report/board';
import { areaOf } from './boards.ts';
import { duties, groups, type Province, provinceDoc } from './documents.ts';
import { answersFor } from './groups.ts';
import { boardsToOpen } from './open-rounds.ts';
import { type DayPlan, lastRunOf, planDay } from './plan-day.ts';
import { leftOf, type MonthUsage, type Ports } from './ports.ts';
import { find, read } from './records.ts';
import { type Budget, budgetOf } from './set-budget.ts';

/** A reminder day to come. */
export interface CostDay {
  on: CivilDate;
  /** Expected messages. */
  messages: number;
  /** How many of them will be lacking. */
  short: number;
}

export interface MonthBudget {
  today: CivilDate;
  usage: MonthUsage | null;
  budget: Budget;
  days: CostDay[];
  /** Every duty at work, in the order in which messages are spent. */
  duties: { duty: string; shortTitle: string }[];
  /** Open rounds with units missing in the person's area, for the card that is shared for nothing. */
  shareable: { duty: string; round: string; shortTitle: string; missing: number }[];
  /** LINE groups bound to the person's area. */
  groups: number;
}

/** Throws Problems: unknown_province. */
export async function showBudget(
  ports: Pick<Ports, 'store' | 'clock' | 'meter'>,
  by: Person,
): Promise<MonthBudget> {
  const now = ports.clock.now();
  const today = civilDateAt(now);
  const [province, usage, active, bound] = await Promise.all([
    read(ports.store, provinceDoc(by.province)),
    ports.meter.usage(),
    find(ports.store, duties, {
      where: [
        { field: 'state', op: '==', value: 'active' },
        { field: 'provinces', op: 'array-contains', value: by.province },
      ],
    }),
    find(ports.store, groups, { where: [{ field: 'province', op: '==', value: by.province }] }),
  ]);
  if (!province) throw new Problem('unknown_province');
  const on = nextRunOn(province, today, clockTimeAt(now));
  const coming = await boardsToOpen(ports, province.code, on);
  const day = await planDay(
    { store: ports.store, quota: { left: async () => leftOf(usage) } },
    province,
    instantAt(on, province.remindAt),
    { coming, ahead: true },
  );
  const budget = budgetOf(province);
  const boards = [...day.open, ...coming];
  return {
    today,
    usage,
    budget,
    days: monthOf(on) === monthOf(today) ? daysOf(day, on) : [],
    duties: active
      .map(({ id, shortTitle }) => ({ duty: id, shortTitle }))
      .sort((a, b) => placeOf(a.duty, boards, budget, today) - placeOf(b.duty, boards, budget, today)),
    shareable: day.open
      .map((board) => areaOf(board, by))
      .map((board) => ({
        duty: board.duty,
        round: board.round,
        shortTitle: board.shortTitle,
        missing: missingOf(board).length,
      }))
      .filter(({ missing }) => missing > 0),
    groups: bound.filter((group) => answersFor(by, group)).length,
  };
}

/** The day of the next reminder run: today, unless it was made, or offices are closed. */
function nextRunOn(province: Province, today: CivilDate, time: string): CivilDate {
  const { isWorkingDay } = workCalendar(province.holidays);
  const isOver = (lastRunOf(province, today) ?? '') >= today || time >= OFFICE_CLOSES;
  let day = isOver ? addDays(today, 1) : today;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

function daysOf({ wanted, plan, forecast, starves }: DayPlan, on: CivilDate): CostDay[] {
  const first = { on, messages: messagesOf(wanted), short: messagesOf(wanted) - messagesOf(plan) };
  const later = forecast.map(({ on: day, messages }) => ({
    on: day,
    messages: Math.round(messages),
    short: starves.find((it) => it.on === day)?.short ?? 0,
  }));
  return [first, ...later].filter(({ messages }) => messages > 0);
}

/** Where a duty stands when messages are spent; one without an open round comes last among its equals. */
function placeOf(duty: string, boards: readonly Board[], { priorities }: Budget, today: CivilDate): number {
  const open = boards.filter((board) => board.duty === duty);
  const near = open.map((board) => ({ duty, daysLeft: daysBetween(today, dueFor(board)) }));
  return rankOf([...near, { duty, daysLeft: Number.MAX_SAFE_INTEGER }], priorities);
}
