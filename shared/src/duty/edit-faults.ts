/**
 * May a duty become what a coordinator wrote? Every fault by its place (`fields.2.label`), with a Thai sentence. The
 * shape is the API's business (`api/duty-shapes.ts`); here stands what one part of an edit has to do with another, with
 * what the duty was, and with the rounds that were opened.
 */
import { addDays, type CivilDate, isCivilDate, monthOf } from '../calendar/civil-date.ts';
import { dutyEditWording as say } from '../wording/duty-edit.ts';
import { alike } from './alike.ts';
import type { DutyContent } from './duty.ts';
import type { DutyEdit, OpenedRound, RoundEdit, ScheduleEdit } from './duty-edit.ts';
import { lettersOf, MADE_FIELD_ID, MADE_OPTION_ID, SHORT_TITLE_LETTERS } from './edit-limits.ts';
import type { Field, FieldFault, Option } from './form-fields.ts';

/** A form is copied to every board, beside the reports of 333 units, and a document holds a megabyte. */
const FORM_LETTERS = 60_000;
/** Nobody plans further; a typing error in the year does. */
const FAR_DAYS = 10 * 366;

export interface EditContext {
  /** What was edited; absent for a duty from nothing. */
  base?: DutyContent;
  /** The duty runs in the province; else it is a new one, of which no date may have passed. */
  running: boolean;
  /** Rounds that were opened in the province. */
  opened: readonly OpenedRound[];
  today: CivilDate;
}

export function editFaults(edit: DutyEdit, context: EditContext): FieldFault[] {
  const faults: FieldFault[] = [];
  const add = (field: string, message: string) => {
    if (!faults.some((fault) => fault.field === field)) faults.push({ field, message });
  };
  if (lettersOf(edit.shortTitle) > SHORT_TITLE_LETTERS)
    add('shortTitle', say.shortTitle(SHORT_TITLE_LETTERS));
  edit.letters.forEach(({ date }, index) => {
    if (!isCivilDate(date)) add(`letters.${index}.date`, say.noSuchDate);
    else if (isFar(date, context.today)) add(`letters.${index}.date`, say.farDate);
  });
  if (edit.audience.level === 'lao' && edit.audience.types.length === 0) add('audience', say.nobodyAsked);
  scheduleFaults(edit.schedule, context, add);
  const { before, after, until } = edit.reminder;
  if (before.length + after.length === 0) add('reminder.before', say.noReminder);
  if (until < Math.max(0, ...after)) add('reminder.until', say.untilBeforeLast);
  formFaults(edit, context, add);
  return faults;
}

type Add = (field: string, message: string) => void;

const isFar = (date: CivilDate, today: CivilDate): boolean =>
  date > addDays(today, FAR_DAYS) || date < addDays(today, -FAR_DAYS);

function scheduleFaults(
  schedule: ScheduleEdit,
  { base, running, opened, today }: EditContext,
  add: Add,
): void {
  const before = running ? base?.schedule : undefined;
  if (opened.length > 0 && before && before.kind !== schedule.kind) {
    add('schedule.kind', say.openedKind);
    return;
  }
  if (schedule.kind === 'monthly') {
    const { from, until } = schedule;
    if (until !== null && until < from) add('schedule.until', say.untilBeforeFrom);
    if (!running && from < monthOf(today)) add('schedule.from', say.pastDue);
    if (isFar(`${from}-01`, today)) add('schedule.from', say.farDate);
    const months = opened.map(({ id }) => id).sort();
    if (months.some((month) => month < from)) add('schedule.from', say.openedMonths);
    if (until !== null && months.some((month) => month > until)) add('schedule.until', say.openedMonths);
    return;
  }
  const known = new Map(before?.kind === 'listed' ? before.rounds.map((round) => [round.id, round]) : []);
  const ids = schedule.rounds.flatMap(({ id }) => (id === null ? [] : [id]));
  if (new Set(ids).size < ids.length) add('schedule.rounds', say.sameRound);
  for (const { id, dueOn } of opened)
    if (known.has(id) && !ids.includes(id)) add('schedule.rounds', say.openedRound(dueOn));
  schedule.rounds.forEach((round, index) => {
    roundFaults(round, `schedule.rounds.${index}`, {
      was: round.id === null ? undefined : known.get(round.id),
      isOpened: opened.some(({ id }) => id === round.id),
      today,
      add,
    });
  });
}

