import { isCivilDate } from '@thankamnot/shared/calendar/civil-date';
import type { PostbackData } from '@thankamnot/shared/postback';
import { Problem } from '@thankamnot/shared/problem';
import { dueFor } from '@thankamnot/shared/report/board';
import { bot as say } from '@thankamnot/shared/wording/bot';
import { extensionRecorded } from '../../../messages/extension.ts';
import { plain } from '../../../messages/plain.ts';
import { boardOf } from '../../../use-cases/boards.ts';
import { extendDuty } from '../../../use-cases/extend-duty.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { proposeExtension, viewOf } from '../propose-extension.ts';
import { readersOf } from '../readers.ts';

/** Records an extension that was shown and confirmed; reminders are planned from the new date by themselves. */
export async function onExtend(
  turn: PersonTurn,
  { duty, round, until, letter }: PostbackData<'extend'>,
): Reply {
  const { ports, person, key } = turn;
  if (!isCivilDate(until)) throw new Problem('no_such_date');
  const board = await boardOf(ports, duty, round, person.province);
  if (dueFor(board) === until)
    return [plain(say.extension.already(board.shortTitle, until), readersOf(person))];
  if (letter === undefined) return proposeExtension(turn, board, until, undefined);
  const view = await viewOf(turn, board, until, letter);
  await extendDuty(ports, {
    round: { duty, round, province: person.province },
    until,
    letterNo: letter,
    by: person,
    key,
  });
  return [extensionRecorded(view)];
}
