import {
  type CivilDate,
  civilDateAt,
  clockTimeAt,
  daysBetween,
  type Instant,
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
import { type Board, boardId, dueFor } from '@thankamnot/shared/report/board';
import { boardDoc, boards, deliveryDoc, directoryDoc, type Province, provinceDoc } from './documents.ts';
import { mark, wasDoneBefore } from './once.ts';
import { openDueRounds } from './open-rounds.ts';
import type { Ports } from './ports.ts';
import { create, find, patch, read } from './records.ts';

export interface ReminderRun {
  /** Deliveries that were queued. */
  deliveries: string[];
  /** People. */
  recipients: number;
  /** Units. */
  unreachable: number;
  roundsOpened: number;
}

const NOTHING: ReminderRun = { deliveries: [], recipients: 0, unreachable: 0, roundsOpened: 0 };

/** LINE takes 500 people in one multicast. */
const MULTICAST_LIMIT = 500;

/** Days past every due date after which a round leaves the lists. */
const KEPT_OPEN_DAYS = 60;

/**
 * The day's reminder run of one province. The mark of the run, the day on the province and every delivery are
 * written in one batch, so that a crash leaves either no run (the next tick makes it) or a whole one (the
 * deliveries go on where they stopped). Two runs at once: one of them finds the mark and does nothing.
 */
export async function sendReminders(ports: Ports, province: Province): Promise<ReminderRun> {
  const now = ports.clock.now();
  const today = civilDateAt(now);
  const calendar = workCalendar(province.holidays);
  if (province.remindedOn === today) return NOTHING;
  if (!isReminderTime(today, clockTimeAt(now), calendar, province.remindAt)) return NOTHING;

  const roundsOpened = await openDueRounds(ports, province.code, today);
  const { plan, open } = await planFor(ports, province, today);
  const deliveries = plan.digests.flatMap((digest) => deliveriesOf(ports, digest, province, now));
  const key = `reminders~${province.code}~${today}`;
  try {
    await ports.store.commit([
      mark(key, now),
      patch(provinceDoc(province.code), [['remindedOn'], today]),
      ...deliveries.map((delivery) => create(deliveryDoc(delivery.id), delivery)),
      ...open
        .filter((board) => isLongPast(board, today))
        .map((board) => patch(boardDoc(board), [['state'], 'closed'])),
    ]);
  } catch (error) {
    if (wasDoneBefore(error, key)) return NOTHING;
    throw error;
  }
  const ids = deliveries.map(({ id }) => id);
  await ports.outbox.enqueue(ids);
  return {
    deliveries: ids,
    recipients: new Set(deliveries.flatMap(({ recipients }) => recipients.map(({ user }) => user))).size,
    unreachable: plan.unreachable.length,
    roundsOpened,
  };
}

/** Who would be reminded in a province on a day, from the present state. Reads only. */
export async function planFor(
  ports: Pick<Ports, 'store'>,
  province: Province,
  today: CivilDate,
  only: (board: Board) => boolean = () => true,
): Promise<{ plan: ReminderPlan; open: Board[] }> {
  const [open, directory] = await Promise.all([
    find(ports.store, boards, {
      where: [
        { field: 'province', op: '==', value: province.code },
        { field: 'state', op: '==', value: 'open' },
      ],
    }),
    read(ports.store, directoryDoc(province.code)),
  ]);
  const plan = planReminders(
    open.filter(only),
    directory ?? { province: province.code, seats: [], coordinators: [], applicants: [] },
    {
      today,
      calendar: workCalendar(province.holidays),
      ...(province.remindedOn !== null && { lastRunOn: province.remindedOn }),
    },
  );
  return { plan, open };
}

function deliveriesOf(
  ports: Ports,
  { items, recipients }: Digest,
  province: Province,
  now: Instant,
): Delivery[] {
  const messages = ports.composer.digest(items, province);
  const basis = items.map(({ duty, round, dueOn }) => ({
    board: boardId(duty, round, province.code),
    dueOn,
  }));
  return multicasts(recipients).map((part) =>
    newDelivery({
      id: ports.random.uuid(),
      province: province.code,
      kind: 'digest',
      at: now,
      recipients: part,
      messages,
      basis,
      retryKey: ports.random.uuid(),
    }),
  );
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
