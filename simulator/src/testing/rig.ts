import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSimulator, type Simulator, type SimulatorOptions } from '../simulator.ts';
import type { WebhookEvent } from '../webhooks.ts';

/** A simulator with a clock under the test's hand and a bot that writes down what it is told. */

export const KANCHANA = `U${'1'.repeat(32)}`;
export const SOMCHAI = `U${'2'.repeat(32)}`;
export const STRANGER = `U${'9'.repeat(32)}`;
export const GROUP = `C${'3'.repeat(32)}`;
export const TOKEN = 'channel-access-token';
export const SECRET = 'channel-secret';
export const START = '2025-09-16T02:00:00.000Z';

export interface Told {
  body: { destination: string; events: WebhookEvent[] };
  raw: string;
  signature: string;
  /** The signature is the one of the raw body. */
  signed: boolean;
}

export interface Answered {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read into JSON of many shapes
  body: any;
  requestId: string | null;
  headers: Headers;
}

export interface Rig {
  sim: Simulator;
  url: string;
  /** Every webhook call, in order of arrival. */
  told: Told[];
  events(): WebhookEvent[];
  /** The message of the last event; throws where it has none. */
  lastMessage(): { id: string; quoteToken: string; markAsReadToken: string; [property: string]: unknown };
  /** What the bot answers from now on, after `firstStatuses`, and after how many milliseconds. */
  bot: { status: number; delayMs: number; firstStatuses: number[] };
  moveClock(ms: number): void;
  setClock(instant: string): void;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  close(): Promise<void>;
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

export async function startRig(options: Partial<SimulatorOptions> = {}): Promise<Rig> {
  let now = Date.parse(START);
  const told: Told[] = [];
  const bot = { status: 200, delayMs: 0, firstStatuses: [] as number[] };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks);
      const expected = createHmac('sha256', SECRET).update(raw).digest('base64');
      told.push({
        body: JSON.parse(raw.toString()),
        raw: raw.toString(),
        signature: String(request.headers['x-line-signature']),
        signed: request.headers['x-line-signature'] === expected,
      });
      const status = bot.firstStatuses.shift() ?? bot.status;
      setTimeout(() => response.writeHead(status).end(), bot.delayMs);
    });
  });
  const sim = createSimulator({
    now: () => new Date(now),
    channelSecret: SECRET,
    channelAccessToken: TOKEN,
    loginChannelId: '2000000001',
    liffId: '2000000001-AbcdEfgh',
    liffEndpointUrl: 'http://127.0.0.1:8080/liff',
    botName: 'ทันกำหนด',
    webhookUrl: `http://127.0.0.1:${await listen(server)}/webhook`,
    people: [
      { id: KANCHANA, name: 'กาญจนา', role: 'เทศบาลนครแม่สอด', friend: true },
      { id: SOMCHAI, name: 'สมชาย', picture: 'https://example.com/somchai.png' },
    ],
    groups: [{ id: GROUP, name: 'อปท. แม่สอด', members: [KANCHANA, SOMCHAI] }],
    ...options,
  });
  const { url } = await sim.listen();

  async function call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      body: isJson ? JSON.parse(text) : text,
      requestId: response.headers.get('x-line-request-id'),
      headers: response.headers,
    };
  }

  return {
    sim,
    url,
    told,
    bot,
    events: () => told.flatMap((one) => one.body.events),
    lastMessage() {
      const message = told.at(-1)?.body.events.at(-1)?.message;
      if (!message) throw new Error('the last event carries no message');
      return message as ReturnType<Rig['lastMessage']>;
    },
    moveClock(ms) {
      now += ms;
    },
    setClock(instant) {
      now = Date.parse(instant);
    },
    call,
    post: (path, body, headers) => call('POST', path, body, headers),
    get: (path, headers) => call('GET', path, undefined, headers),
    async close() {
      await sim.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const hello = [{ type: 'text', text: 'สวัสดี' }];
