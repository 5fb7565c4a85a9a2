/** What a day's run of a province sends, and what it leaves out for want of messages. Reads only. */
import {
  addMs,
  type CivilDate,
  civilDateAt,
  daysBetween,
  type Instant,
  lastDayOfMonth,
  monthOf,
  partsOf,
} from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import { scheduleIn } from '@thankamnot/shared/duty/duty';
import { openedRounds } from '@thankamnot/shared/duty/rounds';
import type { Directory } from '@thankamnot/shared/organization/people';
import {
  allowanceOf,
  type ForecastDay,
  forecastMonth,
  messagesOf,
  type Starved,
  withinBudget,
} from '@thankamnot/shared/reminder/budget';
import type { Delivery } from '@thankamnot/shared/reminder/delivery';
import { missedBy } from '@thankamnot/shared/reminder/missed';
import {
  type PlanContext,
  planReminders,
  type Recipient,
  type ReminderPlan,
} from '@thankamnot/shared/reminder/plan';
import { type Board, newBoard } from '@thankamnot/shared/report/board';
import { openBoards } from './boards.ts';
import { directoryDoc, type Province, rosterDoc } from './documents.ts';
import { activeDutiesIn } from './duty-in.ts';
import { outdatedReminders } from './outdated-reminders.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';

/** A free reply stands in for a reminder this long. */
const TOLD_FOR_MS = 24 * 60 * 60 * 1000;
/** A last run further ahead than this was noted by a clock that was wrong. */
const CLOCK_SLACK_DAYS = 7;

export interface DayPlan {
  context: PlanContext;
  /** Reminders of earlier days that never left; the plan makes up for them. */
  outdated: Delivery[];
  /** What leaves. */
  plan: ReminderPlan;
  /** What would leave if messages were free. */
  wanted: ReminderPlan;
  open: Board[];
  directory: Directory;
  /** Null when it can't be read. */
  quotaLeft: number | null;
  /** Who is owed a message today and gets none because too few are left. */
  leftOut: Recipient[];
  /** Later reminder days of the month for which too few messages will be left. */
  starves: Starved[];
  /** The month's coming reminder days with their expected messages; empty where messages abound. */
  forecast: ForecastDay[];
}

/** The day on which a province's run last was, unless a wrong clock noted it. */
export function lastRunOf({ remindedOn }: Pick<Province, 'remindedOn'>, today: CivilDate) {
  return remindedOn !== null && daysBetween(today, remindedOn) <= CLOCK_SLACK_DAYS ? remindedOn : undefined;
}

export function contextAt(province: Province, at: Instant): PlanContext {
  const today = civilDateAt(at);
  const lastRunOn = lastRunOf(province, today);
  return {
    today,
    calendar: workCalendar(province.holidays),
    toldSince: addMs(at, -TOLD_FOR_MS),
    ...(lastRunOn !== undefined && { lastRunOn }),
  };
}

export interface PlanOptions {
  /** Boards that the day's run would open first. */
  coming?: readonly Board[];
  /** Shows what leaves because of this duty; messages are reckoned over all of them in any case. */
  about?: string;
  /** Reckons the month ahead even where nothing would depend on it. */
  ahead?: boolean;
}

/** Plans a province's day within the month's messages. */
export async function planDay(
  ports: Pick<Ports, 'store' | 'quota'>,
  province: Province,
  at: Instant,
  { coming = [], about, ahead = false }: PlanOptions = {},
): Promise<DayPlan> {
  const [stored, known, outdated] = await Promise.all([
    openBoards(ports, province.code),
    read(ports.store, directoryDoc(province.code)),
    outdatedReminders(ports, province.code, at),
  ]);
  const directory = known ?? { province: province.code, seats: [], coordinators: [], applicants: [] };
  const open = [...stored, ...coming];
  const missed = missedBy(outdated, directory);
  const context: PlanContext = { ...contextAt(province, at), ...(missed && { missed }) };
  const wanted = planReminders(open, directory, context);
  const unbounded: DayPlan = {
    context,
    outdated,
    plan: wanted,
    wanted,
    open: stored,
    directory,
    quotaLeft: null,
    leftOut: [],
    starves: [],
    forecast: [],
  };
  const aboutOnly = (day: DayPlan): DayPlan => {
    if (about === undefined) return day;
    const meant = planReminders(open, directory, { ...context, about });
    const rows = new Set(meant.digests.flatMap(({ recipients }) => recipients.map(rowOf)));
    const cards = new Set(meant.summaries.map(({ supervisor }) => supervisor));
    const only = ({ digests, summaries, ...rest }: ReminderPlan): ReminderPlan => ({
      ...rest,
      unreachable: meant.unreachable,
      told: meant.told,
      digests: digests
        .map((digest) => ({ ...digest, recipients: digest.recipients.filter((row) => rows.has(rowOf(row))) }))
        .filter(({ recipients }) => recipients.length > 0),
      summaries: summaries.filter(({ supervisor }) => cards.has(supervisor)),
    });
    const leftOut = day.leftOut.filter((row) => rows.has(rowOf(row)) || cards.has(row.unit));
    return { ...day, plan: only(day.plan), wanted: only(day.wanted), leftOut };
  };
  if (messagesOf(wanted) === 0 && !ahead) return aboutOnly(unbounded);

  const quotaLeft = await ports.quota.left();
  const allowance = allowanceOf(quotaLeft, province);
  const people = new Set([...directory.seats, ...directory.coordinators].map(({ user }) => user)).size;
  // Enough for everybody on every day that is left: nothing to reckon.
  if (allowance >= people * 31 && !ahead) return aboutOnly({ ...unbounded, quotaLeft });
  const isKnown = quotaLeft !== null;
  const [year, month] = partsOf(monthOf(context.today));
  const later =
    isKnown || ahead
      ? await roundsOpening(ports, province.code, {
          after: context.today,
          until: lastDayOfMonth(year, month),
        })
      : [];
  const forecast =
    isKnown || ahead
      ? forecastMonth([...open, ...later], directory, context, wanted, province.priorities)
      : [];
  // Without a quota the day's reserve is not saved for later days, which have one of their own.
  const { priorities } = province;
  const { plan, leftOut, starves } = withinBudget(wanted, allowance, isKnown ? forecast : [], priorities);
  return aboutOnly({ ...unbounded, plan, quotaLeft, leftOut, starves, forecast });
}

const rowOf = ({ unit, user }: Recipient): string => `${unit}~${user}`;

/** The rounds that open in some days to come, as boards with nobody's answer. */
async function roundsOpening(
  { store }: Pick<Ports, 'store'>,
  province: string,
  { after, until }: { after: CivilDate; until: CivilDate },
): Promise<Board[]> {
  const active = await activeDutiesIn({ store }, province);
  const rounds = active.flatMap((duty) =>
    openedRounds(scheduleIn(duty, province), until)
      .filter(({ opensOn }) => opensOn > after)
      .map((round) => ({ duty, round })),
  );
  if (rounds.length === 0) return [];
  const roster = await read(store, rosterDoc(province));
  return roster ? rounds.map(({ duty, round }) => newBoard(duty, round, roster)) : [];
}
