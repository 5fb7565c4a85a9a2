/** What was recorded just now, so that a slip is seen and taken back at once. */
import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { bot } from '@thankamnot/shared/wording/bot';
import { open, tap, withQuickReplies } from './actions.ts';
import {
  box,
  card,
  fact,
  header,
  type Message,
  primaryButton,
  secondaryButton,
  separator,
  soft,
  TONES,
  type Tone,
  text,
} from './design.ts';
import type { DutyLine } from './duty-line.ts';
import { cutGraphemes } from './limits.ts';
import type { Links } from './links.ts';
import { cardMessage } from './say.ts';
import { statusChips } from './status-marks.ts';

export type RecordedAct = 'acknowledge' | 'start' | 'complete' | 'nothing_to_report' | 'problem' | 'promise';

export interface Recorded {
  act: RecordedAct;
  /** The line as it stands now. */
  line: DutyLine;
  /** Number of the revision that undo takes back. */
  revision: number;
  /** The words that were read, when the person wrote instead of tapping. */
  from?: string;
  /** The open duties that are left to an officer of the unit, most urgent first. */
  left?: DutyLine[];
  /** Labels of a checklist's parts, when the person told of them. */
  parts?: { done: string[]; left: string[] };
  /** Whom to call about a problem. */
  contact?: Contact | null;
}

export interface Contact {
  name: string;
  phone: string | null;
}

const TONE: Record<RecordedAct, Tone> = {
  acknowledge: 'going',
  start: 'going',
  complete: 'done',
  nothing_to_report: 'done',
  problem: 'trouble',
  promise: 'going',
};

const titleOf = ({ act, line, parts }: Recorded): string => {
  const say = bot.recorded;
  switch (act) {
    case 'acknowledge':
      return say.acknowledged;
    case 'start':
      return parts ? say.ticked(parts.done.length, parts.done.length + parts.left.length) : say.started;
    case 'complete':
      return say.done;
    case 'nothing_to_report':
      return say.nothing;
    case 'problem':
      return say.problem;
    case 'promise':
      return say.promised(line.promisedOn as CivilDate);
  }
};

function followsFrom({ act, line, parts }: Recorded): string {
  const say = bot.recorded;
  switch (act) {
    case 'acknowledge':
      return say.acknowledgedNext;
    case 'start':
      return parts?.left.length === 0 ? say.tickedAll : say.startedNext;
    case 'problem':
      return say.problemNext;
    case 'promise':
      return say.promisedNext;
    default:
      return line.completedOn !== undefined && line.completedOn > line.dueOn ? say.late : say.onTime;
  }
}

export function recorded(what: Recorded, links: Links): Message {
  const { act, line, revision, from, left, parts, contact } = what;
  const { duty, round, unit } = line;
  const about = { duty, round, unit };
  const next = left?.find((other) => other.duty !== duty || other.round !== round || other.unit !== unit);
  const complete = act === 'complete' || act === 'nothing_to_report';
  const undo = secondaryButton(tap(bot.tap.undo, 'undo', { ...about, n: revision }));
  const bubble = card({
    header: header(bot.recorded.kicker, titleOf(what), TONE[act]),
    body: [
      text(line.shortTitle, { size: 'md', weight: 'bold' }),
      soft(line.unitName),
      statusChips(line),
      act === 'problem' &&
        line.problem !== undefined &&
        fact(bot.problemLabel, cutGraphemes(line.problem, 300)),
      act !== 'problem' &&
        from !== undefined &&
        soft(bot.recorded.understood(cutGraphemes(from, 80)), { size: 'xs' }),
      parts &&
        parts.done.length > 0 &&
        fact(bot.recorded.tickedDone, cutGraphemes(parts.done.join(', '), 200)),
      parts &&
        parts.left.length > 0 &&
        fact(bot.recorded.tickedLeft, cutGraphemes(parts.left.join(', '), 200)),
      text(followsFrom(what)),
      contact && soft(bot.help.contact(contact.name, contact.phone)),
      (next || left?.length === 0) && separator(),
      next && text(bot.recorded.next(next.shortTitle), { weight: 'bold' }),
      next && soft(bot.unitStatus.due(next.dueOn, next.daysLeft), { size: 'xs' }),
      left?.length === 0 && text(bot.recorded.allDone, { weight: 'bold', color: TONES.done.strong }),
    ],
    footer: [
      act === 'problem' && line.url !== undefined && secondaryButton(open(bot.tap.openSite, line.url)),
      !complete && primaryButton(open(bot.tap.form, links.report(duty, round, unit))),
      next
        ? box('horizontal', [undo, secondaryButton(tap(bot.tap.nextDuty, 'work', {}))], { spacing: 'sm' })
        : undo,
    ],
  });
  const message = cardMessage(bot.recorded.alt(titleOf(what), line.shortTitle, line.unitName), bubble);
  return withQuickReplies(
    message,
    complete
      ? [tap(bot.tap.work, 'work', {}), tap(bot.tap.status, 'status', {})]
      : [
          ...(line.doneInChat ? [tap(bot.tap.complete, 'complete', about)] : []),
          tap(bot.tap.problem, 'problem', about),
          tap(bot.tap.work, 'work', {}),
        ],
  );
}
