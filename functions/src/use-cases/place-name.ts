import type { Person } from '@thankamnot/shared/organization/people';
import { findUnit } from '@thankamnot/shared/organization/roster';
import { rosterDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { read } from './records.ts';

/** The full Thai name of a unit, a district or a province, e.g. `เทศบาลนครแม่สอด`, `อำเภอแม่สอด`, `จังหวัดตาก`. */
export async function placeName(
  ports: Pick<Ports, 'store'>,
  province: string,
  code: string,
): Promise<string> {
  const roster = await read(ports.store, rosterDoc(province));
  return (roster && findUnit(roster, code)?.name) ?? code;
}

/** The code of what a coordinator coordinates. */
export const coordinatedPlace = ({ province, coordinates }: Person): string =>
  coordinates?.district ?? province;
