import type { Board } from '@thankamnot/shared/report/board';
import { foldReply } from '@thankamnot/shared/text/fold-reply';
import type { Message } from '../../../messages/design.ts';
import { dutyLine } from '../../../messages/duty-line.ts';
import { openWork } from '../../../messages/open-work.ts';
import { workOf } from '../../../use-cases/boards.ts';
import type { PersonTurn } from '../bot.ts';
import type { Said } from '../rows.ts';
import { showWork } from './work.ts';

/**
 * `รายงาน [เรื่อง]`: the cards whose first button is the form. Only the very name of a duty may follow: anything else
 * (`รายงานเรียบร้อยแล้ว`) is a reply and no command.
 */
export async function showForms(
  turn: PersonTurn,
  { argument }: Pick<Said, 'argument'>,
): Promise<Message[] | undefined> {
  if (argument === '') return showWork(turn);
  const { ports, person, today, links } = turn;
  const { open, complete } = await workOf(ports, person);
  if (![...open, ...complete].some(({ board }) => isNameOf(board, argument))) return undefined;
  const lines = open.filter(({ board }) => isNameOf(board, argument));
  return [
    openWork(
      lines.map((line) => dutyLine(line, today)),
      today,
      links,
      true,
    ),
  ];
}

const fold = (text: string): string => foldReply(text).replace(/[\s\-_.“”"']/g, '');

const isNameOf = ({ duty, title, shortTitle, nicknames }: Board, text: string): boolean =>
  [duty, title, shortTitle, ...nicknames].some((name) => fold(name) === fold(text));
