import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, dueFor } from '@thankamnot/shared/report/board';
import { inOrder } from '@thankamnot/shared/text/in-order';
import { areaOf, boardOf, boardsCalled, openBoards } from '../../use-cases/boards.ts';
import type { AreaTurn } from './bot.ts';
import type { Said } from './rows.ts';

/** The part of a round's board that the person chases. Throws `unknown_round`. */
export async function areaBoard({ ports, person }: AreaTurn, duty: string, round: string): Promise<Board> {
  return areaOf(await boardOf(ports, duty, round, person.province), person);
}

/**
 * The open boards that a command names, as far as the person chases them; all for none named. Undefined where the
 * text beside the command names none and stands so close that the whole was no command.
 * Throws `unknown_duty` where it stands apart, and is meant as a name.
 */
export async function areaBoards(
  { ports, person, today, place }: AreaTurn,
  { argument, apart }: Pick<Said, 'argument' | 'apart'>,
): Promise<Board[] | undefined> {
  const called = boardsCalled(await openBoards(ports, person.province), argument);
  if (called.length === 0 && argument !== '') {
    if (apart && place === 'private') throw new Problem('unknown_duty');
    return undefined;
  }
  return called.sort(byRelevance(today)).map((board) => areaOf(board, person));
}

/** What is still to come, the nearest first; then what is past, the latest first. */
function byRelevance(today: CivilDate) {
  return (a: Board, b: Board): number => {
    const [dueA, dueB] = [dueFor(a), dueFor(b)];
    const [pastA, pastB] = [dueA < today, dueB < today];
    if (pastA !== pastB) return pastA ? 1 : -1;
    return pastA ? inOrder(dueB, dueA) : inOrder(dueA, dueB);
  };
}
