import type { Message } from '../../../messages/design.ts';
import { dutyLine } from '../../../messages/duty-line.ts';
import { openWork } from '../../../messages/open-work.ts';
import { boardsNamedExactly, workOf } from '../../../use-cases/boards.ts';
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
  const called = boardsNamedExactly(
    [...open, ...complete].map(({ board }) => board),
    argument,
  );
  if (called.length === 0) return undefined;
  const lines = open.filter(({ board }) => called.includes(board));
  return [
    openWork(
      lines.map((line) => dutyLine(line, today)),
      today,
      links,
      true,
    ),
  ];
}
