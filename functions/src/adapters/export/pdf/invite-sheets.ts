/** Invite codes as cards to cut out: a page a district, with ten to twenty-one cards as it needs. Measures in points. */
import { inviteWording as say } from '@thankamnot/shared/wording/invites';
import type { InviteCard, InviteSheet } from '../../../use-cases/press.ts';
import { qrModules } from '../qr.ts';
import { A4, bytesOf, drawQr, LEADING, linesIn, sarabunDocument, type Weight } from './document.ts';
import { withRingsApart } from './thai-text.ts';

const MARGIN = { top: 30, right: 28, bottom: 24, left: 28 };
const HEAD = 44;
const FOOT = 16;
const GREY = '#555555';

interface Grid {
  columns: number;
  rows: number;
  name: number;
  code: number;
  small: number;
  qr: number;
  padding: number;
}
/** From the smallest cards, whose QR code of 21 mm is read from a hand's breadth, to the largest. */
const GRIDS: [Grid, ...Grid[]] = [
  { columns: 3, rows: 7, name: 9.5, code: 12.5, small: 7.5, qr: 60, padding: 8 },
  { columns: 2, rows: 7, name: 12.5, code: 18, small: 9, qr: 76, padding: 11 },
  { columns: 2, rows: 5, name: 13.5, code: 21, small: 10, qr: 92, padding: 13 },
];

export function inviteSheets(sheets: readonly InviteSheet[]): Promise<Uint8Array> {
  const pages = sheets.flatMap(pagesOf);
  const document = sarabunDocument(say.title, MARGIN);
  pages.forEach((page, index) => {
    if (index > 0) document.addPage();
    drawPage(document, page, say.page(index + 1, pages.length));
  });
  return bytesOf(document);
}

interface SheetPage extends InviteSheet {
  grid: Grid;
  /** All cards of the district, on this page and its others. */
  count: number;
}

function pagesOf(sheet: InviteSheet): SheetPage[] {
  const count = sheet.cards.length;
  const grid = GRIDS.findLast((it) => count <= roomOf(it)) ?? GRIDS[0];
  const room = roomOf(grid);
  return Array.from({ length: Math.ceil(count / room) }, (_, index) => ({
    ...sheet,
    cards: sheet.cards.slice(index * room, (index + 1) * room),
    grid,
    count,
  }));
}

const roomOf = ({ columns, rows }: Grid): number => columns * rows;

type Drawing = ReturnType<typeof sarabunDocument>;
interface Look {
  weight: Weight;
  size: number;
  color?: string;
}

/** Draws lines from `top` down and returns where they end. */
function drawText(
  document: Drawing,
  text: string,
  x: number,
  top: number,
  width: number,
  look: Look,
): number {
  const lines = linesIn(document, text, width, look);
  document.fillColor(look.color ?? 'black');
  lines.forEach((line, index) => {
    document.text(withRingsApart(line), x, top + index * look.size * LEADING, { lineBreak: false });
  });
  return top + lines.length * look.size * LEADING;
}

function drawPage(document: Drawing, { grid, cards, count, ...sheet }: SheetPage, pageNumber: string) {
  const width = A4.width - MARGIN.left - MARGIN.right;
  const place = say.place(sheet.heading, sheet.provinceName);
  const below = drawText(document, place, MARGIN.left, MARGIN.top, width, { weight: 'bold', size: 16 });
  const about = `${say.title} · ${say.units(count)}`;
  drawText(document, about, MARGIN.left, below, width, { weight: 'regular', size: 9.5, color: GREY });

  const top = MARGIN.top + HEAD;
  const card = {
    width: width / grid.columns,
    height: (A4.height - MARGIN.bottom - FOOT - top) / grid.rows,
  };
  const rowsUsed = Math.ceil(cards.length / grid.columns);
  drawCuts(document, top, { ...card, columns: grid.columns, rows: rowsUsed });
  cards.forEach((it, index) => {
    const x = MARGIN.left + (index % grid.columns) * card.width;
    const y = top + Math.floor(index / grid.columns) * card.height;
    drawCard(document, it, grid, { x, y, ...card });
  });

  const look: Look = { weight: 'regular', size: 9, color: GREY };
  const numberWidth = document.font('regular').fontSize(look.size).widthOfString(withRingsApart(pageNumber));
  const footTop = A4.height - MARGIN.bottom - FOOT + 3;
  drawText(document, pageNumber, MARGIN.left + width - numberWidth, footTop, numberWidth + 1, look);
}

/** Dashed lines, one for both neighbours, so that a cut parts two cards. */
function drawCuts(
  document: Drawing,
  top: number,
  { width, height, columns, rows }: { width: number; height: number; columns: number; rows: number },
) {
  document.lineWidth(0.6).strokeColor('#888888').dash(4, { space: 3 });
  for (let column = 0; column <= columns; column += 1) {
    const x = MARGIN.left + column * width;
    document.moveTo(x, top).lineTo(x, top + rows * height);
  }
  for (let row = 0; row <= rows; row += 1) {
    const y = top + row * height;
    document.moveTo(MARGIN.left, y).lineTo(MARGIN.left + columns * width, y);
  }
  document.stroke().undash();
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

function drawCard(document: Drawing, card: InviteCard, grid: Grid, { x, y, width, height }: Place) {
  const { padding } = grid;
  const small: Look = { weight: 'regular', size: grid.small };
  const left = x + padding;
  const top = y + padding - 2;
  const full = width - 2 * padding;
  const beside = card.link === undefined ? full : full - grid.qr - padding / 2;

  const afterName = drawText(document, card.unitName, left, top, full, { weight: 'bold', size: grid.name });
  const code = spaced(card.code);
  document.font('bold').fontSize(grid.code).fillColor('black');
  const codeTop = afterName + 2;
  document.text(code, left, codeTop, { lineBreak: false, characterSpacing: grid.code / 10 });
  const afterCode = codeTop + grid.code * LEADING;
  const valid = [say.holder(card.head), say.validUntil(card.lastDay)].join(grid.columns > 2 ? '\n' : '  ');
  const afterValid = drawText(document, valid, left, afterCode, beside, { ...small, color: GREY });
  const how = card.link === undefined ? say.howToType : say.howToScan;
  drawText(document, how, left, afterValid + 2, beside, small);

  if (card.link === undefined) return;
  const qr = { x: x + width - padding - grid.qr + 4, y: y + height - padding - grid.qr + 4 };
  drawQr(document, qrModules(card.link), qr.x, qr.y, grid.qr);
  document.link(qr.x, qr.y, grid.qr, grid.qr, card.link);
}

/** Two groups of four, as people read a code aloud; the chat takes it with the dash or without. */
const spaced = (code: string): string => code.replace(/^(.{4})(.{4})$/, '$1-$2');
