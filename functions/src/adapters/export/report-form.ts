/** A provincial office's report as the form that the letter prescribes (media forms 1 and 2), before any file format. */
import { longThaiDate } from '@thankamnot/shared/calendar/thai-date';
import { type Field, fieldsOf, type Value } from '@thankamnot/shared/duty/form-fields';
import { findUnit } from '@thankamnot/shared/organization/roster';
import { dueFor, entriesOf } from '@thankamnot/shared/report/board';
import { documents as say } from '@thankamnot/shared/wording/documents';
import { numeral } from '@thankamnot/shared/wording/numeral';
import type { PrintOrder } from '../../use-cases/press.ts';
import { officialText } from './official-text.ts';

const words = say.form;

export interface FormLine {
  label: string;
  text: string;
}

export interface ReportForm {
  titles: string[];
  /** Office, dates. */
  head: FormLine[];
  sections: { heading: string; lines: FormLine[] }[];
  /** Web address of the evidence, when it was reported. */
  evidence: string | null;
  notes: string[];
}

export function reportForm({ board, roster }: Pick<PrintOrder, 'board' | 'roster'>): ReportForm {
  const [code = '', entry] = entriesOf(board)[0] ?? [];
  const values = entry?.values ?? {};
  const sections = new Map<string, FormLine[]>();
  let evidence: string | null = null;
  for (const field of fieldsOf(board.form, board.round)) {
    const value = values[field.id] ?? null;
    if (field.kind === 'link') {
      evidence = typeof value === 'string' ? value : evidence;
      continue;
    }
    // Labels of what belongs together begin alike: `สื่อเรื่องที่ 1: ชื่อเรื่อง`.
    const [, group, rest] = /^([^:]+): (.+)$/s.exec(field.label) ?? [];
    const heading = officialText(field.kind === 'checklist' ? field.label : (group ?? words.otherItems));
    const lines = sections.get(heading) ?? [];
    lines.push(...linesOf(field, rest ?? field.label, value));
    sections.set(heading, lines);
  }
  return {
    titles: [
      board.roundTitle,
      words.title,
      board.title,
      ...board.letters.slice(-1).map(({ from, no, date }) => words.letter(from, no, date)),
    ].map(officialText),
    head: [
      {
        label: words.agency,
        text: say.letter.office(findUnit(roster, code)?.name.replace(/^จังหวัด/, '') ?? board.provinceName),
      },
      { label: words.dueOn, text: officialText(longThaiDate(dueFor(board, code))) },
      {
        label: words.reportedOn,
        text: entry?.completedOn ? officialText(longThaiDate(entry.completedOn)) : words.notYet,
      },
    ],
    sections: [...sections].map(([heading, lines]) => ({ heading, lines })),
    evidence,
    notes: board.penalty ? [officialText(words.penalty(board.penalty.text))] : [],
  };
}

/** One line a field, and one for every step of a checklist. */
function linesOf(field: Field, label: string, value: Value): FormLine[] {
  if (field.kind === 'checklist') {
    const ticked = Array.isArray(value) ? value : [];
    return field.options.map((option) => ({
      label: officialText(option.label),
      text: ticked.includes(option.id) ? words.done : words.notDone,
    }));
  }
  return [{ label: officialText(label), text: officialText(textOf(field, value)) }];
}

function textOf(field: Field, value: Value): string {
  if (value === null || value === '') return words.blank;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') {
    const number = numeral(value, 2);
    const unit = field.kind === 'number' ? field.unit : '';
    return unit === 'ร้อยละ' ? `${unit} ${number}` : `${number} ${unit}`.trim();
  }
  if (field.kind === 'choice') return field.options.find(({ id }) => id === value)?.label ?? String(value);
  return String(value);
}
