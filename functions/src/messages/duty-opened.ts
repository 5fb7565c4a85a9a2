import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { bot } from '@thankamnot/shared/wording/bot';
import { botLetter as say } from '@thankamnot/shared/wording/bot-letter';
import { open, tap, withQuickReplies } from './actions.ts';
import { card, fact, header, type Message, secondaryButton, separator, soft, text } from './design.ts';
import type { Links } from './links.ts';
import { cardMessage } from './say.ts';

export interface OpenedDuty {
  duty: string;
  round: string;
  shortTitle: string;
  roundTitle: string;
  dueOn: CivilDate;
  letter?: { no: string; date: CivilDate };
  units: number;
  reminders: CivilDate[];
  /** It stood before. */
  already: boolean;
}

/** A duty that a letter's confirmation has opened. */
export function dutyOpened(opened: OpenedDuty, today: CivilDate, links: Links): Message {
  const { duty, round, shortTitle, dueOn, letter, reminders } = opened;
  return withQuickReplies(
    cardMessage(
      say.openedAlt(shortTitle, dueOn),
      card({
        header: header(opened.already ? say.alreadyKicker : say.openedKicker, shortTitle, 'done'),
        body: [
          soft(opened.roundTitle, { size: 'xs' }),
          fact(bot.due, bot.dueDay(dueOn, today), { weight: 'bold' }),
          letter && fact(bot.letter, bot.letterNo(letter.no, letter.date)),
          fact(say.audience, say.units(opened.units)),
          reminders.length > 0 && separator(),
          reminders.length > 0 && text(bot.extension.reminders(reminders)),
        ],
        footer: [secondaryButton(open(bot.tap.openBoard, links.board(duty, round)))],
      }),
    ),
    [tap(bot.tap.rate, 'rate', {}), tap(bot.tap.missing, 'missing', {})],
  );
}
