import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Request, Response } from 'express';
import type { Platform } from '../platform.ts';
import { type Answer, type ApiRequest, type Endpoint, Refusal } from '../protocol/endpoint.ts';
import { isRetryKey } from '../retry-keys.ts';

const RATE_LIMITED = 'The API rate limit has been exceeded. Try again later.';

const unauthorized = (): Refusal =>
  new Refusal(
    401,
    'Authentication failed due to the following reason: invalid token. Confirm that the access token in the authorization header is valid.',
  );

function parseJson(body: Buffer, contentType: string): unknown {
  if (!/^application\/json\b/.test(contentType)) {
    throw new Refusal(415, `The content type, ${contentType || 'none'}, is not supported`);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString());
  } catch {
    parsed = undefined;
  }
  if (typeof parsed !== 'object' || parsed === null) {
    throw new Refusal(400, 'The request body could not be parsed as JSON (line: -, column: -)');
  }
  return parsed;
}

function read(request: Request, requestId: string): ApiRequest {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const retryKey = request.get('x-line-retry-key');
  return {
    params: request.params as Record<string, string>,
    query: new URL(request.originalUrl, 'http://line').searchParams,
    headers: request.headers,
    body,
    requestId,
    token: request.get('authorization')?.match(/^Bearer (\S+)$/)?.[1] ?? '',
    json: () => parseJson(body, request.get('content-type') ?? ''),
    ...(retryKey !== undefined && { retryKey }),
  };
}

async function answer(endpoint: Endpoint, request: ApiRequest, platform: Platform): Promise<Answer> {
  try {
    if (endpoint.access === 'channel' && request.token !== platform.options.channelAccessToken) {
      throw unauthorized();
    }
    if (request.retryKey !== undefined && !(endpoint.takesRetryKey && isRetryKey(request.retryKey))) {
      throw new Refusal(400, 'Invalid retry key');
    }
    return await endpoint.handle(request);
  } catch (problem) {
    if (problem instanceof Refusal) return problem.answer;
    throw problem;
  }
}

/** Serves one endpoint: token, retry key, told faults, request id, call log; the endpoint does only its own work. */
export const serveEndpoint =
  (endpoint: Endpoint, platform: Platform) =>
  async (request: Request, response: Response): Promise<void> => {
    const requestId = randomUUID();
    const started = performance.now();
    const fault = platform.faults.take(endpoint.family);
    const asked = read(request, requestId);

    let given: Answer | undefined;
    if (fault?.kind === 'fail') {
      given = { status: fault.status ?? 500, body: { message: 'Internal server error' } };
    } else if (fault?.kind === 'rate429') {
      given = { status: 429, body: { message: RATE_LIMITED } };
    } else if (fault?.kind !== 'drop') {
      given = await answer(endpoint, asked, platform);
    }
    // The key counts from the first request that carried it, accepted or not.
    if (fault?.kind === 'fail' && asked.retryKey && isRetryKey(asked.retryKey)) {
      platform.retryKeys.arrive(asked.retryKey);
    }
    if (fault?.kind === 'slow') await sleep(fault.ms ?? 0);

    const silent = fault?.kind === 'drop' || fault?.kind === 'lose';
    const status =
      fault?.kind === 'accept-then-fail' ? (fault.status ?? 500) : silent ? 0 : (given?.status ?? 0);
    platform.calls.add({
      at: platform.now().toISOString(),
      direction: 'api',
      method: request.method,
      path: request.path,
      status,
      ms: performance.now() - started,
      requestId,
      ...(given?.recipients !== undefined && { recipients: given.recipients }),
      ...(given?.charged !== undefined && { charged: given.charged }),
      ...(asked.retryKey !== undefined && { retryKey: asked.retryKey }),
      ...(fault && { fault: fault.kind }),
    });
    platform.changes.touch();

    if (silent || !given) {
      request.socket.destroy();
      return;
    }
    response.status(status).set({ 'x-line-request-id': requestId, ...given.headers });
    if (fault?.kind === 'accept-then-fail') response.json({ message: 'Internal server error' });
    else if (given.content) response.type(given.content.type).send(given.content.data);
    else if (given.status === 204) response.end();
    else response.json(given.body);
  };
