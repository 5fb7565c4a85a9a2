/** The life of one open form: entry, draft, check, sending, and what to do when somebody else was quicker. */
import type { ReportForm, ReportReceipt, RevisionShape } from '@thankamnot/shared/api/shapes';
import { type FieldFault, fieldsOf } from '@thankamnot/shared/duty/form-fields';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import { type Failure, failureOf } from '../../api/failure.ts';
import { useApp } from '../../session/app-context.tsx';
import { draftsOf, pruneDrafts } from './drafts.ts';
import { type Entry, EVIDENCE, entryOf, formOf, PROBLEM, sameEntry, withFigure } from './entry.ts';
import { type After, loadAfter } from './load-after.ts';
import { mergeEntries } from './merge.ts';
import { createPressKeys } from './press-key.ts';

export type ReportFormData = z.infer<typeof ReportForm>;
export type Receipt = z.infer<typeof ReportReceipt>;

export interface Clash {
  /** Draws it; loaded with the rest of what comes after sending. */
  Panel: After['MergePanel'];
  theirs: RevisionShape;
  theirEntry: Entry;
  /** Keys to choose between; empty when everything could be joined. */
  keys: string[];
}

/** The form is drawn and can be typed in; what sending needs comes now. */
export const AFTER_MS = 400;
const NOTHING = { values: {}, problem: null, evidence: null };
/** Typing settles before it is written to the phone. */
const SETTLE_MS = 300;

export function useReport(
  data: ReportFormData,
  onFiled: (receipt: Receipt, after: After) => void,
  count?: string,
) {
  const { call, me } = useApp();
  const { item } = data;
  const place = { duty: item.duty, round: item.round, unit: item.unit.code };
  const form = useMemo(() => formOf(data.form), [data]);
  const drafts = useMemo(() => draftsOf(me.user, localStorage), [me.user]);
  const keyFor = useMemo(() => createPressKeys(() => crypto.randomUUID()), []);

  const [opened] = useState(() => open());
  const [base, setBase] = useState(opened.base);
  const [entry, setEntry] = useState(opened.entry);
  const [restoredAt, setRestoredAt] = useState(opened.restoredAt);
  const [clash, setClash] = useState<Clash>();
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [sending, setSending] = useState(false);
  const [carried, setCarried] = useState(false);
  const dirty = !sameEntry(entry, base.entry);

  /** The report so far, with the draft of last time on top; a newer report is merged with the draft. */
  function open(): {
    base: { n: number; entry: Entry };
    entry: Entry;
    restoredAt?: string;
    clash?: Omit<Clash, 'Panel'>;
  } {
    pruneDrafts(Date.now(), localStorage);
    const now = { n: data.report?.n ?? 0, entry: entryOf(form, item.round, data.report) };
    const draft = drafts.read(place);
    if (!draft || draft.formVersion !== form.version || sameEntry(draft.entry, now.entry))
      return { base: now, entry: withFigure(form, item.round, now.entry, count) };
    if (draft.base.n === now.n || !data.report)
      return { base: now, entry: draft.entry, restoredAt: draft.savedAt };
    const merged = mergeEntries(draft.base.entry, draft.entry, now.entry);
    return {
      base: now,
      entry: merged.entry,
      restoredAt: draft.savedAt,
      clash: { theirs: data.report, theirEntry: now.entry, keys: merged.clashes },
    };
  }

  useEffect(() => {
    const { clash } = opened;
    const timer = setTimeout(
      () =>
        loadAfter().then(
          ({ MergePanel }) => clash && setClash({ ...clash, Panel: MergePanel }),
          () => {},
        ),
      clash ? 0 : AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, []);

  const latest = useRef({ entry, base, dirty, filed: false });
  latest.current = { ...latest.current, entry, base, dirty };
  function saveDraft() {
    const { entry, base, dirty, filed } = latest.current;
    if (filed) return;
    if (dirty)
      drafts.write(place, { entry, base, formVersion: form.version, savedAt: new Date().toISOString() });
    else drafts.clear(place);
  }
  useEffect(() => {
    const timer = setTimeout(saveDraft, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [entry, base]);
  useEffect(() => {
    window.addEventListener('pagehide', saveDraft);
    document.addEventListener('visibilitychange', saveDraft);
    return () => {
      saveDraft();
      window.removeEventListener('pagehide', saveDraft);
      document.removeEventListener('visibilitychange', saveDraft);
    };
  }, []);

  async function send(nothingToReport: boolean) {
    setFailure(undefined);
    setSending(true);
    try {
      const after = await loadAfter();
      if (!nothingToReport) await after.photosSettled(me.user, place);
      const checked = nothingToReport ? NOTHING : after.checkEntry(form, item.round, latest.current.entry);
      setFaults('faults' in checked ? checked.faults : []);
      if ('faults' in checked) return;
      const content = { ...checked, basedOn: base.n, ...(nothingToReport && { nothingToReport }) };
      const receipt = await call('fileReport', { params: place, body: { key: keyFor(content), ...content } });
      latest.current.filed = true;
      drafts.clear(place);
      after.photosFiled(me.user, place);
      onFiled(receipt, after);
    } catch (thrown) {
      saveDraft();
      await recover(failureOf(thrown)).catch((other) => setFailure(failureOf(other)));
    } finally {
      setSending(false);
    }
  }

  async function recover(failure: Failure) {
    if (failure.code === 'invalid_report' && failure.faults.length > 0)
      return setFaults(failure.faults.map(atField));
    if (failure.code !== 'changed_meanwhile') return setFailure(failure);
    const [{ report }, { MergePanel }] = await Promise.all([
      call('reportForm', { params: place }),
      loadAfter(),
    ]);
    if (!report) return setFailure(failure);
    const theirEntry = entryOf(form, item.round, report);
    const merged = mergeEntries(base.entry, entry, theirEntry);
    setClash({ Panel: MergePanel, theirs: report, theirEntry, keys: merged.clashes });
    setEntry(merged.entry);
    setBase({ n: report.n, entry: theirEntry });
  }

  return {
    form,
    fields: fieldsOf(form, item.round),
    entry,
    faults,
    failure,
    sending,
    dirty,
    restoredAt,
    clash,
    carried,
    set(key: string, value: Entry[string]) {
      setEntry((before) => ({ ...before, [key]: value }));
      setFaults((before) => before.filter(({ field }) => field !== key));
    },
    useCarriedOver() {
      const old = entryOf(form, item.round, { values: data.carriedOver, problem: null, evidence: null });
      const given = Object.entries(old).filter(([key]) => data.carriedOver && key in data.carriedOver);
      setEntry((before) => ({ ...before, ...Object.fromEntries(given) }));
      setCarried(true);
    },
    discardDraft() {
      setEntry(base.entry);
      setRestoredAt(undefined);
    },
    choose(choices: Entry) {
      setEntry((before) => ({ ...before, ...choices }));
      setClash((before) => before && { ...before, keys: [] });
    },
    submit: () => send(false),
    submitNothing: () => send(true),
  };
}

/** The API names the two fields beside the form's own by their names in the request. */
const atField = (fault: FieldFault): FieldFault => ({
  ...fault,
  field: fault.field === 'evidence' ? EVIDENCE : fault.field === 'problem' ? PROBLEM : fault.field,
});
