/** Tak's year day by day through the real reminder run, planner and deliveries, under the simulator's quota. */
import { openSqliteStore } from '@thankamnot/functions/adapters/store/sqlite-store';
import { emptyScene, type Scene } from '@thankamnot/functions/testing/scene';
import { openBoards, workAmong } from '@thankamnot/functions/use-cases/boards';
import { deliver } from '@thankamnot/functions/use-cases/deliver';
import { deliveryDoc, directoryDoc, provinceDoc } from '@thankamnot/functions/use-cases/documents';
import { extendDuty } from '@thankamnot/functions/use-cases/extend-duty';
import { isRemindedSoon, noteTold } from '@thankamnot/functions/use-cases/note-told';
import { read, set } from '@thankamnot/functions/use-cases/records';
import { sendReminders } from '@thankamnot/functions/use-cases/send-reminders';
import { addDuty, importRoster } from '@thankamnot/functions/use-cases/setup';
import { submitReport } from '@thankamnot/functions/use-cases/submit-report';
import {
  addDays,
  type CivilDate,
  daysBetween,
  instantAt,
  monthOf,
} from '@thankamnot/shared/calendar/civil-date';
import { nthWorkingDayAfter, workCalendar } from '@thankamnot/shared/calendar/working-days';
import type { Person } from '@thankamnot/shared/organization/people';
import type { Roster } from '@thankamnot/shared/organization/roster';
import { type Board, dueFor, entriesOf, isChased } from '@thankamnot/shared/report/board';
import type { ReportAct } from '@thankamnot/shared/report/report';
import { createQuota } from '@thankamnot/simulator/quota';
import { coordinatorId, officerId, seatOfficers } from './officers.ts';
import { dutiesOfYear, ODLOC_EXTENDED, YEAR } from './year-duties.ts';
import type { People } from './year-model.ts';

export interface YearResult {
  /** Messages that LINE charged, by month. */
  messages: Map<string, number>;
  /** Answers to people who wrote or tapped. */
  freeAnswers: number;
  /** Reminders owed to a person and left out by name for want of messages. */
  leftOut: number;
  /** People to whom no reminder was sent because a free answer had told them. */
  told: number;
  reports: number;
  onTime: number;
  expected: number;
}

/** LINE's free plan in Thailand. */
const FREE_PLAN = 300;

