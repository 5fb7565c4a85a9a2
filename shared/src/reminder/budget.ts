/**
 * The month's messages: what the coming reminders will need, and what leaves today when there are not enough. LINE
 * counts every recipient, so the unit of account is a person on a morning.
 */
import { addDays, type CivilDate, monthOf } from '../calendar/civil-date.ts';
import type { Directory } from '../organization/people.ts';
import type { Board } from '../report/board.ts';
import {
  type Digest,
  type PlanContext,
  planReminders,
  type Recipient,
  type ReminderItem,
  type ReminderPlan,
} from './plan.ts';
import type { Summary } from './summaries.ts';

/**
 * Share of the units that are still missing on the morning after a reminder, for the forecast alone. A guess to plan
 * by: the next forecast starts from who is really missing, so it corrects itself from day to day.
 */
export const STILL_MISSING = 0.7;

/** Messages a month that reminders leave for notices and broadcasts, of the 300 of LINE's free plan. */
export const USUALLY_HELD_BACK = 50;
/** Messages a day that reminders may use while LINE does not tell the quota. */
export const USUAL_DAILY_RESERVE = 10;

/** Messages that one day's reminders may use. */
export function allowanceOf(
  quotaLeft: number | null,
  { heldBack, dailyReserve }: { heldBack?: number; dailyReserve?: number } = {},
): number {
  if (quotaLeft === null) return dailyReserve ?? USUAL_DAILY_RESERVE;
  return Math.max(0, quotaLeft - (heldBack ?? USUALLY_HELD_BACK));
}

/**
 * How much a message matters, smaller is more: first the province's order of duties, then the nearness to the due
 * date on either side.
 */
export function rankOf(
  items: readonly Pick<ReminderItem, 'duty' | 'daysLeft'>[],
  priorities: readonly string[] = [],
): number {
  const ranks = items.map(({ duty, daysLeft }) => {
    const place = priorities.indexOf(duty);
    return (place === -1 ? priorities.length : place) * FAR + Math.min(Math.abs(daysLeft), FAR - 1);
  });
  return Math.min(...ranks, Number.MAX_SAFE_INTEGER);
}
const FAR = 1000;

export interface ForecastDay {
  on: CivilDate;
  /** Expected messages. */
  messages: number;
  /** The same by how much they matter (`rankOf`). */
  byRank: { rank: number; messages: number }[];
}

/** The coming reminder days of the month, as the present state lets expect them. `boards` holds coming rounds too. */
export function forecastMonth(
  boards: readonly Board[],
  directory: Directory,
  { today, calendar }: Pick<PlanContext, 'today' | 'calendar'>,
  sentToday: ReminderPlan,
  priorities?: readonly string[],
): ForecastDay[] {
  const missing = new Map<string, number>();
  const days: ForecastDay[] = [];
  remember(missing, sentToday.digests);
  let lastRunOn = today;
  for (let on = addDays(today, 1); monthOf(on) === monthOf(today); on = addDays(on, 1)) {
    if (!calendar.isWorkingDay(on)) continue;
    const open = boards.filter(({ opensOn }) => opensOn <= on);
    const plan = planReminders(open, directory, { today: on, lastRunOn, calendar });
    lastRunOn = on;
    const byRank = expectedOf(plan, missing, priorities);
    remember(missing, plan.digests);
    if (byRank.length > 0)
      days.push({ on, messages: byRank.reduce((sum, { messages }) => sum + messages, 0), byRank });
  }
  return days;
}

/** Messages of a day's plan, each counted by the chance that it is still needed. */
function expectedOf(
  { digests, summaries }: ReminderPlan,
  missing: ReadonlyMap<string, number>,
  priorities?: readonly string[],
): ForecastDay['byRank'] {
  const rows = digests.flatMap(({ items, recipients }) => {
    const rank = rankOf(items, priorities);
    return [...Map.groupBy(recipients, ({ user }) => user).values()].map((own) => ({
      rank,
      messages: 1 - own.reduce((none, { unit }) => none * chanceOfNone(unit, items, missing), 1),
    }));
  });
  const cards = summaries.flatMap(({ users, units }) => {
    const items = units.flatMap((unit) => unit.items);
    const needed = 1 - units.reduce((none, it) => none * chanceOfNone(it.unit, it.items, missing), 1);
    return users.map(() => ({ rank: rankOf(items, priorities), messages: needed }));
  });
  return [...rows, ...cards];
}

