/** A figure that an officer wrote, and the form that asks for one. */

import { scheduleIn } from '@thankamnot/shared/duty/duty';
import { checkValues, type Field, fieldsOf, type Values } from '@thankamnot/shared/duty/form';
import { roundBefore } from '@thankamnot/shared/duty/rounds';
import type { WorkLine } from '../../use-cases/boards.ts';
import { reportDoc } from '../../use-cases/documents.ts';
import { dutyIn } from '../../use-cases/duty-in.ts';
import { read } from '../../use-cases/records.ts';
import type { PersonTurn } from './bot.ts';

type NumberField = Extract<Field, { kind: 'number' }>;

/** The one figure that a form asks for; undefined where it asks for none or for several. */
export function figureOf({ board }: WorkLine): NumberField | undefined {
  const fields = fieldsOf(board.form, board.round).filter((field) => field.kind === 'number');
  return fields.length === 1 ? fields[0] : undefined;
}

/** The form's values with the figure in it, if the unit's report or its last one tells the rest. */
export async function valuesWith(
  { ports }: PersonTurn,
  line: WorkLine,
  field: NumberField,
  n: number,
): Promise<Values | undefined> {
  const { board, unit, entry } = line;
  const form = fieldsOf(board.form, board.round);
  const duty = await dutyIn(ports, board.duty, board.province);
  const before = duty && roundBefore(scheduleIn(duty, board.province), board.round);
  const last = before && (await read(ports.store, reportDoc(board.duty, before.id, unit)));
  const known = Object.fromEntries(
    form.map(({ id, carriesOver }) => [
      id,
      entry.values?.[id] ?? (carriesOver ? last?.values?.[id] : undefined),
    ]),
  );
  const values = Object.fromEntries(
    Object.entries({ ...known, [field.id]: n }).filter(([, value]) => value !== undefined),
  );
  const checked = checkValues(board.form, board.round, values);
  return 'values' in checked ? checked.values : undefined;
}
