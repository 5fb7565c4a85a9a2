/** What an officer writes freely is read as a reply about an open duty. In doubt nothing is recorded as done. */
import type { webhook } from '@line/bot-sdk';
import { partNames } from '@thankamnot/shared/reply/part-names';
import { readReply } from '@thankamnot/shared/reply/read-reply';
import { type ReplyDuty, type ReplyReading, SURE_ENOUGH } from '@thankamnot/shared/reply/reply-reading';
import { bot as say } from '@thankamnot/shared/wording/bot';
import { acknowledgedAll } from '../../messages/acknowledged-all.ts';
import { askCount } from '../../messages/answers.ts';
import { type AskedAct, askSure, askWhich } from '../../messages/ask.ts';
import { dutyLine } from '../../messages/duty-line.ts';
import { notUnderstood } from '../../messages/help.ts';
import { plain } from '../../messages/plain.ts';
import { type Work, type WorkLine, workOf } from '../../use-cases/boards.ts';
import { keepPhrase } from '../../use-cases/keep-phrase.ts';
import { after, type ChatAct, record, submit } from './act.ts';
import { admit } from './admit.ts';
import { answerQuestion } from './answer-question.ts';
import type { PersonTurn, Reply, Turn } from './bot.ts';
import { showWork } from './commands/work.ts';
import { figureOf, valuesWith } from './figure.ts';
import { readersOf } from './readers.ts';
import { recordProblem } from './record-problem.ts';

/** Below this even a question back would be a guess. */
const WORTH_ASKING = 0.45;

export async function readFreely(unchecked: Turn, message: webhook.TextMessageContent): Reply {
  const admission = admit(unchecked, 'registered');
  if ('refused' in admission) return admission.refused;
  const { turn } = admission;
  const readers = readersOf(turn.person);
  const work = await workOf(turn.ports, turn.person);
  const { open, complete } = work;
  const reading = readReply(message.text, { today: turn.today, duties: dutiesOf([...open, ...complete]) });
  const figure = await answerFigure(turn, reading, work);
  if (figure) return figure;
  const question = await answerQuestion(turn, reading, work);
  if (question) return question;
  if (reading.intent === 'other' || reading.confidence < WORTH_ASKING) {
    await keepPhrase(turn.ports, message.text, namesAround(turn, work));
    return [notUnderstood(readers)];
  }
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

/** `ช่วยเหลือ 12 ราย` about a duty whose form asks for one figure: shown back, and one tap reports it. */
async function answerFigure(
  turn: PersonTurn,
  { intent, count, duty }: ReplyReading,
  { open }: Work,
): Promise<Awaited<Reply> | undefined> {
  const speaks = ['other', 'done', 'in_progress', 'acknowledged'].includes(intent) || count === 0;
  if (count === undefined || !speaks) return undefined;
  const asking = open.filter((line) => figureOf(line) !== undefined);
  const named = asking.filter(({ board }) => board.duty === duty);
  const [line, ...others] = named.length > 0 ? named : asking;
  const field = line && figureOf(line);
  if (!line || !field || others.length > 0 || count < field.min || count > field.max) return undefined;
  const enough = (await valuesWith(turn, line, field, count)) !== undefined;
  const view = { label: field.label, counted: field.unit, n: count, enough };
  return [askCount(dutyLine(line, turn.today), view, turn.links)];
}

/** Names that may stand in what the person writes: the own one, and those of the units around. */
function namesAround({ person }: PersonTurn, { open, complete }: Work): string[] {
  const units = [...open, ...complete].flatMap(({ board }) => Object.values(board.units));
  return [person.name, ...new Set(units.flatMap(({ name, heading }) => [name, heading]))];
}

/** Records what was read, if it is sure and about one duty; else asks with buttons. */
async function recordReading(
  turn: PersonTurn,
  message: webhook.TextMessageContent,
  reading: ReplyReading,
  lines: WorkLine[],
): Reply {
  const { today, links } = turn;
  const [line, ...others] = lines;
  const what =
    (line && others.length === 0 && ticksOf(reading, line, message.text)) || actOf(reading, message.text);
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

/** Words with which a part is said to be left; without them, what is not named was told of before, or will be. */
const LEFT = /เหลือ|ยัง|ขาด|ค้าง/;

/** Parts of the checklist that are said to be done; the whole is never taken for done from its parts. */
function ticksOf(
  { intent, parts, promisedOn, duty }: ReplyReading,
  { board }: WorkLine,
  text: string,
): ChatAct | undefined {
  if (intent !== 'in_progress' || !parts || duty !== board.duty) return undefined;
  const field = board.form.fields.find(({ kind }) => kind === 'checklist');
  if (!field || parts.done.length === 0) return undefined;
  return {
    kind: 'tick',
    field: field.id,
    parts: parts.done,
    left: LEFT.test(text) ? parts.left : [],
    ...(promisedOn !== undefined && { on: promisedOn }),
  };
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
    const parts = checklist?.options.map(({ id, label }) => ({ id, names: partNames(label) }));
    return { id: duty, title, shortTitle, nicknames, ...(parts && { parts }) };
  });
}
