/** The types of organizations as people write them at the start of a name. */
import { editDistance } from '../text/edit-distance.ts';
import { LAO_TYPES, type LaoType } from './unit.ts';

export interface NamePrefix {
  types: readonly LaoType[];
  /** What follows the type. */
  rest: string;
}

/** Written out; slips are forgiven (`องค์กรบริหารสวนตำบล`). */
const WRITTEN_OUT: readonly [spelling: string, type: LaoType][] = [
  ['องค์การบริหารส่วนจังหวัด', 'อบจ.'],
  ['องค์การบริหารส่วนตำบล', 'อบต.'],
  ['เทศบาลนคร', 'ทน.'],
  ['เทศบาลเมือง', 'ทม.'],
  ['เทศบาลตำบล', 'ทต.'],
];

/** Abbreviated, with dots and blanks at will: `อ.บ.ต.`, `อบต `, `เทศบาลต.`, `ทต.`. */
const ABBREVIATED: readonly [pattern: RegExp, types: readonly LaoType[]][] = [
  [/^อ[.\s]*บ[.\s]*จ[.\s]*/, ['อบจ.']],
  [/^อ[.\s]*บ[.\s]*ต[.\s]*/, ['อบต.']],
  [/^องค์การบริหารส่วน\s*ต\.\s*/, ['อบต.']],
  [/^องค์การบริหารส่วน\s*จ\.\s*/, ['อบจ.']],
  [/^(?:เทศบาล\s*|ท[.\s]*)ต[.\s]+|^ทต(?=[ก-ฮเแโใไ])/, ['ทต.']],
  [/^(?:เทศบาล\s*|ท[.\s]*)ม[.\s]+|^ทม(?=[ก-ฮเแโใไ])/, ['ทม.']],
  [/^(?:เทศบาล\s*|ท[.\s]*)น[.\s]+|^ทน(?=[ก-ฮเแโใไ])/, ['ทน.']],
  [/^เทศบาล\s*/, ['ทน.', 'ทม.', 'ทต.']],
];

/** Whose mayor or office it is makes no difference. */
const OFFICE = /^(?:สำนักงาน|ที่ทำการ|นายก)\s*/;

/** The type at the start of a text; all types when it names none. */
export function readPrefix(text: string): NamePrefix {
  const start = text
    .trim()
    .replace(OFFICE, '')
    .replace(/^เทศมนตรี/, 'เทศบาล');
  const exact = writtenOut(start, 0);
  if (exact) return exact;
  for (const [pattern, types] of ABBREVIATED.slice(0, -1)) {
    if (pattern.test(start)) return { types, rest: start.replace(pattern, '') };
  }
  for (const slips of [1, 2]) {
    const near = writtenOut(start, slips);
    if (near) return near;
  }
  const [pattern, types] = ABBREVIATED.at(-1) as (typeof ABBREVIATED)[number];
  if (pattern.test(start)) return { types, rest: start.replace(pattern, '') };
  return { types: LAO_TYPES, rest: start };
}

function writtenOut(text: string, slips: number): NamePrefix | undefined {
  for (const [spelling, type] of WRITTEN_OUT) {
    // A short spelling with many slips is another word.
    if (slips * 5 > spelling.length) continue;
    for (let length = spelling.length - slips; length <= spelling.length + slips; length += 1) {
      const { at, letters } = lettersOf(text, length);
      if (letters.length === length && editDistance(letters, spelling, slips) <= slips) {
        return { types: [type], rest: text.slice(at) };
      }
    }
  }
  return undefined;
}

/** So many letters from the start, blanks not counted, and where they end. */
function lettersOf(text: string, length: number): { at: number; letters: string } {
  let letters = '';
  let at = 0;
  for (; at < text.length && letters.length < length; at += 1) if (text[at] !== ' ') letters += text[at];
  return { at, letters };
}