function roundFaults(
  { opensOn, dueOn }: RoundEdit,
  at: string,
  {
    was,
    isOpened,
    today,
    add,
  }: { was: OpenedRound | undefined; isOpened: boolean; today: CivilDate; add: Add },
): void {
  const unmoved = was !== undefined && was.opensOn === opensOn && was.dueOn === dueOn;
  if (was && isOpened) {
    if (!unmoved) add(`${at}.dueOn`, say.openedRound(was.dueOn));
    return;
  }
  if (!isCivilDate(opensOn)) add(`${at}.opensOn`, say.noSuchDate);
  if (!isCivilDate(dueOn)) add(`${at}.dueOn`, say.noSuchDate);
  if (!isCivilDate(opensOn) || !isCivilDate(dueOn)) return;
  if (isFar(opensOn, today)) add(`${at}.opensOn`, say.farDate);
  if (isFar(dueOn, today)) add(`${at}.dueOn`, say.farDate);
  if (opensOn > dueOn) add(`${at}.opensOn`, say.opensAfterDue);
  // A round that opens when it is past due would have everybody reminded of being late.
  if (!unmoved && dueOn < today) add(`${at}.dueOn`, say.pastDue);
}

function formFaults({ fields, schedule }: DutyEdit, { base }: EditContext, add: Add): void {
  if (fields.length === 0) add('fields', say.noField);
  if (JSON.stringify(fields).length > FORM_LETTERS) add('fields', say.formTooBig);
  const known = base?.form.fields ?? [];
  const seen: Field[] = [];
  fields.forEach((field, index) => {
    const at = `fields.${index}`;
    const namesakes = known.filter(({ id }) => id === field.id);
    if (namesakes.length === 0 && !MADE_FIELD_ID.test(field.id)) add(at, say.strangeId);
    if (namesakes.length > 0 && !namesakes.some(({ kind }) => kind === field.kind)) add(at, say.otherKind);
    if (field.rounds && !namesakes.some(({ rounds }) => alike(rounds, field.rounds)))
      add(at, say.strangeRounds);
    if (seen.some((other) => other.id === field.id && meet(other, field))) add(at, say.sameField);
    seen.push(field);
    if (field.kind === 'number' && field.min > field.max) add(`${at}.min`, say.minAboveMax);
    if ('options' in field) optionFaults(field.options, namesakes, at, add);
  });
  if (schedule.kind === 'monthly') return;
  const ids = schedule.rounds.flatMap(({ id }) => (id === null ? [] : [id]));
  fields.forEach(({ rounds }, index) => {
    if (rounds?.some((round) => !ids.includes(round))) add(`fields.${index}`, say.strangeRounds);
  });
  const empty = schedule.rounds.find(
    ({ id }) => !fields.some(({ rounds }) => !rounds || (id !== null && rounds.includes(id))),
  );
  if (empty) add('fields', say.noFieldInRound(empty.title || empty.dueOn));
}

/** Are two fields asked in the same round? */
const meet = (a: Field, b: Field): boolean =>
  !a.rounds || !b.rounds || a.rounds.some((round) => b.rounds?.includes(round));

function optionFaults(options: readonly Option[], namesakes: readonly Field[], at: string, add: Add): void {
  const known = namesakes.flatMap((field) => ('options' in field ? field.options.map(({ id }) => id) : []));
  options.forEach(({ id, label }, index) => {
    const place = `${at}.options.${index}`;
    if (!known.includes(id) && !MADE_OPTION_ID.test(id)) add(place, say.strangeId);
    const before = options.slice(0, index);
    if (before.some((other) => other.id === id || other.label.trim() === label.trim()))
      add(place, say.sameOption);
  });
}
