import type { DutyConsequences } from '@thankamnot/shared/api/duty-shapes';
import type { Section } from '@thankamnot/shared/duty/duty-edit';
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import { useState } from 'preact/hooks';
import type { Failure } from '../../api/failure.ts';
import { Notice } from '../../design/notice.tsx';

interface ReviewStepProps {
  isNew: boolean;
  told: DutyConsequences;
  saving: boolean;
  failure: Failure | undefined;
  onSave: (applyToOpen: boolean) => void;
  onBack: () => void;
  /** Opens the latest version, with the draft on top. */
  onReload: () => void;
}

const named = (sections: readonly Section[]): string[] => sections.map((section) => say.sections[section]);

/** What saving brings about, before it is saved. */
export function ReviewStep({ isNew, told, saving, failure, onSave, onBack, onReload }: ReviewStepProps) {
  const [apply, setApply] = useState(false);
  const canApply = told.open.some(({ takes }) => takes.length > 0);
  const isNothing = !isNew && told.changed.length === 0 && !canApply;
  return (
    <div class="review">
      {!isNew && (
        <section class="card">
          <h2>{say.changed}</h2>
          <p>{told.changed.length === 0 ? say.nothingChanged : named(told.changed).join(', ')}</p>
          <p class="near calm">
            {told.from ? say.from(told.from.roundTitle, told.from.opensOn) : say.fromNone}
          </p>
          {told.others > 0 && <p class="soft">{say.shared(told.others)}</p>}
        </section>
      )}
      <section class="card review-facts">
        {told.from && (
          <p class={isNew ? 'near calm' : ''}>{say.first(told.from.roundTitle, told.from.dueOn)}</p>
        )}
        {told.units > 0 ? <p>{say.units(told.units)}</p> : <p class="near late">{say.noUnits}</p>}
        {told.from && told.from.reminders.length > 0 && <p>{say.reminders(told.from.reminders)}</p>}
        <p>{told.doneInChat ? say.doneInChat : say.notDoneInChat}</p>
        {told.indicatorsLost.length > 0 && (
          <Notice tone="soon" icon="alert">
            <p>{say.lost(told.indicatorsLost)}</p>
          </Notice>
        )}
      </section>
      {told.open.length > 0 && (
        <section class="card">
          <h2>{say.openHeading}</h2>
          {told.open.map((round) => (
            <div key={round.round} class="open-round">
              <h3>{round.roundTitle}</h3>
              <p class="soft">{say.reported(round.complete, round.expected)}</p>
              {round.takes.length > 0 && <p>{say.takes(named(round.takes))}</p>}
              {round.keeps.length > 0 && <p>{say.keeps(named(round.keeps))}</p>}
              {round.conflict && (
                <p class="near soon">{say.conflict(round.conflict.labels, round.conflict.units)}</p>
              )}
              {round.takes.length + round.keeps.length === 0 && <p class="soft">{say.follows}</p>}
            </div>
          ))}
          {canApply && (
            <>
              <label class="option tick">
                <input
                  type="checkbox"
                  checked={apply}
                  onChange={(event) => setApply(event.currentTarget.checked)}
                />
                <span>{say.apply}</span>
              </label>
              <p class="hint">{say.openKept}</p>
            </>
          )}
        </section>
      )}
      <div role="alert">
        {failure && (
          <Notice tone="late" icon="alert">
            <p>{failure.message}</p>
            {failure.code === 'changed_meanwhile' && (
              <button type="button" class="button quiet compact" onClick={onReload}>
                {say.loadLatest}
              </button>
            )}
          </Notice>
        )}
      </div>
      <div class="review-acts">
        <button
          type="button"
          class="button wide-button"
          disabled={isNothing || told.units === 0 || (told.changed.length === 0 && !isNew && !apply)}
          aria-disabled={saving || undefined}
          onClick={() => !saving && onSave(apply)}
        >
          {saving ? say.saving : isNew ? say.open : say.save}
        </button>
        <button type="button" class="button quiet wide-button" onClick={onBack}>
          {say.back}
        </button>
      </div>
    </div>
  );
}
