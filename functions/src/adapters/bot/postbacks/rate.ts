import type { PostbackData } from '@thankamnot/shared/postback';
import { rates } from '../../../messages/rate-card.ts';
import { areaBoard } from '../area-boards.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { showRate } from '../commands/rate.ts';

export async function onRate(turn: PersonTurn, { duty, round }: PostbackData<'rate'>): Reply {
  if (duty === undefined || round === undefined)
    return (await showRate(turn, { argument: '', apart: false })) ?? [];
  const { today, links, place } = turn;
  return [rates([await areaBoard(turn, duty, round)], { today, links, place })];
}
