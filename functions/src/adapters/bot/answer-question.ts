import type { ReplyReading } from '@thankamnot/shared/reply/reply-reading';
import { dueFor } from '@thankamnot/shared/report/board';
import { bot as say } from '@thankamnot/shared/wording/bot';
import { deadlines, howTo } from '../../messages/answers.ts';
import { dutyLine } from '../../messages/duty-line.ts';
import { areaOf, openBoards, type Work, type WorkLine } from '../../use-cases/boards.ts';
import { contactOf } from './act.ts';
import { admit } from './admit.ts';
import type { PersonTurn, Reply } from './bot.ts';
import { showHelp } from './commands/help.ts';
import { askLeave } from './commands/leave.ts';
import { showMissing } from './commands/missing.ts';
import { showRate } from './commands/rate.ts';
import { showStatus } from './commands/status.ts';
import { showWork } from './commands/work.ts';

/** A question is answered from what is stored; nothing is recorded. */
export async function answerQuestion(
  turn: PersonTurn,
  { intent, duty }: ReplyReading,
  work: Work,
): Promise<Awaited<Reply> | undefined> {
  const everything = { argument: duty ?? '', apart: false };
  switch (intent) {
    case 'ask_status':
      return showStatus(turn);
    case 'ask_deadline':
      return showDeadlines(turn, duty, work);
    case 'ask_help':
      return showHowTo(turn, duty, work);
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

/** `ส่งวันไหน`: the due dates of what is open; of a coordinator's whole area where he owes nothing himself. */
async function showDeadlines(turn: PersonTurn, duty: string | undefined, { open }: Work): Reply {
  const { ports, person, today } = turn;
  if (person.units.length === 0 && person.coordinates) {
    const boards = await openBoards(ports, person.province);
    const lines = boards.map((board): WorkLine => {
      const { order } = areaOf(board, person);
      const unit = order[0] ?? '';
      const entry = board.units[unit] ?? { name: '', heading: '', status: 'missing', revision: 0 };
      return { board, unit, entry, dueOn: dueFor(board) };
    });
    const meant = lines.filter(({ board }) => duty === undefined || board.duty === duty);
    return meant.length > 0
      ? [
          deadlines(
            meant.map((line) => dutyLine(line, today)),
            false,
          ),
        ]
      : showWork(turn);
  }
  const named = open.filter(({ board }) => duty === undefined || board.duty === duty);
  const lines = named.length > 0 ? named : open;
  if (lines.length === 0) return showWork(turn);
  return [
    deadlines(
      lines.map((line) => dutyLine(line, today)),
      person.units.length > 1,
    ),
  ];
}

/** How the duty that is meant is done, with the link and whom to call; the commands where none is meant. */
async function showHowTo(turn: PersonTurn, duty: string | undefined, { open }: Work): Reply {
  const [line, ...others] = open.filter(({ board }) => duty === undefined || board.duty === duty);
  if (!line || others.length > 0) return showHelp(turn);
  return [howTo(dutyLine(line, turn.today), await contactOf(turn), turn.links)];
}
