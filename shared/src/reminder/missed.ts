/**
 * Reminders that a day's run planned and that never left, because LINE or the program stood still: the next run makes
 * up for them from the present state, for those people and no others.
 */
import { addDays, type CivilDate, civilDateAt } from '../calendar/civil-date.ts';
import type { Directory } from '../organization/people.ts';
import type { Delivery } from './delivery.ts';
import { allSeats } from './office-seats.ts';

export interface Missed {
  /** Everything is owed again to these people that was owed after this day. */
  since: CivilDate;
  /** Who did not get a digest, by unit. */
  units: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who did not get a card, by the district or province that they coordinate. */
  cards: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * What deliveries that did not leave owe; undefined where there are none. A coordinator's card carried the reminder
 * of the person's own seats along.
 */
export function missedBy(deliveries: readonly Delivery[], directory: Directory): Missed | undefined {
  const [since] = deliveries.map(({ since, at }) => since ?? addDays(civilDateAt(at), -1)).sort();
  if (since === undefined) return undefined;
  const units = new Map<string, Set<string>>();
  const cards = new Map<string, Set<string>>();
  const seats = Map.groupBy(allSeats(directory), ({ user }) => user);
  for (const { kind, recipients } of deliveries) {
    for (const { unit, user } of recipients) {
      if (kind === 'escalation') add(cards, unit, user);
      const own = kind === 'escalation' ? (seats.get(user) ?? []).map((seat) => seat.unit) : [unit];
      for (const code of own) add(units, code, user);
    }
  }
  return { since, units, cards };
}

const add = (to: Map<string, Set<string>>, code: string, user: string): void =>
  void to.set(code, new Set([...(to.get(code) ?? []), user]));
