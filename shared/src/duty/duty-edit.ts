/**
 * What a coordinator sets of a duty, and the duty that comes of it. Pure; whether it may be so is `edit-faults.ts`,
 * and what rounds in progress take over of it `report/take-over.ts`.
 */
import type { CivilDate, Month } from '../calendar/civil-date.ts';
import { LAO_TYPES, type LaoType, type UnitLevel } from '../organization/unit.ts';
import { inOrder } from '../text/in-order.ts';
import { alike } from './alike.ts';
import type { DutyContent, Letter, ReminderRule, Round, Schedule } from './duty.ts';
import { checkValues, type Field, type Form, isWhole, type Values } from './form.ts';
import { nameOfRound } from './round-names.ts';
import type { Indicator } from './target.ts';

export interface RoundEdit {
  /** Null for a round that was added. */
  id: string | null;
  /** Empty for the title that its due date gives it. */
  title: string;
  opensOn: CivilDate;
  dueOn: CivilDate;
}

export type ScheduleEdit =
  | { kind: 'listed'; rounds: RoundEdit[] }
  | { kind: 'monthly'; dayOfMonth: number; from: Month; until: Month | null };

export interface DutyEdit {
  title: string;
  shortTitle: string;
  nicknames: string[];
  asks: string;
  url: string | null;
  letters: Letter[];
  audience: { level: UnitLevel; types: LaoType[] };
  schedule: ScheduleEdit;
  targetRate: number | null;
  reminder: ReminderRule;
  fields: Field[];
  mayBeNothing: boolean;
}

/** A round that was opened in the province: its dates are facts. */
export type OpenedRound = Pick<Round, 'id' | 'opensOn' | 'dueOn'>;

/** The parts of a duty that people think of as one. */
export const SECTIONS = ['wording', 'letters', 'form', 'schedule', 'audience', 'reminder', 'target'] as const;
export type Section = (typeof SECTIONS)[number];

export function editOf(content: DutyContent): DutyEdit {
  const { title, shortTitle, nicknames, asks, letters, audience, reminder, form } = content;
  return {
    title,
    shortTitle,
    nicknames,
    asks,
    url: content.url ?? null,
    letters,
    audience: {
      level: audience.level,
      types: audience.types ?? (audience.level === 'lao' ? [...LAO_TYPES] : []),
    },
    schedule: scheduleEditOf(content.schedule),
    targetRate: content.targetRate ?? null,
    reminder,
    fields: form.fields.map(tidyField),
    mayBeNothing: form.mayBeNothing ?? false,
  };
}

function scheduleEditOf(schedule: Schedule): ScheduleEdit {
  if (schedule.kind === 'monthly') {
    const { kind, dayOfMonth, from, until = null } = schedule;
    return { kind, dayOfMonth, from, until };
  }
  const rounds = schedule.rounds.map(({ id, title, opensOn, dueOn }) => ({ id, title, opensOn, dueOn }));
  return { kind: 'listed', rounds };
}

/** The same field however it was written: what is false or empty is left out. */
export function tidyField(field: Field): Field {
  const { hint, required, rounds, carriesOver, ...rest } = field;
  const tidy = {
    ...rest,
    ...(hint && { hint }),
    ...(required && { required }),
    ...(rounds && { rounds }),
    ...(carriesOver && { carriesOver }),
  } as Field;
  if (tidy.kind === 'checklist' && !tidy.allDone) delete tidy.allDone;
  if (tidy.kind === 'number' && !tidy.decimals) delete tidy.decimals;
  return tidy;
}

/**
 * The duty after an edit. `base` is what was edited: the duty as it stands, the template of a new one, or nothing. Ids
 * stay as they are; the form's version counts up when the form changes; what reads fields that are gone goes with them.
 */
export function contentAfter(
  edit: DutyEdit,
  base: DutyContent | undefined,
  opened: readonly OpenedRound[] = [],
): DutyContent {
  const schedule = scheduleAfter(edit.schedule, base?.schedule, opened);
  const form = formAfter(edit, base?.form, roundIdsOf(schedule));
  const indicators = base?.indicators?.filter((indicator) => canMeasure(indicator, form.fields)) ?? [];
  const { level, types } = edit.audience;
  const everybody = level !== 'lao' || LAO_TYPES.every((type) => types.includes(type));
  return {
    title: edit.title,
    shortTitle: edit.shortTitle,
    nicknames: [...new Set(edit.nicknames)],
    asks: edit.asks,
    ...(edit.url !== null && { url: edit.url }),
    letters: edit.letters,
    audience: { level, ...(!everybody && { types: LAO_TYPES.filter((type) => types.includes(type)) }) },
    schedule,
    form,
    reminder: tidyRule(edit.reminder),
    ...(edit.targetRate !== null && { targetRate: edit.targetRate }),
    ...(indicators.length > 0 && { indicators }),
    ...(base?.penalty && { penalty: base.penalty }),
  };
}

/** Indicators that can't be measured any more, because the edit took away what they read. */
export const indicatorsLost = (before: DutyContent, after: DutyContent): Indicator[] =>
  (before.indicators ?? []).filter(({ id }) => !after.indicators?.some((it) => it.id === id));

/** What differs between two states of a duty. */
export function changedSections(before: DutyContent, after: DutyContent): Section[] {
  const parts = (content: DutyContent): Record<Section, unknown> => {
    const { title, shortTitle, nicknames, asks, url } = content;
    const { fields, mayBeNothing } = content.form;
    return {
      wording: { title, shortTitle, nicknames, asks, url },
      letters: content.letters,
      form: { fields: fields.map(tidyField), mayBeNothing },
      schedule: content.schedule,
      audience: content.audience,
      reminder: tidyRule(content.reminder),
      target: content.targetRate,
    };
  };
  const [a, b] = [parts(before), parts(after)];
  return SECTIONS.filter((section) => !alike(a[section], b[section]));
}

