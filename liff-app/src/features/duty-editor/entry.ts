/** What a person has made of a duty so far: as it is typed, so that half a number is not lost. */
import type { BodyOf } from '@thankamnot/shared/api/endpoints';
import { toArabicDigits } from '@thankamnot/shared/calendar/thai-digits';
import { alike } from '@thankamnot/shared/duty/alike';
import { type ReminderRule, USUAL_REMINDERS } from '@thankamnot/shared/duty/duty';
import type { DutyEdit, RoundEdit } from '@thankamnot/shared/duty/duty-edit';
import type { Field, Option } from '@thankamnot/shared/duty/form-fields';
import type { LaoType, UnitLevel } from '@thankamnot/shared/organization/unit';

/** A field of any kind, with the settings of all of them; only those of its kind are sent. */
export interface FieldEntry {
  /** Tells fields of the list apart: two may have one id, in different rounds. */
  key: string;
  id: string;
  kind: Field['kind'];
  label: string;
  hint: string;
  required: boolean;
  carriesOver: boolean;
  rounds: string[] | null;
  options: Option[];
  allDone: boolean;
  unit: string;
  min: string;
  max: string;
  decimals: boolean;
  maxLength: string;
  lines: string;
}

export interface DutyEntry {
  title: string;
  shortTitle: string;
  /** Separated by commas. */
  nicknames: string;
  asks: string;
  url: string;
  letters: { no: string; date: string; from: string }[];
  level: UnitLevel;
  types: LaoType[];
  monthly: boolean;
  rounds: RoundEdit[];
  dayOfMonth: string;
  fromMonth: string;
  /** Empty for no end. */
  untilMonth: string;
  /** In percent; empty for none. */
  target: string;
  usualReminders: boolean;
  before: string;
  after: string;
  thenEvery: string;
  until: string;
  fields: FieldEntry[];
  mayBeNothing: boolean;
}

const listOf = (numbers: readonly number[]): string => numbers.join(', ');

export function entryOf(edit: DutyEdit, today: string): DutyEntry {
  const { schedule, reminder, targetRate } = edit;
  const monthly = schedule.kind === 'monthly';
  return {
    title: edit.title,
    shortTitle: edit.shortTitle,
    nicknames: edit.nicknames.join(', '),
    asks: edit.asks,
    url: edit.url ?? '',
    letters: edit.letters,
    level: edit.audience.level,
    types: edit.audience.types,
    monthly,
    rounds: monthly ? [newRound(today)] : schedule.rounds,
    dayOfMonth: monthly ? String(schedule.dayOfMonth) : '15',
    fromMonth: monthly ? schedule.from : today.slice(0, 7),
    untilMonth: (monthly && schedule.until) || '',
    target: targetRate === null ? '' : String(Math.round(targetRate * 1000) / 10),
    usualReminders: alike(reminder, USUAL_REMINDERS),
    before: listOf(reminder.before),
    after: listOf(reminder.after),
    thenEvery: String(reminder.thenEvery),
    until: String(reminder.until),
    fields: edit.fields.map((field, index) => fieldEntryOf(field, `${index}-${field.id}`)),
    mayBeNothing: edit.mayBeNothing,
  };
}

export const newRound = (today: string): RoundEdit => ({ id: null, title: '', opensOn: today, dueOn: '' });

function fieldEntryOf(field: Field, key: string): FieldEntry {
  return {
    ...newField(field.kind, field.id),
    key,
    label: field.label,
    hint: field.hint ?? '',
    required: field.required ?? false,
    carriesOver: field.carriesOver ?? false,
    rounds: field.rounds ?? null,
    ...('options' in field && { options: field.options }),
    ...(field.kind === 'checklist' && { allDone: field.allDone ?? false }),
    ...(field.kind === 'number' && {
      unit: field.unit,
      min: String(field.min),
      max: String(field.max),
      decimals: field.decimals ?? false,
    }),
    ...(field.kind === 'text' && { maxLength: String(field.maxLength), lines: String(field.lines ?? 1) }),
  };
}

/** Eight hex digits of chance behind a letter: an id says nothing of a label and never changes with it. */
export const madeId = (letter: 'f' | 'o', uuid: string): string =>
  letter + uuid.replaceAll('-', '').slice(0, 8);

