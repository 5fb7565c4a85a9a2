import { bot } from '@thankamnot/shared/wording/bot';
import { tap, withQuickReplies } from './actions.ts';
import type { Message } from './design.ts';
import { textMessage } from './say.ts';

/** The person asked for a seat and no coordinator has decided. */
export const waiting = (unitName: string): Message =>
  withQuickReplies(textMessage(bot.waiting.text(unitName)), [tap(bot.tap.help, 'help', {})]);
