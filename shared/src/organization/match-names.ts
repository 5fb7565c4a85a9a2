/**
 * Names as people write them against the units of a province: every line ends as matched, as ambiguous (somebody must
 * choose) or as unknown. When in doubt it asks: a wrong match would record a unit as done that is not.
 */
import { editDistance } from '../text/edit-distance.ts';
import { normaliseThai } from '../text/normalise-thai.ts';
import { findProvince, PROVINCES } from './provinces.ts';
import { readNameLine, squeeze, type WrittenLine, type WrittenName } from './read-name.ts';
import { bareName, type LaoType, type Unit } from './unit.ts';

interface Line {
  /** From 1; blank lines count. */
  line: number;
  /** As written. */
  text: string;
}

export type NameMatch =
  /** `near`: with a slip that is mended. */
  | (Line & { kind: 'matched'; unit: string; near: boolean })
  | (Line & { kind: 'ambiguous'; candidates: string[]; why: AmbiguityReason })
  | (Line & { kind: 'unknown'; why: UnknownReason });

export type AmbiguityReason =
  /** Several units have the name. */
  | 'several'
  /** The type, or the district, is another than the unit's. */
  | 'other_type'
  | 'other_district'
  /** Near to a unit that another line names exactly. */
  | 'named_elsewhere';

export type UnknownReason =
  | 'no_such_name'
  | 'other_province'
  /** The line itself says that the work is not done. */
  | 'says_not_done';

type Found = { unit: string; near: boolean } | { candidates: string[]; why: AmbiguityReason } | undefined;

/** Matches each line that is not blank. `units` are those that the list can be about. */
export function matchNames(lines: readonly string[], units: readonly Unit[]): NameMatch[] {
  const book = nameBook(units);
  const matches = lines.flatMap((text, index): NameMatch[] =>
    normaliseThai(text) === '' ? [] : [{ line: index + 1, text: text.trim(), ...matchLine(text, book) }],
  );
  const exact = new Set(matches.flatMap((it) => (it.kind === 'matched' && !it.near ? [it.unit] : [])));
  return matches.map((it) =>
    it.kind === 'matched' && it.near && exact.has(it.unit)
      ? { line: it.line, text: it.text, kind: 'ambiguous', candidates: [it.unit], why: 'named_elsewhere' }
      : it,
  );
}

interface Named {
  unit: Unit;
  name: string;
}

interface NameBook {
  named: Named[];
  byCode: Map<string, Unit>;
  byName: Map<string, Named[]>;
  /** Names of the districts, squeezed. */
  districts: Set<string>;
  province: string | undefined;
}

function nameBook(units: readonly Unit[]): NameBook {
  const named = units.map((unit) => ({ unit, name: squeeze(normaliseThai(bareName(unit))) }));
  return {
    named,
    byCode: new Map(units.map((unit) => [unit.code, unit])),
    byName: Map.groupBy(named, ({ name }) => name),
    districts: new Set(units.flatMap(({ district }) => district ?? [])),
    province: findProvince(units[0]?.province ?? '')?.name,
  };
}

type Verdict<T = NameMatch> = T extends unknown ? Omit<T, keyof Line> : never;

function matchLine(text: string, book: NameBook): Verdict {
  const line = readNameLine(text);
  if (line.saysNotDone) return { kind: 'unknown', why: 'says_not_done' };
  if (line.code !== undefined) {
    const unit = book.byCode.get(line.code);
    return unit
      ? { kind: 'matched', unit: unit.code, near: false }
      : { kind: 'unknown', why: 'no_such_name' };
  }
  if (isElsewhere(line, book)) return { kind: 'unknown', why: 'other_province' };
  const district = districtMeant(line, book);
  const isDistrictList = book.named.every(({ unit }) => unit.level === 'district');
  const readings =
    isDistrictList && line.district !== undefined
      ? [{ names: [squeeze(line.district)], types: [] }]
      : withoutPlaceNames(line, book);
  const found = readings.flatMap((reading) => {
    const it = find(reading, isDistrictList ? undefined : district, book);
    return it ? [it] : [];
  });
  return verdictOf(found);
}

/** Several columns may each be a name; they must agree. */
function verdictOf(found: NonNullable<Found>[]): Verdict {
  const [first, ...others] = found;
  if (!first) return { kind: 'unknown', why: 'no_such_name' };
  if (others.length === 0 && 'unit' in first) return { kind: 'matched', ...first };
  if (others.length === 0 && 'why' in first) return { kind: 'ambiguous', ...first };
  const candidates = new Set(found.flatMap((it) => ('unit' in it ? [it.unit] : it.candidates)));
  const [only] = candidates;
  if (candidates.size === 1 && only !== undefined && found.every((it) => 'unit' in it && !it.near)) {
    return { kind: 'matched', unit: only, near: false };
  }
  return { kind: 'ambiguous', candidates: [...candidates], why: 'several' };
}

