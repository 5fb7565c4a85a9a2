/** People and what they may see and do. A person is known by the LINE user id of this provider. */
import type { CivilDate, Instant } from '../calendar/civil-date.ts';

/** An officer's place in a unit. Duties belong to the unit, so a seat is handed over with its open work. */
export interface Seat {
  user: string;
  name: string;
  unit: string;
  since: Instant;
  /** The person blocked the bot: a push would not arrive. */
  blocked?: boolean;
  /** The unit's head: asked only when the officers have stayed silent past the due date. */
  head?: true;
  /** The person asked for no reminders up to and including this day. */
  pausedUntil?: CivilDate;
}

/** Somebody who chases: for a whole province, or for one district (its four-digit code). */
export interface Coordinator {
  user: string;
  name: string;
  district?: string;
  since: Instant;
}

/** Somebody who asked for a seat without an invite and waits for a coordinator's tap. */
export interface Applicant {
  user: string;
  name: string;
  unit: string;
  at: Instant;
}

/** Everybody of one province in one document, so that a reminder run reads it once. */
export interface Directory {
  province: string;
  seats: Seat[];
  coordinators: Coordinator[];
  applicants: Applicant[];
  /** When a free reply last carried the open duties along, by person: no paid reminder repeats it within a day. */
  told?: Record<string, Instant>;
}

/** What one person holds: at most a few seats, and coordination. */
export interface Person {
  user: string;
  name: string;
  province: string;
  /** Unit codes in which the person has a seat. */
  units: string[];
  coordinates?: { district?: string };
}

/** Does this person coordinate the whole province? Dates, duties, roster and approvals are the province's own. */
export const isProvincial = ({ coordinates }: Pick<Person, 'coordinates'>): boolean =>
  coordinates !== undefined && coordinates.district === undefined;

/**
 * Is a unit in an area? The province has all; a district has its own office and the units that it supervises
 * (`unit.ts`, `supervisorOf`).
 */
export const isInArea = (
  { district }: { district?: string | undefined },
  { code, supervisor }: { code: string; supervisor?: string | undefined },
): boolean => district === undefined || code === district || supervisor === district;

export type Role = 'officer' | 'district_coordinator' | 'provincial_coordinator';

export function rolesOf(person: Person): Role[] {
  const roles: Role[] = [];
  if (person.units.length > 0) roles.push('officer');
  if (person.coordinates) {
    roles.push(person.coordinates.district ? 'district_coordinator' : 'provincial_coordinator');
  }
  return roles;
}
