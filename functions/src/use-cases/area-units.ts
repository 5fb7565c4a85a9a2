import { isInArea, type Person } from '@thankamnot/shared/organization/people';
import { findUnit, type Roster } from '@thankamnot/shared/organization/roster';
import { supervisorOf, type Unit } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';

/** The units whose people a coordinator sees: the province's all, or those that the district answers for and its office. */
export function unitsSeenBy(roster: Roster, { coordinates }: Person): Unit[] {
  if (!coordinates) return [];
  return roster.units.filter((unit) =>
    isInArea(coordinates, { code: unit.code, supervisor: supervisorOf(unit) }),
  );
}

/** A unit of the coordinator's area. Throws Problems: unknown_unit, not_allowed. */
export function needUnitOf(roster: Roster | undefined, by: Person, code: string): Unit {
  const unit = roster && findUnit(roster, code);
  if (!unit) throw new Problem('unknown_unit');
  if (!unitsSeenBy(roster, by).includes(unit)) throw new Problem('not_allowed');
  return unit;
}
