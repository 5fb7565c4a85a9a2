/** The life of one edit: entry, draft on this phone, the look at what it brings about, saving. */
import type { DutyConsequences, EditableDuty } from '@thankamnot/shared/api/duty-shapes';
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { alike } from '@thankamnot/shared/duty/alike';
import type { DutyEdit } from '@thankamnot/shared/duty/duty-edit';
import type { FieldFault } from '@thankamnot/shared/duty/form-fields';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { usePressKeys } from '../../api/press-key.ts';
import { useApp } from '../../session/app-context.tsx';
import { draftsOf } from '../report/drafts.ts';
import { type DutyEntry, editFrom, entryOf, faultPlace, withDraft } from './entry.ts';

export type Saved = ResponseOf<'saveDuty'>;

/** Typing settles before it is written to the phone. */
const SETTLE_MS = 300;
/** Of the entry's own shape: a draft of an older app is not read by a newer one. */
const ENTRY_VERSION = 1;

export function useDutyEdit(duty: EditableDuty, template: string | null, onSaved: (saved: Saved) => void) {
  const { call, me } = useApp();
  const drafts = useMemo(() => draftsOf<DutyEntry>(me.user, localStorage), [me.user]);
  const keyFor = usePressKeys();
  // Drafts lie by unit, duty and round; the editor has the office's own shelf among them.
  const place = { unit: me.province?.code ?? '', duty: duty.duty ?? `new-${template ?? ''}`, round: 'edit' };
  const [base] = useState(() => entryOf(duty.edit as unknown as DutyEdit, duty.today));
  const [opened] = useState(() => {
    const draft = drafts.read(place);
    if (!draft || draft.formVersion !== ENTRY_VERSION || alike(draft.entry, draft.base.entry))
      return { entry: base };
    const entry = withDraft(base, { entry: draft.entry, base: draft.base.entry });
    return { entry, restoredAt: draft.savedAt, isMerged: draft.base.n !== duty.revision };
  });
  const [entry, setEntry] = useState(opened.entry);
  const [restoredAt, setRestoredAt] = useState(opened.restoredAt);
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [told, setTold] = useState<DutyConsequences>();
  const [busy, setBusy] = useState(false);
  const dirty = !alike(entry, base);

  const latest = useRef({ entry, dirty, saved: false });
  latest.current = { ...latest.current, entry, dirty };
  function keepDraft() {
    const { entry, dirty, saved } = latest.current;
    if (saved) return;
    if (!dirty) return drafts.clear(place);
    const savedAt = new Date().toISOString();
    drafts.write(place, {
      entry,
      base: { n: duty.revision, entry: base },
      formVersion: ENTRY_VERSION,
      savedAt,
    });
  }
  useEffect(() => {
    const timer = setTimeout(keepDraft, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [entry]);
  useEffect(() => {
    window.addEventListener('pagehide', keepDraft);
    document.addEventListener('visibilitychange', keepDraft);
    return () => {
      keepDraft();
      window.removeEventListener('pagehide', keepDraft);
      document.removeEventListener('visibilitychange', keepDraft);
    };
  }, []);

  const about =
    duty.duty === null
      ? ({ kind: 'new', template } as const)
      : ({ kind: 'running', duty: duty.duty, basedOn: duty.revision } as const);

  /** Faults of the edit go to their fields; anything else is said as it is. */
  function fail(thrown: unknown): void {
    const failed = failureOf(thrown);
    if (failed.code !== 'invalid_request' || failed.faults.length === 0) {
      setFailure(failed);
      return;
    }
    const placed = failed.faults.map(({ field, message }) => ({ field: faultPlace(field), message }));
    setFaults(placed.filter(({ field }, index) => placed.findIndex((it) => it.field === field) === index));
    setTold(undefined);
  }

  async function during(act: () => Promise<void>): Promise<void> {
    setFailure(undefined);
    setBusy(true);
    try {
      await act();
    } catch (thrown) {
      keepDraft();
      fail(thrown);
    } finally {
      setBusy(false);
    }
  }

  return {
    entry,
    faults,
    failure,
    told,
    busy,
    dirty,
    restoredAt,
    isMerged: opened.isMerged === true && restoredAt !== undefined,
    change(changes: Partial<DutyEntry>) {
      setEntry((before) => ({ ...before, ...changes }));
      // What is being set right is no fault any more.
      setFaults((before) => before.filter(({ field }) => !touched(changes, field)));
    },
    review: () =>
      during(async () => {
        setFaults([]);
        setTold(await call('previewDuty', { body: { about, edit: editFrom(entry) } }));
      }),
    back() {
      setTold(undefined);
      setFailure(undefined);
    },
    save: (applyToOpen: boolean) =>
      during(async () => {
        const wish = { about, edit: editFrom(entry), applyToOpen };
        const saved = await call('saveDuty', { body: { key: keyFor(wish), ...wish } });
        latest.current.saved = true;
        drafts.clear(place);
        onSaved(saved);
      }),
    discard() {
      setEntry(base);
      setRestoredAt(undefined);
      setFaults([]);
    },
  };
}

/** Where the parts of an entry are told to be wrong. */
const PLACES: Partial<Record<keyof DutyEntry, RegExp>> = {
  letters: /^letters\./,
  types: /^audience/,
  level: /^audience/,
  rounds: /^schedule\.rounds/,
  monthly: /^schedule/,
  dayOfMonth: /^schedule\.dayOfMonth/,
  fromMonth: /^schedule\.(from|until)/,
  untilMonth: /^schedule\.(from|until)/,
  target: /^targetRate/,
  usualReminders: /^reminder/,
  before: /^reminder\.before/,
  after: /^reminder\.(after|until)/,
  thenEvery: /^reminder\.thenEvery/,
  until: /^reminder\.until/,
  fields: /^fields/,
};

const touched = (changes: Partial<DutyEntry>, field: string): boolean =>
  (Object.keys(changes) as (keyof DutyEntry)[]).some((part) => PLACES[part]?.test(field) ?? field === part);
