/** Files that the person at the command line names. */
import { open, writeFile } from 'node:fs/promises';
import { Refusal } from './command.ts';

/** Throws `Refusal` where the file can't be written. */
export const writeNamedFile = (file: string, bytes: Uint8Array): Promise<void> =>
  refusing(file, () => writeFile(file, bytes));

/** Before work that can't be repeated: throws `Refusal` where the file can't be written. What is in it stays. */
export const needWritable = (file: string): Promise<void> =>
  refusing(file, async () => (await open(file, 'a')).close());

async function refusing(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = { ENOENT: 'no such folder', EISDIR: 'it is a folder', EACCES: 'not allowed to write it' }[
      code ?? ''
    ];
    throw new Refusal(`${file}: ${why ?? code ?? String(error)}`);
  }
}
