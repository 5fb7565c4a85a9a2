/** Organizations that report, and who supervises whom. */

export const LAO_TYPES = ['อบจ.', 'ทน.', 'ทม.', 'ทต.', 'อบต.', 'เมืองพัทยา'] as const;
export type LaoType = (typeof LAO_TYPES)[number];
export type UnitLevel = 'lao' | 'district' | 'province';

export interface Unit {
  /** Official code: 8 digits for an LAO, 4 for a district, 2 for a province. */
  code: string;
  level: UnitLevel;
  /** Full Thai name, e.g. `เทศบาลนครแม่สอด`, `อำเภอแม่สอด`, `จังหวัดตาก`. */
  name: string;
  /** Only for LAOs. */
  type?: LaoType;
  /** Thai name of the district without อำเภอ; the province's own unit has none. */
  district?: string;
  /** Two-digit province code. */
  province: string;
  phone?: string;
  /** Codes that the unit had before, e.g. as an อบต. that has become a ทต. */
  formerCodes?: string[];
}

const FULL_PREFIX: Record<LaoType, string> = {
  'อบจ.': 'องค์การบริหารส่วนจังหวัด',
  'ทน.': 'เทศบาลนคร',
  'ทม.': 'เทศบาลเมือง',
  'ทต.': 'เทศบาลตำบล',
  'อบต.': 'องค์การบริหารส่วนตำบล',
  เมืองพัทยา: 'เมืองพัทยา',
};

/** How the department's open data and people write the types. */
const TYPE_SPELLINGS: Record<string, LaoType> = {
  'อบจ.': 'อบจ.',
  อบจ: 'อบจ.',
  องค์การบริหารส่วนจังหวัด: 'อบจ.',
  'ทน.': 'ทน.',
  เทศบาลนคร: 'ทน.',
  'ทม.': 'ทม.',
  เทศบาลเมือง: 'ทม.',
  'ทต.': 'ทต.',
  เทศบาลตำบล: 'ทต.',
  'อบต.': 'อบต.',
  อบต: 'อบต.',
  องค์การบริหารส่วนตำบล: 'อบต.',
  ท้องถิ่นรูปแบบพิเศษ: 'เมืองพัทยา',
  เมืองพัทยา: 'เมืองพัทยา',
};

export function laoTypeOf(text: string): LaoType | undefined {
  const spelling = text.trim();
  return Object.hasOwn(TYPE_SPELLINGS, spelling) ? TYPE_SPELLINGS[spelling] : undefined;
}

/** The name without its type, e.g. `แม่สอด`. */
export function bareName(unit: Unit): string {
  if (unit.level === 'district') return unit.name.replace(/^อำเภอ/, '');
  if (unit.level === 'province') return unit.name.replace(/^จังหวัด/, '');
  const prefix = unit.type ? FULL_PREFIX[unit.type] : '';
  const bare = unit.name.startsWith(prefix) ? unit.name.slice(prefix.length) : unit.name;
  return bare || unit.name;
}

/** The name as officials abbreviate it: `ทน.แม่สอด`, `อบต.แม่กาษา`, `สถอ.แม่สอด`, `สถจ.ตาก`. */
export function shortName(unit: Unit): string {
  if (unit.level === 'district') return `สถอ.${bareName(unit)}`;
  if (unit.level === 'province') return `สถจ.${bareName(unit)}`;
  if (!unit.type || unit.type === 'เมืองพัทยา') return unit.name;
  return `${unit.type}${bareName(unit)}`;
}

/**
 * The heading that a unit is counted under in tables by district. An อบจ. covers the whole province and
 * stands under its own name, as in the Uttaradit table, so the rows still add up to the total.
 */
export function headingOf(unit: Unit): string {
  if (unit.type === 'อบจ.' || unit.district === undefined) return shortName(unit);
  return unit.district;
}

/**
 * The code of the unit that passes letters to this one and answers for it: the district for ทต. and อบต.,
 * the province for อบจ., ทน., ทม., Pattaya and districts (the Tak letter ตก ๐๐๒๓.๓/ว ๑๗๖๐๘ addresses
 * those directly). A province has none here.
 */
export function supervisorOf(unit: Unit): string | undefined {
  if (unit.level === 'province') return undefined;
  if (unit.level === 'lao' && (unit.type === 'ทต.' || unit.type === 'อบต.')) return districtCodeOf(unit.code);
  return unit.province;
}

/** An LAO's code carries its district's: two digits of type, four of district, two running. */
export const districtCodeOf = (laoCode: string): string => laoCode.slice(2, 6);
