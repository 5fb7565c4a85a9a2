import type { PostbackData } from '@thankamnot/shared/postback';
import { letterDateFor, letterNoFor } from '@thankamnot/shared/report/board';
import { bot as say } from '@thankamnot/shared/wording/bot';
import { dutyOpened } from '../../../messages/duty-opened.ts';
import { extensionRecorded } from '../../../messages/extension.ts';
import { plain } from '../../../messages/plain.ts';
import { confirmDraft, decisionOf } from '../../../use-cases/confirm-draft.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { readersOf } from '../readers.ts';

/** A pasted letter is confirmed as it was read. A second tap is told what stands. */
export async function onDraft(turn: PersonTurn, { id, as }: PostbackData<'draft'>): Reply {
  const { ports, person, key, today, links } = turn;
  const done = await confirmDraft(ports, { id, by: person, key, decide: (draft) => decisionOf(draft, as) });
  const { board, until, reminders, already } = done;
  const { duty, round, shortTitle, roundTitle, order } = board;
  if (done.as === 'extension') {
    if (already) return [plain(say.extension.already(shortTitle, until), readersOf(person))];
    return [
      extensionRecorded({
        duty,
        round,
        shortTitle,
        roundTitle,
        from: done.from ?? board.dueOn,
        until,
        letterNo: letterNoFor(board) ?? '',
        letterDate: letterDateFor(board) ?? null,
        units: order.length,
        reminders,
      }),
    ];
  }
  const letter = board.letters.at(-1);
  return [
    dutyOpened(
      {
        duty,
        round,
        shortTitle,
        roundTitle,
        dueOn: until,
        ...(letter && { letter }),
        units: order.length,
        reminders,
        already,
      },
      today,
      links,
    ),
  ];
}
