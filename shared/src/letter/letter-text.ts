import { toArabicDigits } from '../calendar/thai-digits.ts';
import { readableThai } from '../text/normalise-thai.ts';
import type { Evidence } from './letter-reading.ts';

/**
 * A letter in the two forms that rules read. `page` keeps lines (letterheads, stamps, subject); `flow` is the
 * running text with every blank that carries no meaning taken out, because scans and justified setting put blanks
 * and line ends inside dates and phrases. Digits are Arabic and dashes `-` in both.
 */
export interface LetterText {
  original: string;
  page: string;
  flow: string;
  /** Evidence for `flow.slice(start, end)`. */
  flowEvidence(start: number, end: number): Evidence;
  /** Evidence for `page.slice(start, end)`. */
  pageEvidence(start: number, end: number): Evidence;
  /** Where a character of `flow` stands in `page`. */
  pageOffset(flowIndex: number): number;
  /** Whether blank or line end was taken out between `flow[index]` and the next character. */
  gapAfter(flowIndex: number): boolean;
}

const HARD_START =
  /^(?:#|[-•*●○▪]\s|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|\(\d{1,2}\)|ที่\s|เรื่อง|เรียน|ถึง\s|อ้างถึง|สิ่งที่ส่งมาด้วย|ด่วน|โทร|วันที่\s?[.\-\d]|เวลา|เลขที่รับ|เลขรับ|รับที่|จึงเรียน|ขอแสดง|ลงชื่อ|ส่วนราชการ|บันทึกข้อความ|ประกาศ|คำสั่ง)/;
const ALNUM = /[0-9A-Za-z]/;

/** A line end between these two lines also ends a thought. */
const breaksBetween = (blankLines: number, nextLine: string) => blankLines > 0 || HARD_START.test(nextLine);

export function letterText(original: string): LetterText {
  const readable = readableThai(original);
  const page = toArabicDigits(readable.text)
    .replace(/[‐-―−]/g, '-')
    .replace(/[“”]/g, '"');
  const kept: string[] = [];
  const pageAt: number[] = [];
  const push = (char: string, at: number) => {
    kept.push(char);
    pageAt.push(at);
  };
  for (let at = 0; at < page.length; ) {
    const char = page[at] as string;
    if (char !== ' ' && char !== '\n') {
      push(char, at);
      at += 1;
      continue;
    }
    let end = at;
    let lineEnds = 0;
    while (end < page.length && (page[end] === ' ' || page[end] === '\n')) {
      if (page[end] === '\n') lineEnds += 1;
      end += 1;
    }
    const before = kept[kept.length - 1] ?? '';
    const after = page[end] ?? '';
    if (lineEnds > 0 && breaksBetween(lineEnds - 1, page.slice(end, end + 24))) push('\n', at);
    else if (ALNUM.test(before) && ALNUM.test(after)) push(' ', at);
    at = end;
  }
  const pageOffset = (index: number) => pageAt[index] ?? page.length;
  const pageEvidence = (start: number, end: number): Evidence => {
    const text = readable.quote(start, end);
    const from = readable.originalOffset(start);
    return { text, start: from, end: from + text.length };
  };
  return {
    original,
    page,
    flow: kept.join(''),
    pageOffset,
    pageEvidence,
    flowEvidence: (start, end) => {
      let from = pageOffset(start);
      while (/[\s:(]/.test(page[from] ?? '') && from < pageOffset(end - 1)) from += 1;
      return pageEvidence(from, pageOffset(end - 1) + 1);
    },
    gapAfter: (index) => pageOffset(index + 1) > pageOffset(index) + 1,
  };
}

export interface Line {
  text: string;
  start: number;
  end: number;
}

/** The page's lines, trimmed, empty ones left out, with their place in the page. */
export function linesOf(page: string, from = 0, to = page.length): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to; ) {
    const found = page.indexOf('\n', start);
    const end = found === -1 || found > to ? to : found;
    const raw = page.slice(start, end);
    const text = raw.trim();
    if (text !== '') {
      const at = start + raw.indexOf(text[0] as string);
      lines.push({ text, start: at, end: at + text.length });
    }
    start = end + 1;
  }
  return lines;
}
