/**
 * Posts to LINE's API over connections that stay open. The SDK's client opens a `fetch` for every call, which costs
 * ten times the processor time of the same call on a kept-alive agent; answers to webhooks are most of what we send.
 */
import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** What LINE answered, whatever the status. */
export interface LineAnswer {
  status: number;
  body: string;
}

/** There was no connection: LINE has seen nothing of the call. */
export class Unreached extends Error {}

/** Rejects only where no answer came: `Unreached`, a broken connection, or none within `timeoutMs`. */
export type PostToLine = (
  path: string,
  body: object,
  headers?: Record<string, string>,
) => Promise<LineAnswer>;

export interface LineHttpOptions {
  channelAccessToken: string;
  baseUrl: string;
  timeoutMs: number;
}

/** Below the minute or so after which servers close idle connections, so that we seldom meet a closed one. */
const IDLE_MS = 15_000;

export function createLineHttp({ channelAccessToken, baseUrl, timeoutMs }: LineHttpOptions): PostToLine {
  const secure = baseUrl.startsWith('https:');
  const open = secure ? httpsRequest : httpRequest;
  const agent = new (secure ? HttpsAgent : HttpAgent)({
    keepAlive: true,
    scheduling: 'lifo',
    timeout: IDLE_MS,
  });

  function attempt(path: string, payload: Buffer, headers: Record<string, string>): Promise<LineAnswer> {
    return new Promise((resolve, reject) => {
      const call = open(`${baseUrl}${path}`, {
        method: 'POST',
        agent,
        headers: {
          authorization: `Bearer ${channelAccessToken}`,
          'content-type': 'application/json',
          'content-length': payload.length,
          ...headers,
        },
      });
      let connected = false;
      call.once('socket', (socket) => {
        if (socket.connecting) socket.once('connect', () => (connected = true));
        else connected = true;
      });
      const timer = setTimeout(() => {
        call.destroy(new Error(`no answer from LINE within ${timeoutMs} ms`));
      }, timeoutMs);
      const fail = (error: Error) => {
        clearTimeout(timer);
        if (!connected) reject(new Unreached(error.message || String((error as NodeJS.ErrnoException).code)));
        else reject(call.reusedSocket && isReset(error) ? new StaleConnection(error.message) : error);
      };
      call.once('error', fail);
      call.once('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', fail);
        response.once('end', () => {
          clearTimeout(timer);
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() });
        });
      });
      call.end(payload);
    });
  }

  return async (path, body, headers = {}) => {
    const payload = Buffer.from(JSON.stringify(body));
    try {
      return await attempt(path, payload, headers);
    } catch (error) {
      // LINE closed the idle connection as we took it. Once more does no harm: a reply token and a retry key count once.
      if (!(error instanceof StaleConnection)) throw error;
      return attempt(path, payload, headers).catch((again: Error) => {
        // What became of the first call is not known: "not reached" would claim that it is.
        throw again instanceof Unreached ? new Error(again.message) : again;
      });
    }
  };
}

class StaleConnection extends Error {}

const isReset = (error: Error): boolean =>
  'code' in error && ['ECONNRESET', 'EPIPE'].includes(String(error.code));
