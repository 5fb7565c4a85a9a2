import { openSqliteStore } from '../sqlite-store.ts';

/** One of several processes on one file: adds one to a counter, so many times, each in a transaction. */
const [file, times] = process.argv.slice(2);
const store = openSqliteStore(file!);
for (let i = 0; i < Number(times); i++) {
  await store.transaction(async (tx) => {
    const n = Number((await tx.get('counters/shared'))?.data.n ?? 0);
    tx.write({ kind: 'set', path: 'counters/shared', data: { n: n + 1 } });
  });
}
await store.close();
