import { type CivilDate, civilDateAt, type Instant } from '@thankamnot/shared/calendar/civil-date';
import { workCalendar } from '@thankamnot/shared/calendar/working-days';
import type { Duty } from '@thankamnot/shared/duty/duty';
import { roundsToOpen } from '@thankamnot/shared/duty/rounds';
import type { Directory } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import {
  type PlanContext,
  planReminders,
  type Recipient,
  type Unreachable,
} from '@thankamnot/shared/reminder/plan';
import { type Board, newBoard } from '@thankamnot/shared/report/board';
import { openBoards } from './boards.ts';
import { boardDoc, directoryDoc, provinceDoc, rosterDoc } from './documents.ts';
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
  const [province, directory, open, quotaLeft] = await Promise.all([
    read(ports.store, provinceDoc(provinceCode)),
    read(ports.store, directoryDoc(provinceCode)),
    openBoards(ports, provinceCode),
    ports.quota.left(),
  ]);
  if (!province) throw new Problem('unknown_province');
  const calendar = workCalendar(province.holidays);
  const isDayOff = !calendar.isWorkingDay(today);
  const context: PlanContext = {
    today,
    calendar,
    ...(province.remindedOn !== null && { lastRunOn: province.remindedOn }),
  };
  const coming = await boardsToOpen(ports, duty, provinceCode, today);
  const boards = isDayOff ? [] : [...open.filter((board) => board.duty === duty.id), ...coming];

  const nobody: Directory = { province: provinceCode, seats: [], coordinators: [], applicants: [] };
  const plan = planReminders(boards, directory ?? nobody, context);
  // With nobody to write to, every unit that is owed a reminder is named: people with several seats hide none.
  const owed = planReminders(boards, nobody, context).unreachable.length;
  const recipients = plan.digests.flatMap((digest) => digest.recipients);
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
    isDayOff,
  };
}

/** The boards that the day's run would make first, because their rounds are not open yet. */
async function boardsToOpen(
  { store }: Pick<Ports, 'store'>,
  duty: Duty,
  province: string,
  today: CivilDate,
): Promise<Board[]> {
  const rounds = duty.state === 'active' ? roundsToOpen(duty.schedule, today) : [];
  if (rounds.length === 0) return [];
  const [known, roster] = await Promise.all([
    store.getAll(rounds.map((round) => boardDoc({ duty: duty.id, round: round.id, province }).path)),
    read(store, rosterDoc(province)),
  ]);
  if (!roster) return [];
  return rounds.filter((_, at) => known[at] === undefined).map((round) => newBoard(duty, round, roster));
}
