import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { type Duty, type Round, scheduleIn } from '@thankamnot/shared/duty/duty';
import { roundsToOpen } from '@thankamnot/shared/duty/rounds';
import type { Roster } from '@thankamnot/shared/organization/roster';
import { type Board, newBoard } from '@thankamnot/shared/report/board';
import { AlreadyExists } from './document-store.ts';
import { boardDoc, rosterDoc } from './documents.ts';
import { activeDutiesIn } from './duty-in.ts';
import type { Ports } from './ports.ts';
import { create, read } from './records.ts';

/** Opens a round in a province: makes its board, once. Says whether it was made now. */
export const openRound = (ports: Ports, duty: Duty, round: Round, roster: Roster): Promise<boolean> =>
  keepBoard(ports, newBoard(duty, round, roster));

async function keepBoard({ store }: Pick<Ports, 'store'>, board: Board): Promise<boolean> {
  try {
    await store.commit([create(boardDoc(board), board)]);
    return true;
  } catch (error) {
    if (error instanceof AlreadyExists) return false;
    throw error;
  }
}

/** Opens, in one province, the rounds of every active duty whose time has come and that are not open yet. Returns how many it opened. */
export async function openDueRounds(ports: Ports, province: string, today: CivilDate): Promise<number> {
  let opened = 0;
  for (const board of await boardsToOpen(ports, province, today)) {
    if (await keepBoard(ports, board)) opened += 1;
  }
  return opened;
}

/** The boards that a day's run would make first, because their rounds are not open yet. Reads only. */
export async function boardsToOpen(
  { store }: Pick<Ports, 'store'>,
  province: string,
  today: CivilDate,
): Promise<Board[]> {
  const active = await activeDutiesIn({ store }, province);
  const due = active.flatMap((duty) =>
    roundsToOpen(scheduleIn(duty, province), today).map((round) => ({ duty, round })),
  );
  if (due.length === 0) return [];
  const known = await store.getAll(
    due.map(({ duty, round }) => boardDoc({ duty: duty.id, round: round.id, province }).path),
  );
  const lacking = due.filter((_, index) => known[index] === undefined);
  if (lacking.length === 0) return [];
  const roster = await read(store, rosterDoc(province));
  return roster ? lacking.map(({ duty, round }) => newBoard(duty, round, roster)) : [];
}
