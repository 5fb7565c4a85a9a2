import { type Board, type BoardEntry, missingOf } from '@thankamnot/shared/report/board';
import { bot } from '@thankamnot/shared/wording/bot';
import { open, tap, withQuickReplies } from './actions.ts';
import { type Bubble, box, card, chip, header, type Message, primaryButton, soft, text } from './design.ts';
import type { Links } from './links.ts';
import { carouselMessage, textMessage } from './say.ts';

/** Names in one card; more than this nobody reads in a chat. Every district's count is shown in any case. */
const MOST_NAMES = 80;
const MOST_CARDS = 4;

/** `ใครยังไม่ส่ง`: the units that still owe a report, by district in the roster's order. */
export function missingList(boards: Board[], links: Links, place: 'private' | 'group'): Message {
  if (boards.length === 0) return textMessage(bot.rate.noRounds);
  const alt = boards
    .map((board) => bot.missing.alt(board.shortTitle, missingOf(board).length, board.order.length))
    .join(' · ');
  const more = (left: number) =>
    card({
      header: header(bot.missing.kicker, bot.andMore(left, bot.work.counted)),
      body: [text(bot.rate.moreText)],
      footer: [primaryButton(open(bot.tap.openOverview, links.overview()))],
    });
  const message = carouselMessage(
    alt,
    boards.map((board) => missingCard(board, links)),
    more,
    MOST_CARDS,
  );
  return place === 'group'
    ? message
    : withQuickReplies(message, [tap(bot.tap.rate, 'rate', {}), tap(bot.tap.help, 'help', {})]);
}

function missingCard(board: Board, links: Links): Bubble {
  const missing = missingOf(board);
  const expected = board.order.length;
  const toBoard = primaryButton(open(bot.tap.openBoard, links.board(board.duty, board.round)));
  if (missing.length === 0) {
    const title = expected === 0 ? bot.rate.noUnits : bot.missing.none;
    return card({
      header: header(board.shortTitle, title, expected === 0 ? 'plain' : 'done'),
      body: [soft(board.roundTitle)],
      footer: [toBoard],
    });
  }
  const shown = Math.min(missing.length, MOST_NAMES);
  const byHeading = [
    ...Map.groupBy(
      missing.map(([, entry], index) => ({ entry, index })),
      ({ entry }) => entry.heading,
    ),
  ];
  return card({
    header: header(`${board.shortTitle} · ${bot.missing.kicker}`, bot.missing.title(missing.length)),
    body: [
      soft(`${bot.missing.of(expected)} · ${board.roundTitle}`, { size: 'xs' }),
      ...byHeading.map(([heading, units]) => {
        const names = units.filter(({ index }) => index < shown).map(({ entry }) => named(entry));
        return box(
          'vertical',
          [
            box(
              'horizontal',
              [
                text(heading, { weight: 'bold', wrap: false, adjustMode: 'shrink-to-fit' }),
                chip(bot.missing.countOf(units.length), 'plain'),
              ],
              { alignItems: 'center' },
            ),
            names.length > 0 && names.join() !== heading && soft(names.join(', ')),
          ],
          { spacing: 'xs' },
        );
      }),
      shown < missing.length && text(bot.missing.cut(shown, missing.length), { weight: 'bold' }),
    ],
    footer: [toBoard],
  });
}

/** The name, with what a caller should know before calling. */
function named({ name, problem, promisedOn }: BoardEntry): string {
  return bot.missing.named(name, [
    ...(problem === undefined ? [] : [bot.problemMark]),
    ...(promisedOn === undefined ? [] : [bot.missing.promised(promisedOn)]),
  ]);
}
