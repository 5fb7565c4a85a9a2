/** Where a form keeps what is typed: for nobody in particular at first, then as the person's own draft. */
import type { RevisionShape } from '@thankamnot/shared/api/shapes';
import type { Form } from '@thankamnot/shared/duty/form-fields';
import { type Begun, begunHere, type Round } from './begun.ts';
import { draftsOf } from './drafts.ts';
import { entryOf, sameEntry, withFigure } from './entry.ts';
import { type Opening, openingOf } from './opening.ts';

export type Standing = Pick<Opening, 'base' | 'entry'>;

export interface Keeper {
  /** What the form opens with; `now` is what stands in it. */
  open(now?: Begun): Opening;
  save(standing: Standing): void;
  /** Once it is sent, which only somebody known can do. */
  clear?(): void;
}

/** While it is being found out who is there. */
export function nobodysKeeper(place: Round, form: Form, count: string | undefined): Keeper {
  return {
    open() {
      const base = withFigure(form, place.round, entryOf(form, place.round, null), count);
      return { base: { n: 0, entry: base }, entry: { ...base, ...begunHere.read(place)?.entry } };
    },
    save: ({ base, entry }) => begunHere.write(place, { form, base: base.entry, entry }),
  };
}

export interface Owner {
  user: string;
  unit: string;
  report: RevisionShape | null;
}

export function personsKeeper(
  place: Round,
  form: Form,
  count: string | undefined,
  { user, unit, report }: Owner,
): Keeper {
  const drafts = draftsOf(user, localStorage);
  const at = { ...place, unit };
  return {
    open(now) {
      const taken = begunHere.take(place);
      const begun = now && !sameEntry(now.base, now.entry) ? now : taken;
      return openingOf(form, place.round, { report, draft: drafts.read(at), begun, count });
    },
    save({ base, entry }) {
      if (sameEntry(entry, base.entry)) return drafts.clear(at);
      drafts.write(at, { entry, base, formVersion: form.version, savedAt: new Date().toISOString() });
    },
    clear: () => drafts.clear(at),
  };
}
