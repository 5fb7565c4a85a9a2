import { bot } from '@thankamnot/shared/wording/bot';
import { tap } from './actions.ts';
import { card, header, type Message, primaryButton, secondaryButton, text } from './design.ts';
import { cardMessage, textMessage } from './say.ts';

/** Asked before anything is deleted; staying is the big button. */
export const confirmLeaving = (): Message =>
  cardMessage(
    bot.leave.alt,
    card({
      header: header(bot.product, bot.leave.title, 'late'),
      body: [text(bot.leave.text, { size: 'md' })],
      footer: [
        primaryButton(tap(bot.tap.stay, 'cancel', {})),
        secondaryButton(tap(bot.tap.leave, 'leave', { sure: 'yes' }), 'late'),
      ],
    }),
  );

export const left = (): Message => textMessage(bot.leave.left);
