import type { Summary } from '@thankamnot/shared/reminder/summaries';
import { bot } from '@thankamnot/shared/wording/bot';
import { open, tap } from './actions.ts';
import {
  box,
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
import { cardMessage } from './say.ts';

/** Units in one card; the list of the missing shows all of them. */
const MOST_UNITS = 12;
const MOST_DUTIES = 3;

/** One card for a supervisor: its units that stay silent after the due date, and for the province whom to telephone. */
export function summaryCard({ units, toCall }: Omit<Summary, 'users'>, links: Links): Message {
  const shown = units.slice(0, MOST_UNITS);
  const left = units.length - shown.length;
  const count = Math.max(units.length, toCall);
  return cardMessage(
    bot.summary.alt(count),
    card({
      header: header(bot.summary.kicker, bot.summary.title(count), 'late'),
      body: [
        ...shown.map(({ name, items }) =>
          box(
            'vertical',
            [
              text(name, { weight: 'bold' }),
              ...items
                .slice(0, MOST_DUTIES)
                .map(({ shortTitle, dueOn }) => soft(bot.summary.overdue(shortTitle, dueOn), { size: 'xs' })),
              items.length > MOST_DUTIES &&
                soft(bot.andMore(items.length - MOST_DUTIES, bot.work.counted), { size: 'xs' }),
            ],
            { spacing: 'xs' },
          ),
        ),
        left > 0 && soft(bot.andMore(left, bot.summary.counted)),
        toCall > 0 && separator(),
        toCall > 0 && text(bot.summary.toCall(toCall), { weight: 'bold' }),
        separator(),
        soft(bot.summary.note),
      ],
      footer: [
        primaryButton(open(bot.tap.openOverview, links.overview())),
        secondaryButton(tap(bot.tap.whoIsMissing, 'missing', {})),
      ],
    }),
  );
}
