import type { ConfirmedLetter, LetterDraftShape } from '@thankamnot/shared/api/letter-shapes';
import { letterWording } from '@thankamnot/shared/wording/letter';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { letter as say } from '@thankamnot/shared/wording/liff/letter';
import { useState } from 'preact/hooks';
import { type Failure, failureOf } from '../../api/failure.ts';
import { usePressKeys } from '../../api/press-key.ts';
import { inputId } from '../../design/input-id.ts';
import { Notice } from '../../design/notice.tsx';
import { useApp } from '../../session/app-context.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import { ChoiceField } from '../report/fields/choosing.tsx';
import { DateField, TextField } from '../report/fields/typing.tsx';
import { type DraftEntry, decisionOf, entryOfDraft, type Faults, roundKey } from './draft-entry.ts';
import { DutyFields } from './duty-fields.tsx';
import { MarkedText, Words } from './words.tsx';

interface EditorProps {
  draft: LetterDraftShape;
  /** The letter as it was pasted; empty where it was pasted in chat, which keeps no text. */
  text: string;
  onDone: (done: ConfirmedLetter) => void;
  onAnother: () => void;
}

/** Every field that was read, beside its words, to be corrected and confirmed. */
export function DraftEditor({ draft, text, onDone, onAnother }: EditorProps) {
  const { call } = useApp();
  const [entry, setEntry] = useState(() => entryOfDraft(draft));
  const [faults, setFaults] = useState<Faults>({});
  const [failure, setFailure] = useState<Failure>();
  const [sending, setSending] = useState(false);
  const keyFor = usePressKeys();
  const change = (changes: Partial<DraftEntry>) => {
    setEntry((before) => ({ ...before, ...changes }));
    // What is being set right is no fault any more.
    setFaults((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changes))),
    );
  };
  const { words, days, running, notes } = draft;

  async function confirm(event: Event) {
    event.preventDefault();
    if (sending) return;
    const decided = decisionOf(entry, draft);
    setFaults('faults' in decided ? decided.faults : {});
    if ('faults' in decided) {
      const [first] = Object.keys(decided.faults);
      if (first) document.getElementById(inputId(first))?.focus();
      return;
    }
    setFailure(undefined);
    setSending(true);
    try {
      const body = { key: keyFor(decided.decision), ...decided.decision };
      onDone(await call('confirmLetter', { params: { id: draft.id }, body }));
    } catch (thrown) {
      setFailure(failureOf(thrown));
      setSending(false);
    }
  }

  return (
    <form class="letter-draft" noValidate onSubmit={confirm}>
      <p>{say.checkText}</p>
      {notes.length > 0 && (
        <Notice tone="soon" icon="alert">
          <ul class="notes">
            {notes.map((note) => (
              <li key={note}>{letterWording.notes[note as keyof typeof letterWording.notes]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <section class="card">
        {running.length > 0 && (
          <ChoiceField
            field={{
              id: 'as',
              kind: 'choice',
              label: say.as,
              required: true,
              options: [
                { id: 'extension', label: say.asExtension },
                { id: 'duty', label: say.asDuty },
              ],
            }}
            value={entry.as}
            fault={undefined}
            onChange={(as) => change({ as: as as DraftEntry['as'] })}
          />
        )}
        <TextField
          field={{
            id: 'letterNo',
            kind: 'text',
            label: say.letterNo,
            required: entry.as === 'extension',
            maxLength: 80,
          }}
          value={entry.letterNo}
          fault={faults.letterNo}
          onChange={(letterNo) => change({ letterNo: String(letterNo ?? '') })}
        />
        <Words of={words.letterNo} />
        <DateField
          field={{ id: 'letterDate', kind: 'date', label: say.letterDate }}
          value={entry.letterDate}
          fault={undefined}
          onChange={(letterDate) => change({ letterDate: String(letterDate ?? '') })}
        />
        <Words of={words.letterDate} />
        {draft.urgency !== 'none' && (
          <p class="read-fact">
            {say.urgency} <b>{draft.urgency}</b>
          </p>
        )}
        {draft.penalty !== null && (
          <p class="read-fact">
            {say.penalty} <b>{draft.penalty}</b>
          </p>
        )}
      </section>
      {days.length > 0 && (
        <section class="card">
          <h2>{say.days}</h2>
          <ul class="letter-days">
            {days.map((day, index) => (
              <li key={index}>
                <b>
                  {day.dayOfMonth !== null
                    ? letterWording.monthly(day.dayOfMonth)
                    : `${letterWording.kinds[day.kind]} ${day.date ? dates.short(day.date) : ''}`}
                </b>
                <Words of={day.words} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {entry.as === 'extension' ? (
        <section class="card">
          <ExtensionFields {...{ entry, draft, faults, change }} />
        </section>
      ) : (
        <DutyFields {...{ entry, draft, faults, change }} />
      )}
      {text && <MarkedText text={text} draft={draft} />}
      <SendFailure failure={failure} />
      <button type="submit" class="button wide-button" aria-disabled={sending || undefined}>
        {sending ? say.sending : entry.as === 'extension' ? say.confirmExtension : say.confirmDuty}
      </button>
      <button type="button" class="button bare" onClick={onAnother}>
        {say.another}
      </button>
    </form>
  );
}

interface ExtensionProps {
  entry: DraftEntry;
  draft: LetterDraftShape;
  faults: Faults;
  change: (changes: Partial<DraftEntry>) => void;
}

function ExtensionFields({ entry, draft, faults, change }: ExtensionProps) {
  const { running, words } = draft;
  const target = running.find((it) => roundKey(it) === entry.extends);
  return (
    <>
      <div class="field">
        <label class="label" for={inputId('extends')}>
          {say.extends}
        </label>
        <select
          id={inputId('extends')}
          class="input"
          value={entry.extends}
          onChange={(event) => change({ extends: event.currentTarget.value })}
        >
          {running.map((it) => (
            <option key={roundKey(it)} value={roundKey(it)}>
              {say.dueNow(it.shortTitle, it.roundTitle, it.dueOn)}
            </option>
          ))}
        </select>
      </div>
      <Words of={words.subject} />
      <DateField
        field={{ id: 'until', kind: 'date', label: say.until, required: true }}
        value={entry.until}
        fault={faults.until}
        onChange={(until) => change({ until: String(until ?? '') })}
      />
      {target && entry.until > target.dueOn && (
        <p class="letter-due">{say.moves(target.dueOn, entry.until)}</p>
      )}
    </>
  );
}
