import type { webhook } from '@line/bot-sdk';
import { Problem } from '@thankamnot/shared/problem';
import { dueFor } from '@thankamnot/shared/report/board';
import { bot as say } from '@thankamnot/shared/wording/bot';
import type { Message } from '../../messages/design.ts';
import { stopAwaiting } from '../../use-cases/await-answer.ts';
import { boardOf } from '../../use-cases/boards.ts';
import type { Awaiting } from '../../use-cases/documents.ts';
import { admit } from './admit.ts';
import type { PersonTurn, Reply, Turn } from './bot.ts';
import { linesFor } from './find-lines.ts';
import { onCancel } from './postbacks/cancel.ts';
import { proposeExtension } from './propose-extension.ts';
import type { CommandRead } from './read-command.ts';
import { readLetterNo } from './read-extension.ts';
import { recordProblem } from './record-problem.ts';

const CANCEL = /^(?:ขอ)?ยกเลิก(?:ครับ|ค่ะ|คะ|นะ|เลย)*$/;

/**
 * The answer to what the bot asked for, if it asked. A bare command is obeyed instead, and ends the question: nobody
 * wants `งาน` recorded as a problem. A text that only begins like a command may well be the problem.
 */
export async function takeAwaited(
  turn: Turn,
  message: webhook.TextMessageContent,
  command: CommandRead<string> | undefined,
): Promise<Message[] | undefined> {
  const awaiting = turn.user?.awaiting;
  if (!awaiting || turn.userId === undefined) return undefined;
  const expired = awaiting.until <= turn.now;
  if (!expired && CANCEL.test(message.text.replace(/\s/g, ''))) return onCancel(turn);
  const startsAfresh = command && (command.argument === '' || awaiting.kind === 'letter');
  if (expired || startsAfresh) {
    await stopAwaiting(turn.ports, turn.userId);
    return undefined;
  }
  const admission = admit(turn, awaiting.kind === 'letter' ? 'provincial' : 'registered');
  if ('refused' in admission) return admission.refused;
  return awaiting.kind === 'letter'
    ? takeLetter(admission.turn, awaiting, message.text)
    : takeProblem(admission.turn, awaiting, message);
}

async function takeProblem(
  turn: PersonTurn,
  awaiting: Extract<Awaiting, { kind: 'problem' }>,
  message: webhook.TextMessageContent,
): Reply {
  const [line] = await linesFor(turn, awaiting);
  if (!line) throw new Problem('unit_not_asked');
  const answer = await recordProblem(turn, line, message.text, message.id);
  await stopAwaiting(turn.ports, turn.userId);
  return answer;
}

async function takeLetter(
  turn: PersonTurn,
  awaiting: Extract<Awaiting, { kind: 'letter' }>,
  text: string,
): Reply {
  const { ports, person, userId } = turn;
  const letterNo = readLetterNo(text);
  if (letterNo === undefined) throw new Problem('invalid_request', { detail: say.extension.askLetter });
  const board = await boardOf(ports, awaiting.duty, awaiting.round, person.province);
  if (dueFor(board) < awaiting.dueOn) {
    const answer = await proposeExtension(turn, board, awaiting.dueOn, letterNo);
    await stopAwaiting(ports, userId);
    return answer;
  }
  await stopAwaiting(ports, userId);
  throw new Problem('extension_not_later');
}