/** A field that was just added. */
export function newField(kind: Field['kind'], id: string, options: Option[] = []): FieldEntry {
  return {
    key: id,
    id,
    kind,
    label: '',
    hint: '',
    required: true,
    carriesOver: false,
    rounds: null,
    options,
    allDone: kind === 'checklist',
    unit: '',
    min: '0',
    max: '1000000',
    decimals: false,
    maxLength: kind === 'text' ? '500' : '',
    lines: '3',
  };
}

/** The edit to be sent. What is no number becomes NaN, which the server names at its place. */
export function editFrom(entry: DutyEntry): BodyOf<'saveDuty'>['edit'] {
  return {
    title: entry.title,
    shortTitle: entry.shortTitle,
    nicknames: partsOf(entry.nicknames),
    asks: entry.asks,
    url: entry.url.trim() || null,
    letters: entry.letters,
    audience: { level: entry.level, types: entry.level === 'lao' ? entry.types : [] },
    schedule: entry.monthly
      ? {
          kind: 'monthly',
          dayOfMonth: numberOf(entry.dayOfMonth),
          from: entry.fromMonth,
          until: entry.untilMonth || null,
        }
      : { kind: 'listed', rounds: entry.rounds },
    targetRate: entry.target.trim() === '' ? null : numberOf(entry.target) / 100,
    reminder: reminderOf(entry),
    fields: entry.fields.map(fieldFrom),
    mayBeNothing: entry.mayBeNothing,
  };
}

export const reminderOf = (entry: DutyEntry): ReminderRule =>
  entry.usualReminders
    ? USUAL_REMINDERS
    : {
        before: partsOf(entry.before).map(numberOf),
        after: partsOf(entry.after).map(numberOf),
        thenEvery: numberOf(entry.thenEvery),
        until: numberOf(entry.until),
      };

/** The field as the form has it. */
export function fieldFrom(entry: FieldEntry): Field {
  const { id, label, hint, required, carriesOver, rounds, options, kind } = entry;
  const common = {
    id,
    label,
    ...(hint.trim() && { hint }),
    ...(required && { required }),
    ...(carriesOver && { carriesOver }),
    ...(rounds && { rounds }),
  };
  switch (kind) {
    case 'choice':
      return { ...common, kind, options };
    case 'checklist':
      return { ...common, kind, options, ...(entry.allDone && { allDone: true }) };
    case 'number': {
      const { unit, decimals } = entry;
      const [min, max] = [numberOf(entry.min), numberOf(entry.max)];
      return { ...common, kind, unit, min, max, ...(decimals && { decimals: true }) };
    }
    case 'text': {
      const lines = numberOf(entry.lines);
      return { ...common, kind, maxLength: numberOf(entry.maxLength), ...(lines > 1 && { lines }) };
    }
    default:
      return { ...common, kind };
  }
}

const partsOf = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** `1,000` and `๑๕` are numbers to people. */
function numberOf(text: string): number {
  const plain = toArabicDigits(text).replaceAll(/[,\s]/g, '');
  return plain === '' ? Number.NaN : Number(plain);
}

/**
 * The latest state with a draft on top: what the person changed stays, what somebody else changed meanwhile comes in.
 */
export function withDraft(latest: DutyEntry, draft: { entry: DutyEntry; base: DutyEntry }): DutyEntry {
  const changed = Object.entries(draft.entry).filter(
    ([key, value]) => !alike(value, draft.base[key as keyof DutyEntry]),
  );
  return { ...latest, ...(Object.fromEntries(changed) as Partial<DutyEntry>) };
}

/** Faults by the input at which they are mended; the server names some places that have none of their own. */
export function faultPlace(path: string): string {
  return path
    .replace(/^edit\.?/, '')
    .replace(/^(nicknames|audience|reminder\.before|reminder\.after)\..*$/, '$1')
    .replace(/^(fields\.\d+(?:\.options\.\d+)?)$/, '$1.label')
    .replace(/^(fields\.\d+)\.(?:kind|id|rounds.*)$/, '$1.label')
    .replace(/^(fields\.\d+\.options\.\d+)\.id$/, '$1.label')
    .replace(/^schedule\.rounds$/, 'schedule.rounds.0.dueOn');
}
