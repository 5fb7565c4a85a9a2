import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createLineHttp, Unreached } from './line-http.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Answers as told; `calls` are the bodies that arrived, `connections` the sockets that were opened. */
async function line(listener: RequestListener, timeoutMs = 2_000) {
  const calls: { body: string; headers: Record<string, unknown> }[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      calls.push({ body, headers: request.headers });
      listener(request, response);
    });
  });
  server.on('connection', () => {
    connections += 1;
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = createLineHttp({ channelAccessToken: 'token', baseUrl, timeoutMs });
  return { post, calls, opened: () => connections };
}

describe('posting to LINE', () => {
  it('sends JSON with the channel’s token and gives back whatever status came, over one connection', async () => {
    const { post, calls, opened } = await line((_request, response) => {
      response.writeHead(calls.length === 1 ? 409 : 200).end('{"message":"ข้อความ"}');
    });
    const first = await post('/v2/bot/message/multicast', { to: ['ก'] }, { 'x-line-retry-key': 'key' });
    expect(first).toEqual({ status: 409, body: '{"message":"ข้อความ"}' });
    expect((await post('/v2/bot/message/reply', {})).status).toBe(200);
    expect(calls[0]).toMatchObject({
      body: '{"to":["ก"]}',
      headers: {
        authorization: 'Bearer token',
        'content-type': 'application/json',
        'x-line-retry-key': 'key',
      },
    });
    expect(opened()).toBe(1);
  });

  it('tries once more where LINE had closed the idle connection, and only there', async () => {
    const { post, calls } = await line((request, response) => {
      if (calls.length === 2 || calls.length >= 4) request.socket.destroy();
      else response.end('{}');
    });
    expect((await post('/1', {})).status).toBe(200);
    expect((await post('/2', {})).status).toBe(200);
    expect(calls).toHaveLength(3);
    await expect(post('/3', {})).rejects.toThrow();
    expect(calls).toHaveLength(5);
  });

  it('says where there was no connection, so that nothing can have been taken', async () => {
    const { post } = await line((_request, response) => response.end('{}'));
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    await expect(post('/nobody', {})).rejects.toThrow(Unreached);
    const nowhere = createLineHttp({
      channelAccessToken: 'token',
      baseUrl: 'http://line.invalid',
      timeoutMs: 2_000,
    });
    await expect(nowhere('/nowhere', {})).rejects.toThrow(Unreached);
  });

  it('gives up on an answer that does not come in time', async () => {
    const { post } = await line(() => {}, 50);
    await expect(post('/slow', {})).rejects.toThrow('no answer from LINE within 50 ms');
  });
});
