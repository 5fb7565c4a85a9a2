/** The timeline of a round, as far as a coordinator's area goes: what was sent, and what leaves next. */
import { addDays, type CivilDate, civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import type { Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { KEPT_DAYS } from '@thankamnot/shared/reminder/delivery';
import {
  type ComingDay,
  comingDays,
  knownFrom,
  type SentDay,
  sentDays,
} from '@thankamnot/shared/reminder/timeline';
import { boardId } from '@thankamnot/shared/report/board';
import { inOrder } from '@thankamnot/shared/text/in-order';
import { areaOf, boardOf } from './boards.ts';
import { deliveries, provinceDoc, type RoundKey, type Sending, sendings } from './documents.ts';
import { coordinatedPlace } from './place-name.ts';
import { lastRunOf } from './plan-day.ts';
import { roundsOf } from './plan-sending.ts';
import type { Ports } from './ports.ts';
import { find, read } from './records.ts';

export interface Timeline {
  today: CivilDate;
  /** Deliveries are deleted after a while; the sent days reach back no further than this. */
  knownFrom: CivilDate;
  sent: SentDay[];
  coming: ComingDay[];
  /** Sendings by hand that have a time and have not left. */
  scheduled: { id: string; at: string; kind: 'chase' | 'broadcast'; people: number }[];
}

/**
 * Reads the board, the province, the round's own deliveries and the sendings that are scheduled.
 * Throws Problems: unknown_round, unknown_province.
 */
export async function showTimeline(
  ports: Pick<Ports, 'store' | 'clock'>,
  round: Omit<RoundKey, 'province'>,
  by: Person,
): Promise<Timeline> {
  const today = civilDateAt(ports.clock.now());
  const key = { ...round, province: by.province };
  const [whole, province, about, waiting] = await Promise.all([
    boardOf(ports, round.duty, round.round, by.province),
    read(ports.store, provinceDoc(by.province)),
    find(ports.store, deliveries, {
      where: [{ field: 'about', op: 'array-contains', value: boardId(key.duty, key.round, key.province) }],
    }),
    find(ports.store, sendings, {
      where: [
        { field: 'province', op: '==', value: by.province },
        { field: 'state', op: '==', value: 'scheduled' },
      ],
    }),
  ]);
  if (!province) throw new Problem('unknown_province');
  const board = areaOf(whole, by);
  const mine = new Set(board.order).add(coordinatedPlace(by));
  const isOver = board.state === 'closed';
  const ranToday = lastRunOf(province, today) === today;
  return {
    today,
    knownFrom: knownFrom(board, addDays(today, -KEPT_DAYS), today),
    sent: sentDays(about, (unit) => by.coordinates?.district === undefined || mine.has(unit)),
    coming: isOver
      ? []
      : comingDays(board, {
          calendar: workCalendar(province.holidays),
          from: ranToday ? addDays(today, 1) : today,
        }),
    scheduled: waiting
      .filter((sending) => isAbout(sending, round) && maySee(sending, by))
      .sort((a, b) => inOrder(a.sendAt ?? '', b.sendAt ?? ''))
      .map(({ id, sendAt, at, wish, recipients }) => ({
        id,
        at: sendAt ?? at,
        kind: wish.kind,
        people: new Set(recipients.map(({ user }) => user)).size,
      })),
  };
}

const isAbout = ({ wish }: Sending, { duty, round }: Omit<RoundKey, 'province'>): boolean =>
  roundsOf(wish).some((it) => it.duty === duty && it.round === round);

/** A district's coordinator sees what they scheduled themselves, the province's all of it. */
const maySee = ({ by }: Sending, person: Person): boolean =>
  person.coordinates?.district === undefined || by === person.user;
