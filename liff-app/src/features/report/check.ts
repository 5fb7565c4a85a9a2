/** An entry against the duty's own schema: the same that the server checks by. Brings zod, so it loads after the form. */
import { checkValues } from '@thankamnot/shared/duty/form';
import {
  type Field,
  type FieldFault,
  type Form,
  fieldsOf,
  type Value,
  type Values,
} from '@thankamnot/shared/duty/form-fields';
import { report as say } from '@thankamnot/shared/wording/liff/report';
import { type Entry, EVIDENCE, numberTyped, PHOTOS, PROBLEM } from './entry.ts';

export interface Checked {
  values: Values;
  problem: string | null;
  evidence: string | null;
  /** Absent where the form never had any: the report's then stay as they are. */
  photos?: string[];
}

/** Asked only where something was entered: an empty one is fine. */
const EVIDENCE_FIELD: Field = {
  id: EVIDENCE,
  kind: 'link',
  get label() {
    return say.evidence;
  },
  required: true,
};

/** Checks an entry by the duty's own schema: what is to be sent, or every fault with a sentence. */
export function checkEntry(form: Form, round: string, entry: Entry): Checked | { faults: FieldFault[] } {
  const given = String(entry[EVIDENCE] ?? '').trim() !== '';
  const fields = [...fieldsOf(form, round), ...(given ? [EVIDENCE_FIELD] : [])];
  const values = Object.fromEntries(
    fields.map((field) => [field.id, asValue(field, entry[field.id] ?? null)]),
  );
  const checked = checkValues({ ...form, fields }, round, values);
  if ('faults' in checked) return checked;
  const { [EVIDENCE]: evidence, ...rest } = checked.values;
  const photos = entry[PHOTOS];
  const problem = String(entry[PROBLEM] ?? '').trim();
  return {
    values: rest,
    problem: problem || null,
    evidence: typeof evidence === 'string' ? evidence : null,
    ...(photos !== undefined && { photos: Array.isArray(photos) ? photos : [] }),
  };
}

function asValue(field: Field, typed: Value): Value {
  if (field.kind === 'number') return numberTyped(String(typed ?? ''));
  return typeof typed === 'string' && field.kind !== 'text' ? typed.trim() : typed;
}
