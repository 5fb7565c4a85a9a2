import type { Message } from '../../../messages/design.ts';
import { missingList } from '../../../messages/missing-list.ts';
import { areaBoards } from '../area-boards.ts';
import type { AreaTurn } from '../bot.ts';
import type { Said } from '../rows.ts';

/** `ใครยังไม่ส่ง [เรื่อง]`: the units in the person's area that still owe a report. */
export async function showMissing(
  turn: AreaTurn,
  said: Pick<Said, 'argument' | 'apart'>,
): Promise<Message[] | undefined> {
  const boards = await areaBoards(turn, said);
  return boards && [missingList(boards, turn.links, turn.place)];
}
