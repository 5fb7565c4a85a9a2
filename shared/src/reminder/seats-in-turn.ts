/** Which of a unit's officers is written to: one at a time, the next one when the one before stayed silent. */
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Seat } from '../organization/people.ts';
import { inOrder } from '../text/in-order.ts';

/** The officer who is written to first: whoever answered last, else whoever has been there longest. */
export const leadSeat = (seats: readonly Seat[], answeredLast?: string): Seat | undefined =>
  inTurn(seats, answeredLast)[0];

/** The lead, then the others by how long they have been there. */
function inTurn(seats: readonly Seat[], answeredLast?: string): Seat[] {
  const bySeniority = seats.toSorted((a, b) => inOrder(a.since, b.since) || inOrder(a.user, b.user));
  const lead = bySeniority.find(({ user }) => user === answeredLast);
  return lead ? [lead, ...bySeniority.filter((seat) => seat !== lead)] : bySeniority;
}

export const isPaused = ({ pausedUntil }: Seat, today: CivilDate): boolean =>
  pausedUntil !== undefined && pausedUntil >= today;

/** May a push be sent to this seat today? */
export const isReachable = (seat: Seat, today: CivilDate): boolean => !seat.blocked && !isPaused(seat, today);

/** Why nobody of a unit can be written to. */
export function silenceOf(seats: readonly Seat[], today: CivilDate): 'no_officer' | 'blocked' | 'paused' {
  if (seats.length === 0) return 'no_officer';
  return seats.some((seat) => !seat.blocked && isPaused(seat, today)) ? 'paused' : 'blocked';
}

export interface TurnOf {
  today: CivilDate;
  /** Who answered last, on any duty. */
  answeredLast?: string;
  /** Reminder days since the unit's last answer on which somebody was written to, before today. */
  unanswered: readonly CivilDate[];
  /** Everybody at once: the ladder's first step. */
  all: boolean;
  /** The head too: the ladder's second step. */
  head: boolean;
}

/**
 * The seats that get today's reminder; none when nobody can be reached. The head stands in where a unit has no
 * other officer. A day counts as unanswered only from the lead's first day in the seat on: earlier ones asked nobody.
 */
export function seatsToAsk(seats: readonly Seat[], turn: TurnOf): Seat[] {
  const reachable = seats.filter((seat) => isReachable(seat, turn.today));
  const officers = reachable.filter(({ head }) => !head);
  const asked = inTurn(officers.length > 0 ? officers : reachable, turn.answeredLast);
  const [lead] = asked;
  if (!lead) return [];
  const silent = turn.unanswered.filter((on) => on > lead.since.slice(0, 10)).length;
  const next = asked[silent % asked.length] ?? lead;
  const chosen = turn.all ? asked : [next];
  const heads = turn.head ? reachable.filter(({ head }) => head) : [];
  return [...new Set([...chosen, ...heads])];
}
