import { findProvince, type ProvinceName } from './provinces.ts';
import type { RosterFault, RosterFlaw } from './roster-fault.ts';
import { districtCodeOf, laoTypeOf, type Unit } from './unit.ts';

/** All units of one province, in the order of the source (the order of official tables). */
export interface Roster {
  province: string;
  name: string;
  units: Unit[];
}

const COLUMNS = ['code', 'name_th', 'type', 'district_th', 'province_th'] as const;
type Column = (typeof COLUMNS)[number] | 'phone';

/** How the department's open data and provincial offices head their columns. */
const HEADINGS: Record<Column, readonly string[]> = {
  code: ['code', 'รหัส', 'รหัส อปท.', 'รหัสหน่วยงาน'],
  name_th: ['name_th', 'ชื่อ', 'ชื่อ อปท.', 'ชื่อหน่วยงาน'],
  type: ['type', 'ประเภท', 'ประเภท อปท.'],
  district_th: ['district_th', 'อำเภอ'],
  province_th: ['province_th', 'จังหวัด'],
  phone: ['phone', 'โทรศัพท์', 'เบอร์โทรศัพท์', 'หมายเลขโทรศัพท์'],
};

/** The largest province has 333. */
const MOST_UNITS = 1000;
/** The longest name of the country has 47 letters. */
const LONGEST_CELL = 100;

/** A roster as a file gives it. */
export interface ReadRoster {
  roster: Roster;
  /** Rows of other provinces, which were left out. */
  leftOut: number;
}

/**
 * Reads the rows of a roster file (first row = headings `code,name_th,type,district_th,province_th` and
 * optionally `phone`, or their Thai names) for one province. Rows of other provinces are left out, so the national
 * file serves as well. The district units and the province's own unit are added: they report too, and they supervise.
 * Returns every fault found; with any fault there is no roster.
 */
export function readRoster(
  rows: readonly (readonly string[])[],
  province: ProvinceName,
): ReadRoster | { faults: RosterFault[] } {
  const headings = (rows[0] ?? []).map((cell) => cell.replace(/^\uFEFF/, '').trim());
  const at = (column: Column) => headings.findIndex((heading) => HEADINGS[column].includes(heading));
  const places = { ...placesOf(COLUMNS, at), phone: at('phone') };
  const columns = COLUMNS.filter((column) => places[column] === -1);
  if (columns.length > 0) return { faults: [{ line: 1, kind: 'missing_columns', columns }] };

  const faults: RosterFault[] = [];
  const laos: Unit[] = [];
  const lineOf = new Map<string, number>();
  const elsewhere = new Set<string>();
  let leftOut = 0;

  rows.slice(1).forEach((row, index) => {
    const line = index + 2;
    if (row.every((cell) => cell.trim() === '')) return;
    const result = readRow((column) => (row[places[column]] ?? '').trim());
    if ('kind' in result) {
      faults.push({ line, ...result });
      return;
    }
    if (result.province !== province.code) {
      leftOut += 1;
      elsewhere.add(result.province);
      return;
    }
    const firstLine = lineOf.get(result.code);
    if (firstLine === undefined) laos.push(result);
    else faults.push({ line, kind: 'duplicate_code', code: result.code, firstLine });
    lineOf.set(result.code, firstLine ?? line);
  });

  if (faults.length > 0) return { faults };
  if (laos.length === 0) {
    const found = [...elsewhere].map((code) => findProvince(code)?.name ?? code);
    return { faults: [{ line: 1, kind: 'no_unit', province: province.name, found }] };
  }
  if (laos.length > MOST_UNITS) return { faults: [{ line: 1, kind: 'too_many_units', most: MOST_UNITS }] };
  return { roster: rosterFromLaos(laos, province), leftOut };
}

const placesOf = <C extends string>(columns: readonly C[], at: (column: C) => number) =>
  Object.fromEntries(columns.map((column) => [column, at(column)])) as Record<C, number>;

/** A roster of these LAOs, with the offices above them. */
export const rosterFromLaos = (
  laos: readonly Unit[],
  { code, name }: Pick<ProvinceName, 'code' | 'name'>,
): Roster => ({
  province: code,
  name,
  units: [...laos, ...officesAbove(laos, { code, name })],
});

/** The unit of one row, or what is wrong with it. */
function readRow(cell: (column: Column) => string): Unit | RosterFlaw {
  // Spreadsheets drop the leading zero.
  const code = cell('code').replace(/^(?=\d{7}$)/, '0');
  const type = laoTypeOf(cell('type'));
  const province = findProvince(cell('province_th'));
  const name = cell('name_th');
  const district = cell('district_th');
  const phone = cell('phone');
  if (COLUMNS.some((column) => cell(column).includes('\uFFFD'))) return { kind: 'not_utf8' };
  if (!province) return { kind: 'unknown_province', text: cell('province_th').slice(0, LONGEST_CELL) };
  if (!/^\d{8}$/.test(code)) return { kind: 'bad_code', code: code.slice(0, LONGEST_CELL) };
  if (!districtCodeOf(code).startsWith(province.code)) {
    return { kind: 'code_elsewhere', code, province: province.name };
  }
  if (!type) return { kind: 'unknown_type', text: cell('type').slice(0, LONGEST_CELL) };
  if (!name) return { kind: 'no_name', code };
  if (!district) return { kind: 'no_district', code };
  if ([name, district, phone].some((text) => text.length > LONGEST_CELL)) return { kind: 'long_text', code };
  return { code, level: 'lao', name, type, district, province: province.code, ...(phone && { phone }) };
}

/** The district offices, in the order in which their LAOs come, and the provincial office. */
function officesAbove(laos: readonly Unit[], province: Pick<ProvinceName, 'code' | 'name'>): Unit[] {
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

/** The unit that a code means today: a printed invite may still carry the code that the unit had before. */
export function unitNow(roster: Roster, code: string): Unit | undefined {
  return findUnit(roster, code) ?? roster.units.find(({ formerCodes }) => formerCodes?.includes(code));
}
