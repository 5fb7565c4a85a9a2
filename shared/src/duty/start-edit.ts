/** What the editor opens with for a new duty: a template without what its letter alone settled, or nothing. */
import { type CivilDate, monthOf } from '../calendar/civil-date.ts';
import { LAO_TYPES } from '../organization/unit.ts';
import { type DutyContent, type DutyTemplate, USUAL_REMINDERS } from './duty.ts';
import { type DutyEdit, editOf } from './duty-edit.ts';
import type { Field } from './form-fields.ts';
import { firstMonth } from './rounds.ts';

/** Dates that a person still has to choose stand as empty text. */
export const startEdit = (template: DutyTemplate | undefined, today: CivilDate): DutyEdit =>
  template ? { ...editOf(startBase(template, today)), letters: [] } : blank(today);

const blank = (today: CivilDate): DutyEdit => ({
  title: '',
  shortTitle: '',
  nicknames: [],
  asks: '',
  url: null,
  letters: [],
  audience: { level: 'lao', types: [...LAO_TYPES] },
  schedule: { kind: 'listed', rounds: [{ id: null, title: '', opensOn: today, dueOn: '' }] },
  targetRate: 1,
  reminder: USUAL_REMINDERS,
  fields: [],
  mayBeNothing: false,
});

/** The template with its past taken out: dates, months and targets of years ago would be late from the start. */
export function startBase({ id: _, ...template }: DutyTemplate, today: CivilDate): DutyContent {
  const { schedule, form, indicators } = template;
  const coming = indicators?.map((indicator) => ({
    ...indicator,
    targets: indicator.targets.filter(({ by }) => by >= today),
  }));
  const base = { ...template, ...(coming && { indicators: coming }) };
  if (schedule.kind === 'listed') {
    const rounds = schedule.rounds.map(({ proposed, ...round }) =>
      round.dueOn >= today
        ? { ...round, ...(proposed !== undefined && { proposed }) }
        : { ...round, opensOn: today, dueOn: '' },
    );
    return { ...base, schedule: { kind: 'listed', rounds } };
  }
  const { dayOfMonth, until } = schedule;
  const from = firstMonth(dayOfMonth, today);
  return {
    ...base,
    schedule: { kind: 'monthly', dayOfMonth, from, ...(until !== undefined && until >= from && { until }) },
    form: { ...form, fields: everyMonth(form.fields, monthOf(today)) },
  };
}

/** Fields that were asked in months gone by are asked in every month, each of them once. */
function everyMonth(fields: readonly Field[], now: string): Field[] {
  const timeless = fields.map((field): Field => {
    const { rounds, ...rest } = field;
    return rounds?.every((month) => month < now) ? (rest as Field) : field;
  });
  return timeless.filter(({ id }, index) => timeless.findIndex((other) => other.id === id) === index);
}
