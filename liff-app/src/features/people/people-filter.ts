/** Which units of an area are shown, by their officers, district and name. */
import type { PeopleShape } from '@thankamnot/shared/api/people-shapes';

export type UnitPeople = PeopleShape['units'][number];
export type Officer = UnitPeople['officers'][number];

export const FILTERS = ['all', 'empty', 'unreachable', 'staffed'] as const;
export type Filter = (typeof FILTERS)[number];

const isSilent = ({ blocked, pausedUntil }: Officer): boolean => blocked || pausedUntil !== null;

const FITS: Record<Filter, (unit: UnitPeople) => boolean> = {
  all: () => true,
  empty: ({ officers }) => officers.length === 0,
  /** There are officers, and no reminder arrives at any of them. */
  unreachable: ({ officers }) => officers.length > 0 && officers.every(isSilent),
  staffed: ({ officers }) => officers.length > 0,
};

export interface Choice {
  filter: Filter;
  /** Empty for all. */
  heading: string;
  text: string;
}
export const EVERYTHING: Choice = { filter: 'all', heading: '', text: '' };

export function unitsShown(units: readonly UnitPeople[], { filter, heading, text }: Choice): UnitPeople[] {
  const wanted = squeeze(text);
  return units.filter(
    (unit) =>
      FITS[filter](unit) &&
      (!heading || unit.heading === heading) &&
      [unit.name, ...unit.officers.map(({ name }) => name)].some((name) => squeeze(name).includes(wanted)),
  );
}

export const countOf = (units: readonly UnitPeople[], filter: Filter): number =>
  units.filter(FITS[filter]).length;

export const headingsOf = (units: readonly UnitPeople[]): string[] =>
  [...new Set(units.map(({ heading }) => heading))].sort((a, b) => a.localeCompare(b, 'th'));

const squeeze = (text: string): string => text.replaceAll(/\s/g, '');
