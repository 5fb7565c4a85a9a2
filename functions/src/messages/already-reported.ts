import { bot } from '@thankamnot/shared/wording/bot';
import { open, tap, withQuickReplies } from './actions.ts';
import type { Message } from './design.ts';
import type { DutyLine } from './duty-line.ts';
import type { Links } from './links.ts';
import { textMessage } from './say.ts';

/** A colleague was quicker, or an old card was tapped: what is complete stays so. */
export function alreadyReported(line: DutyLine, links: Links): Message {
  const { shortTitle, unitName, by, completedOn, duty, round, unit } = line;
  return withQuickReplies(textMessage(bot.recorded.already(shortTitle, unitName, by, completedOn)), [
    open(bot.tap.correct, links.report(duty, round, unit)),
    tap(bot.tap.work, 'work', {}),
    tap(bot.tap.status, 'status', {}),
  ]);
}
