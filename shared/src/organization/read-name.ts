/** A line of a list taken apart: which names of organizations it may hold, and what it says of where they lie. */
import { toArabicDigits } from '../calendar/thai-digits.ts';
import { normaliseThai } from '../text/normalise-thai.ts';
import { readPrefix } from './name-prefix.ts';
import { LAO_TYPES, type LaoType } from './unit.ts';

/** One reading of a name. */
export interface WrittenName {
  /** Without type, blanks and dots; remarks may follow the name, so ever shorter beginnings, the longest first. */
  names: string[];
  /** Types that it may be. */
  types: readonly LaoType[];
}

export interface WrittenLine {
  /** An official code on the line, 8 digits. */
  code?: string;
  /** The cells that may be the name; those with a type alone, where there are any. */
  readings: WrittenName[];
  /** Bare words beside the name: districts, provinces, remarks; the names too where several cells may be one. */
  beside: string[];
  /** What is written behind อำเภอ. */
  district?: string;
  /** What is written behind จังหวัด. */
  province?: string;
  /** The line says itself that the work is not done. */
  saysNotDone: boolean;
}

const NUMBERING = /^[^ก-๙a-z0-9([]*(?:[([]?\d{1,4}[.)\]:/ \t,]+)?[^ก-๙a-z0-9([]*/i;
const CODE = /(?<!\d)\d{7,8}(?!\d)/;
const NOT_DONE = /ยังไม่|ไม่ได้|ไม่ครบ|ไม่พบ|ค้าง(?:ส่ง|รายงาน|บันทึก)/;
const DISTRICT = /(?:อำเภอ|(?<![ก-๙.])อ\.)\s*([ก-๙]+)/;
const PROVINCE = /(?:จังหวัด|(?<![ก-๙.])จ\.)\s*([ก-๙]+)/;
const SUBDISTRICT = /^(?:ตำบล|ต\.)\s*/;

/** Reads a line as people write it: numbering, Thai digits, code, columns, brackets, remarks. */
export function readNameLine(line: string): WrittenLine {
  const text = toArabicDigits(normaliseThai(line.replaceAll('\t', ' | ')));
  const code = CODE.exec(text)?.[0].padStart(8, '0');
  const cells = text
    .replace(CODE, ' ')
    .replace(NUMBERING, '')
    .split(/[,;|()[\]"]/)
    .map((cell) => cell.trim())
    .filter((cell) => /[ก-ฮ]/.test(cell));
  let district: string | undefined;
  let province: string | undefined;
  const read = cells.map((cell) => {
    const { types, rest } = readPrefix(cell);
    district ??= DISTRICT.exec(rest)?.[1];
    province ??= PROVINCE.exec(rest)?.[1];
    const bare = rest.replace(DISTRICT, ' ').replace(PROVINCE, ' ').trim().replace(SUBDISTRICT, '');
    const words = wordsOf(bare);
    return {
      types,
      names: beginnings(words),
      tail: words.slice(1).map(squeeze),
      hasType: types !== LAO_TYPES,
    };
  });
  const typed = read.filter(({ hasType, names }) => hasType && names.length > 0);
  // A column of its own may hold the type.
  const types = read.find(({ hasType, names }) => hasType && names.length === 0)?.types ?? LAO_TYPES;
  const readings = typed.length > 0 ? typed : read.filter(({ names }) => names.length > 0);
  return {
    ...(code !== undefined && { code }),
    readings: readings.map((it) => ({ names: it.names, types: it.hasType ? it.types : types })),
    beside: read.flatMap((it) => [
      ...(it.hasType || (readings.length === 1 && readings[0] === it) ? [] : it.names.slice(0, 1)),
      ...it.tail,
    ]),
    ...(district !== undefined && { district }),
    ...(province !== undefined && { province }),
    saysNotDone: NOT_DONE.test(text),
  };
}

const wordsOf = (text: string): string[] => text.split(/[\s/–-]+/).filter((word) => /[ก-ฮ]/.test(word));

/** The words as one, then without the last word, and so on. */
function beginnings(words: readonly string[]): string[] {
  const names = words.map((_, index) => squeeze(words.slice(0, words.length - index).join('')));
  return [...new Set(names)].filter((name) => name !== '');
}

/** Only letters and digits. */
export const squeeze = (text: string): string => text.replace(/[^ก-๙a-z0-9]|[ฯๆ]/gi, '');
