import { botSend } from '@thankamnot/shared/wording/bot-send';
import type { BroadcastNotice } from '../use-cases/ports.ts';
import { open } from './actions.ts';
import { card, header, type Message, primaryButton, separator, soft, text } from './design.ts';
import type { Links } from './links.ts';
import { cardMessage } from './say.ts';

/** A coordinator's own words, under the name of the office. The same for everybody who gets it. */
export function broadcast({ from, text: words, about }: BroadcastNotice, links: Links): Message {
  return cardMessage(
    botSend.broadcastAlt(from, words),
    card({
      header: header(botSend.tap.broadcast, from),
      body: [
        text(words, { size: 'md' }),
        about && separator(),
        about && soft(botSend.aboutDuty(about.shortTitle, about.dueOn)),
      ],
      ...(about && {
        footer: [primaryButton(open(botSend.tap.form, links.report(about.duty, about.round)))],
      }),
    }),
  );
}
