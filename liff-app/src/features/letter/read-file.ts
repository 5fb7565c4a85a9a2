/** The text of a chosen file. PDF.js weighs more than the whole app, so it comes only when somebody chooses a PDF. */
import { letter as say } from '@thankamnot/shared/wording/liff/letter';

const MOST_BYTES = 20 * 1024 * 1024;
/** Enclosures may run to hundreds of pages of tables; what a letter asks stands on its first. */
const MOST_PAGES = 40;
/** A scanned page may bear a stamp's few letters as text. */
const LEAST_LETTERS = 60;

export type FileText = { text: string; pages: number } | { fault: string };

export async function readFile(file: File): Promise<FileText> {
  if (file.type.startsWith('image/')) return { fault: say.isPhoto };
  if (file.size > MOST_BYTES) return { fault: say.tooBig };
  const bytes = new Uint8Array(await file.arrayBuffer());
  // `%PDF-`
  if (bytes[0] !== 0x25 || bytes[1] !== 0x50 || bytes[2] !== 0x44 || bytes[3] !== 0x46)
    return { fault: say.notPdf };
  try {
    const { getDocumentProxy } = await import('unpdf');
    const pdf = await getDocumentProxy(bytes);
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    await pdf.destroy();
    const text = pages.join('\n\n').trim();
    return (text.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS
      ? { fault: say.noTextLayer }
      : { text, pages: pages.length };
  } catch {
    return { fault: say.notPdf };
  }
}
