import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { daysBetween } from '@thankamnot/shared/calendar/civil-date';
import { achievementsOf, rateAchievement } from '@thankamnot/shared/report/achievement';
import { type Board, dueFor } from '@thankamnot/shared/report/board';
import { type HeadingRate, rateOf, ratesByHeading } from '@thankamnot/shared/report/completion-rate';
import { bot } from '@thankamnot/shared/wording/bot';
import { trajectoryText } from '@thankamnot/shared/wording/figures';
import { percent } from '@thankamnot/shared/wording/percent';
import { open, type Tap, tap } from './actions.ts';
import {
  type Box,
  type Bubble,
  box,
  buttonGrid,
  card,
  chip,
  fact,
  header,
  type Message,
  primaryButton,
  progressBar,
  secondaryButton,
  separator,
  soft,
  type Tone,
  text,
  toneOfDaysLeft,
} from './design.ts';
import { BUBBLE_BYTES, bytesOf } from './limits.ts';
import type { Links } from './links.ts';
import { carouselMessage, textMessage } from './say.ts';

export interface RateView {
  today: CivilDate;
  links: Links;
  /** In a group a tap may come without a name, so cards there carry links only. */
  place: 'private' | 'group';
}

/**
 * `อัตรา`: the completion rate of each board, as far as the asking coordinator's area goes. With several boards the
 * district bars give way first if LINE's limits are near; each card then leads to them.
 */
export function rates(boards: Board[], view: RateView): Message {
  if (boards.length === 0) return textMessage(bot.rate.noRounds);
  const alt = boards.map(altOf).join(' · ');
  const more = (left: number) =>
    card({
      header: header(bot.rate.kicker, bot.andMore(left, bot.work.counted)),
      body: [text(bot.rate.moreText)],
      footer: [primaryButton(open(bot.tap.openOverview, view.links.overview()))],
    });
  return carouselMessage(
    alt,
    boards.map((board) => rateCard(board, view)),
    more,
    MOST_CARDS,
  );
}

/** More cards than this nobody swipes through. */
const MOST_CARDS = 8;

function altOf(board: Board): string {
  const { rate, complete, expected } = rateOf(board);
  if (rate === null) return bot.rate.altNoUnits(board.shortTitle);
  return bot.rate.alt(board.shortTitle, complete, expected, percent(rate));
}

function rateCard(board: Board, view: RateView): Bubble {
  const full = cardOf(board, view, true);
  return bytesOf(full) <= BUBBLE_BYTES ? full : cardOf(board, view, false);
}

function cardOf(board: Board, view: RateView, withBars: boolean): Bubble {
  const { links, today, place } = view;
  const all = rateOf(board);
  const headings = ratesByHeading(board);
  const due = dueFor(board);
  const daysLeft = daysBetween(today, due);
  const share = (part: number) => bot.rate.of(part, percent(part / all.expected));
  return card({
    header: header(bot.rate.kicker, board.shortTitle),
    body: [
      soft(board.roundTitle, { size: 'xs' }),
      ...(all.rate === null
        ? [text(bot.rate.noUnits, { size: 'md', weight: 'bold' })]
        : [big(all.complete, all.expected, all.rate, board.targetRate)]),
      all.rate !== null && fact(bot.rate.onTime, share(all.onTime)),
      all.rate !== null &&
        due !== board.dueOn &&
        fact(bot.rate.onTimeOriginally, share(all.onTimeOriginally)),
      ...trajectoryLines(board, today).map((line) => text(line, { weight: 'bold' })),
      fact(bot.due, bot.dueDay(due, today), { weight: 'bold' }),
      due !== board.dueOn && fact(' ', bot.extendedFrom(board.dueOn), { size: 'xs' }),
      box('horizontal', [chip(bot.daysLeft(daysLeft), all.rate === 1 ? 'done' : toneOfDaysLeft(daysLeft))]),
      ...(withBars && headings.length > 1
        ? [separator(), text(bot.rate.byDistrict, { weight: 'bold' }), bars(headings)]
        : []),
    ],
    footer: taps(board, place, all.rate, links),
  });
}

/** How fast it must go on: of the completion rate, and of shares that this very round decides. */
function trajectoryLines(board: Board, today: CivilDate): string[] {
  const ofRate = rateAchievement(board, today);
  const shares = (board.indicators ?? []).filter(({ measure }) => measure.kind === 'share');
  const ofShares = achievementsOf(shares, [board], today).filter(
    ({ target }) => target !== undefined && target.by >= board.opensOn,
  );
  const about = ofShares.flatMap((it) => {
    const line = trajectoryText(it);
    return line === undefined ? [] : [`${it.indicator.title}: ${line}`];
  });
  return [...((ofRate && [trajectoryText(ofRate)]) ?? []), ...about]
    .filter((line) => line !== undefined)
    .slice(0, MOST_TRAJECTORIES);
}

/** A card is read at a glance; the board page has them all. */
const MOST_TRAJECTORIES = 2;

function big(complete: number, expected: number, rate: number, target: number | undefined): Box {
  return box(
    'vertical',
    [
      box(
        'horizontal',
        [
          text(bot.rate.bigCount(complete, expected), {
            size: '4xl',
            weight: 'bold',
            wrap: false,
            adjustMode: 'shrink-to-fit',
            flex: 3,
          }),
          box(
            'vertical',
            [
              text(percent(rate), { size: 'xl', weight: 'bold', align: 'end' }),
              soft(bot.rate.complete, { size: 'xs', align: 'end' }),
              target !== undefined && soft(bot.rate.target(percent(target)), { size: 'xs', align: 'end' }),
            ],
            { flex: 2, justifyContent: 'center' },
          ),
        ],
        { alignItems: 'center' },
      ),
      progressBar(rate, toneOfShare(rate), '12px'),
    ],
    { spacing: 'sm' },
  );
}

const toneOfShare = (rate: number | null): Tone => (rate === 1 ? 'done' : 'plain');

/** One row a district, in the roster's order; the rows add up to the whole. */
const bars = (headings: HeadingRate[]): Box =>
  box(
    'vertical',
    headings.map(({ district, complete, expected, rate }) =>
      box(
        'horizontal',
        [
          text(district, { size: 'xs', flex: 6, wrap: false, adjustMode: 'shrink-to-fit' }),
          box('vertical', [progressBar(rate ?? 0, toneOfShare(rate), '8px')], {
            flex: 7,
            justifyContent: 'center',
          }),
          text(bot.rate.bigCount(complete, expected), {
            size: 'xs',
            flex: 3,
            align: 'end',
            weight: 'bold',
            wrap: false,
          }),
        ],
        { spacing: 'sm', alignItems: 'center' },
      ),
    ),
    { spacing: 'sm' },
  );

function taps(board: Board, place: RateView['place'], rate: number | null, links: Links) {
  const { duty, round } = board;
  const toBoard: Tap = open(bot.tap.openBoard, links.board(duty, round));
  if (place === 'group' || rate === null || rate === 1) return [primaryButton(toBoard)];
  return [
    primaryButton(tap(bot.tap.whoIsMissing, 'missing', { duty, round }, bot.tap.missing)),
    ...buttonGrid([secondaryButton(toBoard)]),
  ];
}
