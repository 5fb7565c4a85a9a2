import { bot } from '@thankamnot/shared/wording/bot';
import { open, tap, withQuickReplies } from './actions.ts';
import {
  card,
  header,
  type Message,
  primaryButton,
  secondaryButton,
  separator,
  soft,
  text,
} from './design.ts';
import type { Links } from './links.ts';
import { cardMessage, textMessage } from './say.ts';

/** To coordinators: somebody without an invite asks for a seat. */
export function application(applicant: {
  user: string;
  name: string;
  unit: string;
  unitName: string;
}): Message {
  const { user, name, unit, unitName } = applicant;
  return cardMessage(
    bot.application.alt(name, unitName),
    card({
      header: header(bot.application.kicker, name),
      body: [
        soft(bot.application.text),
        text(unitName, { size: 'lg', weight: 'bold' }),
        separator(),
        soft(bot.application.check),
      ],
      footer: [
        primaryButton(tap(bot.tap.approve, 'approve', { user, unit })),
        secondaryButton(tap(bot.tap.refuse, 'refuse', { user, unit }), 'late'),
      ],
    }),
  );
}

/** To the coordinator who decided. */
export const decided = (approved: boolean, name: string, unitName: string): Message =>
  textMessage(approved ? bot.application.approved(name, unitName) : bot.application.refused(name, unitName));

/** To the applicant. */
export function decision(approved: boolean, unitName: string, links: Links): Message {
  if (!approved) {
    return withQuickReplies(textMessage(bot.decision.refused(unitName)), [
      open(bot.tap.findUnit, links.register()),
      tap(bot.tap.help, 'help', {}),
    ]);
  }
  return cardMessage(
    bot.decision.approved(unitName),
    card({
      header: header(bot.product, bot.decision.approvedTitle, 'done'),
      body: [text(bot.decision.approved(unitName), { size: 'md', weight: 'bold' })],
      footer: [
        primaryButton(tap(bot.tap.myWork, 'work', {}, bot.tap.work)),
        secondaryButton(tap(bot.tap.howTo, 'help', {}, bot.tap.help)),
      ],
    }),
  );
}
