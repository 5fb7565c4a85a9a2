import { foldReply } from '../text/fold-reply.ts';

const QUOTED = /["“”«][^"“”«»\n]{0,400}["”»]/g;

/** Folded text without what is quoted: lines after `>`, words in quotation marks, sentences of the bot itself. */
export function withoutQuotations(folded: string, lastBotText?: string): string {
  const own = folded
    .split('\n')
    .filter((line) => !line.startsWith('>') && !line.startsWith('|'))
    .join('\n')
    .replace(QUOTED, ' ');
  return (lastBotText ? withoutBot(own, foldReply(lastBotText)) : own).trim();
}

/** Short answers (`ส่งแล้ว`) may well stand in the bot's text and still be the officer's own. */
const OWN_UP_TO = 16;

function withoutBot(own: string, bot: string): string {
  if (bot.length === 0) return own;
  const spoken = compact(bot);
  if (compact(own).length > OWN_UP_TO && spoken.includes(compact(own))) return '';
  return own
    .split('\n')
    .filter((line) => compact(line).length <= OWN_UP_TO || !spoken.includes(compact(line)))
    .join('\n')
    .replace(bot, ' ');
}

const compact = (text: string): string => text.replace(/[ \n]/g, '');
