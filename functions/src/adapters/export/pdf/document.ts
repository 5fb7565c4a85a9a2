/** An A4 document with Sarabun embedded, and the little that every drawing on it shares. Measures in points. */
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { breakLines, withRingsApart } from './thai-text.ts';

export const A4 = { width: 595.28, height: 841.89 };

/** Room for marks above and below. */
export const LEADING = 1.42;

export type Weight = 'regular' | 'bold';

/** The folder is copied beside the bundle when the functions are built. */
const fontFile = (name: string): Buffer => readFileSync(new URL(`./fonts/${name}`, import.meta.url));

export function sarabunDocument(
  title: string,
  margins: { top: number; right: number; bottom: number; left: number },
): PDFKit.PDFDocument {
  const document = new PDFDocument({
    size: 'A4',
    margins,
    // No font of the library's own is loaded before ours.
    font: fontFile('Sarabun-Regular.ttf') as unknown as string,
    lang: 'th-TH',
    displayTitle: true,
    info: { Title: title, Creator: 'ทันกำหนด' },
  });
  document.registerFont('regular', fontFile('Sarabun-Regular.ttf'));
  document.registerFont('bold', fontFile('Sarabun-Bold.ttf'));
  return document;
}

/** The text's lines in this weight and size, broken between Thai words. */
export function linesIn(
  document: PDFKit.PDFDocument,
  text: string,
  width: number,
  { weight, size }: { weight: Weight; size: number },
): string[] {
  document.font(weight).fontSize(size);
  return breakLines(text, width, (part) => document.widthOfString(withRingsApart(part)));
}

/** Dark modules as one path, so that no hairlines show between them. */
export function drawQr(
  document: PDFKit.PDFDocument,
  modules: readonly boolean[][],
  x: number,
  top: number,
  side: number,
): void {
  const step = side / modules.length;
  modules.forEach((row, line) => {
    row.forEach((dark, column) => {
      if (dark) document.rect(x + column * step, top + line * step, step, step);
    });
  });
  document.fill('black');
}

export async function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve).on('error', reject);
  });
  document.on('data', (part: Buffer) => parts.push(part));
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}
