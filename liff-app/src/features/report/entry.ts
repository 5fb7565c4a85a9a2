/** What a person has entered so far: field by field, with the problem and the evidence beside the form's own. */
import type { ReportForm, RevisionShape } from '@thankamnot/shared/api/shapes';
import { toArabicDigits } from '@thankamnot/shared/calendar/thai-digits';
import { type Field, type Form, fieldsOf, type Value } from '@thankamnot/shared/duty/form-fields';
import type * as z from 'zod/mini';

/** Keys that no field has: a field's id is letters, digits and underscores. */
export const PROBLEM = '$problem';
export const EVIDENCE = '$evidence';
export const PHOTOS = '$photos';

/** A number stands here as it was typed, so that half a number is not lost; everything else as the form has it. */
export type Entry = Record<string, Value>;

/** The form as the domain has it: the API's shape allows more fields than each kind uses. */
export const formOf = (shape: z.infer<typeof ReportForm>['form']): Form => shape as unknown as Form;

/** What stands in the form when it opens: the report so far, or nothing. */
export function entryOf(
  form: Form,
  round: string,
  report: Pick<RevisionShape, 'values' | 'problem' | 'evidence' | 'photos'> | null,
): Entry {
  const fields = fieldsOf(form, round).map((field) => [field.id, asTyped(field, report?.values?.[field.id])]);
  return {
    ...Object.fromEntries(fields),
    [PROBLEM]: report?.problem ?? '',
    [EVIDENCE]: report?.evidence ?? '',
    ...(report?.photos && { [PHOTOS]: report.photos.map(({ id }) => id) }),
  };
}

function asTyped(field: Field, value: unknown): Value {
  if (field.kind === 'checklist')
    return Array.isArray(value) ? value.filter((id) => field.options.some((o) => o.id === id)) : [];
  if (field.kind === 'number') return typeof value === 'number' ? String(value) : '';
  return (value as Value | undefined) ?? null;
}

/** `1,250` and `๑๒๕๐` are numbers to people; what is none stays text, for the form's own check to name. */
export function numberTyped(text: string): number | string | null {
  const plain = toArabicDigits(text).replaceAll(/[,\s]/g, '');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** Same content, whatever the order in which a checklist was ticked; an empty text is the same as none. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  const plain = (value: Value | undefined) =>
    JSON.stringify(Array.isArray(value) ? [...value].sort() : value === '' ? null : (value ?? null));
  return plain(a) === plain(b);
}

export const sameEntry = (a: Entry, b: Entry): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => sameValue(a[key], b[key]));

/** The entry with a figure that was written in chat, where the form asks for one figure and it is not there yet. */
export function withFigure(form: Form, round: string, entry: Entry, count: string | undefined): Entry {
  const [field, ...others] = fieldsOf(form, round).filter(({ kind }) => kind === 'number');
  if (!field || others.length > 0 || !count || !/^\d{1,9}$/.test(count) || entry[field.id]) return entry;
  return { ...entry, [field.id]: count };
}
