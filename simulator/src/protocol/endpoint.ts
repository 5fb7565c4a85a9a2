import type { FaultEndpoint } from '../faults.ts';
import type { Flaw } from '../limits/flaw.ts';

export interface ApiRequest {
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Record<string, string | string[] | undefined>;
  /** The JSON body, parsed. Throws a Refusal where it is not JSON. */
  json(): unknown;
  body: Buffer;
  requestId: string;
  /** What follows `Bearer `. */
  token: string;
  retryKey?: string;
}

export interface Answer {
  status: number;
  body?: unknown;
  /** Instead of a JSON body. */
  content?: { type: string; data: Buffer };
  headers?: Record<string, string>;
  /** For the call log. */
  recipients?: number;
  charged?: number;
}

export interface Endpoint {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Path with `:parameters`, as Express takes it. */
  path: string;
  family: FaultEndpoint;
  /** `channel`: channel access token; `person`: a person's access token; `open`: none. */
  access: 'channel' | 'person' | 'open';
  /** Whether X-Line-Retry-Key may be sent; elsewhere it is refused. */
  takesRetryKey?: true;
  handle(request: ApiRequest): Answer | Promise<Answer>;
}

/** Thrown where a request is refused; answered as LINE answers. */
export class Refusal extends Error {
  readonly answer: Answer;
  constructor(status: number, message: string, details?: Flaw[]) {
    super(message);
    this.answer = { status, body: { message, ...(details && { details }) } };
  }
}

export const ok = (body: unknown = {}): Answer => ({ status: 200, body });
export const notFound = (): Refusal => new Refusal(404, 'Not found');

export const bodyErrors = (flaws: Flaw[]): Refusal =>
  new Refusal(400, `The request body has ${flaws.length} error(s)`, flaws);

export const invalidParameter = (name: string): Refusal =>
  new Refusal(400, `The value for the '${name}' parameter is invalid`);

/** Endpoints of one family that ask for the channel access token. */
export const endpointIn =
  (family: FaultEndpoint) =>
  (method: Endpoint['method'], path: string, handle: Endpoint['handle']): Endpoint => ({
    method,
    path,
    family,
    access: 'channel',
    handle,
  });
