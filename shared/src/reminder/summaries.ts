/**
 * What supervisors are told when units stay silent after the due date: one card for each supervisor, not one for
 * each unit. A district answers for its ทต. and อบต., the province for the rest.
 */
import type { Directory } from '../organization/people.ts';
import type { EscalationStep } from './escalation.ts';
import type { Missed } from './missed.ts';
import type { OwedLine, UnitWork } from './owed-lines.ts';
import type { ReminderItem } from './plan.ts';

export interface SilentUnit {
  unit: string;
  name: string;
  items: ReminderItem[];
}

export interface Summary {
  /** Code of the district or province that answers for the units. */
  supervisor: string;
  /** Its coordinators. A district without one hands its card to the province's. */
  users: string[];
  units: SilentUnit[];
  /** Units of the whole province that are to be telephoned now; 0 on a district's card. */
  toCall: number;
}

/**
 * The cards of a day: a supervisor gets one when a unit of its reaches the step today, with every unit beyond it; and
 * whom an earlier card did not reach gets it now.
 */
export function summariesOf(
  works: readonly UnitWork[],
  directory: Directory,
  missed?: Missed,
  isMeant: (item: ReminderItem) => boolean = () => true,
): Summary[] {
  const takes = (lines: readonly OwedLine[], step: EscalationStep) =>
    lines.some(({ steps, item }) => steps.includes(step) && isMeant(item));
  const tookBefore = (lines: readonly OwedLine[], step: EscalationStep) =>
    lines.some(({ again, item }) => again?.steps.includes(step) && isMeant(item));
  const { province, coordinators } = directory;
  const usersOf = (supervisor: string) =>
    coordinators.filter(({ district }) => (district ?? province) === supervisor).map(({ user }) => user);
  const answersFor = ({ supervisor = province }: UnitWork) =>
    usersOf(supervisor).length > 0 ? supervisor : province;
  const bySupervisor = Map.groupBy(
    works.filter(({ supervisor }) => supervisor !== undefined),
    answersFor,
  );
  return [...new Set([province, ...bySupervisor.keys()])].flatMap((supervisor): Summary[] => {
    const own = bySupervisor.get(supervisor) ?? [];
    const reaches = (does: typeof takes) =>
      own.some(({ lines }) => does(lines, 'supervisor')) ||
      (supervisor === province && works.some(({ lines }) => does(lines, 'call')));
    const missing = missed?.cards.get(supervisor);
    const users = reaches(takes)
      ? usersOf(supervisor)
      : usersOf(supervisor).filter((user) => missing?.has(user) && reaches(tookBefore));
    if (users.length === 0) return [];
    const toCall = supervisor === province ? unitsAt(works, 'call').length : 0;
    return [{ supervisor, users, units: unitsAt(own, 'supervisor'), toCall }];
  });
}

/** The units that have reached a step, with the duties for which they have. */
export function unitsAt(works: readonly UnitWork[], step: EscalationStep): SilentUnit[] {
  return works.flatMap(({ unit, name, lines }): SilentUnit[] => {
    const items = lines.filter(({ reached }) => reached.includes(step)).map(({ item }) => item);
    return items.length > 0 ? [{ unit, name, items }] : [];
  });
}
