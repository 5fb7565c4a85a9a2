import type { PostbackData } from '@thankamnot/shared/postback';
import { planAtHand } from '../../../use-cases/confirm-sending.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { showPlanFor } from '../show-plan.ts';

/** The same again for one seat of each unit, or for everybody: a plan of its own, to be confirmed anew. */
export async function onSeats(turn: PersonTurn, { plan, seats }: PostbackData<'seats'>): Reply {
  const { wish } = await planAtHand(turn.ports, plan, turn.person);
  return showPlanFor(turn, { ...wish, seats });
}
