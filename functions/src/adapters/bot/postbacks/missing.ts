import type { PostbackData } from '@thankamnot/shared/postback';
import { missingList } from '../../../messages/missing-list.ts';
import { areaBoard } from '../area-boards.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { showMissing } from '../commands/missing.ts';

export async function onMissing(turn: PersonTurn, { duty, round }: PostbackData<'missing'>): Reply {
  if (duty === undefined || round === undefined)
    return (await showMissing(turn, { argument: '', apart: false })) ?? [];
  return [missingList([await areaBoard(turn, duty, round)], turn.links, turn.place)];
}
