import type { Directory, Seat } from '../organization/people.ts';

/**
 * Every seat of a province. A district's or the province's own office has its coordinators as officers as long as
 * nobody holds a seat in it, so that duties which the office itself must report are reminded too.
 */
export function allSeats({ province, seats, coordinators }: Directory): Seat[] {
  const staffed = new Set(seats.map(({ unit }) => unit));
  const offices = coordinators.map(
    ({ user, name, district, since }): Seat => ({ user, name, unit: district ?? province, since }),
  );
  return [...seats, ...offices.filter(({ unit }) => !staffed.has(unit))];
}
