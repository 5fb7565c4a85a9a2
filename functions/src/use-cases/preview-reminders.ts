import { type CivilDate, civilDateAt, type Instant } from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import { type Duty, scheduleIn } from '@thankamnot/shared/duty/duty';
import { roundsToOpen } from '@thankamnot/shared/duty/rounds';
import type { Directory } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import type { Starved } from '@thankamnot/shared/reminder/budget';
import { planReminders, type Recipient, type Unreachable } from '@thankamnot/shared/reminder/plan';
import { type Board, newBoard } from '@thankamnot/shared/report/board';
import { boardDoc, provinceDoc, rosterDoc } from './documents.ts';
import { activeDutiesIn } from './duty-in.ts';
import { contextAt, planDay } from './plan-day.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';

/** Ways that cost nothing: the answer to whoever writes, and the card that a coordinator shares into a group. */
export interface FreeWay {
  way: 'reply' | 'share_card';
  /** Units that it can reach. */
  units: number;
}

/** Who would be reminded of a duty, at what cost, before anything is sent. */
export interface SendPlan {
  on: CivilDate;
  recipients: Recipient[];
  /** LINE counts every recipient of a multicast. */
  messagesCharged: number;
  /** Null when it can't be read. */
  quotaLeft: number | null;
  free: FreeWay[];
  unreachable: Unreachable[];
  /** Later reminder days of the month for which too few messages will be left. */
  starves: Starved[];
  /** Who is owed a reminder on that day and gets none, because messages run short or the quota can't be read. */
  leftOut: (Recipient & { name: string; reason: 'quota' | 'quota_unknown' })[];
  /** Whom a free reply has told within the last day: no message is spent on them. */
  told: Recipient[];
  /** Nothing leaves on that day because offices are closed. */
  isDayOff: boolean;
}

/**
 * What the reminder run of a day would send about one duty in a province, from the present state. Reads only: a
 * round that the run would open first is planned as if it were open.
 * Throws Problems: unknown_province.
 */
export async function previewReminders(
  ports: Pick<Ports, 'store' | 'quota'>,
  duty: Duty,
  provinceCode: string,
  at: Instant,
): Promise<SendPlan> {
  const today = civilDateAt(at);
  const [province, quotaLeft] = await Promise.all([
    read(ports.store, provinceDoc(provinceCode)),
    ports.quota.left(),
  ]);
  if (!province) throw new Problem('unknown_province');
  if (!workCalendar(province.holidays).isWorkingDay(today)) return { ...NOTHING, on: today, quotaLeft };

  const coming = await boardsToOpen(ports, duty, provinceCode, today);
  const day = await planDay({ ...ports, quota: { left: async () => quotaLeft } }, province, at, {
    coming,
    about: duty.id,
  });
  const { plan } = day;
  const boards = [...day.open, ...coming];
  // With nobody to write to, every unit that is owed a reminder is named: people with several seats hide none.
  const nobody: Directory = { province: provinceCode, seats: [], coordinators: [], applicants: [] };
  const owed = planReminders(boards, nobody, { ...contextAt(province, at), about: duty.id }).unreachable
    .length;
  const recipients = [
    ...plan.digests.flatMap((digest) => digest.recipients),
    ...plan.summaries.flatMap(({ supervisor, users }) => users.map((user) => ({ unit: supervisor, user }))),
  ];
  const nameOf = (unit: string) => boards.find(({ units }) => units[unit])?.units[unit]?.name ?? unit;
  const ways: FreeWay[] = [
    { way: 'share_card', units: owed },
    { way: 'reply', units: owed - plan.unreachable.length },
  ];
  return {
    on: today,
    recipients,
    messagesCharged: new Set(recipients.map(({ user }) => user)).size,
    quotaLeft,
    free: ways.filter(({ units }) => units > 0),
    unreachable: plan.unreachable,
    starves: day.starves,
    leftOut: day.leftOut.map((row) => ({
      ...row,
      name: nameOf(row.unit),
      reason: quotaLeft === null ? 'quota_unknown' : 'quota',
    })),
    told: plan.told,
    isDayOff: false,
  };
}

const NOTHING: Omit<SendPlan, 'on' | 'quotaLeft'> = {
  recipients: [],
  messagesCharged: 0,
  free: [],
  unreachable: [],
  starves: [],
  leftOut: [],
  told: [],
  isDayOff: true,
};

/** The boards that the day's run would make first, because their rounds are not open yet: of every duty at work. */
async function boardsToOpen(
  { store }: Pick<Ports, 'store'>,
  asked: Duty,
  province: string,
  today: CivilDate,
): Promise<Board[]> {
  const active = await activeDutiesIn({ store }, province);
  const others = active.filter(({ id }) => id !== asked.id);
  const due = [...(asked.state === 'active' ? [asked] : []), ...others].flatMap((duty) =>
    roundsToOpen(scheduleIn(duty, province), today).map((round) => ({ duty, round })),
  );
  if (due.length === 0) return [];
  const [known, roster] = await Promise.all([
    store.getAll(due.map(({ duty, round }) => boardDoc({ duty: duty.id, round: round.id, province }).path)),
    read(store, rosterDoc(province)),
  ]);
  if (!roster) return [];
  return due.flatMap(({ duty, round }, at) => (known[at] === undefined ? newBoard(duty, round, roster) : []));
}
