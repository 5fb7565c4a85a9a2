/** The form as the officer will see it, drawn by the officer's own components, to be typed in; nothing is sent. */
import type { EditableDuty } from '@thankamnot/shared/api/duty-shapes';
import type { WorkItem } from '@thankamnot/shared/api/shapes';
import { daysBetween, isCivilDate } from '@thankamnot/shared/calendar/civil-date';
import { type Field, type FieldFault, type Form, fieldsOf } from '@thankamnot/shared/duty/form-fields';
import { findRound, firstMonth } from '@thankamnot/shared/duty/rounds';
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import { report } from '@thankamnot/shared/wording/liff/report';
import { useState } from 'preact/hooks';
import { inputId } from '../../design/input-id.ts';
import { Notice } from '../../design/notice.tsx';
import { checkEntry } from '../report/check.ts';
import { type Entry, EVIDENCE } from '../report/entry.ts';
import { FieldInput } from '../report/fields/field.tsx';
import { LinkField } from '../report/fields/typing.tsx';
import { ReportHead } from '../report/report-head.tsx';
import { type DutyEntry, fieldFrom } from './entry.ts';

const evidence: () => Extract<Field, { kind: 'link' }> = () => ({
  id: EVIDENCE,
  kind: 'link',
  label: report.evidence,
  hint: report.evidenceHint,
});

interface FormPreviewProps {
  entry: DutyEntry;
  today: string;
  /** Rounds in progress, with the due date in force. */
  open: EditableDuty['open'];
}

export function FormPreview({ entry, today, open }: FormPreviewProps) {
  const [typed, setTyped] = useState<Entry>({});
  const [checked, setChecked] = useState<FieldFault[]>();
  const [wished, setWished] = useState<string>();
  const rounds = roundsOf(entry, today, open);
  const round = rounds.find(({ id }) => id === wished) ?? rounds[0];
  const form: Form = { version: 1, fields: entry.fields.map((field) => drawable(fieldFrom(field))) };
  const fields = fieldsOf(form, round?.id ?? '');
  const isApart = entry.fields.some((field) => field.rounds !== null) && rounds.length > 1;
  const set = (id: string, value: Entry[string]) => {
    setTyped((before) => ({ ...before, [id]: value }));
    setChecked((before) => before?.filter(({ field }) => field !== id));
  };
  const faultOf = (id: string) => checked?.find(({ field }) => field === id)?.message;

  return (
    <section class="duty-preview" aria-label={say.previewTitle}>
      <h2>{say.previewTitle}</h2>
      <p class="soft small">{say.previewText}</p>
      {isApart && (
        <label class="preview-round">
          <span class="label">{say.previewRound}</span>
          <select class="input" value={round?.id} onChange={(event) => setWished(event.currentTarget.value)}>
            {rounds.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="preview-screen">
        <p class="kicker">{round?.title}</p>
        <h3 class="preview-title">{entry.shortTitle.trim() || say.unnamed}</h3>
        {round && isCivilDate(round.dueOn) ? (
          <RoundHead item={itemOf(entry, round, today)} />
        ) : (
          <p class="lead">{entry.asks}</p>
        )}
        {fields.length === 0 ? (
          <p class="soft">{say.previewEmpty}</p>
        ) : (
          fields.map((field) => (
            <FieldInput
              key={`${field.id} ${field.kind}`}
              field={field}
              value={typed[field.id] ?? null}
              fault={faultOf(field.id)}
              onChange={(value) => set(field.id, value)}
            />
          ))
        )}
        {!fields.some(({ kind }) => kind === 'link') && (
          <LinkField
            field={evidence()}
            value={typed[EVIDENCE] ?? ''}
            fault={faultOf(EVIDENCE)}
            onChange={(value) => set(EVIDENCE, value)}
          />
        )}
        <div role="status">
          {checked?.length === 0 && (
            <Notice tone="done" icon="check">
              {say.checkGood}
            </Notice>
          )}
        </div>
        <button
          type="button"
          class="button quiet wide-button"
          onClick={() => {
            const outcome = checkEntry(form, round?.id ?? '', typed);
            const faults = 'faults' in outcome ? outcome.faults : [];
            setChecked(faults);
            if (faults[0]) document.getElementById(inputId(faults[0].field))?.focus();
          }}
        >
          {say.check}
        </button>
      </div>
    </section>
  );
}

const RoundHead = ({ item }: { item: WorkItem }) => <ReportHead text={item} item={item} failed={false} />;

interface PreviewRound {
  id: string;
  title: string;
  opensOn: string;
  dueOn: string;
}

/** The rounds that the form may be looked at in; a month is shown as any other. */
function roundsOf(entry: DutyEntry, today: string, open: EditableDuty['open']): PreviewRound[] {
  if (!entry.monthly)
    return entry.rounds.map((round, index) => ({
      ...round,
      dueOn: open.find((it) => it.round === round.id)?.dueOn ?? round.dueOn,
      id: round.id ?? `new-${index}`,
      title: round.title.trim() || say.roundHeading(index + 1),
    }));
  const day = Math.min(Math.max(Math.trunc(Number(entry.dayOfMonth)) || 1, 1), 31);
  const now = firstMonth(day, today);
  const from = entry.fromMonth > now ? entry.fromMonth : now;
  const month = findRound({ kind: 'monthly', dayOfMonth: day, from }, from);
  return month ? [month] : [];
}

/** The line of work that stands over the form, as that of a unit which has not reported. */
function itemOf(entry: DutyEntry, round: PreviewRound, today: string): WorkItem {
  const { dueOn } = round;
  return {
    duty: '',
    round: round.id,
    title: entry.title.trim() || say.unnamed,
    shortTitle: entry.shortTitle,
    roundTitle: round.title,
    asks: entry.asks,
    url: entry.url.trim() || null,
    opensOn: round.opensOn,
    dueOn,
    originalDueOn: dueOn,
    daysLeft: daysBetween(today, dueOn),
    letters: entry.letters.filter(({ date }) => isCivilDate(date)),
    extensions: [],
    unit: { code: '', name: '' },
    status: 'missing',
    problem: null,
    promisedOn: null,
    by: null,
    at: null,
    verification: null,
    dispute: null,
  };
}

/** While a number or a name is still being typed the field is drawn without it. */
function drawable(field: Field): Field {
  const label = field.label.trim() || say.unnamed;
  const or = (number: number, instead: number) => (Number.isFinite(number) ? number : instead);
  if (field.kind === 'number')
    return { ...field, label, min: or(field.min, 0), max: or(field.max, 1_000_000) };
  if (field.kind === 'text') return { ...field, label, maxLength: or(field.maxLength, 500) };
  if ('options' in field)
    return {
      ...field,
      label,
      options: field.options.map((option, index) => ({
        ...option,
        label: option.label.trim() || say.option(index + 1),
      })),
    };
  return { ...field, label };
}
