import { writeSync } from 'node:fs';
import { openFolderFiles } from '../folder-files.ts';

/** A process to be killed: puts one file of many bytes after the other, and says its number once it is put. */
const files = await openFolderFiles(process.argv[2]!);
for (let n = Number(process.argv[3]); ; n++) {
  await files.put(`photos/${n % 3}/${n}.jpg`, new Uint8Array(300_000).fill(n % 256));
  writeSync(1, `${n}\n`);
}
