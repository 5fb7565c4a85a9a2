/** The life of one open form: entry, check, sending, and what to do when somebody else was quicker. */
import type { ReportForm, ReportReceipt } from '@thankamnot/shared/api/shapes';
import { type FieldFault, type Form, fieldsOf } from '@thankamnot/shared/duty/form-fields';
import { useEffect, useRef, useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import { type Failure, failureOf } from '../../api/failure.ts';
import { useVisit } from '../../session/app-context.tsx';
import type { Round } from './begun.ts';
import { type Entry, EVIDENCE, entryOf, PROBLEM } from './entry.ts';
import { type After, loadAfter } from './load-after.ts';
import { mergeEntries } from './merge.ts';
import type { Opening } from './opening.ts';
import { useEntry } from './use-entry.ts';

export type ReportFormData = z.infer<typeof ReportForm>;
export type Receipt = z.infer<typeof ReportReceipt>;

/** A form that stands: for a unit, or before it is known for which. */
export interface Asked {
  form: Form;
  /** The unit's own: dates, report so far. Undefined while it is being found out who is there. */
  data: ReportFormData | undefined;
}

export interface Clash extends NonNullable<Opening['clash']> {
  /** Met when sending, so that the person waits for what becomes of it; else it must not take the focus. */
  whileSending: boolean;
}

/** The form is drawn and can be typed in; what sending needs comes now. */
const AFTER_MS = 400;
const NOTHING = { values: {}, problem: null, evidence: null };

export function useReport(
  place: Round,
  asked: Asked,
  count: string | undefined,
  onFiled: (receipt: Receipt, after: After) => void,
) {
  const { app } = useVisit();
  const { form, data } = asked;
  const held = useEntry(place, asked, count);
  const { entry, base, opened, known } = held;
  const keys = useRef<ReturnType<After['createPressKeys']> | undefined>(undefined);
  const [discarded, setDiscarded] = useState(false);
  const [after, setAfter] = useState<After>();
  const [clash, setClash] = useState<Clash>();
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [sending, setSending] = useState(false);
  const [carried, setCarried] = useState(false);

  async function load(): Promise<After> {
    const loaded = await loadAfter();
    setAfter(loaded);
    loaded.pruneDrafts(Date.now(), localStorage);
    return loaded;
  }
  useEffect(() => {
    if (!known) return;
    setClash(opened.clash && { ...opened.clash, whileSending: false });
    const hasWord = opened.clash || opened.restoredAt || data?.carriedOver;
    const timer = setTimeout(() => load().catch(() => {}), hasWord ? 0 : AFTER_MS);
    return () => clearTimeout(timer);
  }, [known, opened]);

  async function send(nothingToReport: boolean) {
    if (!app || !data) return;
    const params = { ...place, unit: data.item.unit.code };
    setFailure(undefined);
    setSending(true);
    try {
      const after = await load();
      keys.current ??= after.createPressKeys();
      if (clash && clash.keys.length > 0) return setClash({ ...clash, whileSending: true });
      if (!nothingToReport) await after.photosSettled(app.me.user, params);
      const checked = nothingToReport ? NOTHING : after.checkEntry(form, place.round, held.now());
      setFaults('faults' in checked ? checked.faults : []);
      if ('faults' in checked) return;
      const content = { ...checked, basedOn: base.n, ...(nothingToReport && { nothingToReport }) };
      const receipt = await app.call('fileReport', {
        params,
        body: { key: keys.current(content), ...content },
      });
      held.filed();
      after.photosFiled(app.me.user, params);
      onFiled(receipt, after);
    } catch (thrown) {
      held.save();
      await recover(failureOf(thrown)).catch((other) => setFailure(failureOf(other)));
    } finally {
      setSending(false);
    }

    async function recover(failure: Failure) {
      if (failure.code === 'invalid_report' && failure.faults.length > 0)
        return setFaults(failure.faults.map(atField));
      if (!app || failure.code !== 'changed_meanwhile') return setFailure(failure);
      const { report } = await app.call('reportForm', { params });
      if (!report) return setFailure(failure);
      const theirEntry = entryOf(form, place.round, report);
      const merged = mergeEntries(base.entry, entry, theirEntry);
      setClash({ theirs: report, theirEntry, keys: merged.clashes, whileSending: true });
      held.setStanding({ base: { n: report.n, entry: theirEntry }, entry: merged.entry });
    }
  }

  return {
    known,
    /** What comes after sending, once it is loaded. */
    after,
    fields: fieldsOf(form, place.round),
    entry,
    faults,
    failure,
    sending,
    dirty: held.dirty,
    restoredAt: discarded ? undefined : opened.restoredAt,
    clash,
    carried,
    set(key: string, value: Entry[string]) {
      held.change((before) => ({ ...before, [key]: value }));
      setFaults((before) => before.filter(({ field }) => field !== key));
    },
    useCarriedOver() {
      const values = data?.carriedOver ?? {};
      const old = entryOf(form, place.round, { values, problem: null, evidence: null });
      const given = Object.entries(old).filter(([key]) => key in values);
      held.change((before) => ({ ...before, ...Object.fromEntries(given) }));
      setCarried(true);
    },
    discardDraft() {
      held.change(() => base.entry);
      setDiscarded(true);
    },
    choose(choices: Entry) {
      held.change((before) => ({ ...before, ...choices }));
      setClash((before) => before && { ...before, keys: [] });
    },
    /** Resolves when there is something to ask back with. */
    prepare: () => load().catch((thrown) => setFailure(failureOf(thrown))),
    submit: () => send(false),
    submitNothing: () => send(true),
  };
}

/** The API names the two fields beside the form's own by their names in the request. */
const atField = (fault: FieldFault): FieldFault => ({
  ...fault,
  field: fault.field === 'evidence' ? EVIDENCE : fault.field === 'problem' ? PROBLEM : fault.field,
});
