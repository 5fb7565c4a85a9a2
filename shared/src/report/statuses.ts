/** Statuses of a unit in a round, in the order of getting on (DESIGN §3). Apart, because the form loads no list. */
export const STATUSES = ['missing', 'acknowledged', 'in_progress', 'done', 'nothing_to_report'] as const;
