/** What somebody means by a written name of an organization: its parts, before it is looked up in a roster. */
import { toArabicDigits } from '../calendar/thai-digits.ts';
import { editDistance } from '../text/edit-distance.ts';
import { normaliseThai } from '../text/normalise-thai.ts';
import { PROVINCE_NAMES } from './provinces.ts';
import { LAO_TYPES, type LaoType } from './unit.ts';

export interface WrittenName {
  /** An official code that stands on the line. */
  code?: string;
  /** Names that it may be, without type, blanks and dots; the likeliest first. */
  names: string[];
  /** Types that it may be; all when it does not say. */
  types: readonly LaoType[];
  /** District, as written, without อำเภอ. */
  district?: string;
  /** Province, as written, without จังหวัด. */
  province?: string;
  /** The line itself says that the work is not done. */
  saysNotDone: boolean;
}

const MUNICIPALITIES: readonly LaoType[] = ['ทน.', 'ทม.', 'ทต.'];

/** How the types are written at the start of a name, blanks and dots left out; longer ones first. */
const PREFIXES: readonly [spelling: string, types: readonly LaoType[]][] = [
  ['องค์การบริหารส่วนจังหวัด', ['อบจ.']],
  ['องค์การบริหารส่วนตำบล', ['อบต.']],
  ['องค์การบริหารส่วนต', ['อบต.']],
  ['เทศบาลตำบล', ['ทต.']],
  ['เทศบาลเมือง', ['ทม.']],
  ['เทศบาลนคร', ['ทน.']],
  ['เทศบาลต', ['ทต.']],
  ['เทศบาลม', ['ทม.']],
  ['เทศบาลน', ['ทน.']],
  ['เทศบาล', MUNICIPALITIES],
  ['อบจ', ['อบจ.']],
  ['อบต', ['อบต.']],
  ['ทต', ['ทต.']],
  ['ทม', ['ทม.']],
  ['ทน', ['ทน.']],
];
/** Abbreviations of one letter count only where the writer set a dot or a blank: `เทศบาลต.แม่กุ`. */
const NEEDS_DOT = /^เทศบาล[ตมน]$|^องค์การบริหารส่วนต$/;

const NUMBERING = /^[\s\-–—•*·▪☑✓✔[\]]*(?:\(?\d{1,4}\s*[.):/]+|\(\d{1,4}\)|\d{1,4}(?=\s))?[\s.)\-–•]*/;
const CODE = /(?<!\d)\d{7,8}(?!\d)/;
const NOT_DONE = /ยังไม่|ไม่ได้|ไม่ครบ|ค้าง(?:ส่ง|รายงาน|บันทึก)|ไม่พบ/;
const OFFICE = /^(?:สำนักงาน|ที่ทำการ|สนง\.?)\s*/;
const DISTRICT = /(?:อำเภอ|(?<![ก-๙])อ\.)\s*([ก-๙]+)/;
const PROVINCE = /(?:จังหวัด|(?<![ก-๙])จ\.)\s*([ก-๙]+)/;
/** `จังหวัด` that belongs to the name of an อบจ. is no mention of a province. */
const PROVINCE_PREFIX = /ส่วนจังหวัด/;

/** Reads one line of a list: numbering, code, type, name, district in brackets or after it, province. */
export function readName(line: string): WrittenName {
  const text = toArabicDigits(normaliseThai(line));
  const code = CODE.exec(text)?.[0].padStart(8, '0');
  const bare = text.replace(CODE, ' ').replace(NUMBERING, '').replace(OFFICE, '');
  const prefixSafe = bare.replace(PROVINCE_PREFIX, 'ส่วน\u0000');
  const district = DISTRICT.exec(prefixSafe)?.[1];
  const province = PROVINCE.exec(prefixSafe)?.[1];
  const parts = bare.replace(/[,;|\t]+/g, ' ( ').split(/[()[\]]/);
  const cells = parts.map((part) => part.trim()).filter((part) => part !== '');
  const cell = cells.find((part) => prefixOf(part)) ?? cells.find((part) => /[ก-ฮ]/.test(part)) ?? '';
  const prefix = prefixOf(cell);
  const rest = withoutPlaces(cell.slice(prefix?.length ?? 0));
  const others = cells.filter((part) => part !== cell).map((part) => squeeze(withoutPlaces(part)));
  const namedProvince = province ?? others.find((part) => PROVINCE_NAMES.has(part));
  return {
    ...(code !== undefined && { code }),
    names: namesIn(rest),
    types: prefix?.types ?? LAO_TYPES,
    ...pick('district', district ?? others.find((part) => part !== '' && part !== namedProvince)),
    ...pick('province', namedProvince),
    saysNotDone: NOT_DONE.test(text),
  };
}

const pick = <K extends string>(key: K, value: string | undefined) =>
  value === undefined ? {} : ({ [key]: value } as Record<K, string>);

/** Leaves out what says where it lies. */
const withoutPlaces = (text: string): string =>
  text.replace(/(?:อำเภอ|จังหวัด|(?<![ก-๙])[อจ]\.)\s*[ก-๙]*/g, ' ').replace(/^\s*(?:ตำบล|ต\.)\s*/, '');

/** The whole text as one word, then ever shorter beginnings of it: remarks may follow the name. */
function namesIn(text: string): string[] {
  const words = text.split(/[\s/–-]+/).filter((word) => /[ก-ฮ]/.test(word));
  const names = words.map((_, index) => squeeze(words.slice(0, words.length - index).join('')));
  return [...new Set(names)].filter((name) => name !== '');
}

/** Without what people put in or leave out at will. */
export const squeeze = (text: string): string => text.replace(/[^ก-๙a-z0-9]/gi, '').replace(/[ฯๆ]/g, '');

/** The type at the start of a text and how many characters it takes, with slips as in `องค์กรบริหารสวนตำบล`. */
function prefixOf(text: string): { types: readonly LaoType[]; length: number } | undefined {
  for (const [spelling, types] of PREFIXES) {
    const length = lengthOf(text, spelling);
    if (length === undefined) continue;
    if (NEEDS_DOT.test(spelling) && !/^[.\s]/.test(text.slice(length - 0, length + 1)) && text[length - 1] !== '.')
      continue;
    return { types, length };
  }
  const long = PREFIXES.filter(([spelling]) => spelling.length >= 9 && !NEEDS_DOT.test(spelling));
  for (const slack of [1, 2, 3]) {
    for (const [spelling, types] of long) {
      const length = nearLength(text, spelling, slack);
      if (length !== undefined) return { types, length };
    }
  }
  return undefined;
}

/** Characters of `text` that spell exactly this, blanks and dots among them; undefined when it begins otherwise. */
function lengthOf(text: string, spelling: string): number | undefined {
  let at = 0;
  for (const letter of spelling) {
    while (text[at] === ' ' || text[at] === '.') at += 1;
    if (text[at] !== letter) return undefined;
    at += 1;
  }
  return at;
}

/** The same with at most so many slips, for the long spellings. */
function nearLength(text: string, spelling: string, slips: number): number | undefined {
  if (slips > spelling.length / 6) return undefined;
  for (const change of [0, -1, 1, -2, 2]) {
    const length = spelling.length + change;
    const start = text.slice(0, length);
    if (start.length === length && editDistance(start, spelling, slips) <= slips) return length;
  }
  return undefined;
}
