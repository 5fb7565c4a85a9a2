/** The form of a duty: fields as data, from which the LIFF page is drawn and the report checked. */
import * as z from 'zod/mini';
import { isCivilDate } from '../calendar/civil-date.ts';
import { formWording } from '../wording/form.ts';

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
}

export const fieldsOf = (form: Form, round: string): Field[] =>
  form.fields.filter((field) => !field.rounds || field.rounds.includes(round));

/** The zod schema of a report's values in one round; messages are Thai sentences for the person who fills it in. */
export function formSchema(form: Form, round: string) {
  return z.strictObject(Object.fromEntries(fieldsOf(form, round).map((field) => [field.id, fieldSchema(field)])));
}

function fieldSchema(field: Field) {
  const say = formWording(field.label);
  const schema = valueSchema(field);
  return field.required
    ? schema
    : z.union([z.pipe(z.literal(['', null]), z.transform(() => null)), schema], { error: say.wrong });

  function valueSchema(it: Field): z.ZodMiniType<Value> {
    switch (it.kind) {
      case 'yes_no':
        return z.boolean({ error: say.chooseYesNo });
      case 'choice':
        return z.enum(it.options.map(({ id }) => id) as [string, ...string[]], { error: say.chooseOne });
      case 'checklist':
        return z.array(z.enum(it.options.map(({ id }) => id) as [string, ...string[]]), { error: say.chooseSome });
      case 'number': {
        const number = z
          .number({ error: say.number })
          .check(z.gte(it.min, say.atLeast(it.min, it.unit)), z.lte(it.max, say.atMost(it.max, it.unit)));
        return it.decimals ? number : number.check(z.refine(Number.isSafeInteger, say.wholeNumber));
      }
      case 'text':
        return z
          .pipe(z.string({ error: say.fill }), z.transform((text: string) => text.trim()))
          .check(
            z.refine((text: string) => text.length >= (it.required ? 1 : 0), say.fill),
            z.refine((text: string) => text.length <= it.maxLength, say.tooLong(it.maxLength)),
          );
      case 'link':
        return z.url({ protocol: /^https?$/, error: say.link }).check(z.maxLength(1000, say.link));
      case 'date':
        return z.string({ error: say.fill }).check(z.refine(isCivilDate, say.date));
    }
  }
}

/** A wrong value, by field, with a Thai sentence. */
export interface FieldFault {
  field: string;
  message: string;
}

/** Checks values against a form: the cleaned values, or every fault by field. */
export function checkValues(form: Form, round: string, values: unknown): { values: Values } | { faults: FieldFault[] } {
  const result = formSchema(form, round).safeParse(values);
  if (result.success) return { values: result.data as Values };
  const labels = new Map(fieldsOf(form, round).map(({ id, label }) => [id, label]));
  const faults = new Map<string, string>();
  for (const issue of result.error.issues) {
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
    for (const key of unknownKeys ?? [String(issue.path[0] ?? '')]) {
      const say = formWording(labels.get(key) ?? key);
      if (!faults.has(key)) faults.set(key, unknownKeys ? say.unknown : issue.message || say.wrong);
    }
  }
  return { faults: [...faults].map(([field, message]) => ({ field, message })) };
}

/** Is everything there that makes the report complete? A checklist marked `allDone` must be ticked to the end. */
export function isWhole(form: Form, round: string, values: Values): boolean {
  return fieldsOf(form, round).every((field) => {
    if (field.kind !== 'checklist' || !field.allDone) return true;
    const ticked = values[field.id];
    return Array.isArray(ticked) && field.options.every(({ id }) => ticked.includes(id));
  });
}
