import { type Board, dueFor, missingOf } from '@thankamnot/shared/report/board';
import { bot } from '@thankamnot/shared/wording/bot';
import { botSend } from '@thankamnot/shared/wording/bot-send';
import { open } from './actions.ts';
import {
  bullet,
  card,
  chip,
  fact,
  header,
  type Message,
  primaryButton,
  separator,
  soft,
  text,
} from './design.ts';
import type { Links } from './links.ts';
import { cardMessage } from './say.ts';

/** Districts that a card names; the rest is one tap away. */
const MOST_HEADINGS = 12;

/**
 * The card that a coordinator shares into a group in the own name. LIFF lets shared cards carry links only, and no
 * names stand on it but districts: nobody is put on the spot before colleagues.
 */
export function shareCard(board: Board, links: Links): Message {
  const missing = missingOf(board);
  const dueOn = dueFor(board);
  const byHeading = [...Map.groupBy(missing, ([, { heading }]) => heading)];
  return cardMessage(
    botSend.shareAlt(board.shortTitle, missing.length, dueOn),
    card({
      header: header(botSend.shareKicker, board.shortTitle, 'soon'),
      body: [
        soft(board.roundTitle, { size: 'xs' }),
        fact(bot.due, bot.dueInFull(dueOn), { weight: 'bold' }),
        chip(
          missing.length > 0 ? botSend.shareMissing(missing.length, board.order.length) : bot.missing.none,
          missing.length > 0 ? 'late' : 'done',
        ),
        ...byHeading
          .slice(0, MOST_HEADINGS)
          .map(([heading, units]) => bullet(`${heading} ${bot.missing.countOf(units.length)}`)),
        separator(),
        text(botSend.shareNote),
        soft(botSend.shareThanks, { size: 'xs' }),
      ],
      footer: [primaryButton(open(bot.tap.form, links.report(board.duty, board.round)))],
    }),
  );
}

/** `ทวง` in a group: who is still missing, by name, with the way to the form. */
export function groupChase(board: Board, links: Links): Message {
  const missing = missingOf(board);
  const byHeading = [...Map.groupBy(missing, ([, { heading }]) => heading)];
  const shown = byHeading.map(([heading, units]) => {
    const names = units.slice(0, MOST_NAMES).map(([, { name }]) => name);
    return { heading, names: botSend.cutNames(names, units.length - names.length), n: units.length };
  });
  return cardMessage(
    botSend.shareAlt(board.shortTitle, missing.length, dueFor(board)),
    card({
      header: header(botSend.shareKicker, board.shortTitle, 'soon'),
      body: [
        fact(bot.due, bot.dueInFull(dueFor(board)), { weight: 'bold' }),
        text(botSend.shareMissing(missing.length, board.order.length), { weight: 'bold' }),
        ...shown
          .slice(0, MOST_HEADINGS)
          .flatMap(({ heading, names, n }) => [
            text(botSend.district(heading, n), { size: 'sm', weight: 'bold', margin: 'md' }),
            names !== heading && soft(names),
          ]),
        shown.length > MOST_HEADINGS && soft(bot.andMore(shown.length - MOST_HEADINGS, 'อำเภอ')),
        separator(),
        soft(botSend.shareNote),
      ],
      footer: [primaryButton(open(bot.tap.form, links.report(board.duty, board.round)))],
    }),
  );
}

const MOST_NAMES = 15;
