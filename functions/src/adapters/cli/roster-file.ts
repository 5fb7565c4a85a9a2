import { readFile } from 'node:fs/promises';
import { Refusal } from './command.ts';

/** Reads a file that somebody named. A file that is not there or not readable is a `Refusal`. */
export async function readNamedFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = { ENOENT: 'no such file', EISDIR: 'it is a folder', EACCES: 'not allowed to read it' }[
      code ?? ''
    ];
    throw new Refusal(`${file}: ${why ?? code ?? String(error)}`);
  }
}

/** Text of a file that must be UTF-8; names the first line that is not. */
export function strictText(file: string, bytes: Uint8Array): string {
  const decode = (part: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(part);
  try {
    return decode(bytes);
  } catch {
    const LINE_FEED = 0x0a;
    let line = 1;
    for (let start = 0; start < bytes.length; line += 1) {
      const end = bytes.indexOf(LINE_FEED, start);
      const next = end === -1 ? bytes.length : end + 1;
      try {
        decode(bytes.subarray(start, next));
      } catch {
        break;
      }
      start = next;
    }
    throw new Refusal(`${file}:${line}: not valid UTF-8 text; save the file as UTF-8`);
  }
}

const startsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * Rows of a roster file as text, CSV or XLSX by its content. Row n of the result is line n of the file, so that
 * faults can name their line.
 */
export async function readRows(file: string, bytes: Uint8Array): Promise<string[][]> {
  if (startsWith(bytes, 0x50, 0x4b)) return xlsxRows(file, bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new Refusal(
      `${file}: an old .xls or a locked workbook; save it as .xlsx without a password, or as CSV UTF-8`,
    );
  }
  const { parseCsv } = await import('hucre/csv');
  const rows = parseCsv(strictText(file, bytes)).map((row) => row.map(asText));
  // Names have no line breaks; one inside a cell is a quote that was never closed and swallowed the rows after it.
  const broken = rows.findIndex((row) => row.some((cell) => /[\r\n]/.test(cell)));
  if (broken !== -1)
    throw new Refusal(`${file}:${broken + 1}: a cell runs over several lines; is a quote not closed?`);
  return rows;
}

async function xlsxRows(file: string, bytes: Uint8Array): Promise<string[][]> {
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(bytes).catch((error: Error) => {
    throw new Refusal(`${file}: not a readable .xlsx workbook (${error.message})`);
  });
  const sheet = workbook.sheets.find(({ rows }) => rows.length > 0);
  return (sheet?.rows ?? []).map((row) => row.map(asText));
}

/** Excel keeps codes as numbers and empty cells as null. */
const asText = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell));
