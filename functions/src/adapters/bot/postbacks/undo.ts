import type { PostbackData } from '@thankamnot/shared/postback';
import { dutyLine } from '../../../messages/duty-line.ts';
import { undone } from '../../../messages/undone.ts';
import { ownUnitsOf } from '../../../use-cases/boards.ts';
import { undoReport } from '../../../use-cases/submit-report.ts';
import { after, roundOf } from '../act.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { linesFor } from '../find-lines.ts';

/** Takes back what was just recorded, if nothing newer has been. */
export async function onUndo(turn: PersonTurn, { n, ...about }: PostbackData<'undo'>): Reply {
  const { ports, person, key, today } = turn;
  for (const line of await linesFor(turn, about)) {
    const via = ownUnitsOf(person).includes(line.unit) ? 'chat' : 'coordinator';
    const submitted = await undoReport(ports, {
      by: person,
      via,
      round: roundOf(line),
      unit: line.unit,
      key,
      n,
    });
    return submitted.repeated ? [] : [undone(dutyLine(after(line, submitted), today))];
  }
  return [];
}
