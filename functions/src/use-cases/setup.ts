/** Provinces, their rosters and the duties that run in them. */
import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { type Duty, type DutyTemplate, scheduleIn } from '@thankamnot/shared/duty/duty';
import { currentRound, roundsToOpen } from '@thankamnot/shared/duty/rounds';
import { laosOf, type Roster } from '@thankamnot/shared/organization/roster';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, isAsked } from '@thankamnot/shared/report/board';
import { boardOf } from './boards.ts';
import { takeRoster } from './change-roster.ts';
import { type AppliedRoster, dutyDoc, rosterDoc } from './documents.ts';
import { type DueDates, withDueDates } from './due-dates.ts';
import { openRound } from './open-rounds.ts';
import type { Ports } from './ports.ts';
import { read, set } from './records.ts';

/**
 * Takes a roster in place of the one before; makes the province when it is new. Units that it lacks are removed, or
 * kept, and what hangs on them follows (`apply-roster.ts`).
 */
export async function importRoster(
  ports: Ports,
  roster: Roster,
  gone: 'keep' | 'remove' = 'remove',
): Promise<{ units: number; laos: number; changes: AppliedRoster }> {
  const changes = await takeRoster(ports, roster, { gone, actor: 'admin' });
  const stored = (await read(ports.store, rosterDoc(roster.province))) ?? roster;
  return { units: stored.units.length, laos: laosOf(stored).length, changes };
}

/**
 * Starts a template's duty in a province and opens the rounds whose time has come. `due` sets due dates of its
 * own (`withDueDates`); `likeOf` names the template that it follows where it has an id of its own. Returns the current round's board.
 * Throws Problems: no_units, duty_exists, due_before_window, unknown_round.
 */
export async function addDuty(
  ports: Ports,
  template: DutyTemplate,
  province: string,
  due?: DueDates,
  likeOf = template.id,
): Promise<{ duty: Duty; board: Board }> {
  const roster = await read(ports.store, rosterDoc(province));
  if (!roster) throw new Problem('no_units');
  if (!roster.units.some((unit) => isAsked(unit, template.audience))) throw new Problem('no_units');
  const today = civilDateAt(ports.clock.now());
  const ownSchedule = due ? withDueDates(template.schedule, due) : undefined;
  const { duty, schedule, round } = await ports.store.transaction(async (tx) => {
    const known = await read(tx, dutyDoc(template.id));
    if (known?.provinces.includes(province)) throw new Problem('duty_exists');
    const base: Duty = known ?? { ...template, template: likeOf, provinces: [], state: 'active' };
    const after: Duty = {
      ...base,
      provinces: [...base.provinces, province],
      ...(ownSchedule && { schedules: { ...base.schedules, [province]: ownSchedule } }),
    };
    const schedule = scheduleIn(after, province);
    const round = currentRound(schedule, today);
    if (!round) throw new Problem('unknown_round');
    tx.write(set(dutyDoc(template.id), after));
    return { duty: after, schedule, round };
  });
  for (const it of new Map([round, ...roundsToOpen(schedule, today)].map((it) => [it.id, it])).values()) {
    await openRound(ports, duty, it, roster);
  }
  return { duty, board: await boardOf(ports, duty.id, round.id, province) };
}
