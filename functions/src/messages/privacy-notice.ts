import { bot } from '@thankamnot/shared/wording/bot';
import { open, tap } from './actions.ts';
import { bullet, card, header, linkButton, type Message, primaryButton, soft, text } from './design.ts';
import type { Links } from './links.ts';
import { cardMessage } from './say.ts';

/** The notice before the first personal datum. With an invite code, one tap accepts it and registers. */
export function privacyNoticeCard(links: Links, code?: string): Message {
  const accept =
    code === undefined
      ? tap(bot.tap.accept, 'consent', {})
      : tap(bot.tap.acceptWithCode, 'consent', { code });
  return cardMessage(
    bot.privacy.alt,
    card({
      header: header(bot.privacy.kicker, bot.privacy.title),
      body: [...bot.privacy.points.map(bullet), code !== undefined && soft(bot.privacy.code(code))],
      footer: [primaryButton(accept), linkButton(open(bot.tap.fullNotice, links.privacy()))],
    }),
  );
}

/** After the notice was accepted without a code: how to come to a unit. */
export function howToRegister(links: Links): Message {
  return cardMessage(
    bot.privacy.nextAlt,
    card({
      header: header(bot.privacy.accepted, bot.privacy.nextTitle),
      body: [text(bot.privacy.next, { size: 'md' })],
      footer: [primaryButton(open(bot.tap.findUnit, links.register()))],
    }),
  );
}
