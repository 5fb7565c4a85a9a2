/** Who sits where in a coordinator's area, and when each was last heard of. */
import type { Instant } from '@thankamnot/shared/calendar/civil-date';
import type { Applicant, Coordinator, Directory, Person, Seat } from '@thankamnot/shared/organization/people';
import { findUnit, type Roster } from '@thankamnot/shared/organization/roster';
import type { Unit } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import type { Board } from '@thankamnot/shared/report/board';
import { unitsSeenBy } from './area-units.ts';
import { openBoards } from './boards.ts';
import { directoryDoc, rosterDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';

export interface SeatedOfficer extends Seat {
  /** Null: nothing since the person came to the seat. */
  lastActive: Instant | null;
}

export interface PeopleOfArea {
  roster: Roster;
  /** LAOs, and offices where somebody has a seat. */
  units: { unit: Unit; officers: SeatedOfficer[] }[];
  coordinators: Coordinator[];
  /** Null where it is not theirs to decide. */
  applicants: Applicant[] | null;
}

/**
 * Costs the roster, the directory and the open rounds, and no write: activity is what the rounds and the directory
 * know anyway.
 * Throws Problems: not_allowed, no_units.
 */
export async function listPeople(ports: Pick<Ports, 'store'>, by: Person): Promise<PeopleOfArea> {
  if (!by.coordinates) throw new Problem('not_allowed');
  const { district } = by.coordinates;
  const [roster, directory, open] = await Promise.all([
    read(ports.store, rosterDoc(by.province)),
    read(ports.store, directoryDoc(by.province)),
    openBoards(ports, by.province),
  ]);
  if (!roster) throw new Problem('no_units');
  const activity = lastActivity(open, directory);
  const seats = Map.groupBy(directory?.seats ?? [], ({ unit }) => unit);
  const units = unitsSeenBy(roster, by).map((unit) => ({
    unit,
    officers: (seats.get(unit.code) ?? []).map((seat) => ({
      ...seat,
      lastActive: activity.get(seat.user) ?? null,
    })),
  }));
  return {
    roster,
    units: units.filter(({ unit, officers }) => unit.level === 'lao' || officers.length > 0),
    coordinators: (directory?.coordinators ?? []).filter(
      (it) => district === undefined || it.district === undefined || it.district === district,
    ),
    applicants: district === undefined ? waitingIn(directory, roster) : null,
  };
}

/** Applications that can be decided; their unit stands in the roster. */
export const waitingIn = (directory: Directory | undefined, roster: Roster): Applicant[] =>
  (directory?.applicants ?? []).filter(({ unit }) => findUnit(roster, unit) !== undefined);

/** By person: the last answer on an open round, or the last time that the bot told them of their duties. */
function lastActivity(open: readonly Board[], directory: Directory | undefined): Map<string, Instant> {
  const last = new Map<string, Instant>(Object.entries(directory?.told ?? {}));
  for (const board of open) {
    for (const { user, at } of Object.values(board.units)) {
      if (user && at && at > (last.get(user) ?? '')) last.set(user, at);
    }
  }
  return last;
}
