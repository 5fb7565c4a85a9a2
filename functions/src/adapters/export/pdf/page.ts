/** Drawing on A4 pages with Sarabun embedded: centred lines, a two-column table, QR codes. Measures in points. */
import { A4, bytesOf, drawQr, LEADING, linesIn, sarabunDocument, type Weight } from './document.ts';
import { withRingsApart } from './thai-text.ts';

const MARGIN = { top: 50, right: 57, bottom: 50, left: 71 };
export const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** Sarabun at 11.5 is as tall as TH SarabunPSK at 16. */
export const TEXT_SIZE = 11.5;

export interface TextOptions {
  weight?: Weight;
  size?: number;
  align?: 'left' | 'center';
}

export interface TableCell extends TextOptions {
  text: string;
  width: number;
  fill?: string;
}

export type Page = ReturnType<typeof createPage>;

export function createPage(title: string) {
  const document = sarabunDocument(title, MARGIN);
  let y = MARGIN.top;

  function linesOf(text: string, width: number, { weight = 'regular', size = TEXT_SIZE }: TextOptions) {
    return linesIn(document, text, width, { weight, size });
  }

  function drawLines(lines: readonly string[], x: number, top: number, width: number, options: TextOptions) {
    const { weight = 'regular', size = TEXT_SIZE, align = 'left' } = options;
    document.font(weight).fontSize(size).fillColor('black');
    lines.forEach((text, index) => {
      const drawn = withRingsApart(text);
      const indent = align === 'center' ? (width - document.widthOfString(drawn)) / 2 : 0;
      document.text(drawn, x + indent, top + index * size * LEADING, { lineBreak: false });
    });
  }

  function need(height: number) {
    if (y + height <= A4.height - MARGIN.bottom) return;
    document.addPage();
    y = MARGIN.top;
  }

  const heightOf = (lines: readonly string[], { size = TEXT_SIZE }: TextOptions) =>
    lines.length * size * LEADING;

  return {
    gap(height: number) {
      y += height;
    },
    /** Keeps what follows together on one page. */
    need,
    /** A paragraph over the text's width, or over a part of it. */
    text(text: string, options: TextOptions & { from?: number; width?: number } = {}) {
      const { from = 0, width = TEXT_WIDTH - from } = options;
      const lines = linesOf(text, width, options);
      need(heightOf(lines, options));
      drawLines(lines, MARGIN.left + from, y, width, options);
      y += heightOf(lines, options);
    },
    /** Cells side by side with borders, as high as the highest of them. */
    row(cells: readonly TableCell[], leastHeight = 0) {
      const padding = { x: 5, y: 1.5 };
      const wrapped = cells.map((cell) => linesOf(cell.text, cell.width - 2 * padding.x, cell));
      const height = Math.max(
        leastHeight,
        ...cells.map((cell, index) => heightOf(wrapped[index] ?? [], cell) + 2 * padding.y),
      );
      need(height);
      let x = MARGIN.left;
      const corners = cells.map((cell, index) => {
        if (cell.fill) document.rect(x, y, cell.width, height).fill(cell.fill);
        document.lineWidth(0.6).strokeColor('black').rect(x, y, cell.width, height).stroke();
        drawLines(wrapped[index] ?? [], x + padding.x, y + padding.y, cell.width - 2 * padding.x, cell);
        const corner = { x, y, width: cell.width, height };
        x += cell.width;
        return corner;
      });
      y += height;
      return corners;
    },
    qr(modules: readonly boolean[][], x: number, top: number, side: number) {
      drawQr(document, modules, x, top, side);
    },
    link(url: string, x: number, top: number, width: number, height: number) {
      document.link(x, top, width, height, url);
    },
    bytes: (): Promise<Uint8Array> => bytesOf(document),
  };
}
