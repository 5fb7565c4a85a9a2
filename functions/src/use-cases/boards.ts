/** Finding the rounds that people mean, and the ones that concern them. */
import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { type Duty, scheduleIn } from '@thankamnot/shared/duty/duty';
import { currentRound, findRound } from '@thankamnot/shared/duty/rounds';
import { isInArea, type Person } from '@thankamnot/shared/organization/people';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, type BoardEntry, dueFor, entriesOf, isChased } from '@thankamnot/shared/report/board';
import { inOrder } from '@thankamnot/shared/text/in-order';
import { boardDoc, boards } from './documents.ts';
import { dutyIn } from './duty-in.ts';
import type { Ports } from './ports.ts';
import { find, read } from './records.ts';

type Store = Pick<Ports, 'store'>;

/** The open rounds of a province, the earliest due first. */
export async function openBoards(ports: Store, province: string): Promise<Board[]> {
  const open = await find(ports.store, boards, {
    where: [
      { field: 'province', op: '==', value: province },
      { field: 'state', op: '==', value: 'open' },
    ],
  });
  return open.sort((a, b) => inOrder(dueFor(a), dueFor(b)) || inOrder(a.duty, b.duty));
}

/** One unit's line on one board. */
export interface WorkLine {
  board: Board;
  unit: string;
  entry: BoardEntry;
  dueOn: CivilDate;
  /** The open boards among which it was found, so that they need not be read again for the same request. */
  among?: readonly Board[];
}

/**
 * The units that a person reports for as their own: those of the seats, and the coordinator's own office, for duties
 * that a district or the province itself must report.
 */
export function ownUnitsOf({ units, coordinates, province }: Person): string[] {
  return [...new Set([...units, ...(coordinates ? [coordinates.district ?? province] : [])])];
}

/** What a person's units owe and have reported in the open rounds; what is due first comes first. */
export interface Work {
  open: WorkLine[];
  complete: WorkLine[];
}

export const workOf = async (ports: Store, person: Person): Promise<Work> =>
  workAmong(await openBoards(ports, person.province), person);

/** The same from boards that are at hand. */
export function workAmong(among: readonly Board[], person: Person): Work {
  const lines = among.flatMap((board) =>
    ownUnitsOf(person).flatMap((unit): WorkLine[] => {
      const entry = board.units[unit];
      return entry ? [{ board, unit, entry, dueOn: dueFor(board, unit), among }] : [];
    }),
  );
  lines.sort((a, b) => inOrder(a.dueOn, b.dueOn));
  return {
    open: lines.filter(({ entry }) => isChased(entry)),
    complete: lines.filter(({ entry }) => !isChased(entry)).reverse(),
  };
}

/** The board of a round by its ids. Throws `unknown_round`. */
export async function boardOf(ports: Store, duty: string, round: string, province: string): Promise<Board> {
  const board = await read(ports.store, boardDoc({ duty, round, province }));
  if (!board) throw new Problem('unknown_round');
  return board;
}

/**
 * The board that a duty's id and perhaps a round's mean in a province: without a round, the current one.
 * Throws `unknown_duty`, `unknown_round`.
 */
export async function boardNamed(
  ports: Store,
  names: { duty: string; round?: string },
  province: string,
  today: CivilDate,
): Promise<{ duty: Duty; board: Board }> {
  const duty = await dutyIn(ports, names.duty, province);
  if (!duty) throw new Problem('unknown_duty');
  const schedule = scheduleIn(duty, province);
  const round = names.round ? findRound(schedule, names.round) : currentRound(schedule, today);
  if (!round) throw new Problem('unknown_round');
  return { duty, board: await boardOf(ports, duty.id, round.id, province) };
}

/** The part of a board that a coordinator chases: all of it, or the units that the district answers for. */
export function areaOf(board: Board, person: Person): Board {
  const area = person.coordinates ?? {};
  if (area.district === undefined) return board;
  const order = entriesOf(board)
    .filter(([code, { supervisor }]) => isInArea(area, { code, supervisor }))
    .map(([code]) => code);
  return { ...board, order };
}

/** May this person see and report for a unit of a board? The board knows who supervises whom. */
export function mayReportOn(board: Board, person: Person, unit: string): boolean {
  if (person.province !== board.province) return false;
  return (
    ownUnitsOf(person).includes(unit) ||
    (person.coordinates !== undefined && areaOf(board, person).order.includes(unit))
  );
}

/**
 * The open boards that a text names, by title, short title or nickname; all of them for an empty text. Spaces,
 * case and the sorts of digits don't matter.
 */
export function boardsCalled(open: readonly Board[], text: string): Board[] {
  const wanted = fold(text);
  if (!wanted) return [...open];
  const names = (board: Board) => [board.duty, board.shortTitle, board.title, ...board.nicknames].map(fold);
  const exact = open.filter((board) => names(board).includes(wanted));
  if (exact.length > 0) return exact;
  return open.filter((board) => names(board).some((name) => name.includes(wanted) || wanted.includes(name)));
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[\s\-_.“”"']/g, '');
