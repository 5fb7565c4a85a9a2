import type { Write } from '../../use-cases/document-store.ts';
import { AlreadyExists, Contention, NotFound } from '../../use-cases/document-store.ts';

/** Status codes of gRPC: https://grpc.io/docs/guides/status-codes/ */
const STATUS = { notFound: 5, alreadyExists: 6, aborted: 10 };

/** The port's error for one of Firestore's; any other error as it is. */
export function portError(error: unknown, writes: Write[]): unknown {
  if (!isGrpcError(error)) return error;
  if (error.code === STATUS.aborted) return new Contention(error.message, { cause: error });
  if (error.code === STATUS.alreadyExists) {
    const path = namedPath(error.message, writes, 'create');
    if (path !== undefined) return new AlreadyExists(path);
  }
  // A database that does not exist is "not found" too, and is no news about a document.
  if (error.code === STATUS.notFound && /document|entity/i.test(error.message)) {
    const path = namedPath(error.message, writes, 'update');
    if (path !== undefined) return new NotFound(path);
  }
  return error;
}

/** Which write the message is about; the service names the path, the emulator sometimes only its segments. */
function namedPath(message: string, writes: Write[], kind: Write['kind']): string | undefined {
  const paths = writes.filter((write) => write.kind === kind).map(({ path }) => path);
  const longestFirst = paths.toSorted((one, other) => other.length - one.length);
  return (
    longestFirst.find((path) => message.includes(path)) ??
    longestFirst.find((path) => path.split('/').every((segment) => message.includes(`"${segment}"`))) ??
    paths[0]
  );
}

/** As gRPC's client makes them: `6 ALREADY_EXISTS: …` with the code beside it. Errors of our own are not. */
function isGrpcError(error: unknown): error is Error & { code: number } {
  return error instanceof Error && 'code' in error && /^\d+ [A-Z_]+: /.test(error.message);
}
