/** What a revision changed against the one before it, as lines to read. */
import type { RevisionShape } from '@thankamnot/shared/api/shapes';
import type { Field } from '@thankamnot/shared/duty/form-fields';
import { acts } from '@thankamnot/shared/wording/liff/acts';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { dispute } from '@thankamnot/shared/wording/liff/dispute';
import { history as say } from '@thankamnot/shared/wording/liff/history';
import { photos as photosSay } from '@thankamnot/shared/wording/liff/photos';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { showValue } from '../report/show-value.ts';

export interface Change {
  label: string;
  before: string | undefined;
  after: string | undefined;
}

/** `before` is undefined for the first revision, which is then compared with an empty report. */
export function changesOf(
  fields: Field[],
  revision: RevisionShape,
  before: RevisionShape | undefined,
): Change[] {
  const date = (day: string | null | undefined) => (day ? dates.short(day) : undefined);
  const all: Change[] = [
    {
      label: say.status,
      before: shell.status[before?.status ?? 'missing'],
      after: shell.status[revision.status],
    },
    ...fields.map((field) => ({
      label: field.label,
      before: showValue(field, before?.values?.[field.id]),
      after: showValue(field, revision.values?.[field.id]),
    })),
    { label: say.problem, before: before?.problem ?? undefined, after: revision.problem ?? undefined },
    { label: say.promisedOn, before: date(before?.promisedOn), after: date(revision.promisedOn) },
    {
      label: acts.centralSystem,
      before: before?.verification && dispute.marks[before.verification],
      after: revision.verification && dispute.marks[revision.verification],
    },
    { label: say.evidence, before: before?.evidence ?? undefined, after: revision.evidence ?? undefined },
  ];
  const photos = hasOtherPhotos(revision, before)
    ? [{ label: photosSay.label, before: countOf(before), after: countOf(revision) }]
    : [];
  return [...all.filter((change) => change.before !== change.after), ...photos];
}

/** Not the photos that the revision before it had. */
export function hasOtherPhotos(revision: RevisionShape, before: RevisionShape | undefined): boolean {
  const idsOf = (of: RevisionShape | undefined) => (of?.photos ?? []).map(({ id }) => id).join();
  return idsOf(revision) !== idsOf(before);
}

const countOf = (revision: RevisionShape | undefined): string | undefined =>
  revision?.photos && photosSay.count(revision.photos.length);