/** Does the line speak of another province, or of a district that is not of this one? */
function isElsewhere({ province, district, beside }: WrittenLine, book: NameBook): boolean {
  const other = (name: string) => PROVINCES.some((it) => it.name === name) && name !== book.province;
  if (province !== undefined && other(province)) return true;
  const isName = (word: string) => book.byName.has(word) || book.districts.has(word);
  if (beside.some((word) => other(word) && !isName(word))) return true;
  return district !== undefined && districtNamed(district, book) === undefined;
}

/** The district that the line names, if any: behind อำเภอ, or as a word of its own beside the name. */
function districtMeant({ district, beside }: WrittenLine, book: NameBook): string | undefined {
  if (district !== undefined) return districtNamed(district, book);
  return beside.flatMap((word) => districtExactly(word, book) ?? [])[0];
}

/** `เมือง` means the province's own district. */
function districtExactly(text: string, { districts, province = '' }: NameBook): string | undefined {
  const wanted = squeeze(text);
  return [wanted, `${wanted}${province}`].find((it) => districts.has(it));
}

/** Where it is surely a district, a slip is mended. */
function districtNamed(text: string, book: NameBook): string | undefined {
  const exact = districtExactly(text, book);
  if (exact !== undefined) return exact;
  const wanted = squeeze(text);
  const near = [...book.districts].filter((it) => editDistance(it, wanted, slipsFor(it)) <= slipsFor(it));
  return near.length === 1 ? near[0] : undefined;
}

/** Of several columns without a type, those that are only the district or the province are no names. */
function withoutPlaceNames({ readings }: WrittenLine, book: NameBook): WrittenName[] {
  if (readings.length < 2) return readings;
  const isPlace = ({ names }: WrittenName) =>
    names[0] !== undefined && (book.districts.has(names[0]) || names[0] === book.province);
  const rest = readings.filter((reading) => !isPlace(reading));
  return rest.length > 0 ? rest : readings;
}

function find({ names, types }: WrittenName, district: string | undefined, book: NameBook): Found {
  const spellings = names.flatMap((name): WrittenName[] => [
    { names: [name], types },
    ...withRank(name, types),
  ]);
  for (const {
    names: [name = ''],
    types: of,
  } of spellings) {
    const same = book.byName.get(name);
    if (same)
      return settle(
        same.map(({ unit }) => unit),
        of,
        district,
      );
  }
  for (const name of names) {
    const near = nearest(name, types, book);
    if (near) return near;
  }
  return undefined;
}

/** `นครแม่สอด` and `เมืองตาก` leave out เทศบาล. */
function withRank(name: string, types: readonly LaoType[]): WrittenName[] {
  const ranks: [string, LaoType][] = [
    ['นคร', 'ทน.'],
    ['เมือง', 'ทม.'],
  ];
  return ranks.flatMap(([rank, type]) =>
    name.startsWith(rank) && types.includes(type)
      ? [{ names: [name.slice(rank.length)], types: [type] }]
      : [],
  );
}

/** Chooses among units of exactly this name. */
function settle(same: readonly Unit[], types: readonly LaoType[], district: string | undefined): Found {
  const codes = (units: readonly Unit[]) => units.map(({ code }) => code);
  const ofType = same.filter(({ type }) => type === undefined || types.length === 0 || types.includes(type));
  if (ofType.length === 0) return { candidates: codes(same), why: 'other_type' };
  const there = ofType.filter(
    (unit) => district === undefined || unit.type === 'อบจ.' || unit.district === district,
  );
  const [only] = there;
  if (there.length === 1 && only) return { unit: only.code, near: false };
  if (there.length === 0) return { candidates: codes(ofType), why: 'other_district' };
  return { candidates: codes(there), why: 'several' };
}

/** Slips that a name of this length may have and still be known. */
const slipsFor = (name: string): number => (name.length < 4 ? 0 : name.length < 9 ? 1 : 2);

/** The one unit that is nearest within the slips allowed; ambiguous when several are. */
function nearest(name: string, types: readonly LaoType[], { named }: NameBook): Found {
  const near = named
    .map(({ unit, name: known }) => ({ unit, slips: editDistance(known, name, slipsFor(known)), known }))
    .filter(({ slips, known }) => slips <= slipsFor(known));
  const ofType = near.filter(({ unit }) => unit.type === undefined || types.includes(unit.type));
  const [only] = ofType;
  if (ofType.length === 1 && only) return { unit: only.unit.code, near: true };
  if (ofType.length > 1) return { candidates: ofType.map(({ unit }) => unit.code), why: 'several' };
  return near.length > 0 ? { candidates: near.map(({ unit }) => unit.code), why: 'other_type' } : undefined;
}
