/** Answers to what officers ask about a duty: until when, and how. */
import { bot } from '@thankamnot/shared/wording/bot';
import { botLetter as say } from '@thankamnot/shared/wording/bot-letter';
import { open, tap, withQuickReplies } from './actions.ts';
import {
  buttonGrid,
  card,
  fact,
  header,
  type Message,
  primaryButton,
  secondaryButton,
  soft,
  text,
} from './design.ts';
import type { DutyLine } from './duty-line.ts';
import { cutGraphemes } from './limits.ts';
import type { Links } from './links.ts';
import type { Contact } from './recorded.ts';
import { cardMessage, textMessage } from './say.ts';

const MOST_LINES = 10;

/** One sentence for each duty; the letters that the days rest on stand with them. */
export function deadlines(lines: DutyLine[], withUnit: boolean): Message {
  const shown = lines.slice(0, MOST_LINES).map((line) => {
    const { dueOn, daysLeft, originalDueOn, letterNo, letterDate } = line;
    const title = cutGraphemes(line.shortTitle, 60);
    const because = [
      originalDueOn !== undefined && say.extendedFrom(originalDueOn),
      letterNo !== undefined && `${bot.letter} ${bot.letterNo(letterNo, letterDate)}`,
    ].filter(Boolean);
    const sentence = say.deadline(title, dueOn, daysLeft, withUnit ? line.unitName : undefined);
    return because.length > 0 ? `${sentence}\n${because.join(' ')}` : sentence;
  });
  const more = lines.length - shown.length;
  const words = [...shown, ...(more > 0 ? [bot.andMore(more, bot.work.counted)] : [])].join('\n\n');
  return withQuickReplies(textMessage(words), [
    tap(bot.tap.work, 'work', {}),
    tap(bot.tap.status, 'status', {}),
  ]);
}

/** How one duty is done: what to do, where, and whom to call. */
export function howTo(line: DutyLine, contact: Contact | null, links: Links): Message {
  const { duty, round, unit, shortTitle } = line;
  return cardMessage(
    say.howAlt(shortTitle),
    card({
      header: header(say.howKicker, shortTitle),
      body: [
        text(line.asks, { size: 'md' }),
        text(line.doneInChat ? say.howForm : say.howFormOnly),
        fact(bot.due, bot.dueInFull(line.dueOn), { weight: 'bold' }),
        contact && soft(bot.help.contact(contact.name, contact.phone)),
      ],
      footer: [
        line.url !== undefined && primaryButton(open(bot.tap.openSite, line.url)),
        ...buttonGrid([
          secondaryButton(open(bot.tap.form, links.report(duty, round, unit))),
          secondaryButton(tap(bot.tap.problem, 'problem', { duty, round, unit }), 'trouble'),
        ]),
      ],
    }),
  );
}

export interface CountView {
  /** Label and unit of the figure in the form. */
  label: string;
  counted: string;
  n: number;
  /** All else is known, so one tap reports it; otherwise the form opens with the figure. */
  enough: boolean;
}

/** A figure was written: shown back before it counts. */
export function askCount(line: DutyLine, { label, counted, n, enough }: CountView, links: Links): Message {
  const { duty, round, unit, shortTitle } = line;
  const about = { duty, round, unit };
  const form = open(enough ? bot.tap.form : say.countForm, links.report(duty, round, unit, n));
  return cardMessage(
    say.countAlt(shortTitle, label, n, counted),
    card({
      header: header(say.countKicker, shortTitle),
      body: [
        text(label),
        text(say.countIs(n, counted), { size: 'xl', weight: 'bold' }),
        soft(enough ? say.countNote : say.countNoteForm),
        n === 0 && soft(say.countNothing),
      ],
      footer: [
        enough
          ? primaryButton(tap(say.countConfirm(n, counted), 'count', { ...about, n }))
          : primaryButton(form),
        n === 0 && secondaryButton(tap(bot.tap.nothing, 'nothing', about)),
        enough && secondaryButton(form),
      ],
    }),
  );
}
