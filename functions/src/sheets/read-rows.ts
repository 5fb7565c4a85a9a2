/** Rows of a list that people keep in Excel: .xlsx or CSV, by the file's content and not by its name. */
import { strictText } from './strict-text.ts';
import { unpackedSize } from './unpacked-size.ts';
import { UnreadableFile } from './unreadable-file.ts';

const ZIP = [0x50, 0x4b];
/** The container of .xls, and of a workbook with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** A list of the whole country unpacks to a tenth of this. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** The whole country has 7,849 organizations. */
const MOST_ROWS = 20_000;

/**
 * Rows as text; row n is line n of the file, so that faults can name their line.
 * Throws `UnreadableFile`.
 */
export async function readRows(bytes: Uint8Array): Promise<string[][]> {
  if (startsWith(bytes, ZIP)) return xlsxRows(bytes);
  if (startsWith(bytes, COMPOUND))
    throw new UnreadableFile({ kind: isEncrypted(bytes) ? 'locked_workbook' : 'old_workbook' });
  const text = strictText(bytes);
  // A picture may begin with letters; a list has no such byte.
  if (text.includes('\u0000')) throw new UnreadableFile({ kind: 'not_utf8', line: 1 });
  const { parseCsv } = await import('hucre/csv');
  const rows = parseCsv(text).map((row) => row.map(asText));
  // Names have no line breaks; one inside a cell is a quote that was never closed and swallowed the rows after it.
  const broken = rows.findIndex((row) => row.some((cell) => /[\r\n]/.test(cell)));
  if (broken !== -1) throw new UnreadableFile({ kind: 'open_quote', line: broken + 1 });
  return rows;
}

async function xlsxRows(bytes: Uint8Array): Promise<string[][]> {
  if (unpackedSize(bytes) > MOST_UNPACKED) throw new UnreadableFile({ kind: 'too_large' });
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(bytes, { maxRows: MOST_ROWS }).catch((error: Error) => {
    throw new UnreadableFile({ kind: 'broken_workbook', detail: error.message });
  });
  const sheet = workbook.sheets.find(({ rows }) => rows.length > 0);
  return (sheet?.rows ?? []).map((row) => row.map(asText));
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** The container names its parts in UTF-16. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );

/** Excel keeps codes as numbers and empty cells as null. */
const asText = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell));
