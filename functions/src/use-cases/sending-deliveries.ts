import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import { findUnit } from '@thankamnot/shared/organization/roster';
import { shortName } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import { type Delivery, newDelivery } from '@thankamnot/shared/reminder/delivery';
import { allSeats } from '@thankamnot/shared/reminder/office-seats';
import type { Recipient, ReminderItem } from '@thankamnot/shared/reminder/plan';
import { isReachable } from '@thankamnot/shared/reminder/seats-in-turn';
import { chaseItems } from '@thankamnot/shared/reminder/send-plan';
import { type Board, boardId, dueFor } from '@thankamnot/shared/report/board';
import { directoryDoc, provinceDoc, rosterDoc, type Sending } from './documents.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';

/** People in one call. LINE takes 500; what has not left can be stopped only as long as there is more than one call. */
const PART = 20;

/** The same words to these people, for these reasons. */
export interface Part {
  recipients: Recipient[];
  messages: object[];
  basis: Delivery['basis'];
  about?: string[];
  kind: Delivery['kind'];
}

/**
 * The deliveries of a sending, made when it leaves. Ids come from the sending's, so that making them twice is once.
 * Whoever has left the seat, blocked the bot or answered since the confirmation is not among them.
 */
export async function deliveriesOf(
  ports: Pick<Ports, 'store' | 'clock' | 'composer' | 'random'>,
  sending: Sending,
  boards: readonly Board[],
  today: CivilDate,
): Promise<Delivery[]> {
  const directory = await read(ports.store, directoryDoc(sending.province));
  const seated = new Set(
    (directory ? allSeats(directory) : [])
      .filter((seat) => isReachable(seat, today))
      .map(({ unit, user }) => `${unit} ${user}`),
  );
  const still = sending.recipients.filter(({ unit, user }) => seated.has(`${unit} ${user}`));
  const parts = await partsOf(ports, sending, still, boards, today);
  return parts
    .flatMap((part) => cut(part.recipients).map((recipients) => ({ ...part, recipients })))
    .map((part, index) =>
      newDelivery({
        ...part,
        id: `${sending.id}~${index}`,
        province: sending.province,
        by: sending.by,
        at: ports.clock.now(),
        retryKey: ports.random.uuid(),
      }),
    );
}

/** The messages of a sending, each with those who get it. */
export async function partsOf(
  ports: Pick<Ports, 'store' | 'composer'>,
  sending: Pick<Sending, 'province' | 'by' | 'wish'>,
  recipients: Recipient[],
  boards: readonly Board[],
  today: CivilDate,
): Promise<Part[]> {
  const province = await read(ports.store, provinceDoc(sending.province));
  if (!province) throw new Problem('unknown_province');
  return sending.wish.kind === 'chase'
    ? chaseParts(recipients, boards, { today, calendar: workCalendar(province.holidays) }, (items) =>
        ports.composer.digest(items, province),
      )
    : [await broadcastPart(ports, sending, recipients, boards[0])];
}

/** People whose lines are the same share a message. */
function chaseParts(
  recipients: readonly Recipient[],
  boards: readonly Board[],
  context: Parameters<typeof chaseItems>[1],
  render: (items: ReminderItem[]) => object[],
): Part[] {
  const owed = chaseItems(boards, context);
  const byLines = new Map<string, { items: ReminderItem[]; recipients: Recipient[] }>();
  for (const rows of Map.groupBy(recipients, ({ user }) => user).values()) {
    const items = new Map(
      rows.flatMap(({ unit }) => (owed.get(unit) ?? []).map((item) => [JSON.stringify(item), item] as const)),
    );
    if (items.size === 0) continue;
    const key = [...items.keys()].sort().join();
    const of = byLines.get(key) ?? { items: [...items.values()], recipients: [] };
    of.recipients.push(...rows.filter(({ unit }) => owed.has(unit)));
    byLines.set(key, of);
  }
  return [...byLines.values()].map(({ items, recipients: rows }) => ({
    recipients: rows,
    messages: render(items),
    basis: items.map(({ duty, round, dueOn }) => ({
      board: boardId(duty, round, boards[0]?.province ?? ''),
      dueOn,
    })),
    kind: 'digest',
  }));
}

/** A broadcast to those who miss a duty is for nobody else: whoever reports before it leaves drops out. */
async function broadcastPart(
  ports: Pick<Ports, 'store' | 'composer'>,
  { province, by, wish }: Pick<Sending, 'province' | 'by' | 'wish'>,
  recipients: Recipient[],
  board: Board | undefined,
): Promise<Part> {
  if (wish.kind !== 'broadcast') throw new Error('a broadcast is rendered from a broadcast');
  const [directory, roster] = await Promise.all([
    read(ports.store, directoryDoc(province)),
    read(ports.store, rosterDoc(province)),
  ]);
  const district = directory?.coordinators.find(({ user }) => user === by)?.district;
  const office = roster && findUnit(roster, district ?? province);
  const messages = ports.composer.broadcast({
    from: office ? shortName(office) : '',
    text: wish.text.trim(),
    ...(board && {
      about: {
        duty: board.duty,
        round: board.round,
        shortTitle: board.shortTitle,
        dueOn: dueFor(board),
      },
    }),
  });
  const dates = new Set(board?.order.map((unit) => dueFor(board, unit)));
  const basis =
    board && wish.audience.status === 'missing'
      ? [...dates].map((dueOn) => ({ board: boardId(board.duty, board.round, board.province), dueOn }))
      : [];
  const about = board ? [boardId(board.duty, board.round, board.province)] : [];
  return { recipients, messages, basis, about, kind: 'broadcast' };
}

/** Parts by people; the rows of one person stay together, since each part is a message of its own. */
function cut(recipients: readonly Recipient[]): Recipient[][] {
  const people = [...Map.groupBy(recipients, ({ user }) => user).values()];
  return Array.from({ length: Math.ceil(people.length / PART) }, (_, part) =>
    people.slice(part * PART, (part + 1) * PART).flat(),
  );
}
