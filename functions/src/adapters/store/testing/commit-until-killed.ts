import { writeSync } from 'node:fs';
import { openSqliteStore } from '../sqlite-store.ts';

/**
 * A process to be killed: commits one batch of three documents after the other, and says the number of each as soon
 * as its commit has resolved. Goes on where the last run on this file ended.
 */
const store = openSqliteStore(process.argv[2]!);
let n = Number((await store.get('pairs/a'))?.data.n ?? 0);
for (;;) {
  n++;
  await store.commit([
    { kind: 'set', path: 'pairs/a', data: { n } },
    { kind: 'create', path: `log/${n}`, data: { n, text: 'รายงาน '.repeat(n % 200) } },
    { kind: 'set', path: 'pairs/b', data: { n } },
  ]);
  writeSync(1, `${n}\n`);
}
