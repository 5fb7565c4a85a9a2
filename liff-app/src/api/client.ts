/** The typed client of the API: one call for every row of the contract. */
import type { BodyOf, EndpointName, ParamsOf, QueryOf, ResponseOf } from '@thankamnot/shared/api/endpoints';
import type { ProblemDocument } from '@thankamnot/shared/problem';
import { shell } from '@thankamnot/shared/wording/liff/shell';
import { Failure, offline, serverDown } from './failure.ts';
import { FIRST_PATHS, type FirstEndpoint } from './paths.ts';

/** A part of a request is asked for where the endpoint has it, and cannot be given where it has not. */
export type RequestOf<N extends EndpointName> = (unknown extends ParamsOf<N>
  ? unknown
  : { params: ParamsOf<N> }) &
  (BodyOf<N> extends undefined ? unknown : { body: BodyOf<N> extends Uint8Array ? Blob : BodyOf<N> }) &
  (QueryOf<N> extends undefined ? unknown : { query: QueryOf<N> }) & {
    /** An answer from before: comes back as it is, the same object, while the server has nothing newer. */
    holding?: ResponseOf<N> | undefined;
    /** Carries the request instead of the usual `fetch`, e.g. one that tells how far a file is. */
    via?: typeof globalThis.fetch;
  };

export type Call = <N extends EndpointName>(name: N, request: RequestOf<N>) => Promise<ResponseOf<N>>;

interface Parts {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  holding?: object | undefined;
  via?: typeof globalThis.fetch;
}

/** Versions (`ETag`) of answers that had one. */
const versions = new WeakMap<object, string>();

/** Longer than this on a bad line, and the person is better served by knowing. */
const PATIENCE_MS = 20_000;

/** One request with a bearer token. Throws `Failure` and nothing else. */
export async function send<N extends EndpointName>(
  fetch: typeof globalThis.fetch,
  token: string,
  name: N,
  request: RequestOf<N>,
): Promise<ResponseOf<N>> {
  const { params = {}, query, body, holding, via = fetch } = request as Parts;
  const version = holding && versions.get(holding);
  const [method, template] = await placeOf(name);
  const path = template.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const search = query ? `?${new URLSearchParams(query)}` : '';
  const isFile = body instanceof Blob;
  let response: Response;
  let document: unknown;
  try {
    response = await via(`/api/v1${path}${search}`, {
      method: method.toUpperCase(),
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(version && { 'if-none-match': version }),
        ...(isFile && { 'content-type': 'application/octet-stream' }),
      },
      ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 304) return holding as ResponseOf<N>;
    document = await response.json().catch((thrown: unknown) => {
      // A body that breaks off is the network's fault; one that is no JSON came from something else than our API.
      if (thrown instanceof SyntaxError) return undefined;
      throw thrown;
    });
  } catch {
    throw offline();
  }
  if (response.ok && document !== undefined) {
    const tag = response.headers.get('etag');
    if (tag) versions.set(document as object, tag);
    return document as ResponseOf<N>;
  }
  const problem = document as Partial<ProblemDocument> | undefined;
  if (!response.ok && typeof problem?.detail === 'string')
    throw new Failure(
      'problem',
      shell.problem(problem.title ?? '', problem.detail),
      problem as ProblemDocument,
    );
  throw serverDown();
}

async function placeOf(name: EndpointName): Promise<readonly [method: string, path: string]> {
  if (Object.hasOwn(FIRST_PATHS, name)) return FIRST_PATHS[name as FirstEndpoint];
  try {
    const { LATER_PATHS } = await import('../later.ts');
    return LATER_PATHS[name as keyof typeof LATER_PATHS];
  } catch {
    throw offline();
  }
}