function tidyRule({ before, after, thenEvery, until }: ReminderRule): ReminderRule {
  return {
    before: [...new Set(before)].sort((a, b) => b - a),
    after: [...new Set(after)].sort((a, b) => a - b),
    thenEvery,
    until,
  };
}

function scheduleAfter(
  edit: ScheduleEdit,
  before: Schedule | undefined,
  opened: readonly OpenedRound[],
): Schedule {
  if (edit.kind === 'monthly') {
    const { kind, dayOfMonth, from, until } = edit;
    const known = before?.kind === 'monthly' ? before : undefined;
    const sameDay = known?.dayOfMonth === dayOfMonth;
    // A new day is for months to come: those that were opened keep the day that they had.
    const past = sameDay ? [] : opened.map((round) => [round.id, round.dueOn] as const);
    const dueOnIn = { ...known?.dueOnIn, ...Object.fromEntries(past) };
    return {
      kind,
      dayOfMonth,
      from,
      ...(until !== null && { until }),
      ...(Object.keys(dueOnIn).length > 0 && { dueOnIn }),
      ...(sameDay && known.proposed !== undefined && { proposed: known.proposed }),
    };
  }
  const known = new Map(before?.kind === 'listed' ? before.rounds.map((round) => [round.id, round]) : []);
  const taken = new Set(edit.rounds.flatMap(({ id }) => (id === null ? [] : [id])));
  const rounds = edit.rounds.map(({ id, title, opensOn, dueOn }, index): Round => {
    const own = nameOfRound(dueOn, index + 1, edit.rounds.length);
    const proposed = id === null ? undefined : known.get(id);
    const name = id ?? unused(own.id, taken);
    taken.add(name);
    return {
      id: name,
      title: title.trim() || own.title,
      opensOn,
      dueOn,
      ...(proposed?.proposed !== undefined && proposed.dueOn === dueOn && { proposed: proposed.proposed }),
    };
  });
  return {
    kind: 'listed',
    rounds: rounds.sort((a, b) => inOrder(a.opensOn, b.opensOn) || inOrder(a.dueOn, b.dueOn)),
  };
}

/** The name, or with a number behind it where it is taken. */
function unused(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let n = 2;
  while (taken.has(`${name}-${n}`)) n += 1;
  return `${name}-${n}`;
}

/** Rounds that fields may be asked in apart; every month asks the same. */
const roundIdsOf = (schedule: Schedule): string[] =>
  schedule.kind === 'listed' ? schedule.rounds.map(({ id }) => id) : [schedule.from];

function formAfter(
  { fields: edited, mayBeNothing }: Pick<DutyEdit, 'fields' | 'mayBeNothing'>,
  before: Form | undefined,
  rounds: readonly string[],
): Form {
  const fields = edited.map(tidyField);
  const asked = { fields, ...(mayBeNothing && { mayBeNothing }) };
  if (
    before &&
    alike(
      { fields: before.fields.map(tidyField), mayBeNothing: before.mayBeNothing ?? false },
      { fields, mayBeNothing },
    )
  )
    return before;
  const form: Form = { version: (before?.version ?? 0) + 1, ...(asked as Omit<Form, 'version'>) };
  const whenDoneInChat = doneInChat(form, before?.whenDoneInChat, rounds);
  const whenSetDone = fitting(form, before?.whenSetDone, rounds);
  return { ...form, ...(whenDoneInChat && { whenDoneInChat }), ...(whenSetDone && { whenSetDone }) };
}

/**
 * What "เสร็จแล้ว" in chat stands for: what it stood for before if the form still takes that as a whole report; else all
 * parts, where parts to be ticked to the end are all that must be answered. Otherwise the form has to be filled in.
 */
function doneInChat(form: Form, known: Values | undefined, rounds: readonly string[]): Values | undefined {
  const stands = (values: Values) =>
    rounds.every((round) => 'values' in checkValues(form, round, values) && isWhole(form, round, values));
  if (known && stands(known)) return known;
  const required = form.fields.filter(({ required }) => required);
  const parts = required.flatMap((field) =>
    field.kind === 'checklist' && field.allDone
      ? [[field.id, field.options.map(({ id }) => id)] as const]
      : [],
  );
  const all = Object.fromEntries(parts);
  return parts.length > 0 && parts.length === required.length && stands(all) ? all : undefined;
}

/** Of the values that a coordinator's "done" says, those that the form still takes. */
function fitting(form: Form, known: Values | undefined, rounds: readonly string[]): Values | undefined {
  const left = Object.entries(known ?? {}).filter(([id, value]) =>
    rounds.some((round) => {
      const checked = checkValues(form, round, { [id]: value });
      return !('faults' in checked) || !checked.faults.some(({ field }) => field === id);
    }),
  );
  return left.length > 0 ? Object.fromEntries(left) : undefined;
}

/** Does the form still ask for what an indicator reads? */
function canMeasure({ measure }: Indicator, fields: readonly Field[]): boolean {
  if (measure.kind !== 'share' && measure.kind !== 'count')
    return fields.some(({ id }) => id === measure.field);
  if (measure.of === 'complete') return true;
  return measure.of.every(({ field: id, options = [] }) => {
    const asked = fields.filter((field) => field.id === id);
    const known = asked.flatMap((field) => ('options' in field ? field.options.map((it) => it.id) : []));
    return asked.length > 0 && options.every((option) => known.includes(option));
  });
}
