import type { Problem } from '@thankamnot/shared/problem';
import { bot } from '@thankamnot/shared/wording/bot';
import { open, withQuickReplies } from './actions.ts';
import type { Message } from './design.ts';
import { type Reader, usualTaps } from './help.ts';
import type { Links } from './links.ts';
import { textMessage } from './say.ts';

/** A short answer with the taps that fit the person. */
export const plain = (words: string, readers: Reader[]): Message =>
  withQuickReplies(textMessage(words), usualTaps(readers));

/** An expected failure: what happened and what to do next. */
export function problemMessage({ message, code }: Problem, readers: Reader[], links: Links): Message {
  if (code === 'not_registered' || code === 'privacy_not_accepted') {
    return withQuickReplies(textMessage(message), [
      open(bot.tap.findUnit, links.register()),
      ...usualTaps(readers),
    ]);
  }
  return plain(message, readers);
}

/** The program failed, not the person. */
export const faultMessage = (): Message => textMessage(bot.error);
