/** What an officer writes freely is read as a reply about an open duty. In doubt nothing is recorded as done. */
import type { webhook } from '@line/bot-sdk';
import { readReply } from '@thankamnot/shared/reply/read-reply';
import { type ReplyDuty, type ReplyReading, SURE_ENOUGH } from '@thankamnot/shared/reply/reply-reading';
import { bot as say } from '@thankamnot/shared/wording/bot';
import { acknowledgedAll } from '../../messages/acknowledged-all.ts';
import { type AskedAct, askSure, askWhich } from '../../messages/ask.ts';
import { dutyLine } from '../../messages/duty-line.ts';
import { notUnderstood } from '../../messages/help.ts';
import { plain } from '../../messages/plain.ts';
import { type WorkLine, workOf } from '../../use-cases/boards.ts';
import { after, type ChatAct, record, submit } from './act.ts';
import { admit } from './admit.ts';
import type { PersonTurn, Reply, Turn } from './bot.ts';
import { showHelp } from './commands/help.ts';
import { askLeave } from './commands/leave.ts';
import { showMissing } from './commands/missing.ts';
import { showRate } from './commands/rate.ts';
import { showStatus } from './commands/status.ts';
import { showWork } from './commands/work.ts';
import { readersOf } from './readers.ts';
import { recordProblem } from './record-problem.ts';

/** Below this even a question back would be a guess. */
const WORTH_ASKING = 0.45;

export async function readFreely(unchecked: Turn, message: webhook.TextMessageContent): Reply {
  const admission = admit(unchecked, 'registered');
  if ('refused' in admission) return admission.refused;
  const { turn } = admission;
  const readers = readersOf(turn.person);
  const { open, complete } = await workOf(turn.ports, turn.person);
  const reading = readReply(message.text, { today: turn.today, duties: dutiesOf([...open, ...complete]) });
  const question = await answerQuestion(turn, reading);
  if (question) return question;
  if (reading.intent === 'other' || reading.confidence < WORTH_ASKING) return [notUnderstood(readers)];
  const meant = ({ board }: WorkLine) => reading.duty === undefined || board.duty === reading.duty;
  const owed = open.filter(meant);
  const [reported] = complete.filter(meant);
  if (owed.length > 0) return recordReading(turn, message, reading, owed);
  // "รับทราบ" to somebody whose work is done is thanks, and no report.
  if (!reported || reading.intent === 'acknowledged') {
    return open.length === 0 && complete.length > 0
      ? [plain(say.work.none, readers)]
      : [notUnderstood(readers)];
  }
  return recordReading(turn, message, reading, [reported]);
}

/** A question is answered from what is stored; nothing is recorded. */
async function answerQuestion(
  turn: PersonTurn,
  { intent }: ReplyReading,
): Promise<Awaited<Reply> | undefined> {
  const everything = { argument: '', apart: false };
  switch (intent) {
    case 'ask_status':
      return showStatus(turn);
    case 'ask_deadline':
      return showWork(turn);
    case 'ask_help':
      return showHelp(turn);
    case 'ask_rate':
    case 'ask_who_missing': {
      const refusal = intent === 'ask_rate' ? say.rate.coordinatorsOnly : say.missing.coordinatorsOnly;
      const admission = admit(turn, 'coordinators', refusal);
      if ('refused' in admission) return admission.refused;
      return intent === 'ask_rate' ? showRate(turn, everything) : showMissing(turn, everything);
    }
    case 'unregister':
      return askLeave(turn);
    default:
      return undefined;
  }
}

/** Records what was read, if it is sure and about one duty; else asks with buttons. */
async function recordReading(
  turn: PersonTurn,
  message: webhook.TextMessageContent,
  reading: ReplyReading,
  lines: WorkLine[],
): Reply {
  const { today, links } = turn;
  const what = actOf(reading, message.text);
  const [line, ...others] = lines;
  if (!line) return [notUnderstood(readersOf(turn.person))];
  if (others.length > 0) {
    if (what.kind === 'acknowledge') return acknowledgeAll(turn, lines);
    return [
      askWhich(
        what.kind as AskedAct,
        lines.map((it) => dutyLine(it, today)),
        today,
        links,
      ),
    ];
  }
  if (what.kind === 'complete' && reading.confidence < SURE_ENOUGH)
    return [askSure(dutyLine(line, today), links)];
  if (what.kind === 'problem') return recordProblem(turn, line, what.text, message.id);
  return record(turn, line, what, message.text);
}

/** What a reading asks to be recorded. "Not started" says no more than that the duty is known. */
function actOf({ intent, promisedOn, problem }: ReplyReading, text: string): ChatAct {
  if (intent === 'done') return { kind: 'complete' };
  if (intent === 'problem') return { kind: 'problem', text: problem ?? text };
  if (promisedOn !== undefined) return { kind: 'promise', on: promisedOn };
  return intent === 'in_progress' ? { kind: 'start' } : { kind: 'acknowledge' };
}

/** One `รับทราบ` after a digest means all that it listed; each can be taken back. */
async function acknowledgeAll(turn: PersonTurn, lines: WorkLine[]): Reply {
  const fresh = lines.filter(({ entry }) => entry.status === 'missing');
  if (fresh.length === 0) return showWork(turn);
  const recorded: Parameters<typeof acknowledgedAll>[0] = [];
  for (const [index, line] of fresh.entries()) {
    // The first bears the event's own key; the others need keys of their own.
    const submitted = await submit(turn, line, { kind: 'acknowledge' }, index === 0 ? '' : `~${index}`);
    if (!submitted.repeated) {
      recorded.push({ line: dutyLine(after(line, submitted), turn.today), revision: submitted.report.n });
    }
  }
  return recorded.length > 0 ? [acknowledgedAll(recorded)] : [];
}

/** The open duties as the reader of replies wants them: parts are the options of a checklist. */
function dutiesOf(lines: readonly WorkLine[]): ReplyDuty[] {
  const boards = new Map(lines.map(({ board }) => [board.duty, board]));
  return [...boards.values()].map(({ duty, title, shortTitle, nicknames, form }) => {
    const checklist = form.fields.find((field) => field.kind === 'checklist');
    const parts = checklist?.options.map(({ id, label }) => ({ id, names: [label] }));
    return { id: duty, title, shortTitle, nicknames, ...(parts && { parts }) };
  });
}
