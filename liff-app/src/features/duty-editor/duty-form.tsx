import type { EditableDuty } from '@thankamnot/shared/api/duty-shapes';
import type { FieldFault } from '@thankamnot/shared/duty/form-fields';
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import { useState } from 'preact/hooks';
import { FaultSummary } from '../report/fault-summary.tsx';
import { AboutSection, AudienceSection } from './about-section.tsx';
import { FaultsProvider, placeId } from './controls.tsx';
import type { DutyEntry } from './entry.ts';
import { FormPreview } from './form-preview.tsx';
import { FormSection } from './form-section.tsx';
import { placeName } from './place-name.ts';
import { ReminderSection } from './reminder-section.tsx';
import { ScheduleSection } from './schedule-section.tsx';

export interface SectionProps {
  entry: DutyEntry;
  change: (changes: Partial<DutyEntry>) => void;
}

interface DutyFormProps extends SectionProps {
  duty: EditableDuty;
  faults: FieldFault[];
  checking: boolean;
  dirty: boolean;
  onReview: () => void;
}

type Half = 'edit' | 'preview';

/** What is set on one half, the form that comes of it on the other: side by side at a desk, behind a switch on a phone. */
export function DutyForm({ duty, entry, change, faults, checking, dirty, onReview }: DutyFormProps) {
  const [half, setHalf] = useState<Half>('edit');
  const byPlace = Object.fromEntries(faults.map(({ field, message }) => [field, message]));
  return (
    <FaultsProvider value={byPlace}>
      <fieldset class="halves">
        <legend class="sr">{say.halves}</legend>
        {(['edit', 'preview'] as const).map((it) => (
          <label key={it} class="half">
            <input type="radio" name="half" checked={half === it} onChange={() => setHalf(it)} />
            <span>{say[it]}</span>
          </label>
        ))}
      </fieldset>
      <div class={`duty-editor show-${half}`}>
        <form
          class="duty-settings"
          noValidate
          aria-label={duty.duty === null ? say.newTitle : say.editTitle}
          onSubmit={(event) => {
            event.preventDefault();
            if (!checking) onReview();
          }}
        >
          <FaultSummary
            faults={faults.map(({ field, message }) => ({
              field: placeId(field),
              message: `${placeName(field, entry)}: ${message}`,
            }))}
          />
          <AboutSection entry={entry} change={change} penalty={duty.penalty} />
          <AudienceSection entry={entry} change={change} />
          <ScheduleSection
            entry={entry}
            change={change}
            today={duty.today}
            opened={duty.opened}
            open={duty.open}
          />
          <ReminderSection entry={entry} change={change} />
          <FormSection entry={entry} change={change} />
          <div class="review-bar">
            <p class="soft small" role="status">
              {dirty && say.draftKept}
            </p>
            <button type="submit" class="button submit" aria-disabled={checking || undefined}>
              {checking ? say.checking : duty.duty === null ? say.toReviewNew : say.toReview}
            </button>
          </div>
        </form>
        <FormPreview entry={entry} today={duty.today} open={duty.open} />
      </div>
    </FaultsProvider>
  );
}
