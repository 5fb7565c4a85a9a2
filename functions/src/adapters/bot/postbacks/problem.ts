import type { PostbackData } from '@thankamnot/shared/postback';
import { askProblem } from '../../../messages/ask.ts';
import { dutyLine } from '../../../messages/duty-line.ts';
import { awaitAnswer } from '../../../use-cases/await-answer.ts';
import { awaitingUntil } from '../../../use-cases/registration.ts';
import { oneLine } from '../act.ts';
import type { PersonTurn, Reply } from '../bot.ts';

/** `ติดปัญหา`: the person's next text is the problem. */
export async function onProblem(turn: PersonTurn, about: PostbackData<'problem'>): Reply {
  const line = await oneLine(turn, about, 'problem');
  if (Array.isArray(line)) return line;
  const { board, unit } = line;
  const awaiting = {
    kind: 'problem',
    duty: board.duty,
    round: board.round,
    unit,
    until: awaitingUntil(turn.now),
  } as const;
  const asked = await awaitAnswer(turn.ports, turn.userId, awaiting, turn.key);
  return asked ? [askProblem(dutyLine(line, turn.today))] : [];
}
