import {
  type CivilDate,
  civilDateAt,
  clockTimeAt,
  daysBetween,
  type Instant,
  instantAt,
  monthOf,
} from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import { type Delivery, newDelivery } from '@thankamnot/shared/reminder/delivery';
import {
  type Digest,
  planReminders,
  type Recipient,
  type ReminderPlan,
} from '@thankamnot/shared/reminder/plan';
import { isReminderTime } from '@thankamnot/shared/reminder/reminder-days';
import { peopleOf } from '@thankamnot/shared/reminder/send-plan';
import { type Board, boardId, dueFor } from '@thankamnot/shared/report/board';
import { openBoards } from './boards.ts';
import type { Write } from './document-store.ts';
import {
  boardDoc,
  type CoordinatorNote,
  deliveryDoc,
  directoryDoc,
  type Province,
  provinceDoc,
} from './documents.ts';
import { notesFor } from './note-coordinators.ts';
import { mark, wasDoneBefore } from './once.ts';
import { openDueRounds } from './open-rounds.ts';
import { contextAt, type DayPlan, lastRunOf, planDay } from './plan-day.ts';
import type { Ports } from './ports.ts';
import { create, patch, read } from './records.ts';

export interface ReminderRun {
  /** Deliveries that were queued. */
  deliveries: string[];
  /** People. */
  recipients: number;
  /** Units. */
  unreachable: number;
  /** People who are owed a reminder and get none because too few messages are left. */
  leftOut: number;
  /** People who get none because a free answer has told them. */
  told: number;
  roundsOpened: number;
}

const NOTHING: ReminderRun = {
  deliveries: [],
  recipients: 0,
  unreachable: 0,
  leftOut: 0,
  told: 0,
  roundsOpened: 0,
};

/** LINE takes 500 people in one multicast. */
const MULTICAST_LIMIT = 500;

/** Days past every due date after which a round leaves the lists. */
const KEPT_OPEN_DAYS = 60;

/**
 * The day's reminder run of one province. The mark of the run, the day on the province, every delivery and the word
 * for the coordinators are written at once, so that a crash leaves either no run (the next tick makes it) or a whole
 * one (the deliveries go on where they stopped). Two runs at once: one of them finds the mark and does nothing.
 * Reminders of earlier days that never left are over with that: this run has planned for their people anew.
 */
export async function sendReminders(ports: Ports, province: Province): Promise<ReminderRun> {
  const now = ports.clock.now();
  const today = civilDateAt(now);
  const calendar = workCalendar(province.holidays);
  // A clock that was set back must not run a day again.
  if ((lastRunOf(province, today) ?? '') >= today) return NOTHING;
  if (!isReminderTime(today, clockTimeAt(now), calendar, province.remindAt)) return NOTHING;

  const roundsOpened = await openDueRounds(ports, province.code, today);
  const day = await planDay(ports, province, now);
  const { plan, open, outdated } = day;
  const deliveries = deliveriesOf(ports, day, province, now);
  const notes = notesOfRun(day, province, now);
  const warns = notes.some(({ kind }) => kind === 'runs_short');
  const key = `reminders~${province.code}~${today}`;
  try {
    await ports.store.transaction(async (tx) => {
      const words: Write[] = [];
      for (const note of notes) words.push(...(await notesFor(tx, province.code, note)));
      tx.write(
        mark(key, now),
        patch(
          provinceDoc(province.code),
          [['remindedOn'], today],
          ...(warns ? [[['warnedIn'], monthOf(today)] as [string[], string]] : []),
        ),
        ...deliveries.map((delivery) => create(deliveryDoc(delivery.id), delivery)),
        ...outdated.map(({ id }) => patch(deliveryDoc(id), [['state'], 'outdated'])),
        ...open
          .filter((board) => isLongPast(board, today))
          .map((board) => patch(boardDoc(board), [['state'], 'closed'])),
        ...words,
      );
    });
  } catch (error) {
    if (wasDoneBefore(error, key)) return NOTHING;
    throw error;
  }
  const ids = deliveries.map(({ id }) => id);
  await ports.outbox.enqueue(ids);
  return {
    deliveries: ids,
    recipients: peopleOf(deliveries.flatMap(({ recipients }) => recipients)).size,
    unreachable: plan.unreachable.length,
    leftOut: peopleOf(day.leftOut).size,
    told: peopleOf(plan.told).size,
    roundsOpened,
  };
}

