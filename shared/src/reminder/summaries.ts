/**
 * What supervisors are told when units stay silent after the due date: one card for each supervisor, not one for
 * each unit. A district answers for its ทต. and อบต., the province for the rest.
 */
import type { Directory } from '../organization/people.ts';
import type { EscalationStep } from './escalation.ts';
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

/** The cards of a day: a supervisor gets one when a unit of its reaches the step today, with every unit beyond it. */
export function summariesOf(
  works: readonly UnitWork[],
  directory: Directory,
  isMeant: (item: ReminderItem) => boolean = () => true,
): Summary[] {
  const takes = (lines: readonly OwedLine[], step: EscalationStep) =>
    lines.some(({ steps, item }) => steps.includes(step) && isMeant(item));
  const { province, coordinators } = directory;
  const usersOf = (supervisor: string) =>
    coordinators.filter(({ district }) => (district ?? province) === supervisor).map(({ user }) => user);
  const answersFor = ({ supervisor = province }: UnitWork) =>
    usersOf(supervisor).length > 0 ? supervisor : province;
  const bySupervisor = Map.groupBy(
    works.filter(({ supervisor }) => supervisor !== undefined),
    answersFor,
  );
  const callsNow = works.some(({ lines }) => takes(lines, 'call'));
  return [...new Set([province, ...bySupervisor.keys()])].flatMap((supervisor): Summary[] => {
    const own = bySupervisor.get(supervisor) ?? [];
    const calls = supervisor === province && callsNow;
    const users = usersOf(supervisor);
    if (users.length === 0 || !(calls || own.some(({ lines }) => takes(lines, 'supervisor')))) return [];
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
