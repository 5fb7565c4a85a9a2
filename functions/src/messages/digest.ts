import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { addDays } from '@thankamnot/shared/calendar/civil-date';
import type { ReminderItem } from '@thankamnot/shared/reminder/plan';
import { bot } from '@thankamnot/shared/wording/bot';
import { open, tap, withQuickReplies } from './actions.ts';
import {
  type Box,
  box,
  buttonGrid,
  card,
  chip,
  fact,
  header,
  type Message,
  primaryButton,
  secondaryButton,
  separator,
  soft,
  text,
  toneOfDaysLeft,
} from './design.ts';
import { inOneLine, promiseTap } from './duty-card.ts';
import type { Links } from './links.ts';
import { cardMessage } from './say.ts';

/** Lines of a digest; a person with more has the list one tap away. */
const MOST_LINES = 10;

/**
 * The reminder that a multicast carries. Its content depends on the duties alone and never on who gets it; taps
 * name no unit, since the tapping person's own is meant.
 */
export function digest(items: ReminderItem[], links: Links): Message {
  const [first] = items;
  return items.length === 1 && first ? oneDuty(first, links) : severalDuties(items, links);
}

function oneDuty(item: ReminderItem, links: Links): Message {
  if (item.disputed) return disputedDuty(item, links);
  const { duty, round, dueOn, daysLeft, letterNo, letterDate, doneInChat } = item;
  const today = addDays(dueOn, -daysLeft);
  const about = { duty, round };
  // Where the form says more than "done" it is the way to report, and the promise takes the place of the tap.
  const complete = doneInChat ? [tap(bot.tap.complete, 'complete', about)] : [];
  const promise = promiseTap(about, dueOn, today);
  const bubble = card({
    header: header(bot.digest.kicker, bot.daysLeft(daysLeft), toneOfDaysLeft(daysLeft)),
    body: [
      text(item.shortTitle, { size: 'lg', weight: 'bold' }),
      soft(item.roundTitle, { size: 'xs' }),
      fact(bot.due, bot.dueDay(dueOn, today), { weight: 'bold' }),
      letterNo !== undefined && fact(bot.letter, bot.letterNo(letterNo, letterDate)),
      item.promisedOn !== undefined && text(bot.digest.promised(item.promisedOn), { weight: 'bold' }),
      separator(),
      soft(daysLeft < 0 ? bot.digest.lateNote : doneInChat ? bot.digest.note : bot.digest.formNote),
    ],
    footer: [
      primaryButton(open(bot.tap.form, links.report(duty, round))),
      ...buttonGrid([
        ...complete.map((action) => secondaryButton(action, 'done')),
        secondaryButton(tap(bot.tap.problem, 'problem', about), 'trouble'),
        secondaryButton(tap(bot.tap.acknowledge, 'acknowledge', about)),
        secondaryButton(tap(bot.tap.start, 'start', about)),
        ...(doneInChat ? [] : [secondaryButton(promise)]),
      ]),
    ],
  });
  const message = cardMessage(bot.digest.alt(item.shortTitle, dueOn, daysLeft), bubble);
  return withQuickReplies(message, [
    tap(bot.tap.acknowledge, 'acknowledge', about),
    tap(bot.tap.start, 'start', about),
    ...complete,
    tap(bot.tap.problem, 'problem', about),
    promise,
    tap(bot.tap.work, 'work', {}),
  ]);
}

/** The unit has reported: what is asked for is the evidence, and nothing else. */
function disputedDuty(item: ReminderItem, links: Links): Message {
  const { duty, round, shortTitle, roundTitle } = item;
  const about = { duty, round };
  const bubble = card({
    header: header(bot.digest.kicker, bot.disputed.title, 'trouble'),
    body: [
      text(shortTitle, { size: 'lg', weight: 'bold' }),
      soft(roundTitle, { size: 'xs' }),
      separator(),
      text(bot.disputed.note),
    ],
    footer: [
      primaryButton(open(bot.tap.answerDispute, links.report(duty, round))),
      ...(item.url === undefined ? [] : [secondaryButton(open(bot.tap.openSite, item.url))]),
      secondaryButton(tap(bot.tap.problem, 'problem', about), 'trouble'),
    ],
  });
  return withQuickReplies(cardMessage(bot.disputed.alt(shortTitle), bubble), [
    tap(bot.tap.work, 'work', {}),
    tap(bot.tap.status, 'status', {}),
  ]);
}

function severalDuties(items: ReminderItem[], links: Links): Message {
  const nearest = items.reduce((least, { daysLeft }) => Math.min(least, daysLeft), Number.POSITIVE_INFINITY);
  const shown = items.slice(0, MOST_LINES);
  const left = items.length - shown.length;
  const bubble = card({
    header: header(bot.digest.kicker, bot.digest.severalTitle(items.length), toneOfDaysLeft(nearest)),
    body: [
      ...shown.flatMap((item, index) => (index === 0 ? [row(item, links)] : [separator(), row(item, links)])),
      left > 0 && soft(bot.andMore(left, bot.work.counted)),
      separator(),
      soft(bot.digest.severalNote),
    ],
    footer: [
      primaryButton(tap(bot.tap.seeWork, 'work', {})),
      secondaryButton(open(bot.tap.openWork, links.work())),
    ],
  });
  const message = cardMessage(bot.digest.severalAlt(items.length, items.map(inOneLine)), bubble);
  return withQuickReplies(message, [tap(bot.tap.work, 'work', {}), tap(bot.tap.status, 'status', {})]);
}

/** One duty; the whole row opens its form. */
function row(item: ReminderItem, links: Links): Box {
  const { duty, round, daysLeft, dueOn, letterNo, letterDate } = item;
  return box(
    'vertical',
    [
      box('horizontal', [chip(bot.daysLeft(daysLeft), toneOfDaysLeft(daysLeft))], {}),
      text(item.shortTitle, { size: 'md', weight: 'bold' }),
      item.disputed !== undefined && text(bot.disputed.title, { weight: 'bold' }),
      soft(bot.dueDay(dueOn, todayOf(item))),
      letterNo !== undefined && soft(`${bot.letter} ${bot.letterNo(letterNo, letterDate)}`, { size: 'xs' }),
      item.promisedOn !== undefined && soft(bot.digest.promised(item.promisedOn)),
    ],
    { spacing: 'xs', action: open(bot.tap.form, links.report(duty, round)) },
  );
}

const todayOf = ({ dueOn, daysLeft }: ReminderItem): CivilDate => addDays(dueOn, -daysLeft);