/** Who would be reminded in a province on a day if messages were free, from the present state. Reads only. */
export async function planFor(
  ports: Pick<Ports, 'store'>,
  province: Province,
  today: CivilDate,
  only: (board: Board) => boolean = () => true,
): Promise<{ plan: ReminderPlan; open: Board[] }> {
  const [open, directory] = await Promise.all([
    openBoards(ports, province.code),
    read(ports.store, directoryDoc(province.code)),
  ]);
  const plan = planReminders(
    open.filter(only),
    directory ?? { province: province.code, seats: [], coordinators: [], applicants: [] },
    contextAt(province, instantAt(today, province.remindAt)),
  );
  return { plan, open };
}

/** One message a person: a coordinator's card carries the reminder of the person's own seat along. */
function deliveriesOf(
  ports: Ports,
  { plan, context }: DayPlan,
  province: Province,
  now: Instant,
): Delivery[] {
  const since = earliest(context.missed?.since, context.lastRunOn);
  const common = { province: province.code, at: now, ...(since !== undefined && { since }) };
  const carded = new Set(plan.summaries.flatMap(({ users }) => users));
  const digests = plan.digests.flatMap((digest) => {
    const recipients = digest.recipients.filter(({ user }) => !carded.has(user));
    return digestDeliveries(ports, { ...digest, recipients }, province, common);
  });
  const cards = plan.summaries.flatMap(({ users, ...summary }) => {
    const card = ports.composer.summary(summary, province);
    const rounds = summary.units.flatMap(({ items }) => items);
    const about = [...new Set(rounds.map(({ duty, round }) => boardId(duty, round, province.code)))];
    const itemsOf = (user: string) =>
      plan.digests.find(({ recipients }) => recipients.some((it) => it.user === user))?.items;
    return [...Map.groupBy(users, itemsOf)].map(([items, own]) =>
      newDelivery({
        ...common,
        id: ports.random.uuid(),
        kind: 'escalation',
        recipients: own.map((user) => ({ unit: summary.supervisor, user })),
        messages: [...(items ? ports.composer.digest(items, province) : []), ...card],
        about,
        retryKey: ports.random.uuid(),
      }),
    );
  });
  return [...digests, ...cards];
}

function digestDeliveries(
  ports: Ports,
  { items, recipients }: Digest,
  province: Province,
  common: Pick<Delivery, 'province' | 'at' | 'since'>,
): Delivery[] {
  if (recipients.length === 0) return [];
  const messages = ports.composer.digest(items, province);
  const basis = items.map(({ duty, round, dueOn }) => ({
    board: boardId(duty, round, province.code),
    dueOn,
  }));
  return multicasts(recipients).map((part) =>
    newDelivery({
      ...common,
      id: ports.random.uuid(),
      kind: 'digest',
      recipients: part,
      messages,
      basis,
      retryKey: ports.random.uuid(),
    }),
  );
}

const earliest = (...days: (CivilDate | undefined)[]): CivilDate | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

/** What the coordinators must know: whose reminder came late, who gets none today, and that later days will lack some. */
function notesOfRun(
  { outdated, leftOut, starves, quotaLeft }: DayPlan,
  province: Province,
  at: Instant,
): CoordinatorNote[] {
  const late = peopleOf(outdated.flatMap(({ recipients }) => recipients)).size;
  const without = peopleOf(leftOut).size;
  const warns = without === 0 && starves.length > 0 && province.warnedIn !== monthOf(civilDateAt(at));
  const notes: CoordinatorNote[] = [
    { kind: 'late_reminders', at, count: late },
    { kind: quotaLeft === null ? 'quota_unknown' : 'left_out', at, count: without },
    { kind: 'runs_short', at, count: warns ? starves.length : 0 },
  ];
  return notes.filter(({ count }) => count > 0);
}

/** Parts of at most 500 people; the rows of one person stay in one part, since each part is a message of its own. */
function multicasts(recipients: readonly Recipient[]): Recipient[][] {
  const people = [...Map.groupBy(recipients, ({ user }) => user).values()];
  const parts: Recipient[][] = [];
  for (let from = 0; from < people.length; from += MULTICAST_LIMIT) {
    parts.push(people.slice(from, from + MULTICAST_LIMIT).flat());
  }
  return parts;
}

function isLongPast(board: Board, today: CivilDate): boolean {
  const lastDue = [board.dueOn, ...board.order.map((unit) => dueFor(board, unit))].sort().at(-1) as CivilDate;
  return daysBetween(lastDue, today) > KEPT_OPEN_DAYS;
}
