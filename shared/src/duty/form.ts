/** The form of a duty: fields as data, from which the LIFF page is drawn and the report checked. */
import * as z from 'zod/mini';
import { isCivilDate } from '../calendar/civil-date.ts';
import { formWording } from '../wording/form.ts';
import { type Field, type FieldFault, type Form, fieldsOf, type Value, type Values } from './form-fields.ts';

export {
  doneValues,
  type Field,
  type FieldFault,
  type Form,
  fieldsOf,
  isWhole,
  type Option,
  type Value,
  type Values,
} from './form-fields.ts';

/** The zod schema of a report's values in one round; messages are Thai sentences for the person who fills it in. */
export function formSchema(form: Form, round: string) {
  return z.strictObject(
    Object.fromEntries(fieldsOf(form, round).map((field) => [field.id, fieldSchema(field)])),
    formWording('แบบรายงาน').wrong,
  );
}

function fieldSchema(field: Field): z.ZodMiniType<Value> {
  const say = formWording(field.label);
  const schema = valueSchema(field);
  return field.required ? schema : z._default(z.pipe(z.transform(blankAsNull), z.nullable(schema)), null);

  function valueSchema(it: Field): z.ZodMiniType<Value> {
    switch (it.kind) {
      case 'yes_no':
        return z.boolean({ error: say.chooseYesNo });
      case 'choice':
        return z.enum(it.options.map(({ id }) => id) as [string, ...string[]], { error: say.chooseOne });
      case 'checklist': {
        const option = z.enum(it.options.map(({ id }) => id) as [string, ...string[]], {
          error: say.chooseSome,
        });
        const ticked = z.array(option, { error: say.chooseSome });
        // Where all parts must be done in the end, a report with none of them yet may be kept.
        return it.required && !it.allDone ? ticked.check(z.minLength(1, say.chooseSome)) : ticked;
      }
      case 'number': {
        const number = z
          .number({ error: say.number })
          .check(z.gte(it.min, say.atLeast(it.min, it.unit)), z.lte(it.max, say.atMost(it.max, it.unit)));
        return it.decimals ? number : number.check(z.refine(Number.isSafeInteger, say.wholeNumber));
      }
      case 'text':
        return z
          .pipe(
            z.string({ error: say.fill }),
            z.transform((text: string) => text.trim()),
          )
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

/** An optional field that is left empty, left out or filled with blanks has no value. */
const blankAsNull = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value);

/** Checks values against a form: the cleaned values, or every fault by field. */
export function checkValues(
  form: Form,
  round: string,
  values: unknown,
): { values: Values } | { faults: FieldFault[] } {
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
