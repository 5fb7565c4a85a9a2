import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, expect, it } from 'vitest';
import { webhookRouter } from './webhook.ts';

const SECRET = 'secret';
const quiet = { info: () => {}, error: () => {} };
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Posts one event to a bot that answers it and wants a note of that. */
async function noted(reply: () => Promise<'sent' | 'expired'>): Promise<{ status: number; notes: number }> {
  let notes = 0;
  const app = express().use(
    webhookRouter({
      paths: ['/webhook'],
      channelSecret: SECRET,
      handleEvent: async (_event, onceSent) => {
        onceSent(async () => {
          notes += 1;
        });
        return [{ type: 'text', text: 'งานของคุณ' }];
      },
      reply,
      log: quiet,
    }),
  );
  const server = app.listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  const event = {
    type: 'message',
    webhookEventId: '01K5',
    replyToken: 'token',
    timestamp: 0,
    mode: 'active',
  };
  const body = JSON.stringify({ destination: 'U0', events: [event] });
  const { status } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`, {
    method: 'POST',
    body,
    headers: { 'x-line-signature': createHmac('sha256', SECRET).update(body).digest('base64') },
  });
  return { status, notes };
}

it.each([
  ['is written down once LINE has taken it', async () => 'sent' as const, 1],
  ['is not written down where its token had expired', async () => 'expired' as const, 0],
  [
    'is not written down where LINE failed',
    async () => {
      throw new Error('LINE answered 500');
    },
    0,
  ],
])('what an answer told %s', async (_, reply, notes) => {
  expect(await noted(reply)).toEqual({ status: 200, notes });
});
