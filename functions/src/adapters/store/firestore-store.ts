import type {
  DocumentSnapshot,
  Firestore,
  Query as SdkQuery,
  Transaction as SdkTransaction,
  WriteBatch,
} from '@google-cloud/firestore';
import { FieldPath, FieldValue } from '@google-cloud/firestore';
import type { DocumentStore, Stored, Transaction, Write } from '../../use-cases/document-store.ts';
import { cleanWrites, splitPath } from './check-data.ts';
import type { PlainQuery } from './check-query.ts';
import { plainQuery } from './check-query.ts';
import { portError } from './firestore-errors.ts';
import { fromFirestore, toFirestore, valueToFirestore } from './firestore-values.ts';
import { openLanes } from './transaction-lanes.ts';

const ATTEMPTS = 8;

/** The store on Firestore or its emulator. The caller makes the client; `close` ends its connections. */
export function openFirestoreStore(firestore: Firestore): DocumentStore {
  const lanes = openLanes();

  /** Transactions of this process that begin by reading the same thing go one after the other. */
  async function transact<T>(run: (tx: Transaction) => Promise<T>): Promise<T> {
    let writes: Write[] = [];
    let entering: Promise<() => void> | undefined;
    const enterBy = async (firstRead: string) => {
      entering ??= lanes.enter(firstRead);
      await entering;
    };
    try {
      return await firestore.runTransaction(
        async (sdkTransaction) => {
          writes = [];
          const result = await run(openTransaction(firestore, sdkTransaction, writes, enterBy));
          addWrites(firestore, sdkTransaction, writes);
          return result;
        },
        { maxAttempts: ATTEMPTS },
      );
    } catch (error) {
      throw portError(error, writes);
    } finally {
      void entering?.then((leave) => leave());
    }
  }

  return {
    async get(path) {
      splitPath(path);
      return stored(await firestore.doc(path).get());
    },
    async getAll(paths) {
      for (const path of paths) splitPath(path);
      if (paths.length === 0) return [];
      return (await firestore.getAll(...paths.map((path) => firestore.doc(path)))).map(stored);
    },
    async query(query) {
      const plain = plainQuery(query);
      if (plain.limit === 0) return [];
      return (await sdkQuery(firestore, plain).get()).docs.map(found);
    },
    async count(query) {
      const plain = plainQuery(query);
      if (plain.limit === 0) return 0;
      return (await sdkQuery(firestore, plain).count().get()).data().count;
    },
    async commit(writes) {
      const clean = cleanWrites(writes);
      if (clean.length === 0) return;
      const batch = firestore.batch();
      addWrites(firestore, batch, clean);
      try {
        await batch.commit();
      } catch (error) {
        throw portError(error, clean);
      }
    },
    transaction: async (run) => lanes.guard(() => transact(run)),
    async close() {
      await firestore.terminate();
    },
  };
}

function openTransaction(
  firestore: Firestore,
  sdkTransaction: SdkTransaction,
  writes: Write[],
  enterBy: (firstRead: string) => Promise<void>,
): Transaction {
  function readFirst(): void {
    if (writes.length > 0) throw new TypeError('a transaction reads everything before its first write');
  }
  return {
    async get(path) {
      splitPath(path);
      readFirst();
      await enterBy(path);
      return stored(await sdkTransaction.get(firestore.doc(path)));
    },
    async query(query) {
      const plain = plainQuery(query);
      readFirst();
      await enterBy(JSON.stringify([plain.collection, plain.where]));
      if (plain.limit === 0) return [];
      return (await sdkTransaction.get(sdkQuery(firestore, plain))).docs.map(found);
    },
    write(...more) {
      writes.push(...cleanWrites(more));
    },
  };
}

function addWrites(firestore: Firestore, target: WriteBatch | SdkTransaction, writes: Write[]): void {
  // A batch and a transaction take writes by the same four methods, but share no type that says so.
  const batch = target as WriteBatch;
  for (const write of writes) {
    const doc = firestore.doc(write.path);
    if (write.kind === 'create') batch.create(doc, toFirestore(write.data));
    else if (write.kind === 'set') batch.set(doc, toFirestore(write.data));
    else if (write.kind === 'delete') batch.delete(doc);
    else {
      // Field paths as lists of keys: the form with dotted text would take keys such as `1.2` or `ก ข` apart.
      const pairs = write.fields.map(({ at, value }) => ({
        path: new FieldPath(...at),
        value: value === undefined ? FieldValue.delete() : valueToFirestore(at[0]!, value),
      }));
      const [first, ...rest] = pairs;
      batch.update(doc, first!.path, first!.value, ...rest.flatMap(({ path, value }) => [path, value]));
    }
  }
}

function sdkQuery(firestore: Firestore, { collection, where, order, limit, after }: PlainQuery): SdkQuery {
  const direction = order?.descending ? 'desc' : 'asc';
  let query: SdkQuery = firestore.collection(collection);
  for (const { field, op, value } of where) {
    query = query.where(new FieldPath(...field.split('.')), op, valueToFirestore(field, value));
  }
  if (order) query = query.orderBy(new FieldPath(...order.field.split('.')), direction);
  query = query.orderBy(FieldPath.documentId(), direction);
  if (after) {
    const values = order ? [valueToFirestore(order.field, after.value), after.id] : [after.id];
    query = query.startAfter(...values);
  }
  return limit === undefined ? query : query.limit(limit);
}

function stored(snapshot: DocumentSnapshot): Stored | undefined {
  const data = snapshot.data();
  return data && { path: snapshot.ref.path, id: snapshot.id, data: fromFirestore(data) };
}

function found(snapshot: DocumentSnapshot): Stored {
  return stored(snapshot)!;
}
