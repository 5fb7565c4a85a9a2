import { bot } from '@thankamnot/shared/wording/bot';
import type { UnitToCall } from '../use-cases/call-list.ts';
import type { Message } from './design.ts';
import { textMessage } from './say.ts';

/** As many lines as one text takes; the rest is counted. */
const MOST_UNITS = 15;

/** What is said of a unit here. */
type Called = Pick<UnitToCall, 'name' | 'phone' | 'officers'> & { duties: { shortTitle: string }[] };

/** `รายชื่อโทร`: a text and no card, so that LINE makes the numbers ones to tap. */
export function callListMessage(units: readonly Called[]): Message {
  if (units.length === 0) return textMessage(bot.callList.none);
  const shown = units.slice(0, MOST_UNITS);
  const left = units.length - shown.length;
  return textMessage(
    [
      `${bot.callList.title} (${bot.summary.title(units.length)})`,
      ...shown.map(({ name, phone, officers, duties }) =>
        bot.callList.line(
          name,
          phone ?? undefined,
          officers,
          duties.map(({ shortTitle }) => shortTitle),
        ),
      ),
      ...(left > 0 ? [bot.andMore(left, bot.summary.counted)] : []),
    ].join('\n'),
  );
}
