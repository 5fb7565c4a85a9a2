/** Questions with buttons, where a guess would be wrong: which duty, which unit, really done? */
import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { bot } from '@thankamnot/shared/wording/bot';
import { open, type Tap, tap, withQuickReplies } from './actions.ts';
import { box, card, header, type Message, primaryButton, secondaryButton, soft, text } from './design.ts';
import { promiseTap } from './duty-card.ts';
import type { DutyLine } from './duty-line.ts';
import type { Links } from './links.ts';
import { cardMessage, textMessage } from './say.ts';

/** Acts that a tap on a duty can mean. */
export type AskedAct = 'acknowledge' | 'start' | 'complete' | 'problem' | 'nothing' | 'promise';

/** Buttons in one card before it gets too long for a phone. */
const MOST_CHOICES = 10;

function choice(act: AskedAct, line: DutyLine, today: CivilDate, label: string): Tap {
  const { duty, round, unit, dueOn } = line;
  if (act === 'promise') return promiseTap({ duty, round, unit }, dueOn, today, label);
  return tap(label, act, { duty, round, unit });
}

/** Several open duties fit what was said: one button each. Nothing has been recorded. */
export function askWhich(act: AskedAct, lines: DutyLine[], today: CivilDate, links: Links): Message {
  const asked = bot.reading.which[act];
  const severalUnits = new Set(lines.map(({ unit }) => unit)).size > 1;
  const shown = lines.slice(0, MOST_CHOICES);
  const labelOf = (line: DutyLine) => {
    const twins = lines.filter(({ shortTitle }) => shortTitle === line.shortTitle).length > 1;
    return [line.shortTitle, twins && !severalUnits ? line.roundTitle : '', severalUnits ? line.unitName : '']
      .filter(Boolean)
      .join(' · ');
  };
  return cardMessage(
    bot.reading.whichAlt(asked, lines.map(labelOf)),
    card({
      header: header(bot.reading.kicker, asked),
      body: [
        ...shown.map((line) => secondaryButton(choice(act, line, today, labelOf(line)))),
        lines.length > shown.length && soft(bot.andMore(lines.length - shown.length, bot.work.counted)),
      ],
      footer: [secondaryButton(open(bot.tap.openWork, links.work()))],
    }),
  );
}

/** A reading that is not sure enough to record anything. */
export function askSure(line: DutyLine, links: Links): Message {
  const { duty, round, unit } = line;
  const about = { duty, round, unit };
  return withQuickReplies(
    cardMessage(
      bot.reading.sureDone(line.shortTitle),
      card({
        header: header(bot.reading.kicker, line.shortTitle),
        body: [text(bot.reading.sure, { size: 'md' })],
        footer: [
          primaryButton(tap(bot.reading.yesDone, 'complete', about)),
          box(
            'horizontal',
            [
              secondaryButton(tap(bot.tap.start, 'start', about)),
              secondaryButton(tap(bot.tap.problem, 'problem', about), 'trouble'),
            ],
            { spacing: 'sm' },
          ),
          secondaryButton(open(bot.tap.form, links.report(duty, round, unit))),
        ],
      }),
    ),
    [tap(bot.tap.acknowledge, 'acknowledge', about), tap(bot.tap.work, 'work', {})],
  );
}

/** For which of a person's several units? */
export function askUnit(act: AskedAct, lines: DutyLine[], today: CivilDate): Message {
  const asked = bot.work.whichUnit(lines[0]?.shortTitle ?? '');
  return cardMessage(
    asked,
    card({
      header: header(lines[0]?.shortTitle ?? '', bot.reading.whichUnit),
      body: lines
        .slice(0, MOST_CHOICES)
        .map((line) => secondaryButton(choice(act, line, today, line.unitName))),
    }),
  );
}

/** Which duty a command means; each tap types the command in full. */
export function askWhichTyped(asked: string, choices: { label: string; types: string }[]): Message {
  return withQuickReplies(
    textMessage(`${asked}\n${choices.map(({ label }) => `• ${label}`).join('\n')}`),
    choices.map(({ label, types }): Tap => ({ type: 'message', label, text: types })),
  );
}

/** The next text of this person is the problem. */
export const askProblem = (line: DutyLine): Message =>
  withQuickReplies(textMessage(`${bot.problem.ask(line.shortTitle)}\n${bot.problem.example}`), [
    tap(bot.tap.cancel, 'cancel', {}),
  ]);
