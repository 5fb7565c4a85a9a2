import { laosOf } from '@thankamnot/shared/organization/roster';
import { shortName } from '@thankamnot/shared/organization/unit';
import { provinces, rosterDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import { find, read } from './records.ts';

export interface FoundUnit {
  code: string;
  name: string;
  district: string | null;
  province: { code: string; name: string };
}

const MOST = 20;
const LEAST_LETTERS = 2;

/** Units of the provinces in use whose full or short name holds the text; at most 20, the shortest names first. */
export async function findUnits(ports: Pick<Ports, 'store'>, text: string): Promise<FoundUnit[]> {
  const wanted = squeeze(text);
  if (wanted.length < LEAST_LETTERS) return [];
  const known = await find(ports.store, provinces);
  const rosters = await Promise.all(known.map(({ code }) => read(ports.store, rosterDoc(code))));
  const found = rosters.flatMap((roster) => {
    if (!roster) return [];
    const province = { code: roster.province, name: roster.name };
    return [...laosOf(roster), ...roster.units.filter(({ level }) => level !== 'lao')]
      .filter((unit) => squeeze(unit.name).includes(wanted) || squeeze(shortName(unit)).includes(wanted))
      .map((unit) => ({ code: unit.code, name: unit.name, district: unit.district ?? null, province }));
  });
  return found.sort((a, b) => a.name.length - b.name.length).slice(0, MOST);
}

const squeeze = (text: string): string => text.replace(/[\s.]/g, '');
