/**
 * Thai text as people paste it, made readable for rules: one spelling for what looks the same on screen.
 * Nothing is lost: every character of the result knows where it came from, so a field can be shown beside the
 * very words it rests on.
 */
export interface ReadableText {
  /** What the rules read. Line ends are `\n`; other white space is single blanks. */
  text: string;
  original: string;
  /** Where character `index` of `text` begins in `original`; `text.length` gives `original.length`. */
  originalOffset(index: number): number;
  /** The original words behind `text.slice(start, end)`. */
  quote(start: number, end: number): string;
}

const TONE = /[\u0e48-\u0e4b]/;
const VOWEL_ABOVE_OR_BELOW = /[\u0e31\u0e34-\u0e39]/;
const MARK = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;
const BLANK = /[\p{Zs}\t]/u;
/** Zero-width characters, soft hyphens, byte-order marks, bidi marks, variation selectors and control characters. */
const INVISIBLE = /\p{Cf}|\p{Cc}|\u034f|\ufffc|\ufffd|[\ufe00-\ufe0f]/u;

/**
 * Old Thai fonts keep shifted marks and narrow letters in the private-use area; PDF text layers still carry them.
 * U+F700 onward, in the order of the Windows Thai glyph set.
 */
const SHIFTED_GLYPHS =
  '\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b\u0e4c' +
  '\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';

/** Thai and visible ASCII: nearly all of a letter, and none of it needs a closer look. */
const isOrdinary = (code: number): boolean =>
  (code >= 0x0e01 && code <= 0x0e5b) || (code > 0x20 && code < 0x7f);
/** Thai consonants and visible ASCII join with nothing before them. */
const standsAlone = (code: number): boolean =>
  (code >= 0x0e01 && code <= 0x0e2f) || (code > 0x20 && code < 0x7f);

interface Glyph {
  char: string;
  at: number;
}

/** The characters one by one in canonical composition, invisible ones left out. */
function readableGlyphs(original: string): Glyph[] {
  const composed = original.normalize('NFC') === original;
  const glyphs: Glyph[] = [];
  const push = (char: string, at: number) => {
    const code = char.charCodeAt(0);
    if (isOrdinary(code)) glyphs.push({ char, at });
    else if (code >= 0xf700 && code <= 0xf71a)
      glyphs.push({ char: SHIFTED_GLYPHS[code - 0xf700] ?? char, at });
    else if (char === '\n') glyphs.push({ char, at });
    else if (char === '\r') {
      if (original[at + 1] !== '\n') glyphs.push({ char: '\n', at });
    } else if (BLANK.test(char) || char === '\u2028' || char === '\u2029') {
      glyphs.push({ char: char === '\u2028' || char === '\u2029' ? '\n' : ' ', at });
    } else if (!INVISIBLE.test(char)) glyphs.push({ char, at });
  };
  if (composed) {
    for (let at = 0; at < original.length; at += 1) push(original[at] as string, at);
    return glyphs;
  }
  // A base character and the marks on it compose together; the result points at the base.
  for (const cluster of original.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const whole = cluster[0].normalize('NFC');
    for (const char of whole.split('')) push(char, cluster.index);
  }
  return glyphs;
}

/** Joins what belongs together: ํ+า → ำ, เ+เ → แ, tone after vowel, doubled marks, runs of blanks. */
function join(glyphs: readonly Glyph[]): Glyph[] {
  const out: Glyph[] = [];
  const last = (back = 1) => out[out.length - back];
  for (const glyph of glyphs) {
    const { char } = glyph;
    if (standsAlone(char.charCodeAt(0))) {
      out.push(glyph);
      continue;
    }
    const previous = last();
    if (char === ' ' && (previous === undefined || previous.char === ' ' || previous.char === '\n')) continue;
    if (char === '\n' && previous?.char === ' ') out.pop();
    if (char === 'า' && previous?.char === 'ํ') {
      previous.char = 'ำ';
      continue;
    }
    if (char === 'า' && previous && TONE.test(previous.char) && last(2)?.char === 'ํ') {
      const ring = last(2) as Glyph;
      [ring.char, previous.char] = [previous.char, 'ำ'];
      continue;
    }
    if (char === 'เ' && previous?.char === 'เ') {
      previous.char = 'แ';
      continue;
    }
    if (previous && char === previous.char && MARK.test(char)) continue;
    const toneTooEarly = previous && TONE.test(previous.char) && VOWEL_ABOVE_OR_BELOW.test(char);
    const toneTooLate = previous?.char === 'ำ' && TONE.test(char);
    if (previous && (toneTooEarly || toneTooLate)) {
      out.push({ char: previous.char, at: glyph.at });
      previous.char = char;
      continue;
    }
    out.push(glyph);
  }
  return out;
}

/** Readable text with the way back to the original. Linear in the length of the text. */
export function readableThai(original: string): ReadableText {
  const glyphs = join(readableGlyphs(original));
  const text = glyphs.map(({ char }) => char).join('');
  const originalOffset = (index: number) => glyphs[index]?.at ?? original.length;
  /** The end lies after the last character's own marks and invisible followers are not quoted. */
  const endAfter = (index: number) => {
    const glyph = glyphs[index];
    if (glyph === undefined) return original.length;
    const next = originalOffset(index + 1);
    let end = glyph.at + 1;
    while (
      end < next &&
      (MARK.test(original[end] as string) || original[end] === 'า' || original[end] === 'เ')
    ) {
      end += 1;
    }
    return end;
  };
  return {
    text,
    original,
    originalOffset,
    quote: (start, end) => (end <= start ? '' : original.slice(originalOffset(start), endAfter(end - 1))),
  };
}

/** Only the readable text, for callers that quote nothing. */
export function normaliseThai(text: string): string {
  return join(readableGlyphs(text))
    .map(({ char }) => char)
    .join('')
    .trim();
}
