import { Problem } from '@thankamnot/shared/problem';
import { dueFor } from '@thankamnot/shared/report/board';
import { bot as say } from '@thankamnot/shared/wording/bot';
import { askWhichTyped } from '../../../messages/ask.ts';
import type { Message } from '../../../messages/design.ts';
import { plain } from '../../../messages/plain.ts';
import { boardsCalled, openBoards } from '../../../use-cases/boards.ts';
import type { PersonTurn } from '../bot.ts';
import { proposeExtension } from '../propose-extension.ts';
import { readExtension } from '../read-extension.ts';
import { readersOf } from '../readers.ts';
import type { Said } from '../rows.ts';

/** `ขยายเวลา [เรื่อง] ถึง [วันที่] ตามหนังสือ [เลขที่]`: shows old and new date before anything changes. */
export async function extendCommand(turn: PersonTurn, { text }: Pick<Said, 'text'>): Promise<Message[]> {
  const { ports, person, today } = turn;
  const { topic, until, letterNo, misread } = readExtension(text, today);
  if (until === undefined) {
    if (misread) throw new Problem('no_such_date');
    return [plain(say.extension.how, readersOf(person))];
  }
  const open = await openBoards(ports, person.province);
  const called = boardsCalled(open, topic);
  if (called.length === 0) throw new Problem('unknown_duty');
  // Of a monthly duty, the month that was opened last is meant.
  const latest = [...Map.groupBy(called, ({ duty }) => duty).values()].map((rounds) =>
    rounds.reduce((a, b) => (dueFor(a) >= dueFor(b) ? a : b)),
  );
  const [board, ...others] = latest;
  if (board && others.length === 0) return proposeExtension(turn, board, until, letterNo);
  const letter = letterNo === undefined ? '' : ` ${say.extension.byLetter(letterNo)}`;
  const rest = `${say.extension.until(until)}${letter}`;
  return [
    askWhichTyped(
      say.extension.which,
      latest.map(({ shortTitle }) => ({
        label: shortTitle,
        types: `${say.help.extendWord} ${shortTitle} ${rest}`,
      })),
    ),
  ];
}
