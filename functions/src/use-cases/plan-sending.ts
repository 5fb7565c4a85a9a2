/** Send plans made by hand: `ทวง`, `ประกาศ`, and the mini-app's pages for both. */
import {
  addMs,
  type CivilDate,
  civilDateAt,
  clockTimeAt,
  type Instant,
} from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import { isInArea, type Person } from '@thankamnot/shared/organization/people';
import { laosOf, type Roster } from '@thankamnot/shared/organization/roster';
import { headingOf, supervisorOf, type Unit } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import { isReminderTime } from '@thankamnot/shared/reminder/reminder-days';
import {
  BROADCAST_LIMIT,
  planSending as planOf,
  type RoundRef,
  type SendPlan,
  type SendWish,
} from '@thankamnot/shared/reminder/send-plan';
import type { Board } from '@thankamnot/shared/report/board';
import { sendWording } from '@thankamnot/shared/wording/liff/send';
import { areaOf, boardOf } from './boards.ts';
import {
  directoryDoc,
  groups,
  type PlanRecord,
  type Province,
  planDoc,
  provinceDoc,
  rosterDoc,
} from './documents.ts';
import type { Ports } from './ports.ts';
import { find, read, set } from './records.ts';

/** A plan that was shown this long ago is shown again. */
const PLAN_LIFE_MS = 60 * 60 * 1000;

/** More rounds than a province ever has open; a forged wish stops here. */
const MOST_ROUNDS = 30;

export interface ShownPlan {
  record: PlanRecord;
  plan: SendPlan;
  /** The wish's rounds, cut to the sender's area. */
  boards: Board[];
  /** Nobody is at work now: a message would ring at night or on a holiday. */
  isOffHours: boolean;
}

/**
 * Plans what a coordinator wants to send, and keeps the plan for an hour for this person's confirmation.
 * Throws Problems: not_allowed, unknown_round, invalid_request.
 */
export async function planSending(ports: Ports, wish: SendWish, by: Person): Promise<ShownPlan> {
  const computed = await computePlan(ports, wish, by);
  const now = ports.clock.now();
  const record: PlanRecord = {
    id: ports.random.uuid(),
    province: by.province,
    by: by.user,
    at: now,
    expiresAt: addMs(now, PLAN_LIFE_MS),
    wish,
    hash: computed.plan.hash,
  };
  await ports.store.commit([set(planDoc(record.id), record)]);
  return { record, ...computed };
}

/** What the wish comes to now. Reads only. Throws as `planSending` does. */
export async function computePlan(
  ports: Pick<Ports, 'store' | 'quota' | 'clock'>,
  wish: SendWish,
  by: Person,
): Promise<Omit<ShownPlan, 'record'>> {
  if (!by.coordinates) throw new Problem('not_allowed');
  checkWish(wish);
  const now = ports.clock.now();
  const today = civilDateAt(now);
  const rounds = roundsOf(wish);
  const [province, roster, directory, quotaLeft, hasGroup, ...whole] = await Promise.all([
    read(ports.store, provinceDoc(by.province)),
    read(ports.store, rosterDoc(by.province)),
    read(ports.store, directoryDoc(by.province)),
    ports.quota.left(),
    isGroupBound(ports, by),
    ...rounds.map(({ duty, round }) => boardOf(ports, duty, round, by.province)),
  ]);
  if (!province || !roster) throw new Problem('unknown_province');
  const units = areaUnits(roster, by);
  if (wish.kind === 'broadcast') checkAudience(wish.audience.headings, units);
  const boards = whole.map((board) => areaOf(board, by));
  if (wish.kind === 'chase') checkUnits(wish.units ?? [], boards);
  const calendar = workCalendar(province.holidays);
  const plan = planOf(
    wish,
    { boards, units },
    directory ?? { province: by.province, seats: [], coordinators: [], applicants: [] },
    { today, calendar, quotaLeft, hasGroup },
  );
  return { plan, boards, isOffHours: !isOfficeTime(province, today, now) };
}

/** Working days in office hours, by the province's own hour and calendar. */
export const isOfficeTime = ({ holidays, remindAt }: Province, today: CivilDate, now: Instant): boolean =>
  isReminderTime(today, clockTimeAt(now), workCalendar(holidays), remindAt);

export const roundsOf = (wish: SendWish): RoundRef[] =>
  wish.kind === 'chase' ? wish.rounds : wish.about ? [wish.about] : [];

/** The LAOs that a coordinator answers for. */
export const areaUnits = (roster: Roster, { coordinates }: Person): Unit[] =>
  laosOf(roster).filter((unit) =>
    isInArea(coordinates ?? {}, { code: unit.code, supervisor: supervisorOf(unit) }),
  );

function checkWish(wish: SendWish): void {
  if (wish.kind === 'chase') {
    if (wish.rounds.length === 0 || wish.rounds.length > MOST_ROUNDS) throw new Problem('unknown_round');
    return;
  }
  const text = wish.text.trim();
  if (text === '') throw new Problem('invalid_request', { detail: sendWording.noText });
  if (text.length > BROADCAST_LIMIT)
    throw new Problem('invalid_request', { detail: sendWording.textTooLong(text.length, BROADCAST_LIMIT) });
}

/** A district of somebody else's is refused, not silently left out. */
function checkAudience(headings: readonly string[], units: readonly Unit[]): void {
  const own = new Set(units.map(headingOf));
  if (headings.some((heading) => !own.has(heading)))
    throw new Problem('not_allowed', { detail: sendWording.notYourArea });
}

/** So is a unit of somebody else's, or one that none of the rounds asks. */
function checkUnits(units: readonly string[], boards: readonly Board[]): void {
  const own = new Set(boards.flatMap(({ order }) => order));
  if (units.some((unit) => !own.has(unit)))
    throw new Problem('not_allowed', { detail: sendWording.notYourArea });
}

async function isGroupBound({ store }: Pick<Ports, 'store'>, by: Person): Promise<boolean> {
  const bound = await find(store, groups, { where: [{ field: 'province', op: '==', value: by.province }] });
  return bound.some(
    ({ district }) => by.coordinates?.district === undefined || district === by.coordinates.district,
  );
}
