import type { EditableDuty } from '@thankamnot/shared/api/duty-shapes';
import { addMonths, type Month } from '@thankamnot/shared/calendar/civil-date';
import { MOST_ROUNDS, TEXT_LIMITS } from '@thankamnot/shared/duty/edit-limits';
import { dutyEditor as say } from '@thankamnot/shared/wording/liff/duty-editor';
import { Icon } from '../../design/icon.tsx';
import { RepeatsChoice } from '../duty-parts/repeats-choice.tsx';
import { InputFrame } from '../report/fields/frame.tsx';
import { Day, Figure, Line, placeId, placeInput, useFault } from './controls.tsx';
import type { SectionProps } from './duty-form.tsx';
import { newRound } from './entry.ts';

/** How far ahead months are offered. */
const MONTHS_AHEAD = 24;

interface ScheduleProps extends SectionProps {
  today: string;
  /** Ids of rounds whose dates are facts. */
  opened: EditableDuty['opened'];
  /** Of those still open, with the due date in force. */
  open: EditableDuty['open'];
}

export function ScheduleSection({ entry, change, today, opened, open }: ScheduleProps) {
  const fault = useFault('schedule.kind');
  return (
    <section class="card">
      <h2>{say.scheduleHeading}</h2>
      <RepeatsChoice
        id={placeId('schedule.kind')}
        label={say.repeats}
        names={say}
        monthly={entry.monthly}
        fault={fault}
        onChange={(monthly) => change({ monthly })}
      />
      {entry.monthly ? (
        <Months entry={entry} change={change} today={today} />
      ) : (
        <Rounds entry={entry} change={change} today={today} opened={opened} open={open} />
      )}
      <Figure
        at="targetRate"
        label={say.target}
        hint={say.targetHint}
        unit={say.targetUnit}
        min={1}
        max={100}
        value={entry.target}
        onChange={(target) => change({ target })}
      />
    </section>
  );
}

function Months({ entry, change, today }: Omit<ScheduleProps, 'opened' | 'open'>) {
  const now = today.slice(0, 7);
  const coming = Array.from({ length: MONTHS_AHEAD }, (_, index) => addMonths(now, index));
  return (
    <>
      <Figure
        at="schedule.dayOfMonth"
        label={say.dayOfMonth}
        unit={say.dayOfMonthUnit}
        required
        min={1}
        max={31}
        value={entry.dayOfMonth}
        onChange={(dayOfMonth) => change({ dayOfMonth })}
      />
      <div class="two">
        <MonthChoice
          at="schedule.from"
          label={say.fromMonth}
          months={coming}
          value={entry.fromMonth}
          onChange={(fromMonth) => change({ fromMonth })}
        />
        <MonthChoice
          at="schedule.until"
          label={say.untilMonth}
          months={coming}
          none={say.noEnd}
          value={entry.untilMonth}
          onChange={(untilMonth) => change({ untilMonth })}
        />
      </div>
    </>
  );
}

interface MonthChoiceProps {
  at: string;
  label: string;
  months: readonly Month[];
  /** What an empty choice means, where there may be one. */
  none?: string;
  value: string;
  onChange: (month: string) => void;
}

function MonthChoice({ at, label, months, none, value, onChange }: MonthChoiceProps) {
  const fault = useFault(at);
  const all = value === '' || months.includes(value) ? months : [value, ...months];
  return (
    <InputFrame of={{ id: placeId(at), label, required: true }} fault={fault}>
      <select
        id={placeInput(at)}
        class="input"
        value={value}
        aria-invalid={fault ? true : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {all.map((month) => (
          <option key={month} value={month}>
            {say.month(month)}
          </option>
        ))}
      </select>
    </InputFrame>
  );
}

function Rounds({ entry: { rounds }, change, today, opened, open }: ScheduleProps) {
  const set = (index: number, part: Partial<(typeof rounds)[number]>) =>
    change({ rounds: rounds.map((round, at) => (at === index ? { ...round, ...part } : round)) });
  return (
    <>
      {rounds.map((round, index) => {
        const at = `schedule.rounds.${index}`;
        const isOpened = round.id !== null && opened.includes(round.id);
        const dueOn = open.find((it) => it.round === round.id)?.dueOn ?? round.dueOn;
        return (
          <fieldset key={round.id ?? `new-${index}`} class="boxed">
            <legend>{say.roundHeading(index + 1)}</legend>
            <Line
              at={`${at}.title`}
              label={say.roundTitle}
              hint={say.roundTitleHint}
              most={TEXT_LIMITS.roundTitle}
              value={round.title}
              onChange={(title) => set(index, { title })}
            />
            {isOpened ? (
              <p class="soft">{say.openedRound(round.opensOn, dueOn)}</p>
            ) : (
              <div class="two">
                <Day
                  at={`${at}.opensOn`}
                  label={say.opensOn}
                  required
                  value={round.opensOn}
                  onChange={(opensOn) => set(index, { opensOn })}
                />
                <Day
                  at={`${at}.dueOn`}
                  label={say.dueOn}
                  required
                  value={round.dueOn}
                  onChange={(dueOn) => set(index, { dueOn })}
                />
              </div>
            )}
            {rounds.length > 1 && !isOpened && (
              <button
                type="button"
                class="button bare compact"
                onClick={() => change({ rounds: rounds.filter((_, other) => other !== index) })}
              >
                <Icon name="minus" />
                {say.removeRound(index + 1)}
              </button>
            )}
          </fieldset>
        );
      })}
      {rounds.length < MOST_ROUNDS && (
        <button
          type="button"
          class="button quiet compact add"
          onClick={() => change({ rounds: [...rounds, newRound(today)] })}
        >
          <Icon name="plus" />
          {say.addRound}
        </button>
      )}
    </>
  );
}
