import { findProvince, type ProvinceName } from './provinces.ts';
import { districtCodeOf, laoTypeOf, type Unit } from './unit.ts';

/** All units of one province, in the order of the source (the order of official tables). */
export interface Roster {
  province: string;
  name: string;
  units: Unit[];
}

/** Something wrong in a roster file; `line` counts from 1 and includes the heading. */
export interface RosterFault {
  line: number;
  message: string;
}

const COLUMNS = ['code', 'name_th', 'type', 'district_th', 'province_th'] as const;

/**
 * Reads the rows of a roster file (first row = headings `code,name_th,type,district_th,province_th` and
 * optionally `phone`) for one province. Rows of other provinces are left out, so the national file serves
 * as well. The district units and the province's own unit are added: they report too, and they supervise.
 * Returns every fault found; with any fault there is no roster.
 */
export function readRoster(
  rows: readonly (readonly string[])[],
  province: ProvinceName,
): { roster: Roster } | { faults: RosterFault[] } {
  const headings = (rows[0] ?? []).map((cell) => cell.replace(/^\uFEFF/, '').trim());
  const at = Object.fromEntries(COLUMNS.map((column) => [column, headings.indexOf(column)]));
  const absent = COLUMNS.filter((column) => at[column] === -1);
  if (absent.length > 0) {
    return { faults: [{ line: 1, message: `missing column ${absent.join(', ')}` }] };
  }
  const phoneAt = headings.indexOf('phone');
  const faults: RosterFault[] = [];
  const laos: Unit[] = [];
  const lineOf = new Map<string, number>();

  rows.slice(1).forEach((row, index) => {
    const line = index + 2;
    if (row.every((cell) => cell.trim() === '')) return;
    const cell = (column: (typeof COLUMNS)[number]) => (row[at[column] ?? -1] ?? '').trim();
    const result = readRow(cell, (phoneAt === -1 ? '' : (row[phoneAt] ?? '')).trim());
    if ('fault' in result) {
      faults.push({ line, message: result.fault });
      return;
    }
    if (result.province !== province.code) return;
    const former = lineOf.get(result.code);
    if (former === undefined) laos.push(result);
    else faults.push({ line, message: `duplicate code ${result.code}, first on line ${former}` });
    lineOf.set(result.code, former ?? line);
  });

  if (faults.length > 0) return { faults };
  if (laos.length === 0) return { faults: [{ line: 1, message: `no unit of province ${province.name}` }] };
  return {
    roster: {
      province: province.code,
      name: province.name,
      units: [...laos, ...officesAbove(laos, province)],
    },
  };
}

/** The unit of one row, or what is wrong with it. */
function readRow(
  cell: (column: (typeof COLUMNS)[number]) => string,
  phone: string,
): Unit | { fault: string } {
  // Spreadsheets drop the leading zero.
  const code = cell('code').replace(/^(?=\d{7}$)/, '0');
  const type = laoTypeOf(cell('type'));
  const province = findProvince(cell('province_th'));
  const name = cell('name_th');
  const district = cell('district_th');
  if (COLUMNS.some((column) => cell(column).includes('\uFFFD'))) return { fault: 'not valid UTF-8 text' };
  if (!province) return { fault: `unknown province "${cell('province_th')}"` };
  if (!/^\d{8}$/.test(code)) return { fault: `code "${code}" is not 8 digits` };
  if (!districtCodeOf(code).startsWith(province.code)) {
    return { fault: `code ${code} is not one of province ${province.name}` };
  }
  if (!type) return { fault: `unknown type "${cell('type')}"` };
  if (!name) return { fault: `code ${code} has no name` };
  if (!district) return { fault: `code ${code} has no district` };
  return { code, level: 'lao', name, type, district, province: province.code, ...(phone && { phone }) };
}

/** The district offices, in the order in which their LAOs come, and the provincial office. */
function officesAbove(laos: readonly Unit[], province: ProvinceName): Unit[] {
  const districts = new Map<string, Unit>();
  for (const { code, district, type } of laos) {
    if (district === undefined || type === 'อบจ.') continue;
    const districtCode = districtCodeOf(code);
    if (districts.has(districtCode)) continue;
    districts.set(districtCode, {
      code: districtCode,
      level: 'district',
      name: `อำเภอ${district}`,
      district,
      province: province.code,
    });
  }
  const own: Unit = {
    code: province.code,
    level: 'province',
    name: `จังหวัด${province.name}`,
    province: province.code,
  };
  return [...districts.values(), own];
}

/** The LAOs of a roster. */
export const laosOf = (roster: Roster): Unit[] => roster.units.filter(({ level }) => level === 'lao');

export function findUnit(roster: Roster, code: string): Unit | undefined {
  return roster.units.find((unit) => unit.code === code);
}
