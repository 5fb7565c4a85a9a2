/** What a coordinator may record for a unit that has told it by telephone, without filling in its form. */
import { checkValues, doneValues, type Form, isWhole } from '../duty/form.ts';

export const QUICK_STATUSES = ['done', 'nothing_to_report'] as const;
export type QuickStatus = (typeof QUICK_STATUSES)[number];

/**
 * "Done" only where the values that it stands for are a whole report: a form that asks for figures must be filled in,
 * or the tables for Bangkok would have gaps.
 */
export function quickStatuses(form: Form, round: string): QuickStatus[] {
  const checked = checkValues(form, round, doneValues(form, round));
  const isWholeReport = 'values' in checked && isWhole(form, round, checked.values);
  return QUICK_STATUSES.filter((status) =>
    status === 'done' ? isWholeReport : form.mayBeNothing !== undefined,
  );
}