const lineOf = (unit: string, { duty, round }: ReminderItem) => `${unit}~${duty}~${round}`;

const chanceOfNone = (unit: string, items: readonly ReminderItem[], missing: ReadonlyMap<string, number>) =>
  items.reduce((none, item) => none * (1 - (missing.get(lineOf(unit, item)) ?? 1)), 1);

/** After a reminder some of the units will have answered. */
function remember(missing: Map<string, number>, digests: readonly Digest[]): void {
  for (const { items, recipients } of digests) {
    for (const unit of new Set(recipients.map((it) => it.unit))) {
      for (const item of items) {
        const line = lineOf(unit, item);
        missing.set(line, (missing.get(line) ?? 1) * STILL_MISSING);
      }
    }
  }
}

/** A later reminder day for which too few messages will be left. */
export interface Starved {
  on: CivilDate;
  /** Expected messages of that day. */
  messages: number;
  /** How many of them will be lacking. */
  short: number;
}

export interface BudgetedPlan {
  plan: ReminderPlan;
  /** Who is owed a reminder today and gets none for want of messages. */
  leftOut: Recipient[];
  starves: Starved[];
}

/**
 * Cuts a day's plan to what may be spent. What matters more this month goes first, whether it leaves today or later;
 * of what matters alike today's goes first, in the order of the plan, which is the roster's. Nobody is dropped
 * unnamed.
 */
export function withinBudget(
  plan: ReminderPlan,
  allowance: number,
  coming: readonly ForecastDay[],
  priorities?: readonly string[],
): BudgetedPlan {
  const later = coming.flatMap(({ byRank }) => byRank);
  const cardUsers = new Set(plan.summaries.flatMap(({ users }) => users));
  const sendsCards = cardUsers.size <= allowance;
  const charged = new Set(sendsCards ? cardUsers : []);
  const kept = new Set<string>();
  const people = plan.digests
    .flatMap(({ items, recipients }) =>
      [...new Set(recipients.map(({ user }) => user))].map((user) => ({
        user,
        rank: rankOf(items, priorities),
      })),
    )
    .sort((a, b) => a.rank - b.rank);
  for (const { user, rank } of people) {
    const ahead = later.reduce((sum, it) => (it.rank < rank ? sum + it.messages : sum), 0);
    // Whoever gets a card in any case gets the reminder with it, in one message.
    if (!charged.has(user) && charged.size + 1 + ahead > allowance) continue;
    charged.add(user);
    kept.add(user);
  }
  const within: ReminderPlan = {
    ...plan,
    digests: plan.digests
      .map((digest) => ({ ...digest, recipients: digest.recipients.filter(({ user }) => kept.has(user)) }))
      .filter(({ recipients }) => recipients.length > 0),
    summaries: sendsCards ? plan.summaries : [],
  };
  return {
    plan: within,
    leftOut: [
      ...plan.digests.flatMap(({ recipients }) => recipients.filter(({ user }) => !kept.has(user))),
      ...(sendsCards ? [] : plan.summaries.flatMap(cardRecipients)),
    ],
    starves: starvedBy(coming, allowance - messagesOf(within)),
  };
}

const cardRecipients = ({ supervisor, users }: Summary): Recipient[] =>
  users.map((user) => ({ unit: supervisor, user }));

/** Messages that LINE will charge for a plan: one a person, whatever it holds. */
export function messagesOf({ digests, summaries }: Pick<ReminderPlan, 'digests' | 'summaries'>): number {
  return new Set([
    ...digests.flatMap(({ recipients }) => recipients.map(({ user }) => user)),
    ...summaries.flatMap(({ users }) => users),
  ]).size;
}

function starvedBy(coming: readonly ForecastDay[], left: number): Starved[] {
  const starved: Starved[] = [];
  let rest = left;
  for (const { on, messages } of coming) {
    const short = Math.min(messages, messages - rest);
    rest = Math.max(0, rest - messages);
    if (Math.round(short) > 0) starved.push({ on, messages: Math.round(messages), short: Math.round(short) });
  }
  return starved;
}
