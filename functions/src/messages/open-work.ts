import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { bot } from '@thankamnot/shared/wording/bot';
import { open } from './actions.ts';
import { card, header, type Message, primaryButton, text } from './design.ts';
import { dutyCard, inOneLine } from './duty-card.ts';
import type { DutyLine } from './duty-line.ts';
import type { Links } from './links.ts';
import { carouselMessage, textMessage } from './say.ts';

/** More cards than this nobody swipes through. */
const MOST_CARDS = 9;

/** `งาน`: the open duties of a person's units, most urgent first. `everAsked`: some are complete already. */
export function openWork(lines: DutyLine[], today: CivilDate, links: Links, everAsked: boolean): Message {
  if (lines.length === 0) return textMessage(everAsked ? bot.work.none : bot.work.noneYet);
  const severalUnits = new Set(lines.map(({ unit }) => unit)).size > 1;
  const cards = lines.map((line) => dutyCard(line, today, links, severalUnits));
  const more = (left: number) =>
    card({
      header: header(bot.work.moreTitle, bot.andMore(left, bot.work.counted)),
      body: [text(bot.work.moreText, { size: 'md' })],
      footer: [primaryButton(open(bot.tap.openWork, links.work()))],
    });
  return carouselMessage(bot.work.alt(lines.map(inOneLine)), cards, more, MOST_CARDS);
}