export async function plannedYear(
  roster: Roster,
  people: People,
  officersAUnit: number,
  limit = FREE_PLAN,
): Promise<YearResult> {
  const scene = emptyScene({ now: instantAt(YEAR.from, '08:00'), store: openSqliteStore(':memory:') });
  const { ports, clock, outbox } = scene;
  const province = roster.province;
  const calendar = workCalendar();
  const quota = createQuota(() => new Date(clock.now()), limit);
  const result: YearResult = {
    messages: new Map(),
    freeAnswers: 0,
    leftOut: 0,
    told: 0,
    reports: 0,
    onTime: 0,
    expected: 0,
  };
  ports.quota = {
    async left() {
      const { limit, used } = quota.read();
      return limit - used;
    },
  };
  ports.sender = {
    async multicast(to) {
      if (!quota.charge(to.length)) return { kind: 'quota_exhausted' };
      const month = monthOf(today);
      result.messages.set(month, (result.messages.get(month) ?? 0) + to.length);
      return { kind: 'accepted' };
    },
  };
  await importRoster(ports, roster);
  for (const duty of dutiesOfYear()) await addDuty(ports, duty, province);
  await seatEverybody(scene, roster, officersAUnit);

  let today: CivilDate = YEAR.from;
  const boardsNow = () => openBoards(ports, province);
  const reported = new Set<string>();
  const answer = async (person: Person, board: Board, unit: string, act: ReportAct) => {
    // A colleague was told of it on the same morning.
    if (reported.has(`${board.duty}~${board.round}~${unit}`)) return;
    await submitReport(ports, {
      by: person,
      via: 'chat',
      round: { duty: board.duty, round: board.round, province },
      unit,
      act,
      key: ports.random.uuid(),
    });
    if (act.kind !== 'set') return;
    reported.add(`${board.duty}~${board.round}~${unit}`);
    result.reports += 1;
    if (today <= dueFor(board, unit)) result.onTime += 1;
  };
  /** Somebody is told of the open duties and does something about them, or nothing. */
  const respond = async (person: Person, unit: string, boards: readonly Board[]): Promise<boolean> => {
    let said = false;
    for (const board of boards) {
      const entry = board.units[unit];
      if (!entry || !isChased(entry)) continue;
      const response = people.onTold(unit, daysBetween(today, dueFor(board, unit)));
      if (response === 'nothing') continue;
      said = true;
      const dueOn = dueFor(board, unit);
      const on = nthWorkingDayAfter(today, 2, calendar);
      await answer(
        person,
        board,
        unit,
        response === 'report'
          ? { kind: 'set', status: 'done' }
          : response === 'acknowledge'
            ? { kind: 'acknowledge' }
            : { kind: 'promise', on: on > dueOn ? on : dueOn },
      );
    }
    if (said) await noteAnswer(person);
    return said;
  };
  /** Every answer to an officer carries the open duties along, as the bot does it. */
  const noteAnswer = async (person: Person) => {
    result.freeAnswers += 1;
    const { open } = workAmong(await boardsNow(), person);
    if (open.some((line) => isRemindedSoon(line, clock.now()))) await noteTold(ports, person, clock.now());
  };

  for (; today <= YEAR.until; today = addDays(today, 1)) {
    if (!calendar.isWorkingDay(today)) continue;
    clock.set(today, '09:00');
    const known = await read(ports.store, provinceDoc(province));
    if (known) {
      const run = await sendReminders(ports, known);
      result.told += run.told;
      result.leftOut += run.leftOut;
    }
    const sent = outbox.take();
    for (const id of sent) await deliver(ports, id);

    clock.set(today, '10:00');
    const boards = await boardsNow();
    for (const id of sent) {
      const delivery = await read(ports.store, deliveryDoc(id));
      if (delivery?.state !== 'sent') continue;
      const named = new Set(delivery.basis.map(({ board }) => board));
      const about = boards.filter((it) => named.has(`${it.duty}~${it.round}~${it.province}`));
      for (const { unit, user } of delivery.recipients) {
        if (delivery.kind === 'digest') {
          await respond({ user, name: user, province, units: [unit] }, unit, about);
          continue;
        }
        await telephone(unit, boards);
      }
    }

    clock.set(today, '14:00');
    for (const board of await boardsNow()) {
      for (const [unit, entry] of entriesOf(board).filter((row) => isChased(row[1]))) {
        const keeps = entry.promisedOn === today && people.keepsPromise(unit);
        if (!keeps && !people.reportsUnprompted(unit, daysBetween(today, dueFor(board, unit)))) continue;
        const person = { user: firstSeat(unit, province), name: unit, province, units: [unit] };
        await answer(person, board, unit, { kind: 'set', status: 'done' });
        await noteAnswer(person);
        // The answer names the unit's other duties: it tells as a reminder does.
        await respond(
          person,
          unit,
          (await boardsNow()).filter((it) => daysBetween(today, dueFor(it, unit)) <= 7),
        );
      }
    }
    if (today === ODLOC_EXTENDED.on) await extendOdloc(scene, province);
  }
  for (const { audience, schedule } of dutiesOfYear()) {
    const units = roster.units.filter(({ level }) => level === audience.level).length;
    const rounds = schedule.kind === 'monthly' ? 12 : schedule.rounds.length;
    result.expected += units * rounds;
  }
  return result;

  /** A supervisor's card names the units that stay silent; some are moved by a call. */
  async function telephone(supervisor: string, boards: readonly Board[]): Promise<void> {
    for (const board of boards) {
      for (const [unit, entry] of entriesOf(board).filter((row) => isChased(row[1]))) {
        if (entry.supervisor !== supervisor || nthWorkingDayAfter(dueFor(board, unit), 5, calendar) > today)
          continue;
        if (people.isMovedByCall(unit))
          await answer(
            { user: firstSeat(unit, province), name: unit, province, units: [unit] },
            board,
            unit,
            {
              kind: 'set',
              status: 'done',
            },
          );
      }
    }
  }
}

const firstSeat = (unit: string, province: string): string =>
  unit === province ? coordinatorId(province) : officerId(unit, 1);

/** Officers in every LAO; the district's and the province's coordinators report for their own offices. */
async function seatEverybody({ ports }: Scene, roster: Roster, officersAUnit: number): Promise<void> {
  const { province } = roster;
  await seatOfficers(ports.store, roster, officersAUnit);
  const directory = await read(ports.store, directoryDoc(province));
  if (!directory) throw new Error('nobody is seated');
  const since = instantAt('2024-09-01');
  const districts = roster.units.filter(({ level }) => level === 'district').map(({ code }) => code);
  const offices = [...districts, province].map((unit) => ({
    user: firstSeat(unit, province),
    name: unit,
    unit,
    since,
  }));
  await ports.store.commit([
    set(directoryDoc(province), {
      ...directory,
      seats: [...directory.seats.map((seat) => ({ ...seat, since })), ...offices],
      coordinators: [
        ...directory.coordinators,
        ...districts.map((district) => ({ user: officerId(district, 1), name: district, district, since })),
      ],
    }),
  ]);
}

async function extendOdloc({ ports }: Scene, province: string): Promise<void> {
  await extendDuty(ports, {
    round: { duty: ODLOC_EXTENDED.duty, round: ODLOC_EXTENDED.round, province },
    until: ODLOC_EXTENDED.until,
    letterNo: 'ตก ๐๐๒๓.๓/ว ๑๗๖๐๘',
    by: { user: coordinatorId(province), name: 'ผู้ประสานงานจังหวัด' },
    key: 'year-extends-odloc',
  });
}
