import type { Field } from '@thankamnot/shared/duty/form-fields';
import { isWhole } from '@thankamnot/shared/duty/form-fields';
import { isComplete } from '@thankamnot/shared/report/status';
import { early } from '@thankamnot/shared/wording/liff/early';
import { report as say } from '@thankamnot/shared/wording/liff/report';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../api/failure.ts';
import { Notice } from '../../design/notice.tsx';
import { useSteadyPlace } from '../../design/steady-place.ts';
import type { Round } from './begun.ts';
import { EVIDENCE, PHOTOS, PROBLEM } from './entry.ts';
import { FieldInput } from './fields/field.tsx';
import { LinkField, TextField } from './fields/typing.tsx';
import type { After } from './load-after.ts';
import { SubmitBar } from './submit-bar.tsx';
import { type Asked, type Receipt, useReport } from './use-report.ts';

const evidenceField = (): Extract<Field, { kind: 'link' }> => ({
  id: EVIDENCE,
  kind: 'link',
  label: say.evidence,
  hint: say.evidenceHint,
});
const problemField = (): Extract<Field, { kind: 'text' }> => ({
  id: PROBLEM,
  kind: 'text',
  label: say.problemLabel,
  hint: say.problemHint,
  required: true,
  maxLength: 1000,
  lines: 4,
});

interface ReportEditorProps extends Asked {
  place: Round;
  count: string | undefined;
  /** Why it could not be found out who is there, or what their unit has reported. */
  lacking: { failure: Failure; retry: () => void } | undefined;
  onFiled: (receipt: Receipt, after: After) => void;
}

export function ReportEditor({ place, form, data, count, lacking, onFiled }: ReportEditorProps) {
  const report = useReport(place, { form, data }, count, onFiled);
  const { fields, entry, faults, clash, known, after } = report;
  const [asking, setAsking] = useState(false);
  const trouble = useRef<HTMLDivElement>(null);
  const faultOf = (key: string) => faults.find(({ field }) => field === key)?.message;
  useSteadyPlace(`${lacking?.failure} ${after && data ? `${report.restoredAt} ${clash?.keys}` : ''}`);

  const stopped = report.failure ?? (clash?.whileSending && clash.keys.length > 0 ? clash : undefined);
  useLayoutEffect(() => {
    if (stopped) trouble.current?.focus();
  }, [stopped]);

  const parts = fields.find((field) => field.kind === 'checklist' && field.allDone);
  const ticked = parts && entry[parts.id];
  const progress =
    parts?.kind === 'checklist' && Array.isArray(ticked) && !isWhole(form, place.round, entry)
      ? { count: ticked.length, all: parts.options.length }
      : undefined;
  const hasCarried = Object.keys(data?.carriedOver ?? {}).length > 0 && !data?.report?.values;
  const complete = data !== undefined && isComplete(data.item.status);
  const hasOwnLink = fields.some(({ kind }) => kind === 'link');

  return (
    <form
      class="report-form"
      noValidate
      aria-label={say.kicker}
      onSubmit={(event) => {
        event.preventDefault();
        if (known && !report.sending) report.submit();
      }}
    >
      {lacking && (
        <Notice tone="late" icon="signal" role="alert" title={early.failed}>
          <p>
            {lacking.failure.message} {early.kept}
          </p>
          <button type="button" class="button quiet compact" onClick={lacking.retry}>
            {shell.retry}
          </button>
        </Notice>
      )}
      {after && data && <after.OpeningNotices report={report} hasCarried={hasCarried} />}
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
        {clash && after && (
          <after.MergePanel
            clash={clash}
            fields={[...fields, problemField(), evidenceField()]}
            mine={entry}
            onChoose={report.choose}
          />
        )}
      </div>
      {after && <after.FaultSummary faults={faults} />}

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
          field={evidenceField()}
          value={entry[EVIDENCE] ?? ''}
          fault={faultOf(EVIDENCE)}
          onChange={(value) => report.set(EVIDENCE, value)}
        />
      )}
      <div class="photo-room">
        {data && after && (
          <after.PhotoField
            item={data.item}
            stored={data.report?.photos ?? []}
            value={(entry[PHOTOS] as string[] | null | undefined) ?? []}
            onChange={(ids) => report.set(PHOTOS, ids.length > 0 ? ids : null)}
          />
        )}
      </div>
      <details class="more" open={Boolean(entry[PROBLEM]) || undefined}>
        <summary>{say.problem}</summary>
        <TextField
          field={problemField()}
          value={entry[PROBLEM] ?? ''}
          fault={faultOf(PROBLEM)}
          onChange={(value) => report.set(PROBLEM, value)}
        />
      </details>
      {form.mayBeNothing && !complete && (
        <button
          type="button"
          class="button bare nothing"
          disabled={!known || report.sending}
          onClick={() => report.prepare().then(() => setAsking(true))}
        >
          {say.nothing}
        </button>
      )}
      <SubmitBar
        unknown={known ? undefined : lacking ? 'failed' : 'finding'}
        sending={report.sending}
        dirty={report.dirty}
        correcting={complete}
        progress={progress}
      />
      {asking && after && (
        <after.NothingAsked
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
