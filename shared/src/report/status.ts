import type { STATUSES } from './statuses.ts';

/** Status of a unit in a round (DESIGN §3). */
export type Status = (typeof STATUSES)[number];

/** Complete is what counts for the rate: reported, or reported that there is nothing. */
export const isComplete = (status: Status): boolean => status === 'done' || status === 'nothing_to_report';
