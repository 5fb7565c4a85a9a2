import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { POSTBACK_LIMIT, postback } from '@thankamnot/shared/postback';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, dueFor } from '@thankamnot/shared/report/board';
import { bot as say } from '@thankamnot/shared/wording/bot';
import { askLetter, confirmExtension, type ExtensionView } from '../../messages/extension.ts';
import { awaitAnswer } from '../../use-cases/await-answer.ts';
import { awaitingUntil } from '../../use-cases/registration.ts';
import { remindersUntil } from '../../use-cases/reminders-until.ts';
import type { PersonTurn, Reply } from './bot.ts';

/** Asks to confirm an extension; first for the letter's number, where it is missing: an extension rests on a letter. */
export async function proposeExtension(
  turn: PersonTurn,
  board: Board,
  until: CivilDate,
  letterNo: string | undefined,
): Reply {
  if (until <= dueFor(board)) throw new Problem('extension_not_later');
  const { duty, round } = board;
  if (letterNo === undefined) {
    const awaiting = { kind: 'letter', duty, round, dueOn: until, until: awaitingUntil(turn.now) } as const;
    return (await awaitAnswer(turn.ports, turn.userId, awaiting, turn.key)) ? [askLetter()] : [];
  }
  if (!fits({ duty, round, until, letter: letterNo })) {
    throw new Problem('invalid_request', { detail: say.extension.letterTooLong });
  }
  return [confirmExtension(await viewOf(turn, board, until, letterNo))];
}

/** The tap carries the letter's number; Thai letters take nine characters each there. */
function fits(data: { duty: string; round: string; until: string; letter: string }): boolean {
  if (data.letter.length > 60) return false;
  try {
    return postback('extend', data).length <= POSTBACK_LIMIT;
  } catch {
    return false;
  }
}

export async function viewOf(
  { ports, today }: PersonTurn,
  board: Board,
  until: CivilDate,
  letterNo: string,
): Promise<ExtensionView> {
  const { duty, round, shortTitle, roundTitle, order } = board;
  const reminders = await remindersUntil(ports, board, until, today);
  return {
    duty,
    round,
    shortTitle,
    roundTitle,
    from: dueFor(board),
    until,
    letterNo,
    units: order.length,
    reminders,
  };
}
