import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { bot } from '@thankamnot/shared/wording/bot';
import { say, tap, withQuickReplies } from './actions.ts';
import type { Message } from './design.ts';
import { textMessage } from './say.ts';

/** The pause, with the way back one tap away. */
export const paused = (until: CivilDate, alone: boolean): Message =>
  withQuickReplies(textMessage(bot.pause.until(until, alone)), [
    say(bot.pause.resume),
    tap(bot.tap.work, 'work', {}),
  ]);

export const resumed = (): Message =>
  withQuickReplies(textMessage(bot.pause.resumed), [tap(bot.tap.work, 'work', {})]);
