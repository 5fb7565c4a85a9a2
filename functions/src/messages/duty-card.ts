import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { addDays, earlier, later } from '@thankamnot/shared/calendar/civil-date';
import { bot } from '@thankamnot/shared/wording/bot';
import { open, pickDate, type Tap, tap } from './actions.ts';
import {
  type Bubble,
  buttonGrid,
  type Component,
  card,
  fact,
  header,
  primaryButton,
  secondaryButton,
  soft,
  text,
  toneOfDaysLeft,
} from './design.ts';
import type { DutyLine } from './duty-line.ts';
import { cutGraphemes } from './limits.ts';
import type { Links } from './links.ts';
import { statusChips } from './status-marks.ts';

/** An open duty of one unit, with everything that can be answered to it. */
export function dutyCard(line: DutyLine, today: CivilDate, links: Links, withUnit: boolean): Bubble {
  const { duty, round, unit, dueOn, daysLeft } = line;
  return card({
    header: line.disputed
      ? header(line.shortTitle, bot.disputed.mark, 'trouble')
      : header(line.shortTitle, bot.daysLeft(daysLeft), toneOfDaysLeft(daysLeft)),
    body: [
      statusChips(line),
      line.disputed ? text(bot.disputed.note) : text(line.asks, { size: 'md' }),
      fact(bot.due, bot.dueDay(dueOn, today), { weight: 'bold' }),
      line.originalDueOn !== undefined && fact(' ', bot.extendedFrom(line.originalDueOn), { size: 'xs' }),
      line.letterNo !== undefined && fact(bot.letter, bot.letterNo(line.letterNo, line.letterDate)),
      line.problem !== undefined && fact(bot.problemLabel, cutGraphemes(line.problem, 120)),
      withUnit && fact(bot.unitLabel, line.unitName),
      soft(line.roundTitle, { size: 'xs' }),
    ],
    footer: [
      primaryButton(
        open(line.disputed ? bot.tap.answerDispute : bot.tap.form, links.report(duty, round, unit)),
      ),
      ...buttonGrid(answersTo(line, today).map((action) => button(action))),
    ],
  });
}

const button = (action: Tap): Component =>
  secondaryButton(
    action,
    action.label === bot.tap.problem ? 'trouble' : action.label === bot.tap.complete ? 'done' : 'plain',
  );

/** The four taps that make sense next: what has been said already is not offered again. */
function answersTo(line: DutyLine, today: CivilDate): Tap[] {
  const { duty, round, unit, status, dueOn, doneInChat } = line;
  const about = { duty, round, unit };
  if (line.disputed) return [tap(bot.tap.problem, 'problem', about)];
  return [
    ...(status === 'missing' ? [tap(bot.tap.acknowledge, 'acknowledge', about)] : []),
    ...(status === 'in_progress' ? [] : [tap(bot.tap.start, 'start', about)]),
    ...(doneInChat ? [tap(bot.tap.complete, 'complete', about)] : []),
    tap(bot.tap.problem, 'problem', about),
    promiseTap(about, dueOn, today),
  ].slice(0, 4);
}

/** A day from today to three months ahead; the picker opens on tomorrow, or on the due date if that is nearer. */
export function promiseTap(
  about: { duty: string; round: string; unit?: string },
  dueOn: CivilDate,
  today: CivilDate,
  label: string = bot.tap.promise,
): Tap {
  const initial = later(today, earlier(addDays(today, 1), dueOn));
  return pickDate(label, 'promise', about, { initial, min: today, max: addDays(today, 90) });
}

/** A duty in one line: `ศูนย์ช่วยเหลือประชาชน เหลือ 3 วัน (15 ก.ย. 2568)`. */
export const inOneLine = ({
  shortTitle,
  daysLeft,
  dueOn,
}: Pick<DutyLine, 'shortTitle' | 'daysLeft' | 'dueOn'>): string => bot.work.line(shortTitle, daysLeft, dueOn);
