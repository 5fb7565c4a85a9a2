import type { WorkLine } from '../../use-cases/boards.ts';
import { traceMessage } from '../../use-cases/hide-unsent.ts';
import { record, roundOf } from './act.ts';
import type { PersonTurn, Reply } from './bot.ts';

/** Records a problem in the person's own words. The trace comes first, so that unsending always finds them. */
export async function recordProblem(
  turn: PersonTurn,
  line: WorkLine,
  text: string,
  messageId: string,
): Reply {
  await traceMessage(turn.ports, messageId, { round: roundOf(line), unit: line.unit, key: turn.key });
  return record(turn, line, { kind: 'problem', text });
}
