import type { Message } from '../../../messages/design.ts';
import { rates } from '../../../messages/rate-card.ts';
import { areaBoards } from '../area-boards.ts';
import type { AreaTurn } from '../bot.ts';
import type { Said } from '../rows.ts';

/** `อัตรา [เรื่อง]`: completion rates in the person's area. */
export async function showRate(
  turn: AreaTurn,
  said: Pick<Said, 'argument' | 'apart'>,
): Promise<Message[] | undefined> {
  const boards = await areaBoards(turn, said);
  const { today, links, place } = turn;
  return boards && [rates(boards, { today, links, place })];
}
