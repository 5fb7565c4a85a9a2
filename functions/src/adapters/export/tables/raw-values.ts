/** What every unit reported, one row a unit, for whoever counts on: plain values, Arabic digits, ISO dates. */
import { type Field, fieldsOf, type Value } from '@thankamnot/shared/duty/form-fields';
import { findUnit } from '@thankamnot/shared/organization/roster';
import { dueFor, entriesOf } from '@thankamnot/shared/report/board';
import { bot } from '@thankamnot/shared/wording/bot';
import { documents as say } from '@thankamnot/shared/wording/documents';
import type { PrintOrder } from '../../../use-cases/press.ts';

export type RawCell = string | number | null;

const words = say.raw;

/**
 * A checklist has a column for each part (1 or 0), so that columns can be added up. Who filed is left out: the file
 * goes to other offices, and the name is not theirs to know.
 */
export function rawValues({ board, roster }: Pick<PrintOrder, 'board' | 'roster'>): {
  headings: string[];
  rows: RawCell[][];
} {
  const columns = fieldsOf(board.form, board.round).flatMap(columnsOf);
  return {
    headings: [...words.headings, ...columns.map(({ heading }) => heading)],
    rows: entriesOf(board).map(([code, entry]) => [
      code,
      findUnit(roster, code)?.name ?? entry.name,
      entry.heading,
      bot.status(entry.status),
      entry.completedOn ?? null,
      dueFor(board, code),
      entry.promisedOn ?? null,
      entry.verification ? words.verification[entry.verification] : null,
      entry.problem ?? null,
      ...columns.map(({ field, read }) => read(entry.values?.[field])),
    ]),
  };
}

interface RawColumn {
  field: string;
  heading: string;
  read(value: Value | undefined): RawCell;
}

function columnsOf(field: Field): RawColumn[] {
  if (field.kind === 'checklist') {
    return field.options.map((option) => ({
      field: field.id,
      heading: `${field.label}: ${option.label}`,
      read: (value) => (Array.isArray(value) ? Number(value.includes(option.id)) : null),
    }));
  }
  return [
    {
      field: field.id,
      heading: field.kind === 'number' ? `${field.label} (${field.unit})` : field.label,
      read(value) {
        if (typeof value === 'boolean') return value ? words.yes : words.no;
        if (field.kind === 'choice') return field.options.find(({ id }) => id === value)?.label ?? null;
        return typeof value === 'string' || typeof value === 'number' ? value : null;
      },
    },
  ];
}
