import { bot } from '@thankamnot/shared/wording/bot';
import { tap, withQuickReplies } from './actions.ts';
import type { Message } from './design.ts';
import type { DutyLine } from './duty-line.ts';
import { textMessage } from './say.ts';

/** After a one-tap undo. */
export const undone = ({ shortTitle, status }: DutyLine): Message =>
  withQuickReplies(textMessage(bot.recorded.undone(shortTitle, bot.status(status))), [
    tap(bot.tap.work, 'work', {}),
    tap(bot.tap.status, 'status', {}),
  ]);
