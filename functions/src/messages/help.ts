import { bot } from '@thankamnot/shared/wording/bot';
import { botLetter } from '@thankamnot/shared/wording/bot-letter';
import { botSend } from '@thankamnot/shared/wording/bot-send';
import { open, say, type Tap, tap, withQuickReplies } from './actions.ts';
import {
  type Box,
  box,
  bullet,
  COLOUR,
  card,
  header,
  type Message,
  primaryButton,
  secondaryButton,
  separator,
  soft,
  text,
} from './design.ts';
import type { Links } from './links.ts';
import { cardMessage, textMessage } from './say.ts';

export type Reader = 'guest' | 'officer' | 'coordinator' | 'provincial';

const does = bot.help.does;
const FOR_OFFICERS: [word: string, does: string][] = [
  [bot.tap.work, does.work],
  [bot.tap.report, does.report],
  [bot.tap.status, does.status],
  [bot.pause.words[0] ?? '', does.pause],
];
const FOR_COORDINATORS: [word: string, does: string][] = [
  [bot.tap.rate, does.rate],
  [bot.tap.missing, does.missing],
  [botSend.tap.remind, botSend.does.remind],
  [botSend.tap.broadcast, botSend.does.broadcast],
];
const FOR_PROVINCIAL: [word: string, does: string][] = [
  [bot.help.extendWord, does.extend],
  [bot.callList.word, does.calls],
];
const FOR_ALL: [word: string, does: string][] = [[bot.help.leaveWord, does.leave]];

export interface HelpView {
  /** What the person may do; somebody can be an officer and a coordinator. */
  readers: Reader[];
  contact: { name: string; phone: string | null } | null;
}

/** `ช่วยเหลือ`: the commands of this person, each a tap. */
export function help({ readers, contact }: HelpView, links: Links): Message {
  if (readers.includes('guest')) return guestHelp(links, contact);
  const coordinator = readers.includes('coordinator') || readers.includes('provincial');
  const commands = [
    ...(readers.includes('officer') ? FOR_OFFICERS : []),
    ...(coordinator ? FOR_COORDINATORS : []),
    ...(readers.includes('provincial') ? FOR_PROVINCIAL : []),
    ...FOR_ALL,
  ];
  return cardMessage(
    bot.help.alt(commands.map(([word]) => word)),
    card({
      header: header(bot.help.kicker, coordinator ? bot.help.title.coordinator : bot.help.title.officer),
      body: [
        ...commands.map(([word, meaning]) => row(word, meaning)),
        readers.includes('officer') && separator(),
        readers.includes('officer') && soft(bot.help.freely),
        readers.includes('provincial') && soft(botLetter.help),
        contact && soft(bot.help.contact(contact.name, contact.phone)),
      ],
      footer: [readers.includes('provincial') && secondaryButton(open(botLetter.openPage, links.letter()))],
    }),
  );
}

const row = (word: string, meaning: string): Box =>
  box('vertical', [text(word, { size: 'md', weight: 'bold', color: COLOUR.primary }), soft(meaning)], {
    backgroundColor: COLOUR.primarySoft,
    cornerRadius: '8px',
    paddingAll: '10px',
    action: say(word),
  });

function guestHelp(links: Links, contact: HelpView['contact']): Message {
  return cardMessage(
    bot.notRegistered,
    card({
      header: header(bot.help.kicker, bot.help.title.guest),
      body: [...bot.help.guest.map(bullet), contact && soft(bot.help.contact(contact.name, contact.phone))],
      footer: [primaryButton(open(bot.tap.findUnit, links.register()))],
    }),
  );
}

/** Quick replies that fit a person, for short answers. */
export function usualTaps(readers: Reader[]): Tap[] {
  const coordinator = readers.includes('coordinator') || readers.includes('provincial');
  return [
    ...(readers.includes('officer')
      ? [tap(bot.tap.work, 'work', {}), say(bot.tap.report), tap(bot.tap.status, 'status', {})]
      : []),
    ...(coordinator ? [tap(bot.tap.rate, 'rate', {}), tap(bot.tap.missing, 'missing', {})] : []),
    tap(bot.tap.help, 'help', {}),
  ];
}

/** A text that was not understood: nothing was recorded. */
export const notUnderstood = (readers: Reader[]): Message =>
  withQuickReplies(textMessage(bot.help.short), usualTaps(readers));

/** A sticker, a picture, a file: never taken for a report. */
export const onlyText = (readers: Reader[]): Message =>
  withQuickReplies(textMessage(bot.help.notText), usualTaps(readers));
