import type { LetterDraftShape } from '@thankamnot/shared/api/letter-shapes';
import { letter as say } from '@thankamnot/shared/wording/liff/letter';
import { Icon } from '../../design/icon.tsx';
import { inputId } from '../../design/input-id.ts';
import { AudienceTicks } from '../duty-parts/audience-ticks.tsx';
import { RepeatsChoice } from '../duty-parts/repeats-choice.tsx';
import { DateField, LinkField, NumberField, TextField } from '../report/fields/typing.tsx';
import type { DraftEntry, Faults } from './draft-entry.ts';
import { Words } from './words.tsx';

interface DutyFieldsProps {
  entry: DraftEntry;
  draft: LetterDraftShape;
  faults: Faults;
  change: (changes: Partial<DraftEntry>) => void;
}

/** The fields of a new duty. */
export function DutyFields({ entry, draft, faults, change }: DutyFieldsProps) {
  return (
    <>
      <section class="card">
        <TextField
          field={{ id: 'title', kind: 'text', label: say.name, required: true, maxLength: 400, lines: 3 }}
          value={entry.title}
          fault={faults.title}
          onChange={(title) => change({ title: String(title ?? '') })}
        />
        <Words of={draft.words.subject} />
        <TextField
          field={{
            id: 'shortTitle',
            kind: 'text',
            label: say.shortName,
            hint: say.shortNameHint,
            required: true,
            maxLength: 60,
          }}
          value={entry.shortTitle}
          fault={faults.shortTitle}
          onChange={(shortTitle) => change({ shortTitle: String(shortTitle ?? '') })}
        />
      </section>
      <section class="card">
        <RepeatsChoice
          id="repeats"
          label={say.repeats}
          names={{ listed: say.once, monthly: say.monthly }}
          monthly={entry.monthly}
          onChange={(monthly) => change({ monthly })}
        />
        {entry.monthly ? (
          <NumberField
            field={{
              id: 'dayOfMonth',
              kind: 'number',
              label: say.dayOfMonth,
              required: true,
              unit: say.dayOfMonthUnit,
              min: 1,
              max: 31,
            }}
            value={entry.dayOfMonth}
            fault={faults.dayOfMonth}
            onChange={(day) => change({ dayOfMonth: String(day ?? '') })}
          />
        ) : (
          <DueDays entry={entry} fault={faults.dueDays} change={change} />
        )}
        <DateField
          field={{ id: 'opensOn', kind: 'date', label: say.opensOn }}
          value={entry.opensOn}
          fault={faults.opensOn}
          onChange={(opensOn) => change({ opensOn: String(opensOn ?? '') })}
        />
      </section>
      <section class="card">
        <div class="field">
          <label class="label" for={inputId('template')}>
            {say.form}
          </label>
          <select
            id={inputId('template')}
            class="input"
            value={entry.template}
            onChange={(event) => change({ template: event.currentTarget.value })}
          >
            <option value="">{say.blankForm}</option>
            {draft.templates.map(({ id, shortTitle }) => (
              <option key={id} value={id}>
                {say.formLike(shortTitle)}
              </option>
            ))}
          </select>
        </div>
        <AudienceTicks
          id="audience"
          label={say.audience}
          value={entry.audience}
          fault={faults.audience}
          onChange={(audience) => change({ audience })}
        />
        <Words of={draft.words.addressees} />
        <LinkField
          field={{ id: 'url', kind: 'link', label: say.url }}
          value={entry.url}
          fault={undefined}
          onChange={(url) => change({ url: String(url ?? '') })}
        />
      </section>
    </>
  );
}

/** One due day or several; each is a round of its own. */
function DueDays({
  entry: { dueDays },
  fault,
  change,
}: Pick<DutyFieldsProps, 'entry' | 'change'> & { fault: string | undefined }) {
  const setDay = (index: number, day: string) =>
    change({ dueDays: dueDays.map((it, at) => (at === index ? day : it)) });
  return (
    <>
      {dueDays.map((day, index) => (
        <div key={index} class="due-day">
          <DateField
            field={{
              id: index === 0 ? 'dueDays' : `dueDays-${index}`,
              kind: 'date',
              label: say.dueOn(index + 1, dueDays.length),
              required: true,
            }}
            value={day}
            fault={index === 0 ? fault : undefined}
            onChange={(value) => setDay(index, String(value ?? ''))}
          />
          {dueDays.length > 1 && (
            <button
              type="button"
              class="button quiet compact remove-day"
              aria-label={say.removeDay(index + 1)}
              onClick={() => change({ dueDays: dueDays.filter((_, at) => at !== index) })}
            >
              <Icon name="minus" />
            </button>
          )}
        </div>
      ))}
      {dueDays.length < 12 && (
        <button
          type="button"
          class="button quiet compact add-day"
          onClick={() => change({ dueDays: [...dueDays, ''] })}
        >
          <Icon name="plus" />
          {say.addDay}
        </button>
      )}
    </>
  );
}
