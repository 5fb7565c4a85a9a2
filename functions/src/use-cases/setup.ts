/** Provinces, their rosters and the duties that run in them. */
import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { civilDateAt, monthOf } from '@thankamnot/shared/calendar/civil-date';
import type { Duty, DutyTemplate, Schedule } from '@thankamnot/shared/duty/duty';
import { currentRound } from '@thankamnot/shared/duty/rounds';
import { laosOf, type Roster } from '@thankamnot/shared/organization/roster';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, isAsked } from '@thankamnot/shared/report/board';
import { boardOf } from './boards.ts';
import { dutyDoc, type Province, provinceDoc, rosterDoc } from './documents.ts';
import { openRound } from './open-rounds.ts';
import type { Ports } from './ports.ts';
import { read, set } from './records.ts';

/** Stores a roster, replacing the one before; makes the province when it is new. Open boards keep their units. */
export async function importRoster(ports: Ports, roster: Roster): Promise<{ units: number; laos: number }> {
  await ports.store.transaction(async (tx) => {
    const known = await read(tx, provinceDoc(roster.province));
    const province: Province = known ?? {
      code: roster.province,
      name: roster.name,
      holidays: [],
      remindAt: '09:00',
      remindedOn: null,
      contact: null,
    };
    tx.write(set(provinceDoc(roster.province), province), set(rosterDoc(roster.province), roster));
  });
  return { units: roster.units.length, laos: laosOf(roster).length };
}

/**
 * Starts a template's duty in a province and opens its current round. `dueOn` moves the due date of a duty with
 * one round, or the day of a monthly one, whose first month it then is.
 * Throws Problems: no_units, duty_exists, due_before_window.
 */
export async function addDuty(
  ports: Ports,
  template: DutyTemplate,
  province: string,
  dueOn?: CivilDate,
): Promise<{ duty: Duty; board: Board }> {
  const roster = await read(ports.store, rosterDoc(province));
  if (!roster) throw new Problem('no_units');
  if (!roster.units.some((unit) => isAsked(unit, template.audience))) throw new Problem('no_units');
  const today = civilDateAt(ports.clock.now());
  const ownSchedule = dueOn ? moved(template.schedule, dueOn) : undefined;
  const duty = await ports.store.transaction(async (tx) => {
    const known = await read(tx, dutyDoc(template.id));
    if (known?.provinces.includes(province)) throw new Problem('duty_exists');
    const after: Duty = known
      ? { ...known, provinces: [...known.provinces, province] }
      : {
          ...template,
          template: template.id,
          schedule: ownSchedule ?? template.schedule,
          provinces: [province],
          state: 'active',
        };
    tx.write(set(dutyDoc(template.id), after));
    return after;
  });
  const round = currentRound(ownSchedule ?? duty.schedule, today);
  if (!round) throw new Problem('unknown_round');
  await openRound(ports, duty, round, roster);
  return { duty, board: await boardOf(ports, duty.id, round.id, province) };
}

function moved(schedule: Schedule, dueOn: CivilDate): Schedule {
  if (schedule.kind === 'monthly') {
    return { ...schedule, dayOfMonth: Number(dueOn.slice(8)), from: monthOf(dueOn) };
  }
  const last = schedule.rounds.at(-1);
  if (!last || dueOn < last.opensOn) throw new Problem('due_before_window');
  return { ...schedule, rounds: [...schedule.rounds.slice(0, -1), { ...last, dueOn }] };
}
