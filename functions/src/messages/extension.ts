import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { shortThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { bot } from '@thankamnot/shared/wording/bot';
import { tap, withQuickReplies } from './actions.ts';
import {
  type Box,
  box,
  card,
  fact,
  header,
  type Message,
  primaryButton,
  secondaryButton,
  separator,
  soft,
  text,
} from './design.ts';
import { cardMessage, textMessage } from './say.ts';

/** An extension about to be made, or just made. */
export interface ExtensionView {
  duty: string;
  round: string;
  shortTitle: string;
  roundTitle: string;
  from: CivilDate;
  until: CivilDate;
  letterNo: string;
  letterDate?: CivilDate | null;
  units: number;
  /** Days on which the units that are still missing will be reminded. */
  reminders: CivilDate[];
}

/** Shown before anything changes. */
export function confirmExtension(view: ExtensionView): Message {
  const { duty, round, until, letterNo, shortTitle, from } = view;
  return cardMessage(
    bot.extension.confirmAlt(shortTitle, from, until),
    card({
      header: header(bot.extension.kicker, shortTitle, 'soon'),
      body: [...dates(view), separator(), soft(bot.extension.forWhom(view.units)), ...reminders(view)],
      footer: [
        primaryButton(tap(bot.tap.extend, 'extend', { duty, round, until, letter: letterNo })),
        secondaryButton(tap(bot.tap.cancel, 'cancel', {})),
      ],
    }),
  );
}

export function extensionRecorded(view: ExtensionView): Message {
  return withQuickReplies(
    cardMessage(
      bot.extension.recordedAlt(view.shortTitle, view.until),
      card({
        header: header(view.shortTitle, bot.extension.recordedTitle, 'done'),
        body: [...dates(view), separator(), ...reminders(view)],
      }),
    ),
    [tap(bot.tap.rate, 'rate', {}), tap(bot.tap.missing, 'missing', {})],
  );
}

/** The letter's number is asked for before the card: an extension rests on a letter. */
export const askLetter = (): Message =>
  withQuickReplies(textMessage(bot.extension.askLetter), [tap(bot.tap.cancel, 'cancel', {})]);

function dates({ from, until, letterNo, letterDate, roundTitle }: ExtensionView): Box[] {
  return [
    box('vertical', [soft(roundTitle, { size: 'xs' })]),
    fact(bot.extension.from, shortThaiDate(from), { decoration: 'line-through' }),
    fact(bot.extension.to, bot.dueInFull(until), { weight: 'bold' }),
    fact(bot.letter, bot.letterNo(letterNo, letterDate ?? undefined)),
  ];
}

const reminders = ({ reminders: days }: ExtensionView) =>
  days.length > 0 ? [text(bot.extension.reminders(days))] : [];
