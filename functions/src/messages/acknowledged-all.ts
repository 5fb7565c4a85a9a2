import { bot } from '@thankamnot/shared/wording/bot';
import { tap } from './actions.ts';
import { box, card, header, type Message, primaryButton, secondaryButton, soft, text } from './design.ts';
import type { DutyLine } from './duty-line.ts';
import { cardMessage } from './say.ts';

/** One `รับทราบ` for several duties, each of which can be taken back. */
export function acknowledgedAll(recorded: { line: DutyLine; revision: number }[]): Message {
  const title = bot.recorded.several(recorded.length);
  return cardMessage(
    `${title}: ${recorded.map(({ line }) => line.shortTitle).join(', ')}`,
    card({
      header: header(bot.recorded.kicker, title, 'going'),
      body: recorded.map(({ line, revision }) => {
        const { duty, round, unit } = line;
        return box(
          'horizontal',
          [
            box(
              'vertical',
              [text(line.shortTitle, { weight: 'bold' }), soft(bot.daysLeft(line.daysLeft), { size: 'xs' })],
              {
                flex: 3,
              },
            ),
            {
              ...secondaryButton(
                tap(bot.tap.undoShort, 'undo', { duty, round, unit, n: revision }, bot.tap.undo),
              ),
              flex: 1,
            },
          ],
          { spacing: 'md', alignItems: 'center' },
        );
      }),
      footer: [primaryButton(tap(bot.tap.seeWork, 'work', {}))],
    }),
  );
}
