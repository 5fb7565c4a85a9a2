import type { Field } from '@thankamnot/shared/duty/form-fields';
import { isWhole } from '@thankamnot/shared/duty/form-fields';
import { isComplete } from '@thankamnot/shared/report/status';
import { report as say } from '@thankamnot/shared/wording/liff/report';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Confirm } from '../../design/confirm.tsx';
import { lazy } from '../../design/lazy.tsx';
import { Notice } from '../../design/notice.tsx';
import { thaiTime } from '../../design/time.ts';
import { EVIDENCE, PHOTOS, PROBLEM } from './entry.ts';
import { FaultSummary } from './fault-summary.tsx';
import { FieldInput } from './fields/field.tsx';
import { LinkField, TextField } from './fields/typing.tsx';
import type { After } from './load-after.ts';
import { SubmitBar } from './submit-bar.tsx';
import { AFTER_MS, type Receipt, type ReportFormData, useReport } from './use-report.ts';

const evidenceField: Extract<Field, { kind: 'link' }> = {
  id: EVIDENCE,
  kind: 'link',
  get label() {
    return say.evidence;
  },
  get hint() {
    return say.evidenceHint;
  },
};
const problemField: Extract<Field, { kind: 'text' }> = {
  id: PROBLEM,
  kind: 'text',
  get label() {
    return say.problemLabel;
  },
  get hint() {
    return say.problemHint;
  },
  required: true,
  maxLength: 1000,
  lines: 4,
};

/** Comes when the form stands and can be typed in. */
const PhotoField = lazy(
  async () => {
    await new Promise((resolve) => setTimeout(resolve, AFTER_MS));
    return (await import('../evidence/photo-field.tsx')).PhotoField;
  },
  { part: true },
);

export function ReportEditor({
  data,
  count,
  onFiled,
}: {
  data: ReportFormData;
  count: string | undefined;
  onFiled: (receipt: Receipt, after: After) => void;
}) {
  const report = useReport(data, onFiled, count);
  const { form, fields, entry, faults, clash } = report;
  const [asking, setAsking] = useState(false);
  const trouble = useRef<HTMLDivElement>(null);
  const faultOf = (key: string) => faults.find(({ field }) => field === key)?.message;

  const stopped = report.failure ?? (clash && clash.keys.length > 0 ? clash : undefined);
  useEffect(() => {
    if (stopped) trouble.current?.focus();
  }, [stopped]);

  const parts = fields.find((field) => field.kind === 'checklist' && field.allDone);
  const ticked = parts && entry[parts.id];
  const progress =
    parts?.kind === 'checklist' && Array.isArray(ticked) && !isWhole(form, data.item.round, entry)
      ? { count: ticked.length, all: parts.options.length }
      : undefined;
  const hasCarried = data.carriedOver && Object.keys(data.carriedOver).length > 0 && !data.report?.values;
  const mayBeNothing = form.mayBeNothing && !isComplete(data.item.status);
  const hasOwnLink = fields.some(({ kind }) => kind === 'link');

  return (
    <form
      class="report-form"
      noValidate
      aria-label={say.kicker}
      onSubmit={(event) => {
        event.preventDefault();
        if (!report.sending) report.submit();
      }}
    >
      {report.restoredAt && (
        <Notice tone="going" icon="pencil" role="status">
          <p>{say.restored(thaiTime(report.restoredAt))}</p>
          <button type="button" class="button quiet compact" onClick={report.discardDraft}>
            {say.discard}
          </button>
        </Notice>
      )}
      {hasCarried &&
        (report.carried ? (
          <Notice tone="done" icon="check" role="status">
            {say.carriedOverUsed}
          </Notice>
        ) : (
          <Notice tone="going" icon="clock">
            <p>{say.carriedOver}</p>
            <button type="button" class="button quiet compact" onClick={report.useCarriedOver}>
              {say.useCarriedOver}
            </button>
          </Notice>
        ))}
      <div ref={trouble} tabIndex={-1}>
        {report.failure && (
          <Notice
            tone="late"
            icon="alert"
            role="alert"
            title={report.failure.kind === 'offline' ? say.offline : say.failed}
          >
            <p>
              {report.failure.kind === 'problem' && `${report.failure.message} `}
              {say.kept}
            </p>
          </Notice>
        )}
        {clash && (
          <clash.Panel
            clash={clash}
            fields={[...fields, problemField, evidenceField]}
            mine={entry}
            onChoose={report.choose}
          />
        )}
      </div>
      <FaultSummary faults={faults} />

      {fields.map((field) => (
        <FieldInput
          key={field.id}
          field={field}
          value={entry[field.id] ?? null}
          fault={faultOf(field.id)}
          onChange={(value) => report.set(field.id, value)}
        />
      ))}
      {!hasOwnLink && (
        <LinkField
          field={evidenceField}
          value={entry[EVIDENCE] ?? ''}
          fault={faultOf(EVIDENCE)}
          onChange={(value) => report.set(EVIDENCE, value)}
        />
      )}
      <div class="photo-room">
        <PhotoField
          item={data.item}
          stored={data.report?.photos ?? []}
          value={(entry[PHOTOS] as string[] | null | undefined) ?? []}
          onChange={(ids) => report.set(PHOTOS, ids.length > 0 ? ids : null)}
        />
      </div>
      <details class="more" open={Boolean(entry[PROBLEM]) || undefined}>
        <summary>{say.problem}</summary>
        <TextField
          field={problemField}
          value={entry[PROBLEM] ?? ''}
          fault={faultOf(PROBLEM)}
          onChange={(value) => report.set(PROBLEM, value)}
        />
      </details>
      {mayBeNothing && (
        <button
          type="button"
          class="button bare nothing"
          disabled={report.sending}
          onClick={() => setAsking(true)}
        >
          {say.nothing}
        </button>
      )}
      <SubmitBar
        sending={report.sending}
        dirty={report.dirty}
        correcting={isComplete(data.item.status)}
        progress={progress}
      />
      {asking && (
        <Confirm
          title={say.nothingAsk}
          text={say.nothingText}
          confirm={say.nothingConfirm}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            report.submitNothing();
          }}
        />
      )}
    </form>
  );
}
