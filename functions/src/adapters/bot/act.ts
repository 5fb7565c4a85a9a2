/** Recording what somebody tapped or wrote, and saying what was recorded. */
import type { CivilDate } from '@thankamnot/shared/calendar/civil-date';
import type { Values } from '@thankamnot/shared/duty/form';
import { Problem } from '@thankamnot/shared/problem';
import type { Board } from '@thankamnot/shared/report/board';
import { isComplete } from '@thankamnot/shared/report/status';
import { bot as say } from '@thankamnot/shared/wording/bot';
import { alreadyReported } from '../../messages/already-reported.ts';
import { askUnit } from '../../messages/ask.ts';
import type { Message } from '../../messages/design.ts';
import { dutyLine } from '../../messages/duty-line.ts';
import { formNeeded } from '../../messages/form-needed.ts';
import { type Contact, type RecordedAct, recorded } from '../../messages/recorded.ts';
import { ownUnitsOf, type WorkLine, workAmong, workOf } from '../../use-cases/boards.ts';
import { provinceDoc, type RoundKey } from '../../use-cases/documents.ts';
import { read } from '../../use-cases/records.ts';
import { type Submitted, submitReport } from '../../use-cases/submit-report.ts';
import type { PersonTurn, Reply } from './bot.ts';
import { type About, linesFor } from './find-lines.ts';

/** What an officer can say of a duty in chat. */
export type ChatAct =
  | { kind: 'acknowledge' }
  | { kind: 'start' }
  | { kind: 'complete' }
  | { kind: 'nothing_to_report' }
  | { kind: 'problem'; text: string }
  | { kind: 'promise'; on: CivilDate }
  /** Parts of the checklist that are done and left. */
  | { kind: 'tick'; field: string; parts: string[]; left: string[]; on?: CivilDate }
  /** The form's values, where one figure was all that lacked. */
  | { kind: 'file'; values: Values };

export const roundOf = ({ board }: Pick<WorkLine, 'board'>): RoundKey => ({
  duty: board.duty,
  round: board.round,
  province: board.province,
});

/** The one line that a tap means, or a question for which of several units. */
export async function oneLine(
  turn: PersonTurn,
  about: About,
  ask: Parameters<typeof askUnit>[0],
  options?: Parameters<typeof linesFor>[2],
): Promise<WorkLine | Message[]> {
  const lines = await linesFor(turn, about, options);
  const owed = lines.filter(({ entry }) => !isComplete(entry.status));
  const [line, ...others] = owed.length > 0 ? owed : lines;
  if (line && others.length === 0) return line;
  return [
    askUnit(
      ask,
      [line as WorkLine, ...others].map((it) => dutyLine(it, turn.today)),
      turn.today,
    ),
  ];
}

/** A tap on a duty. */
export async function act(
  turn: PersonTurn,
  about: About,
  what: Exclude<ChatAct, { kind: 'tick' | 'file' }>,
): Reply {
  const ask = what.kind === 'nothing_to_report' ? 'nothing' : what.kind;
  const line = await oneLine(turn, about, ask, { among: true });
  return Array.isArray(line) ? line : record(turn, line, what);
}

/** Records an act on a line. `from` is what the person wrote, when they wrote. */
export async function record(turn: PersonTurn, line: WorkLine, what: ChatAct, from?: string): Reply {
  const { person, today, links } = turn;
  // Complete is complete: an old card's "กำลังทำ" must not take it back. A problem may still be told.
  if (isComplete(line.entry.status) && what.kind !== 'problem')
    return [alreadyReported(dutyLine(line, today), links)];
  if ((what.kind === 'promise' || what.kind === 'tick') && what.on !== undefined && what.on < today)
    throw new Problem('no_such_date', { detail: say.recorded.pastPromise });
  if (what.kind === 'nothing_to_report' && !line.board.form.mayBeNothing)
    return [formNeeded(dutyLine(line, today), links)];
  let submitted: Submitted;
  try {
    submitted = await submit(turn, line, what);
  } catch (error) {
    if (error instanceof Problem && error.code === 'form_needed')
      return [formNeeded(dutyLine(line, today), links)];
    throw error;
  }
  if (submitted.repeated) return [];
  const now = after(line, submitted);
  const left = ownUnitsOf(person).includes(line.unit) ? await leftAfter(turn, line, submitted) : undefined;
  if (left) turn.carried.open = left;
  return [
    recorded(
      {
        act: shownAct(what, now),
        line: dutyLine(now, today),
        revision: submitted.report.n,
        ...(from !== undefined && { from }),
        ...(what.kind === 'tick' && { parts: partsOf(now, what.field) }),
        ...(what.kind === 'problem' && { contact: await contactOf(turn) }),
        ...(left && { left: left.map((it) => dutyLine(it, today)) }),
      },
      links,
    ),
  ];
}

function shownAct(what: ChatAct, { entry }: WorkLine): RecordedAct {
  if (what.kind === 'tick') return 'start';
  if (what.kind === 'file') return entry.status === 'done' ? 'complete' : 'start';
  return what.kind;
}

/** The parts of a checklist as they stand now, by their labels. */
function partsOf({ board, entry }: WorkLine, field: string): { done: string[]; left: string[] } {
  const found = board.form.fields.find(({ id }) => id === field);
  const options = found?.kind === 'checklist' ? found.options : [];
  const ticked = entry.values?.[field];
  const isDone = (id: string) => Array.isArray(ticked) && ticked.includes(id);
  return {
    done: options.filter(({ id }) => isDone(id)).map(({ label }) => label),
    left: options.filter(({ id }) => !isDone(id)).map(({ label }) => label),
  };
}

/** Whom to call in the province. */
export async function contactOf({ ports, person }: PersonTurn): Promise<Contact | null> {
  const province = await read(ports.store, provinceDoc(person.province));
  return province?.contact ?? null;
}

/** What the person's units owe once this is recorded. */
async function leftAfter(
  { ports, person }: PersonTurn,
  { among }: WorkLine,
  { board: now }: Submitted,
): Promise<WorkLine[]> {
  const isRecorded = (board: Board) => board.duty === now.duty && board.round === now.round;
  const work = among
    ? workAmong(
        among.map((board) => (isRecorded(board) ? now : board)),
        person,
      )
    : await workOf(ports, person);
  return work.open;
}

/** The bare recording; `suffix` keeps several recordings of one event apart. */
export function submit(
  { ports, person, key }: PersonTurn,
  line: WorkLine,
  what: ChatAct,
  suffix = '',
): Promise<Submitted> {
  return submitReport(ports, {
    by: person,
    via: ownUnitsOf(person).includes(line.unit) ? 'chat' : 'coordinator',
    round: roundOf(line),
    unit: line.unit,
    act: what,
    key: `${key}${suffix}`,
    board: line.board,
  });
}

/** A line as it stands after a recording. */
export function after(line: WorkLine, { board }: Pick<Submitted, 'board'>): WorkLine {
  return { ...line, board, entry: board.units[line.unit] ?? line.entry };
}
