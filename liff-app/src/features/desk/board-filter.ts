/** Which units of a board are shown, and in which order: those that miss first. */
import type { ResponseOf } from '@thankamnot/shared/api/endpoints';
import { isComplete } from '@thankamnot/shared/report/status';
import { STATUSES } from '@thankamnot/shared/report/statuses';

export type BoardUnit = ResponseOf<'board'>['units'][number];

/** Is the unit still to be asked? As the server has it: a dispute goes on until the officer has answered it. */
export const owes = ({ status, verification, dispute }: BoardUnit): boolean =>
  !isComplete(status) || (verification === 'disputed' && !dispute);

export const FILTERS = ['all', 'missing', 'working', 'problem', 'promised', 'complete'] as const;
export type Filter = (typeof FILTERS)[number];

const FITS: Record<Filter, (unit: BoardUnit) => boolean> = {
  all: () => true,
  missing: ({ status }) => status === 'missing',
  working: ({ status }) => status === 'acknowledged' || status === 'in_progress',
  problem: ({ problem }) => problem !== null,
  promised: ({ promisedOn, status }) => promisedOn !== null && !isComplete(status),
  complete: ({ status }) => isComplete(status),
};

export interface Choice {
  filter: Filter;
  /** A heading of the board; empty for all. */
  heading: string;
  text: string;
}

/** The units that fit a choice, by status from missing to done, then by heading and name. */
export function unitsShown(units: BoardUnit[], { filter, heading, text }: Choice): BoardUnit[] {
  const wanted = text.replaceAll(/\s/g, '');
  return units
    .filter(
      (unit) =>
        FITS[filter](unit) &&
        (!heading || unit.heading === heading) &&
        unit.name.replaceAll(/\s/g, '').includes(wanted),
    )
    .sort(
      (a, b) =>
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        a.heading.localeCompare(b.heading, 'th') ||
        a.name.localeCompare(b.name, 'th'),
    );
}

export const countOf = (units: BoardUnit[], filter: Filter): number => units.filter(FITS[filter]).length;
