/**
 * Thai for a PDF: what a browser or a word processor does by itself and a drawing library does not.
 */

/**
 * Sara am is one letter with its ring above, and a tone mark stands above the ring. The font has a place for a tone
 * mark above a ring that is a letter of its own, so both are written apart, the ring first.
 */
export const withRingsApart = (text: string): string =>
  text.replace(/([\u0e48-\u0e4b]?)\u0e33/gu, (_, tone: string) => `\u0e4d${tone}\u0e32`);

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Pieces between which a line may break. Spaces and closing marks stay with what stands before them. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && (/^[\s)\]”’.,:;!?ๆฯ/%-]+$/u.test(segment) || /[(“‘[/]$/u.test(last)))
      found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found;
}

/** Lines no wider than `width`; a piece that is wider by itself (a web address) breaks between its characters. */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let current = '';
    for (const piece of pieces(paragraph).flatMap((it) => narrow(it, width, widthOf))) {
      if (current !== '' && widthOf((current + piece).trimEnd()) > width) {
        lines.push(current.trimEnd());
        current = piece.trimStart();
      } else current += piece;
    }
    return [...lines, current.trimEnd()];
  });
}

function narrow(piece: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(piece.trimEnd()) <= width) return [piece];
  const parts = [''];
  for (const character of piece) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && widthOf(last + character) > width) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}
