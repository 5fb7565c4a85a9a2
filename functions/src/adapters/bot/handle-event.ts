import type { webhook } from '@line/bot-sdk';
import { Problem } from '@thankamnot/shared/problem';
import type { Message } from '../../messages/design.ts';
import { problemMessage } from '../../messages/plain.ts';
import { hasTakenEffect } from '../../use-cases/effect-once.ts';
import { wasDoneBefore } from '../../use-cases/once.ts';
import type { Bot, Turn } from './bot.ts';
import { carryAlong, type OnceSent } from './carry-along.ts';
import { readersOf } from './readers.ts';
import { EVENTS } from './router.ts';
import { openTurn } from './turn.ts';

/**
 * What the bot answers to one webhook event: message objects for a reply, none where there is nothing to say.
 * The event takes effect once, whatever its copies do; expected failures are answered in words, and faults of the
 * program are thrown, so that LINE sends the event again. `onceSent` is given what must be written down only when
 * LINE has taken the answer; without it that is written at once.
 */
export async function handleEvent(bot: Bot, event: webhook.Event, onceSent?: OnceSent): Promise<Message[]> {
  // In standby another module of the account answers. What has no id is not from LINE.
  if (event.mode === 'standby' || !event.webhookEventId || !Object.hasOwn(EVENTS, event.type)) return [];
  return bot.answered.once(event.webhookEventId, () => answer(bot, event, onceSent));
}

async function answer(bot: Bot, event: webhook.Event, onceSent?: OnceSent): Promise<Message[]> {
  const writes: (() => Promise<void>)[] = [];
  const turn = await openTurn(bot, event);
  // The table is keyed by the event's own type, which the compiler cannot follow.
  const handle = EVENTS[event.type as keyof typeof EVENTS] as (
    turn: Turn,
    event: webhook.Event,
  ) => Promise<Message[]>;
  try {
    const messages = await carryAlong(bot, turn, event.type, await handle(turn, event), (write) =>
      writes.push(write),
    );
    if (onceSent) writes.forEach(onceSent);
    else for (const write of writes) await write();
    return messages;
  } catch (error) {
    if (wasDoneBefore(error, turn.key)) return [];
    if (!(error instanceof Problem)) throw error;
    // A copy that another process has dealt with meets its traces: what it complains of is the effect itself.
    if (await hasTakenEffect(bot.ports, turn.key)) return [];
    return turn.place === 'group' ? [] : [problemMessage(error, readersOf(turn.person), turn.links)];
  }
}
