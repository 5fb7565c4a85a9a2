/** An official table as a worksheet, ready to print on A4: one page wide, headings repeated, pages numbered. */
import { documents as say } from '@thankamnot/shared/wording/documents';
import { type Cell, type MergeRange, rangeRef, type WriteSheet } from 'hucre/xlsx';
import { OFFICE_FONT } from '../font.ts';
import type { OfficialTable } from '../tables/official-table.ts';
import { safeText } from './safe-text.ts';
import { STYLES } from './styles.ts';

type Style = (typeof STYLES)[keyof typeof STYLES];

/** Points. */
export const LINE_HEIGHT = 24;
/** A table of a province's districts stays on one page, with its signature. */
const ROWS_OF_A_PAGE = 22;
const INCH_CM = 2.54;
const MARGINS = { top: 2 / INCH_CM, right: 1.5 / INCH_CM, bottom: 2 / INCH_CM, left: 2 / INCH_CM };

export function officialSheet(
  name: string,
  table: OfficialTable,
  { signed }: { signed: boolean },
): WriteSheet {
  const sheet = createSheet(table.columns.length);
  const last = table.columns.length - 1;

  for (const title of table.titles) sheet.across(title, STYLES.title, 0, last, titleLines(title, table));
  sheet.skip();
  const headingsFrom = sheet.height();
  writeHeadings(sheet, table);
  const headingsTo = sheet.height();
  const styleOf = (index: number, total: boolean): Style => {
    const left = table.columns[index]?.align === 'left';
    if (total) return left ? STYLES.totalLeft : STYLES.totalCenter;
    return left ? STYLES.left : STYLES.center;
  };
  for (const row of table.rows) sheet.row(row, (index) => styleOf(index, false), rowHeight(row, table));
  if (table.total) sheet.row(table.total, (index) => styleOf(index, true), rowHeight(table.total, table));
  if (table.notes.length > 0) sheet.skip();
  for (const note of table.notes) sheet.across(note, STYLES.note, 0, last, titleLines(note, table));
  if (signed) {
    sheet.skip();
    const from = Math.max(0, Math.floor(table.columns.length / 2) - 1);
    for (const line of [say.signature.signed, say.signature.name, say.signature.position]) {
      sheet.across(line, STYLES.signature, from, last);
    }
  }

  return {
    name,
    columns: table.columns.map(({ width }) => ({ width })),
    ...sheet.content(),
    freezePane: { rows: headingsTo },
    pageSetup: {
      paperSize: 'a4',
      orientation: table.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: table.rows.length <= ROWS_OF_A_PAGE ? 1 : 0,
      horizontalCentered: true,
      margins: { ...MARGINS, header: 0.3, footer: 0.3 },
      printTitlesRow: `$${headingsFrom + 1}:$${headingsTo}`,
      printArea: rangeRef(0, 0, sheet.height() - 1, last).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'),
    },
    headerFooter: { oddFooter: `&C&"${OFFICE_FONT},Regular"&14${say.page}` },
    view: { showGridLines: false },
  };
}

/** Characters of running Thai on a line, for each unit of a column's width (a digit); words are not broken. */
const THAI_PER_DIGIT = 1.05;

/** Not every program makes rows grow with their text when it opens a file, so their height is reckoned. */
export const linesIn = (text: string, width: number): number =>
  Math.max(1, Math.ceil(printedLength(text) / (width * THAI_PER_DIGIT)));

const rowHeight = (row: readonly string[], { columns }: OfficialTable): number =>
  LINE_HEIGHT * Math.max(...row.map((text, index) => linesIn(text, columns[index]?.width ?? 1)));

const titleLines = (text: string, { columns }: OfficialTable): number =>
  linesIn(
    text,
    columns.reduce((sum, { width }) => sum + width, 0),
  );

/** Marks above and below a consonant take no room. */
const printedLength = (text: string): number => text.replace(/\p{Mn}/gu, '').length;

function writeHeadings(sheet: Sheet, { columns }: OfficialTable): void {
  const top = sheet.height();
  const grouped = columns.some(({ group }) => group !== undefined);
  const height = LINE_HEIGHT * headingLines(columns);
  if (!grouped) {
    sheet.row(
      columns.map(({ heading }) => heading),
      () => STYLES.heading,
      height,
    );
    return;
  }
  sheet.row(
    columns.map(({ heading, group }, index) =>
      group === undefined ? heading : columns[index - 1]?.group === group ? '' : group,
    ),
    () => STYLES.heading,
    LINE_HEIGHT,
  );
  sheet.row(
    columns.map(({ heading, group }) => (group === undefined ? '' : heading)),
    () => STYLES.heading,
    height,
  );
  for (let from = 0; from < columns.length; ) {
    const { group } = columns[from] ?? {};
    let to = from;
    if (group !== undefined) while (columns[to + 1]?.group === group) to += 1;
    if (group === undefined) sheet.merge(top, from, top + 1, to);
    else if (to > from) sheet.merge(top, from, top, to);
    from = to + 1;
  }
}

const headingLines = (columns: OfficialTable['columns']): number =>
  // Headings are bold.
  Math.max(...columns.map(({ heading, width }) => linesIn(heading, width * 0.9)));

type Sheet = ReturnType<typeof createSheet>;

function createSheet(columnCount: number) {
  const rows: string[][] = [];
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const rowDefs = new Map<number, { height: number }>();

  function put(row: number, column: number, text: string, style: Style) {
    cells.set(`${row},${column}`, { value: safeText(text), type: 'string', style });
  }
  const merge = (startRow: number, startCol: number, endRow: number, endCol: number) =>
    void merges.push({ startRow, startCol, endRow, endCol });

  return {
    merge,
    height: () => rows.length,
    skip: () => void rows.push(Array<string>(columnCount).fill('')),
    row(texts: readonly string[], style: (index: number) => Style, height: number) {
      const at = rows.push([...texts]) - 1;
      texts.forEach((text, index) => {
        put(at, index, text, style(index));
      });
      rowDefs.set(at, { height });
    },
    /** One text over several columns. */
    across(text: string, style: Style, from: number, to: number, lines = 1) {
      const at = rows.push(Array<string>(columnCount).fill('')) - 1;
      put(at, from, text, style);
      if (to > from) merge(at, from, at, to);
      rowDefs.set(at, { height: LINE_HEIGHT * lines });
    },
    content: () => ({ rows: rows.map((row) => row.map(safeText)), cells, merges, rowDefs }),
  };
}
