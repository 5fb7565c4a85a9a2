/** Completion rates of groups of units: by district, by type; from a board or from what the API hands on of it. */
import { LAO_TYPES, type LaoType } from '../organization/unit.ts';
import { isComplete, type Status } from './status.ts';

export interface GroupRate<K> {
  of: K;
  expected: number;
  complete: number;
  /** Fraction from 0 to 1; there is no group without units. */
  rate: number;
}

/** The completion rate of every group of units, in the order of their first unit; units of no group are left out. */
export function ratesBy<U extends { status: Status }, K>(
  units: readonly U[],
  groupOf: (unit: U) => K | null | undefined,
): GroupRate<K>[] {
  const groups = new Map<K, GroupRate<K>>();
  for (const unit of units) {
    const of = groupOf(unit);
    if (of === null || of === undefined) continue;
    const group = groups.get(of) ?? { of, expected: 0, complete: 0, rate: 0 };
    group.expected += 1;
    group.complete += isComplete(unit.status) ? 1 : 0;
    group.rate = group.complete / group.expected;
    groups.set(of, group);
  }
  return [...groups.values()];
}

/** The rate of every type of LAO, อบจ. first, as official lists have them. */
export const ratesByType = <U extends { status: Status; type?: LaoType | null | undefined }>(
  units: readonly U[],
): GroupRate<LaoType>[] =>
  ratesBy(units, ({ type }) => type).sort((a, b) => LAO_TYPES.indexOf(a.of) - LAO_TYPES.indexOf(b.of));

/** Steps of colour on a map: 0 below a quarter, then a step each quarter; 4 is everybody and nothing less. */
export const RATE_STEPS = [0, 0.25, 0.5, 0.75, 1] as const;

export const rateStep = (rate: number): number => RATE_STEPS.findLastIndex((from) => rate >= from);
