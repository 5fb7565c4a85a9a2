/** What stands in a form when it opens for a unit: the report so far, last time's draft, and what was just begun. */
import type { RevisionShape } from '@thankamnot/shared/api/shapes';
import { type Form, fieldsOf } from '@thankamnot/shared/duty/form-fields';
import type { Begun } from './begun.ts';
import type { Draft } from './drafts.ts';
import { type Entry, EVIDENCE, entryOf, PROBLEM, sameEntry, withFigure } from './entry.ts';
import { mergeEntries } from './merge.ts';

export interface Opening {
  /** What is corrected: revision number (0 for none) and content. */
  base: { n: number; entry: Entry };
  entry: Entry;
  restoredAt?: string;
  /** Somebody reported what the person has not seen. */
  clash?: { theirs: RevisionShape; theirEntry: Entry; keys: string[] };
}

export interface Found {
  report: RevisionShape | null;
  draft: Draft | undefined;
  begun: Begun | undefined;
  /** The figure that was written in chat. */
  count: string | undefined;
}

export function openingOf(form: Form, round: string, { report, draft, begun, count }: Found): Opening {
  const base = { n: report?.n ?? 0, entry: entryOf(form, round, report) };
  const kept = withDraft(form, round, base, report, draft);
  const opening = kept ?? { base, entry: withFigure(form, round, base.entry, count) };
  return begun ? withBegun(form, round, opening, report, begun) : opening;
}

/** The draft of last time on top of the report so far; a newer report is merged with it. */
function withDraft(
  form: Form,
  round: string,
  base: Opening['base'],
  report: RevisionShape | null,
  draft: Draft | undefined,
): Opening | undefined {
  if (!draft) return undefined;
  const isOfThisForm = draft.formVersion === form.version;
  const [before, mine] = [draft.base.entry, draft.entry].map((it) =>
    isOfThisForm ? it : { ...base.entry, ...fitting(form, round, it) },
  ) as [Entry, Entry];
  if (sameEntry(mine, base.entry)) return undefined;
  const restoredAt = draft.savedAt;
  if (draft.base.n === base.n || !report) return { base, entry: mine, restoredAt };
  const { entry, clashes } = mergeEntries(before, mine, base.entry);
  return { base, entry, restoredAt, clash: { theirs: report, theirEntry: base.entry, keys: clashes } };
}

/** Of a draft for a form that has been changed meanwhile, what the form still asks, with options that there still are. */
function fitting(form: Form, round: string, entry: Entry): Entry {
  const asked = new Map(fieldsOf(form, round).map((field) => [field.id, field]));
  return Object.fromEntries(
    Object.entries(entry).flatMap(([key, value]) => {
      const field = asked.get(key);
      if (!field) return key.startsWith('$') ? [[key, value]] : [];
      if (!('options' in field)) return [[key, value]];
      const isThere = (id: unknown) => field.options.some((option) => option.id === id);
      if (Array.isArray(value)) return [[key, value.filter(isThere)]];
      return isThere(value) ? [[key, value]] : [];
    }),
  );
}

/** What the person touched stays theirs. Where a report says otherwise, which they had not seen, they are asked. */
function withBegun(
  form: Form,
  round: string,
  { base, entry, restoredAt, clash }: Opening,
  report: RevisionShape | null,
  begun: Begun,
): Opening {
  const asked = (key: string) => isAskedAlike(form, begun.form, round, key);
  const [before, mine] = [begun.base, begun.entry].map((it) => only(it, asked)) as [Entry, Entry];
  const { clashes } = mergeEntries(before, mine, base.entry);
  const keys = [...new Set([...(clash?.keys ?? []), ...clashes])];
  return {
    base,
    entry: mergeEntries(before, mine, entry).entry,
    ...(restoredAt && { restoredAt }),
    ...(report && (clash || keys.length > 0) && { clash: { theirs: report, theirEntry: base.entry, keys } }),
  };
}

/** Does the unit's own form ask a field as the form did that was drawn first? Problem and evidence are in every form. */
function isAskedAlike(own: Form, drawn: Form, round: string, key: string): boolean {
  const [one, other] = [own, drawn].map((it) => fieldsOf(it, round).find(({ id }) => id === key)?.kind);
  return key === PROBLEM || key === EVIDENCE || (one !== undefined && one === other);
}

const only = (entry: Entry, wanted: (key: string) => boolean): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => wanted(key)));
