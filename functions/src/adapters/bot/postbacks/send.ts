import type { PostbackData } from '@thankamnot/shared/postback';
import { Problem } from '@thankamnot/shared/problem';
import { sendingConfirmed } from '../../../messages/plan-card.ts';
import { confirmSending } from '../../../use-cases/confirm-sending.ts';
import { hasTakenEffect } from '../../../use-cases/effect-once.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { noteRefusal } from '../note-refusal.ts';
import { showPlan } from '../show-plan.ts';

/** Confirms the plan that was shown. One that is forged, replayed or somebody else's sends nothing and is noted. */
export async function onSend(turn: PersonTurn, { plan }: PostbackData<'send'>): Reply {
  const { ports, person, key, links } = turn;
  try {
    const done = await confirmSending(ports, { id: plan, by: person, key });
    if (done.outcome === 'changed') return [showPlan(turn, done.shown, { changed: true })];
    return [sendingConfirmed(plan, done.sending.messagesCharged, links)];
  } catch (error) {
    // A second copy of the very tap that sent it is no replay.
    if (error instanceof Problem && !(await hasTakenEffect(ports, key)))
      await noteRefusal(turn, 'confirm_send', `${plan} ${error.code}`);
    throw error;
  }
}
