import { type CivilDate, civilDateAt, type Instant } from '@thankamnot/shared/calendar/civil-date';
import type { Directory, Person, Seat } from '@thankamnot/shared/organization/people';
import { findUnit, type Roster } from '@thankamnot/shared/organization/roster';
import { supervisorOf, type Unit } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import { allSeats } from '@thankamnot/shared/reminder/office-seats';
import { isPaused } from '@thankamnot/shared/reminder/seats-in-turn';
import { type Board, dueFor, isChased } from '@thankamnot/shared/report/board';
import { inOrder } from '@thankamnot/shared/text/in-order';
import { needUnitOf } from './area-units.ts';
import { openBoards, type WorkLine } from './boards.ts';
import { directoryDoc, rosterDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';

type Store = Pick<Ports, 'store'>;

export interface OfficerOnSheet {
  name: string;
  since: Instant;
  head: boolean;
  state: 'reachable' | 'paused' | 'blocked';
  pausedUntil: CivilDate | null;
  lastSeenAt: Instant | null;
}

export interface UnitOnSheet {
  unit: Unit;
  supervisor: Unit | undefined;
  officers: OfficerOnSheet[];
  /** What it owes first, by due date, then what it has reported. */
  lines: WorkLine[];
}

/**
 * One unit, its people and its open rounds, for a coordinator who answers for it.
 * Throws Problems: unknown_unit, not_allowed.
 */
export async function showUnit(
  ports: Pick<Ports, 'store' | 'clock'>,
  code: string,
  by: Person,
): Promise<UnitOnSheet> {
  const roster = await rosterOf(ports, by);
  const unit = needUnitOf(roster, by, code);
  const [directory, boards] = await Promise.all([
    read(ports.store, directoryDoc(by.province)),
    openBoards(ports, by.province),
  ]);
  const supervisor = supervisorOf(unit);
  return {
    unit,
    supervisor: supervisor === undefined ? undefined : findUnit(roster, supervisor),
    officers: directory ? officersOf(directory, code, boards, civilDateAt(ports.clock.now())) : [],
    lines: linesOf(boards, code),
  };
}

async function rosterOf({ store }: Store, { province }: Person): Promise<Roster> {
  const roster = await read(store, rosterDoc(province));
  if (!roster) throw new Problem('unknown_province');
  return roster;
}

function officersOf(
  directory: Directory,
  unit: string,
  boards: readonly Board[],
  today: CivilDate,
): OfficerOnSheet[] {
  return allSeats(directory)
    .filter((seat) => seat.unit === unit)
    .map((seat) => ({
      name: seat.name,
      since: seat.since,
      head: seat.head ?? false,
      state: seat.blocked ? 'blocked' : isPaused(seat, today) ? 'paused' : 'reachable',
      pausedUntil: isPaused(seat, today) ? (seat.pausedUntil ?? null) : null,
      lastSeenAt: lastSeen(seat, directory, boards),
    }));
}

/** As far as it is known without reading a history: the answers that boards show, and what an answer carried along. */
function lastSeen({ user, unit }: Seat, { told }: Directory, boards: readonly Board[]): Instant | null {
  const answered = boards.flatMap(({ units }) => {
    const entry = units[unit];
    return entry?.user === user && entry.at !== undefined ? [entry.at] : [];
  });
  return [...answered, ...(told?.[user] ? [told[user]] : [])].sort().at(-1) ?? null;
}

function linesOf(boards: readonly Board[], unit: string): WorkLine[] {
  const lines = boards.flatMap((board): WorkLine[] => {
    const entry = board.units[unit];
    return entry && board.order.includes(unit) ? [{ board, unit, entry, dueOn: dueFor(board, unit) }] : [];
  });
  lines.sort((a, b) => inOrder(a.dueOn, b.dueOn));
  return [...lines.filter(({ entry }) => isChased(entry)), ...lines.filter(({ entry }) => !isChased(entry))];
}
