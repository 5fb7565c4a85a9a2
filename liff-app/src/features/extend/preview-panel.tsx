import { dates } from '@thankamnot/shared/wording/liff/dates';
import { extendPage as say } from '@thankamnot/shared/wording/liff/extend';
import { Notice } from '../../design/notice.tsx';
import { SendFailure } from '../register/send-failure.tsx';
import type { Looked, useExtend } from './use-extend.ts';

interface PreviewPanelProps {
  of: ReturnType<typeof useExtend>;
  looked: Looked;
}

/** Who gets the new date and what the reminders then do, before anything is recorded. */
export function PreviewPanel({ of, looked }: PreviewPanelProps) {
  const { wish, preview } = looked;
  const letterDate = wish.letterDate && dates.short(wish.letterDate);
  return (
    <section class="extension-preview">
      <p class="lead" role="status">
        {say.notYet}
      </p>
      {preview.past && (
        <Notice tone="soon" icon="alert">
          <p>{say.past}</p>
        </Notice>
      )}
      <div class="card">
        <h2>{say.previewTitle}</h2>
        <dl class="extension-facts">
          <div>
            <dt>{say.newDue}</dt>
            <dd class="new-due">{dates.weekday(preview.until)}</dd>
          </div>
          <div>
            <dt>{say.oldDue}</dt>
            <dd>
              {preview.from.map(({ dueOn, units }) => (
                <span key={dueOn}>{say.dateOf(dates.long(dueOn), units)}</span>
              ))}
            </dd>
          </div>
          <div>
            <dt>{say.letter}</dt>
            <dd>
              <span>{say.letterLine(wish.letterNo, letterDate)}</span>
              {wish.reason && <span class="soft">{wish.reason}</span>}
            </dd>
          </div>
        </dl>
        <details class="more" open={preview.units.length <= 12}>
          <summary>{say.affected(preview.units.length)}</summary>
          <p>{preview.units.join(', ')}</p>
        </details>
        {preview.keep.length > 0 && (
          <details class="more">
            <summary>{say.keeps(preview.keep.length)}</summary>
            <p>{preview.keep.join(', ')}</p>
          </details>
        )}
      </div>
      <div class="card">
        <h2>{say.remindersTitle}</h2>
        {preview.missing === 0 ? (
          <p>{say.noneMissing}</p>
        ) : preview.reminders.length === 0 ? (
          <p>{say.noReminders}</p>
        ) : (
          <>
            <p>{say.reminders(preview.missing)}</p>
            <ul class="reminder-days">
              {preview.reminders.map((day) => (
                <li key={day} class="chip">
                  {dates.short(day)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <SendFailure failure={of.failure} />
      <div class="row extension-actions">
        <button
          type="button"
          class="button"
          aria-disabled={of.busy || undefined}
          onClick={() => of.confirm(looked)}
        >
          {of.busy ? say.confirming : say.confirm(dates.short(preview.until))}
        </button>
        <button type="button" class="button quiet" disabled={of.busy} onClick={of.edit}>
          {say.edit}
        </button>
      </div>
    </section>
  );
}
