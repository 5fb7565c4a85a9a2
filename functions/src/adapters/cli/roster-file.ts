import { readFile } from 'node:fs/promises';
import type { FileFlaw } from '@thankamnot/shared/organization/roster-fault';
import { readRows as rowsOf } from '../../sheets/read-rows.ts';
import { strictText as textOf } from '../../sheets/strict-text.ts';
import { UnreadableFile } from '../../sheets/unreadable-file.ts';
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
  try {
    return textOf(bytes);
  } catch (error) {
    throw refusalOf(file, error);
  }
}

/** Rows of a list as text, CSV or XLSX by its content; row n is line n of the file. */
export const readRows = (file: string, bytes: Uint8Array): Promise<string[][]> =>
  rowsOf(bytes).catch((error: unknown) => {
    throw refusalOf(file, error);
  });

function refusalOf(file: string, error: unknown): unknown {
  return error instanceof UnreadableFile ? new Refusal(inWords(file, error.flaw)) : error;
}

function inWords(file: string, flaw: FileFlaw): string {
  switch (flaw.kind) {
    case 'empty':
      return `${file}: the file is empty`;
    case 'too_large':
      return `${file}: the workbook is too large`;
    case 'old_workbook':
      return `${file}: an old .xls workbook; save it as .xlsx, or as CSV UTF-8`;
    case 'locked_workbook':
      return `${file}: a locked workbook; save it as .xlsx without a password, or as CSV UTF-8`;
    case 'broken_workbook':
      return `${file}: not a readable .xlsx workbook (${flaw.detail})`;
    case 'not_utf8':
      return `${file}:${flaw.line}: not valid UTF-8 text; save the file as UTF-8`;
    case 'open_quote':
      return `${file}:${flaw.line}: a cell runs over several lines; is a quote not closed?`;
  }
}
