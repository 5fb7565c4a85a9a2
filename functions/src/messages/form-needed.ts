import { bot } from '@thankamnot/shared/wording/bot';
import { open, tap, withQuickReplies } from './actions.ts';
import { card, header, type Message, primaryButton, text } from './design.ts';
import type { DutyLine } from './duty-line.ts';
import type { Links } from './links.ts';
import { cardMessage } from './say.ts';

/** `เสร็จแล้ว` on a duty whose figures only the form can take: nothing was recorded, and here is the form. */
export function formNeeded({ shortTitle, duty, round, unit }: DutyLine, links: Links): Message {
  return withQuickReplies(
    cardMessage(
      bot.recorded.formNeededAlt(shortTitle),
      card({
        header: header(shortTitle, bot.recorded.formNeededTitle, 'soon'),
        body: [text(bot.recorded.formNeeded(shortTitle), { size: 'md' })],
        footer: [primaryButton(open(bot.tap.form, links.report(duty, round, unit)))],
      }),
    ),
    [
      tap(bot.tap.start, 'start', { duty, round, unit }),
      tap(bot.tap.problem, 'problem', { duty, round, unit }),
    ],
  );
}
