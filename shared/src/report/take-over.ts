/**
 * What a round in progress takes over of an edited duty, when a coordinator asks for it. A board copies the duty when it
 * opens (docs/decisions/0001-one-board-document.md); afterwards wording, reminders and target may follow, the form only
 * where everything that was reported still stands in it. Dates move by extension alone, and who is asked stays.
 */
import type { DutyContent } from '../duty/duty.ts';
import { changedSections, type Section } from '../duty/duty-edit.ts';
import { checkValues, type Form, fieldsOf, isWhole, type Values } from '../duty/form.ts';
import { type Board, entriesOf } from './board.ts';
import { isComplete } from './status.ts';

/** Why a round keeps its form: fields of the form, and how many units have reported what would not stand. */
export interface Conflict {
  labels: string[];
  units: number;
}

export interface TakeOver {
  /** What the round takes over. */
  takes: Section[];
  /** What stays as it was when the round opened. */
  keeps: Section[];
  /** Set where `keeps` names the form. */
  conflict?: Conflict;
}

const FOLLOWS: readonly Section[] = ['wording', 'letters', 'reminder', 'target'];

/** What an open round would take over of a duty, `after` an edit. */
export function takeOverOf(board: Board, after: DutyContent): TakeOver {
  const changed = changedSections(contentOn(board, after), after);
  const conflict = changed.includes('form') ? conflictOf(board, after.form) : undefined;
  const takes = changed.filter((section) => FOLLOWS.includes(section) || (section === 'form' && !conflict));
  return {
    takes,
    keeps: changed.filter((section) => !takes.includes(section)),
    ...(conflict && { conflict }),
  };
}

/** The fields of a board that a take-over overwrites; `undefined` takes a field away. */
export function takenOver(board: Board, after: DutyContent): [field: keyof Board, value: unknown][] {
  const { takes } = takeOverOf(board, after);
  const rows: Partial<Record<Section, [keyof Board, unknown][]>> = {
    wording: [
      ['title', after.title],
      ['shortTitle', after.shortTitle],
      ['nicknames', after.nicknames],
      ['asks', after.asks],
      ['url', after.url],
    ],
    letters: [['letters', after.letters]],
    reminder: [['reminder', after.reminder]],
    target: [['targetRate', after.targetRate]],
    form: [
      ['form', after.form],
      ['indicators', after.indicators],
    ],
  };
  return takes.flatMap((section) => rows[section] ?? []);
}

/** What the board says, laid over the duty for what only the duty knows. */
const contentOn = (board: Board, duty: DutyContent): DutyContent => {
  const { title, shortTitle, nicknames, asks, url, letters, form, reminder, targetRate } = board;
  const { schedule, audience } = duty;
  return {
    title,
    shortTitle,
    nicknames,
    asks,
    letters,
    form,
    reminder,
    schedule,
    audience,
    ...(url !== undefined && { url }),
    ...(targetRate !== undefined && { targetRate }),
  };
};

/** What would not stand in the new form of what was reported; undefined when all of it would. */
function conflictOf(board: Board, after: Form): Conflict | undefined {
  const { form: before, round } = board;
  const labels = new Map(
    [...fieldsOf(after, round), ...fieldsOf(before, round)].map((it) => [it.id, it.label]),
  );
  const fields = new Set<string>();
  let units = 0;
  for (const [, { values, status }] of entriesOf(board)) {
    if (!values) continue;
    const broken = brokenFields(before, after, round, values, isComplete(status));
    if (broken.length > 0) units += 1;
    for (const id of broken) fields.add(labels.get(id) ?? id);
  }
  return units === 0 ? undefined : { labels: [...fields], units };
}

/** Ids of fields whose value stood before and would not any more, or that would newly be lacking. */
function brokenFields(
  before: Form,
  after: Form,
  round: string,
  reported: Values,
  complete: boolean,
): string[] {
  const values = Object.fromEntries(Object.entries(reported).filter(([, value]) => value !== null));
  const faultsIn = (form: Form): string[] => {
    const checked = checkValues(form, round, values);
    return 'faults' in checked ? checked.faults.map(({ field }) => field) : [];
  };
  const faultsBefore = faultsIn(before);
  const kindOf = (form: Form, id: string) => fieldsOf(form, round).find((field) => field.id === id)?.kind;
  const retyped = Object.keys(values).filter((id) => {
    const kind = kindOf(after, id);
    return kind !== undefined && kind !== kindOf(before, id);
  });
  const broken = faultsIn(after).filter((id) => !faultsBefore.includes(id));
  const partsAdded =
    complete && isWhole(before, round, values) && !isWhole(after, round, values)
      ? fieldsOf(after, round).flatMap((field) =>
          field.kind === 'checklist' && field.allDone ? [field.id] : [],
        )
      : [];
  return [...new Set([...broken, ...retyped, ...partsAdded])];
}
