import { USUAL_REMINDERS } from '@thankamnot/shared/duty/duty';
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import { ChoiceField } from '../report/fields/choosing.tsx';
import { Figure, Line, placeId } from './controls.tsx';
import type { SectionProps } from './duty-form.tsx';
import { reminderOf } from './entry.ts';

/** When reminders leave: as always, or on days of one's own; either way the days are said in words. */
export function ReminderSection({ entry, change }: SectionProps) {
  const rule = reminderOf(entry);
  const isReadable = [...rule.before, ...rule.after, rule.thenEvery, rule.until].every(Number.isFinite);
  return (
    <section class="card">
      <h2>{say.remindHeading}</h2>
      <ChoiceField
        field={{
          id: placeId('usualReminders'),
          kind: 'choice',
          label: say.remind,
          required: true,
          options: [
            { id: 'usual', label: `${say.usual}: ${say.rule(USUAL_REMINDERS)}` },
            { id: 'own', label: say.own },
          ],
        }}
        value={entry.usualReminders ? 'usual' : 'own'}
        fault={undefined}
        onChange={(choice) => change({ usualReminders: choice === 'usual' })}
      />
      {!entry.usualReminders && (
        <>
          <Line
            at="reminder.before"
            label={say.before}
            hint={say.beforeHint}
            required
            most={60}
            value={entry.before}
            onChange={(before) => change({ before })}
          />
          <Line
            at="reminder.after"
            label={say.after}
            hint={say.afterHint}
            most={60}
            value={entry.after}
            onChange={(after) => change({ after })}
          />
          <div class="two">
            <Figure
              at="reminder.thenEvery"
              label={say.thenEvery}
              hint={say.thenEveryHint}
              unit={say.workingDays}
              required
              min={0}
              max={30}
              value={entry.thenEvery}
              onChange={(thenEvery) => change({ thenEvery })}
            />
            <Figure
              at="reminder.until"
              label={say.until}
              unit={say.workingDays}
              required
              min={0}
              max={120}
              value={entry.until}
              onChange={(until) => change({ until })}
            />
          </div>
          {isReadable && <p role="status">{say.rule(rule)}</p>}
        </>
      )}
    </section>
  );
}
