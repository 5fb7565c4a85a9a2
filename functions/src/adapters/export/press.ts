/** Which file is drawn by what. Each drawer brings its library, so each is loaded when it is first used. */
import type { DocumentFormat, DocumentKind } from '@thankamnot/shared/report/document-kinds';
import type { Press, PrintOrder } from '../../use-cases/press.ts';

type Draw = (order: PrintOrder) => Promise<Uint8Array>;

const letter: Draw = async (order) => (await import('./docx/letter.ts')).letterFile(order);

const DRAWERS: Record<DocumentKind, Partial<Record<DocumentFormat, Draw>>> = {
  table: { xlsx: async (order) => (await import('./xlsx/workbook.ts')).workbook(order) },
  letter: { docx: letter },
  memo: { docx: letter },
  form: {
    docx: async (order) => (await import('./docx/form.ts')).formFile(order),
    pdf: async (order) => (await import('./pdf/form.ts')).formFile(order),
  },
};

export const press: Press = {
  async print(order) {
    const draw = DRAWERS[order.kind][order.format];
    if (!draw) throw new Error(`no drawer for ${order.kind} as ${order.format}`);
    return draw(order);
  },
  printInvites: async (sheets) => (await import('./pdf/invite-sheets.ts')).inviteSheets(sheets),
  drawCalendar: async (lines) => (await import('./ics/calendar-file.ts')).calendarFile(lines),
  printOwnData: async (data, format, now) =>
    format === 'json'
      ? `${JSON.stringify(data, null, 2)}\n`
      : (await import('./own-data/readable.ts')).readableData(data, now),
};
