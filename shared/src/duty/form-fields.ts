/**
 * The fields of a form as data, without the schema that checks them: a page can be drawn before zod has arrived.
 * `form.ts` beside it holds the check and hands these on.
 */
export interface Option {
  id: string;
  label: string;
}

interface FieldBase {
  /** Key of the value; letters, digits and underscores. */
  id: string;
  label: string;
  hint?: string;
  required?: boolean;
  /** Rounds in which the field is asked (media: form 1 and form 2); absent means all. */
  rounds?: string[];
  /** Last round's value is offered again. */
  carriesOver?: boolean;
}

export type Field = FieldBase &
  (
    | { kind: 'yes_no' }
    | { kind: 'choice'; options: Option[] }
    /** Parts that are ticked one by one; the report is done only when all are (`allDone`). */
    | { kind: 'checklist'; options: Option[]; allDone?: boolean }
    | { kind: 'number'; unit: string; min: number; max: number; decimals?: boolean }
    | { kind: 'text'; maxLength: number; lines?: number }
    | { kind: 'link' }
    | { kind: 'date' }
  );

export type Value = string | number | boolean | string[] | null;
export type Values = Record<string, Value>;

export interface Form {
  /** Counts up when the fields change; a report keeps the version it was made with. */
  version: number;
  fields: Field[];
  /** Values that "เสร็จแล้ว" in chat stands for; absent when the form must be filled in. */
  whenDoneInChat?: Values;
  /** What a coordinator's or the central system's "done" says, where the form asks for more than can be known. */
  whenSetDone?: Values;
  /** A unit may answer that there was nothing to report in a round. Else every unit has something to say. */
  mayBeNothing?: true;
}

export const fieldsOf = (form: Form, round: string): Field[] =>
  form.fields.filter((field) => !field.rounds || field.rounds.includes(round));

/** A wrong value, by field, with a Thai sentence. */
export interface FieldFault {
  field: string;
  message: string;
}

/** Is everything there that makes the report complete? A checklist marked `allDone` must be ticked to the end. */
export function isWhole(form: Form, round: string, values: Values): boolean {
  return fieldsOf(form, round).every((field) => {
    if (field.kind !== 'checklist' || !field.allDone) return true;
    const ticked = values[field.id];
    return Array.isArray(ticked) && field.options.every(({ id }) => ticked.includes(id));
  });
}

/**
 * The values that "done" stands for where nobody filled in the form: every checklist that must be ticked to the end is.
 */
export function doneValues(form: Form, round: string): Values {
  if (form.whenDoneInChat) return form.whenDoneInChat;
  const ticked = fieldsOf(form, round).flatMap((field) =>
    field.kind === 'checklist' && field.allDone ? [[field.id, field.options.map(({ id }) => id)]] : [],
  );
  return { ...Object.fromEntries(ticked), ...form.whenSetDone };
}
