import { bot } from '@thankamnot/shared/wording/bot';
import { tap } from './actions.ts';
import {
  bullet,
  card,
  header,
  type Message,
  primaryButton,
  secondaryButton,
  separator,
  soft,
  text,
} from './design.ts';
import { cardMessage } from './say.ts';

/** What a person has become, and what happens next. */
export function registered(as: { role: 'officer' | 'coordinator'; of: string; openWork: number }): Message {
  const officer = as.role === 'officer';
  return cardMessage(
    bot.registered.alt(as.of, as.openWork),
    card({
      header: header(bot.product, bot.registered.title, 'done'),
      body: [
        soft(officer ? bot.registered.officerOf : bot.registered.coordinatorOf),
        text(as.of, { size: 'lg', weight: 'bold' }),
        separator(),
        ...(officer ? bot.registered.officerNext : bot.registered.coordinatorNext).map(bullet),
        officer && soft(bot.registered.openWork(as.openWork)),
      ],
      footer: officer
        ? [
            primaryButton(tap(bot.tap.myWork, 'work', {}, bot.tap.work)),
            secondaryButton(tap(bot.tap.howTo, 'help', {}, bot.tap.help)),
          ]
        : [
            primaryButton(tap(bot.tap.seeRate, 'rate', {}, bot.tap.rate)),
            secondaryButton(tap(bot.tap.howTo, 'help', {}, bot.tap.help)),
          ],
    }),
  );
}
