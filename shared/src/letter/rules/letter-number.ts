import { toThaiDigits } from '../../calendar/thai-digits.ts';
import type { Evidence } from '../letter-reading.ts';
import type { LetterText, Line } from '../letter-text.ts';

export interface LetterNumber {
  value: string;
  evidence: Evidence;
  /** In the page. */
  start: number;
  end: number;
}

/** Office abbreviation, sometimes with a bracket: มท, ตก, กค (กวจ). Then its code, a stroke, ว (circular) and a number. */
const OFFICE = '[ก-ฮ][ก-๎.]{0,9}(?: ?\\([ก-๎.]{1,12}\\))?';
const CODE = '\\d{2,5}(?:\\.\\d{1,3}){0,3}';
const BODY = `(${OFFICE}) ?(${CODE}) ?(?:\\.|[ก-ฮ]{1,3})? ?\\/ ?(ว(?:[ก-ฮ]{1,2})?[.]? ?[/]?)? ?(\\d{1,6})?(?![\\d/])`;
const HEADED = new RegExp(`^(?:#+ ?)?(?:(?:ด่วน(?:ที่สุด|มาก)?|ลับ(?:มาก|ที่สุด)?) ?)?(?:ที่|ที|ทื่|ท่ี|เลขที่) ?${BODY}`);
const CITED = new RegExp(`(?:ที่|ที|เลขที่) ?${BODY}`, 'g');
const ORDER = /^(?:คำสั่ง[^\n]{2,60} )?ที่ ?(\d{1,5}) ?\/ ?(25\d\d)$/;

/** The number in the letterhead on this line, if the line is a letterhead's. The running number may be on the next line. */
export function headNumber(text: LetterText, line: Line, next: Line | undefined): LetterNumber | undefined {
  const match = HEADED.exec(line.text);
  if (!match) {
    const order = ORDER.exec(line.text);
    return order ? numbered(text, line.start, line.end, `${order[1]}/${order[2]}`) : undefined;
  }
  const rest = line.text.slice(match[0].length);
  if (/^ ?ลง(?:วัน)?/.test(rest)) return undefined;
  const end = line.start + match[0].length;
  if (match[4] === undefined && rest.trim() === '' && next && /^\d{1,6}$/.test(next.text)) {
    return numbered(text, line.start, next.end, canonical(match, next.text));
  }
  return numbered(text, line.start, end, canonical(match, match[4]));
}

function numbered(text: LetterText, start: number, end: number, value: string): LetterNumber {
  const evidence = text.pageEvidence(start, end);
  const thai = /[๐-๙]/.test(evidence.text) && !/[0-9]/.test(evidence.text);
  return { value: thai ? toThaiDigits(value) : value, evidence, start, end };
}

/** `มท๐๘๑๒/ ๖๒๖๕` → `มท 0812/6265`; `ว435` → `ว 435`. */
function canonical(match: RegExpExecArray, running: string | undefined): string {
  const circular = match[3] ? 'ว' : '';
  return `${match[1]} ${match[2]}/${circular}${circular && running ? ' ' : ''}${running ?? ''}`;
}

export interface CitedNumber {
  value: string;
  start: number;
  end: number;
}

/** Numbers of letters anywhere in a stretch of the page. */
export function citedNumbers(text: LetterText, from: number, to: number): CitedNumber[] {
  const page = text.page.slice(from, to);
  return [...page.matchAll(CITED)].map((match) => {
    const start = from + match.index;
    const end = start + match[0].length;
    return { value: numbered(text, start, end, canonical(match, match[4])).value, start, end };
  });
}

/** The lines (by index in `lines`) that carry a letterhead's number. */
export function headLines(
  text: LetterText,
  lines: readonly Line[],
): { index: number; number: LetterNumber }[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const number = headNumber(text, line, next);
    if (number === undefined) return [];
    // A reference wrapped to the line's beginning goes on with ลงวันที่.
    const following = next && number.end > next.start ? lines[index + 2] : next;
    return following && /^ลง(?:วัน|ว)/.test(following.text) ? [] : [{ index, number }];
  });
}
