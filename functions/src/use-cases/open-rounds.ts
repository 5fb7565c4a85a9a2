import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { type Duty, type Round, scheduleIn } from '@thankamnot/shared/duty/duty';
import { roundsToOpen } from '@thankamnot/shared/duty/rounds';
import type { Roster } from '@thankamnot/shared/organization/roster';
import { newBoard } from '@thankamnot/shared/report/board';
import { AlreadyExists } from './document-store.ts';
import { boardDoc, type RoundKey, rosterDoc } from './documents.ts';
import { activeDutiesIn } from './duty-in.ts';
import type { Ports } from './ports.ts';
import { create, read } from './records.ts';

/** Opens a round in a province: makes its board, once. Says whether it was made now. */
export async function openRound(ports: Ports, duty: Duty, round: Round, roster: Roster): Promise<boolean> {
  const key: RoundKey = { duty: duty.id, round: round.id, province: roster.province };
  try {
    await ports.store.commit([create(boardDoc(key), newBoard(duty, round, roster))]);
    return true;
  } catch (error) {
    if (error instanceof AlreadyExists) return false;
    throw error;
  }
}

/** Opens, in one province, the rounds of every active duty whose time has come and that are not open yet. Returns how many it opened. */
export async function openDueRounds(ports: Ports, province: string, today: CivilDate): Promise<number> {
  const active = await activeDutiesIn(ports, province);
  const due = active.flatMap((duty) =>
    roundsToOpen(scheduleIn(duty, province), today).map((round) => ({ duty, round })),
  );
  if (due.length === 0) return 0;
  const known = await ports.store.getAll(
    due.map(({ duty, round }) => boardDoc({ duty: duty.id, round: round.id, province }).path),
  );
  const lacking = due.filter((_, index) => known[index] === undefined);
  if (lacking.length === 0) return 0;
  const roster = await read(ports.store, rosterDoc(province));
  if (!roster) return 0;
  let opened = 0;
  for (const { duty, round } of lacking) {
    if (await openRound(ports, duty, round, roster)) opened += 1;
  }
  return opened;
}
