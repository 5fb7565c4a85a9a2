import { bot } from '@thankamnot/shared/wording/bot';
import { open, tap, withQuickReplies } from './actions.ts';
import {
  type Box,
  box,
  card,
  header,
  type Message,
  secondaryButton,
  separator,
  soft,
  text,
} from './design.ts';
import type { DutyLine } from './duty-line.ts';
import type { Links } from './links.ts';
import { carouselMessage, textMessage } from './say.ts';
import { statusChips } from './status-marks.ts';

/** Lines of one unit's card; the mini-app has them all. */
const MOST_LINES = 12;

/** `สถานะ`: what each of a person's units has reported and still owes. */
export function unitStatus(owed: DutyLine[], complete: DutyLine[], links: Links): Message {
  const lines = [...owed, ...complete];
  if (lines.length === 0) return textMessage(bot.unitStatus.none);
  const byUnit = [...Map.groupBy(lines, ({ unit }) => unit).values()];
  const cards = byUnit.map((ofUnit) => unitCard(ofUnit, links));
  const alt = byUnit
    .map((ofUnit) => bot.unitStatus.alt(nameOf(ofUnit), completeOf(ofUnit), ofUnit.length))
    .join(' · ');
  const more = (left: number) =>
    card({
      header: header(bot.unitStatus.kicker, bot.andMore(left, bot.rate.counted)),
      body: [text(bot.work.moreText)],
      footer: [secondaryButton(open(bot.tap.openWork, links.work()))],
    });
  return withQuickReplies(carouselMessage(alt, cards, more), [
    tap(bot.tap.work, 'work', {}),
    tap(bot.tap.help, 'help', {}),
  ]);
}

const nameOf = (lines: DutyLine[]): string => lines[0]?.unitName ?? '';
const isDone = ({ status }: DutyLine): boolean => status === 'done' || status === 'nothing_to_report';
const completeOf = (lines: DutyLine[]): number => lines.filter(isDone).length;

function unitCard(lines: DutyLine[], links: Links) {
  const complete = completeOf(lines);
  const left = lines.length - MOST_LINES;
  return card({
    header: header(bot.unitStatus.kicker, nameOf(lines), complete === lines.length ? 'done' : 'plain'),
    body: [
      text(bot.unitStatus.counts(complete, lines.length), { size: 'md', weight: 'bold' }),
      ...lines.slice(0, MOST_LINES).flatMap((line) => [separator(), row(line, links)]),
      left > 0 && soft(bot.andMore(left, bot.work.counted)),
    ],
    footer: [secondaryButton(open(bot.tap.openWork, links.work()))],
  });
}

function row(line: DutyLine, links: Links): Box {
  const { shortTitle, roundTitle, duty, round, unit, completedOn, by, dueOn, daysLeft } = line;
  const lastly =
    isDone(line) && completedOn !== undefined
      ? bot.unitStatus.completedOn(completedOn, by)
      : bot.unitStatus.due(dueOn, daysLeft);
  return box(
    'vertical',
    [
      text(shortTitle, { weight: 'bold' }),
      soft(roundTitle, { size: 'xs' }),
      statusChips(line),
      soft(lastly, { size: 'xs' }),
    ],
    { spacing: 'xs', action: open(bot.tap.correct, links.report(duty, round, unit)) },
  );
}
