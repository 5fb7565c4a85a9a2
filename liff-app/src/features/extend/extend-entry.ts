/** What is typed on the page of an extension, and the wish that it stands for. */
import type { ExtensionWish } from '@thankamnot/shared/api/act-shapes';
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { addDays, type CivilDate } from '@thankamnot/shared/calendar/civil-date';
import { readThaiDate } from '@thankamnot/shared/calendar/read-thai-date';
import { dates } from '@thankamnot/shared/wording/liff/dates';
import { extendPage as say } from '@thankamnot/shared/wording/liff/extend';
import { codesIn } from '../../router/unit-codes.ts';

export type Board = ResponseOf<'board'>;
export type Scope = 'all' | 'districts' | 'units';

/** Dates are kept as they were typed. */
export interface ExtensionEntry {
  until: string;
  letterNo: string;
  letterDate: string;
  reason: string;
  scope: Scope;
  headings: string[];
  codes: string[];
}

export type Faults = Partial<Record<'until' | 'letterNo' | 'letterDate' | 'headings' | 'codes', string>>;

/** `units` are those that were picked in the list before. */
export const emptyEntry = (units: string | undefined): ExtensionEntry => ({
  until: '',
  letterNo: '',
  letterDate: '',
  reason: '',
  scope: units ? 'units' : 'all',
  headings: [],
  codes: units ? codesIn(units) : [],
});

/** The day on which the server answered: the phone's own clock may be wrong. */
export const todayOf = ({ dueOn, daysLeft }: Board): CivilDate => addDays(dueOn, -daysLeft);

export const dateTyped = (text: string, today: CivilDate): CivilDate | undefined =>
  readThaiDate(text, { today, words: true });

/** What is to be asked of the server, or what is wrong, by field. */
export function wishOf(entry: ExtensionEntry, board: Board): { wish: ExtensionWish } | { faults: Faults } {
  const today = todayOf(board);
  const until = dateTyped(entry.until, today);
  const letterDate = entry.letterDate.trim() === '' ? null : dateTyped(entry.letterDate, today);
  const letterNo = entry.letterNo.trim();
  const units = unitsOf(entry, board);
  const faults: Faults = {
    ...(until === undefined && { until: entry.until.trim() === '' ? say.noDay : say.noSuchDay }),
    ...(until !== undefined && notLater(until, units, board)),
    ...(letterNo === '' && { letterNo: say.noLetter }),
    ...(letterDate === undefined && { letterDate: say.noSuchDay }),
    ...(units?.length === 0 && { [entry.scope === 'districts' ? 'headings' : 'codes']: say.nobody }),
  };
  if (until === undefined || letterDate === undefined || Object.keys(faults).length > 0) return { faults };
  return { wish: { until, letterNo, letterDate, reason: entry.reason.trim() || null, units } };
}

/** Codes that the scope stands for; null for every unit. */
export function unitsOf({ scope, headings, codes }: ExtensionEntry, { units }: Board): string[] | null {
  if (scope === 'all') return null;
  return units
    .filter(({ code, heading }) =>
      scope === 'districts' ? headings.includes(heading) : codes.includes(code),
    )
    .map(({ code }) => code);
}

function notLater(until: CivilDate, units: string[] | null, board: Board): Faults {
  const inForce = units
    ? board.units.filter(({ code }) => units.includes(code)).map(({ dueOn }) => dueOn)
    : [board.dueOn];
  const latest = inForce.sort().at(-1);
  return latest !== undefined && until <= latest ? { until: say.notLater(dates.long(latest)) } : {};
}
