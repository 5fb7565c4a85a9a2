import type { SendWish } from '@thankamnot/shared/reminder/send-plan';
import type { Message } from '../../messages/design.ts';
import { planCard } from '../../messages/plan-card.ts';
import { planSending, type ShownPlan } from '../../use-cases/plan-sending.ts';
import type { PersonTurn } from './bot.ts';

/** Plans what a coordinator wants to send and shows it; nothing is sent. */
export async function showPlanFor(turn: PersonTurn, wish: SendWish): Promise<Message[]> {
  return [showPlan(turn, await planSending(turn.ports, wish, turn.person))];
}

export function showPlan(
  { links }: PersonTurn,
  { record, plan, boards, isOffHours }: ShownPlan,
  { changed = false } = {},
): Message {
  return planCard(
    {
      id: record.id,
      wish: record.wish,
      plan,
      titles: boards.map(({ shortTitle }) => shortTitle),
      isOffHours,
      changed,
    },
    links,
  );
}
