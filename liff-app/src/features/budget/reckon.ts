import type { MonthBudgetShape } from '@thankamnot/shared/api/budget-shapes';

/** What the month's messages come to, as the meter shows it. */
export interface Reckoning {
  /** Messages that the coming reminders are expected to need. */
  expected: number;
  /** Days for which too few will be left, and how many messages lack on them. */
  shortDays: number;
  lacking: number;
  /** Null where LINE does not tell, or counts without a limit. */
  meter: { limit: number; used: number; left: number; heldBack: number; free: number } | null;
}

export function reckon({
  usage,
  days,
  heldBack,
}: Pick<MonthBudgetShape, 'usage' | 'days' | 'heldBack'>): Reckoning {
  const sum = (of: 'messages' | 'short') => days.reduce((total, day) => total + day[of], 0);
  const expected = sum('messages');
  const common = { expected, shortDays: days.filter(({ short }) => short > 0).length, lacking: sum('short') };
  if (!usage || usage.limit === null) return { ...common, meter: null };
  const left = Math.max(0, usage.limit - usage.used);
  // Notices and broadcasts may have used some of what was held back for them.
  const held = Math.min(heldBack, left);
  return {
    ...common,
    meter: {
      limit: usage.limit,
      used: usage.used,
      left,
      heldBack: held,
      free: Math.max(0, left - held - expected),
    },
  };
}
