import { bot } from '@thankamnot/shared/wording/bot';
import { tap, withQuickReplies } from './actions.ts';
import { bullet, card, header, type Message, soft, text } from './design.ts';
import { cardMessage, textMessage } from './say.ts';

/** To somebody who has just added the bot; the privacy notice follows it. */
export const greeting = (): Message =>
  cardMessage(
    bot.greeting.alt,
    card({
      header: header(bot.product, bot.greeting.title),
      body: [
        text(bot.greeting.text, { size: 'md', weight: 'bold' }),
        ...bot.greeting.points.map(bullet),
        soft(bot.greeting.start),
      ],
    }),
  );

/** To somebody registered who blocked the bot and came back. */
export const welcomeBack = (name: string, open: number): Message =>
  withQuickReplies(textMessage(bot.greeting.back(name, open)), [
    tap(bot.tap.work, 'work', {}),
    tap(bot.tap.help, 'help', {}),
  ]);
