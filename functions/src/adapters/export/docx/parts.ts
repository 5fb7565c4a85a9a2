/** Paragraphs and tables of official Word documents, in the measures of the rules on official correspondence. */
import { MONTHS, SHORT_MONTHS } from '@thankamnot/shared/calendar/thai-date';
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  type ISectionOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { OFFICE_FONT, OFFICE_SIZE } from '../font.ts';

export const cm = (centimetres: number): number => convertMillimetersToTwip(centimetres * 10);

/** A4 less the margins: 3 cm on the left, 2 cm on the right. */
export const TEXT_WIDTH_CM = 16;
/** The first line of a paragraph. */
const FIRST_LINE_CM = 2.5;
/** Points before a paragraph. */
const GAP = 6;
const TWIPS = 20;

export interface RunStyle {
  bold?: boolean;
  /** Points. */
  size?: number;
  color?: string;
}

const { CENTER, LEFT, THAI_DISTRIBUTE } = AlignmentType;

/** A date stays on one line, as does a year behind its era. */
const MONTH_NAMES = [...MONTHS, ...SHORT_MONTHS].map((name) => name.replaceAll('.', '\\.')).join('|');
const DATE = new RegExp(`([๐-๙]+) (${MONTH_NAMES}) ([๐-๙]{4})`, 'gu');
const keptTogether = (text: string): string =>
  text.replace(DATE, '$1\u00a0$2\u00a0$3').replace(/พ\.ศ\. (?=[๐-๙])/gu, 'พ.ศ.\u00a0');

export const run = (text: string, { bold = false, size = OFFICE_SIZE, color }: RunStyle = {}): TextRun =>
  new TextRun({ text: keptTogether(text), bold, size: size * 2, ...(color && { color }) });

/** Running text with an indented first line, spread over the line's width as Thai is. */
export const body = (text: string): Paragraph =>
  new Paragraph({
    alignment: THAI_DISTRIBUTE,
    indent: { firstLine: cm(FIRST_LINE_CM) },
    spacing: { before: GAP * TWIPS },
    children: [run(text)],
  });

export const centred = (text: string, style: RunStyle = {}): Paragraph =>
  new Paragraph({ alignment: CENTER, children: [run(text, style)] });

export const line = (text: string, style: RunStyle & { gap?: number } = {}): Paragraph =>
  new Paragraph({
    alignment: LEFT,
    spacing: { before: (style.gap ?? 0) * TWIPS },
    children: [run(text, style)],
  });

/** `เรื่อง  …`: the label, then text that hangs beside it. */
export const labelled = (
  label: string,
  text: string,
  { width = 1.5, bold = false, size }: { width?: number; bold?: boolean; size?: number } = {},
): Paragraph =>
  new Paragraph({
    indent: { left: cm(width), hanging: cm(width) },
    tabStops: [{ type: TabStopType.LEFT, position: cm(width) }],
    spacing: { before: GAP * TWIPS },
    children: [run(label, { bold, ...(size && { size }) }), run(`\t${text}`)],
  });

/** Texts at the left edge and from given places on, in centimetres. */
export const tabbed = (left: string, ...rest: [at: number, text: string][]): Paragraph =>
  new Paragraph({
    tabStops: rest.map(([at]) => ({ type: TabStopType.LEFT, position: cm(at) })),
    children: [run([left, ...rest.map(([, text]) => text)].join('\t'))],
  });

/** In the right half, one below the other and centred: the signature. */
export const signatureLine = (text: string, gap = 0): Paragraph =>
  new Paragraph({
    alignment: CENTER,
    indent: { left: cm(6.5) },
    spacing: { before: gap * TWIPS },
    keepNext: true,
    children: [run(text)],
  });

export interface CellOptions {
  bold?: boolean;
  centre?: boolean;
  fill?: string;
  columnSpan?: number;
  rowSpan?: number;
}

/** Text, or ready paragraphs such as one with a picture. */
export function cell(content: string | Paragraph[], widthCm: number, options: CellOptions = {}): TableCell {
  const { bold = false, centre = false, fill, columnSpan, rowSpan } = options;
  const children =
    typeof content === 'string'
      ? content
          .split('\n')
          .map(
            (text) => new Paragraph({ alignment: centre ? CENTER : LEFT, children: [run(text, { bold })] }),
          )
      : content;
  return new TableCell({
    width: { size: cm(widthCm), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: cm(0.15), right: cm(0.15), top: 20, bottom: 20 },
    ...(fill && { shading: { fill } }),
    ...(columnSpan && { columnSpan }),
    ...(rowSpan && { rowSpan }),
    children,
  });
}

const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

export const HEADING_FILL = 'EDEDED';

export function grid(widthsCm: readonly number[], rows: TableCell[][], { headings = 0 } = {}): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: CENTER,
    width: { size: cm(widthsCm.reduce((a, b) => a + b, 0)), type: WidthType.DXA },
    columnWidths: widthsCm.map(cm),
    borders: {
      top: THIN,
      bottom: THIN,
      left: THIN,
      right: THIN,
      insideHorizontal: THIN,
      insideVertical: THIN,
    },
    rows: rows.map(
      (children, index) => new TableRow({ children, tableHeader: index < headings, cantSplit: true }),
    ),
  });
}

/** A page of its own size and margins. */
export const section = (children: FileChild[], topCm = 2.5): ISectionOptions => ({
  properties: {
    page: {
      size: { width: cm(21), height: cm(29.7) },
      margin: { top: cm(topCm), bottom: cm(2), left: cm(3), right: cm(2) },
    },
  },
  children,
});

export async function wordFile(title: string, sections: ISectionOptions[]): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'ทันกำหนด',
    lastModifiedBy: 'ทันกำหนด',
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: OFFICE_FONT, hAnsi: OFFICE_FONT, cs: OFFICE_FONT, eastAsia: OFFICE_FONT },
            size: OFFICE_SIZE * 2,
            language: { value: 'en-US', eastAsia: 'th-TH', bidirectional: 'th-TH' },
          },
        },
      },
    },
    sections,
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
