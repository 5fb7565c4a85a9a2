import type { PostbackData } from '@thankamnot/shared/postback';
import { Problem } from '@thankamnot/shared/problem';
import { dutyLine } from '../../../messages/duty-line.ts';
import { formNeeded } from '../../../messages/form-needed.ts';
import { record } from '../act.ts';
import type { PersonTurn, Reply } from '../bot.ts';
import { figureOf, valuesWith } from '../figure.ts';
import { linesFor } from '../find-lines.ts';

/** The figure that was shown back is right: it is reported, with what was known already. */
export async function onCount(turn: PersonTurn, { n, ...about }: PostbackData<'count'>): Reply {
  const [line] = await linesFor(turn, about, { among: true });
  const field = line && figureOf(line);
  if (!line || !field || !Number.isFinite(n)) throw new Problem('invalid_request');
  const values = await valuesWith(turn, line, field, n);
  if (!values) return [formNeeded(dutyLine(line, turn.today), turn.links)];
  return record(turn, line, { kind: 'file', values });
}
