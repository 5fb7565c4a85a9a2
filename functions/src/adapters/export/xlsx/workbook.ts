/** The roll-up as an Excel file: the official table, who is missing, and the raw values. */
import { documents as say } from '@thankamnot/shared/wording/documents';
import { type Cell, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { PrintOrder } from '../../../use-cases/press.ts';
import { mainTable } from '../tables/main-table.ts';
import { missingTable } from '../tables/missing-table.ts';
import { type RawCell, rawValues } from '../tables/raw-values.ts';
import { LINE_HEIGHT, linesIn, officialSheet } from './official-sheet.ts';
import { safeText } from './safe-text.ts';
import { PLAIN_FONT, STYLES } from './styles.ts';

export function workbook(order: PrintOrder): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      officialSheet(say.sheets.table, mainTable(order), { signed: true }),
      officialSheet(say.sheets.missing, missingTable(order), { signed: false }),
      rawSheet(order),
    ],
    defaultFont: PLAIN_FONT,
    properties: { title: order.board.title, subject: order.board.roundTitle },
  });
}

const NAME_COLUMN = 1;

/** For filters and formulas: no merged cells, one heading row. */
function rawSheet(order: PrintOrder): WriteSheet {
  const { headings, rows } = rawValues(order);
  const cells = new Map<string, Partial<Cell>>();
  headings.forEach((value, column) => {
    cells.set(`0,${column}`, { value, type: 'string', style: STYLES.heading });
  });
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const value = safeCell(cell);
      const type = value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string';
      cells.set(`${index + 1},${column}`, { value, type, style: STYLES.left });
    });
  });
  const widths = headings.map((heading, index) =>
    index === NAME_COLUMN ? 36 : Math.min(40, Math.max(14, heading.length * 0.8)),
  );
  const headingLines = Math.max(
    ...headings.map((heading, index) => linesIn(heading, (widths[index] ?? 1) * 0.8)),
  );
  return {
    name: say.sheets.raw,
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map([[0, { height: LINE_HEIGHT * headingLines }]]),
    rows: [headings, ...rows.map((row) => row.map(safeCell))],
    cells,
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: rangeRef(0, 0, rows.length, headings.length - 1) },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    headerFooter: { oddFooter: `&C${say.page}` },
  };
}

const safeCell = (cell: RawCell): RawCell => (typeof cell === 'string' ? safeText(cell) : cell);
