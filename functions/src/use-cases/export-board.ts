/** One round as an official document: which documents there are for which duty, and making one. */
import { civilDateAt } from '@thankamnot/shared/calendar/civil-date';
import type { Duty } from '@thankamnot/shared/duty/duty';
import { Problem } from '@thankamnot/shared/problem';
import { type Board, missingOf } from '@thankamnot/shared/report/board';
import type { DocumentFormat, DocumentKind } from '@thankamnot/shared/report/document-kinds';
import { documents as say } from '@thankamnot/shared/wording/documents';
import { boards, provinceDoc, rosterDoc } from './documents.ts';
import type { Ports } from './ports.ts';
import type { TableLayout } from './press.ts';
import { find, read } from './records.ts';

/** What can be made of a duty: the layout of its table, and the formats of each kind, the usual one first. */
export interface DocumentSet {
  layout: TableLayout;
  kinds: Partial<Record<DocumentKind, readonly [DocumentFormat, ...DocumentFormat[]]>>;
}

/** Units below the province are chased by letter. */
const CHASED: DocumentSet['kinds'] = { table: ['xlsx'], letter: ['docx'], memo: ['docx'] };
/** Where the provincial office itself reports, nobody outside is written to. */
const OWN: DocumentSet['kinds'] = { table: ['xlsx'], memo: ['docx'] };

/** By template. */
export const DOCUMENT_SETS: Readonly<Record<string, DocumentSet>> = {
  'odloc-2568': { layout: 'completion', kinds: CHASED },
  'odloc-2566': { layout: 'completion', kinds: CHASED },
  'help-centre': { layout: 'help_centre', kinds: CHASED },
  'joint-centre': { layout: 'joint_centre', kinds: CHASED },
  'ltax-2567': { layout: 'shares', kinds: CHASED },
  'e-laas': { layout: 'shares', kinds: CHASED },
  // The letter asks for .doc and .pdf.
  media: { layout: 'completion', kinds: { ...OWN, form: ['docx', 'pdf'] } },
  'indicators-2561': { layout: 'indicators', kinds: OWN },
};

/** For a duty that was drafted from a letter and has no template of ours. */
const OF_ANY_DUTY: DocumentSet = { layout: 'completion', kinds: CHASED };

export const documentsOf = ({ template }: Pick<Duty, 'template'>): DocumentSet =>
  DOCUMENT_SETS[template] ?? OF_ANY_DUTY;

/** The format of a document that was asked for, or the usual one. Throws `invalid_request` where there is none. */
export function formatOf(duty: Duty, kind: DocumentKind, format?: DocumentFormat): DocumentFormat {
  const formats = documentsOf(duty).kinds[kind] ?? [];
  const chosen = format === undefined ? formats[0] : formats.find((it) => it === format);
  if (!chosen) throw new Problem('invalid_request', { detail: say.noSuchDocument(duty.shortTitle) });
  return chosen;
}

const MIME_TYPES: Record<DocumentFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

export interface DocumentRequest {
  duty: Duty;
  board: Board;
  kind: DocumentKind;
  format?: DocumentFormat;
  /** Cuts a board to the part that the asker coordinates; absent: all of it. */
  area?: (board: Board) => Board;
}

export interface DocumentFile {
  /** Thai, fit for every file system. */
  fileName: string;
  mimeType: string;
  bytes: Uint8Array;
}

/**
 * Throws `invalid_request` for a document that the duty does not have, `not_found` for a chasing letter when nobody
 * is missing, `no_units`, `unknown_province`.
 */
export async function exportBoard(
  ports: Pick<Ports, 'store' | 'clock' | 'press'>,
  { duty, board: whole, kind, format: asked, area = (board) => board }: DocumentRequest,
): Promise<DocumentFile> {
  const format = formatOf(duty, kind, asked);
  const board = area(whole);
  assertPrintable(board, kind);
  const [province, roster, opened] = await Promise.all([
    read(ports.store, provinceDoc(board.province)),
    read(ports.store, rosterDoc(board.province)),
    kind === 'table' ? openedRounds(ports, board) : [],
  ]);
  if (!province || !roster) throw new Problem('unknown_province');
  const bytes = await ports.press.print({
    kind,
    format,
    layout: documentsOf(duty).layout,
    board,
    rounds: [board, ...opened.map(area).filter(({ round }) => round !== board.round)],
    roster,
    contact: province.contact,
    today: civilDateAt(ports.clock.now()),
  });
  return { fileName: fileNameOf(board, kind, format), mimeType: MIME_TYPES[format], bytes };
}

/** Is there anything for the document to say? Throws `no_units`, and `not_found` for a chasing letter when nobody is missing. */
export function assertPrintable(board: Board, kind: DocumentKind): void {
  if (board.order.length === 0) throw new Problem('no_units');
  if ((kind === 'letter' || kind === 'memo') && missingOf(board).length === 0)
    throw new Problem('not_found', { detail: say.nobodyMissing });
}

const openedRounds = ({ store }: Pick<Ports, 'store'>, { duty, province }: Board): Promise<Board[]> =>
  find(store, boards, {
    where: [
      { field: 'duty', op: '==', value: duty },
      { field: 'province', op: '==', value: province },
    ],
  });

/** Without the characters that one file system or another refuses. */
export function fileNameOf(board: Board, kind: DocumentKind, format: DocumentFormat): string {
  const name = say.fileName[kind](board.shortTitle, board.roundTitle, board.provinceName);
  return `${name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()}.${format}`;
}
