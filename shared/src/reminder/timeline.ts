/** The timeline of a round: what was sent of it day by day, and what leaves by rule for the units that still owe it. */
import { type CivilDate, civilDateAt, earlier, later } from '../calendar/civil-date.ts';
import { nthWorkingDayAfter, type WorkCalendar } from '../calendar/working-days.ts';
import { type Board, dueFor, entriesOf, isChased } from '../report/board.ts';
import { inOrder } from '../text/in-order.ts';
import type { Delivery } from './delivery.ts';
import { type EscalationStep, LADDER, stopsEscalation } from './escalation.ts';
import { isPromised } from './owed-lines.ts';
import { reminderDays } from './reminder-days.ts';

/** What people were sent on one day, by what it was; everybody counts once. */
export interface SentDay {
  on: CivilDate;
  kind: 'digest' | 'escalation' | 'broadcast';
  sent: number;
  failed: number;
  /** On its way, or waiting for another attempt. */
  waiting: number;
}

/** What leaves on a coming day if nobody reports until then. */
export interface ComingDay {
  on: CivilDate;
  /** Units whose officers are reminded by the duty's rule. */
  units: number;
  /** Steps of the ladder that silent units reach, in climbing order. */
  steps: { step: EscalationStep; units: number }[];
}

type Fate = 'sent' | 'failed' | 'waiting';

/** Newest day first. `isMine` says for which units' sake a message counts. */
export function sentDays(deliveries: readonly Delivery[], isMine: (unit: string) => boolean): SentDay[] {
  const days = new Map<string, { on: CivilDate; kind: SentDay['kind']; people: Map<string, Fate> }>();
  for (const delivery of deliveries) {
    const fate = fateOf(delivery);
    if (!fate || delivery.kind === 'notice') continue;
    const { kind } = delivery;
    const on = civilDateAt(delivery.sentAt ?? delivery.firstAttemptAt ?? delivery.at);
    const people = delivery.recipients.filter(
      ({ unit, user }) => isMine(unit) && (delivery.to?.includes(user) ?? true),
    );
    if (people.length === 0) continue;
    const day = days.get(`${on} ${kind}`) ?? { on, kind, people: new Map() };
    for (const { user } of people) day.people.set(user, better(day.people.get(user), fate));
    days.set(`${on} ${kind}`, day);
  }
  return [...days.values()]
    .sort((a, b) => inOrder(b.on, a.on) || inOrder(a.kind, b.kind))
    .map(({ on, kind, people }) => {
      const count = (wanted: Fate) => [...people.values()].filter((fate) => fate === wanted).length;
      return { on, kind, sent: count('sent'), failed: count('failed'), waiting: count('waiting') };
    });
}

/** Undefined for what was taken back or had nobody left: it reached no one and was to reach no one. */
function fateOf({ state }: Delivery): Fate | undefined {
  if (state === 'sent' || state === 'failed') return state;
  // The next run made up for it on its own day.
  if (state === 'outdated') return 'failed';
  return state === 'queued' || state === 'sending' ? 'waiting' : undefined;
}

/** Whoever got one message of the day was reached. */
const better = (known: Fate | undefined, fate: Fate): Fate =>
  known === 'sent' || fate === 'sent'
    ? 'sent'
    : known === 'waiting' || fate === 'waiting'
      ? 'waiting'
      : 'failed';

interface Context {
  calendar: WorkCalendar;
  /** The first day that counts: tomorrow where today's run is over. */
  from: CivilDate;
}

/** The coming days of a board by rule, the next one first. */
export function comingDays(board: Board, { calendar, from }: Context): ComingDay[] {
  const days = new Map<CivilDate, { units: number; steps: Map<EscalationStep, number> }>();
  const dayOf = (on: CivilDate) => {
    const day = days.get(on) ?? { units: 0, steps: new Map() };
    days.set(on, day);
    return day;
  };
  const ruleDays = memoized((dueOn: CivilDate) =>
    reminderDays(board.opensOn, dueOn, board.reminder, calendar),
  );
  const ladder = memoized((dueOn: CivilDate) =>
    LADDER.map(({ step, workingDays }) => ({ step, on: nthWorkingDayAfter(dueOn, workingDays, calendar) })),
  );
  for (const [unit, entry] of entriesOf(board)) {
    if (!isChased(entry)) continue;
    const dueOn = dueFor(board, unit);
    for (const { on } of ruleDays(dueOn)) if (on >= from && !isPromised(entry, on)) dayOf(on).units += 1;
    for (const { step, on } of ladder(dueOn)) {
      if (on < from || isPromised(entry, on) || stopsEscalation(entry, dueOn, on)) continue;
      const { steps } = dayOf(on);
      steps.set(step, (steps.get(step) ?? 0) + 1);
    }
  }
  return [...days]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([on, { units, steps }]) => ({
      on,
      units,
      steps: LADDER.flatMap(({ step }) => (steps.has(step) ? [{ step, units: steps.get(step) ?? 0 }] : [])),
    }));
}

/** Most units of a board share a due date. */
function memoized<T>(make: (dueOn: CivilDate) => T): (dueOn: CivilDate) => T {
  const known = new Map<CivilDate, T>();
  return (dueOn) => {
    const value = known.get(dueOn) ?? make(dueOn);
    known.set(dueOn, value);
    return value;
  };
}

/** From when on the sendings are known: deliveries are deleted after a while, and none is older than the round. */
export const knownFrom = (
  board: Pick<Board, 'opensOn'>,
  oldestKept: CivilDate,
  today: CivilDate,
): CivilDate => earlier(later(board.opensOn, oldestKept), today);
