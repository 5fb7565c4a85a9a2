import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import { isInArea } from '@thankamnot/shared/organization/people';
import { headingOf } from '@thankamnot/shared/organization/unit';
import { Problem } from '@thankamnot/shared/problem';
import { workOfUnits } from '@thankamnot/shared/reminder/owed-lines';
import { unitsAt } from '@thankamnot/shared/reminder/summaries';
import { openBoards } from './boards.ts';
import { directoryDoc, provinceDoc, rosterDoc } from './documents.ts';
import { contextAt } from './plan-day.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';

/** A unit that no message has moved. */
export interface UnitToCall {
  unit: string;
  name: string;
  /** District, or the อบจ. under its own name. */
  heading: string;
  /** As the roster has it. */
  phone: string | null;
  officers: string[];
  duties: { duty: string; round: string; shortTitle: string; dueOn: string; daysLate: number }[];
}

/**
 * The units that are to be telephoned: ten working days past a due date without an answer, in the order of the
 * boards; of a district, the units that it answers for. Throws Problems: unknown_province.
 */
export async function callList(
  ports: Pick<Ports, 'store' | 'clock'>,
  { province: provinceCode, district }: { province: string; district?: string | undefined },
  at = ports.clock.now(),
): Promise<UnitToCall[]> {
  const [province, roster, directory, open] = await Promise.all([
    read(ports.store, provinceDoc(provinceCode)),
    read(ports.store, rosterDoc(provinceCode)),
    read(ports.store, directoryDoc(provinceCode)),
    openBoards(ports, provinceCode),
  ]);
  if (!province) throw new Problem('unknown_province');
  const known = new Map(roster?.units.map((unit) => [unit.code, unit]));
  const works = workOfUnits(open, { ...contextAt(province, at), today: civilDateAt(at) }).filter(
    ({ unit, supervisor }) => isInArea({ district }, { code: unit, supervisor }),
  );
  return unitsAt(works, 'call').map(({ unit, name, items }) => {
    const place = known.get(unit);
    return {
      unit,
      name,
      heading: place ? headingOf(place) : '',
      phone: place?.phone ?? null,
      officers: directory?.seats.filter((seat) => seat.unit === unit).map((seat) => seat.name) ?? [],
      duties: items.map(({ duty, round, shortTitle, dueOn, daysLeft }) => ({
        duty,
        round,
        shortTitle,
        dueOn,
        daysLate: -daysLeft,
      })),
    };
  });
}
