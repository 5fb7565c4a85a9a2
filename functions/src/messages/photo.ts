/** Answers to a picture that somebody sent in chat. */
import { isComplete } from '@thankamnot/shared/report/status';
import { bot } from '@thankamnot/shared/wording/bot';
import { botPhoto as say } from '@thankamnot/shared/wording/bot-photo';
import { open, type Tap, tap, withQuickReplies } from './actions.ts';
import type { Message } from './design.ts';
import type { DutyLine } from './duty-line.ts';
import type { Links } from './links.ts';
import { textMessage } from './say.ts';

/** For which duty is it evidence? One tap says so; nothing is kept before. */
export function photoOffer(lines: DutyLine[], message: string): Message {
  const [first, ...others] = lines;
  const attach = (label: string, { duty, round, unit }: DutyLine) =>
    tap(label, 'photo', { duty, round, unit, message });
  const alone = first && others.length === 0;
  return withQuickReplies(textMessage(alone ? say.offer(first.shortTitle) : say.which), [
    ...lines.map((line) => attach(alone ? say.tap.attach : say.tap.attachTo(line.shortTitle), line)),
    tap(say.tap.no, 'cancel', {}),
  ]);
}

const form = (links: Links, { duty, round, unit }: DutyLine): Tap =>
  open(say.tap.form, links.report(duty, round, unit));

/** Several at once: the form takes them with one choice. */
export const severalPhotos = (count: number, line: DutyLine, links: Links): Message =>
  withQuickReplies(textMessage(say.several(count)), [form(links, line)]);

export const photoGone = (line: DutyLine, links: Links): Message =>
  withQuickReplies(textMessage(say.gone), [form(links, line)]);

export const photoTooLarge = (line: DutyLine, links: Links): Message =>
  withQuickReplies(textMessage(say.tooLarge), [form(links, line)]);

export function photoAttached(
  line: DutyLine,
  { photos, revision }: { photos: number; revision: number },
  links: Links,
): Message {
  const { duty, round, unit, shortTitle, unitName, status, doneInChat } = line;
  const about = { duty, round, unit };
  const complete = isComplete(status);
  const words = say.attached(shortTitle, unitName, photos);
  return withQuickReplies(textMessage(complete ? words : `${words}\n${say.notYet}`), [
    ...(!complete && doneInChat ? [tap(bot.tap.complete, 'complete', about)] : []),
    form(links, line),
    tap(bot.tap.undo, 'undo', { ...about, n: revision }),
    tap(bot.tap.work, 'work', {}),
  ]);
}
