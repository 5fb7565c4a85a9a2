/**
 * The measure of webhook figures: the echo bot of @line/bot-sdk's documentation, middleware and client as they are.
 * It answers every event with one text and keeps nothing.
 */
import type { AddressInfo } from 'node:net';
import { messagingApi, middleware, type webhook } from '@line/bot-sdk';
import express from 'express';

const client = new messagingApi.MessagingApiClient({
  channelAccessToken: process.env.LINE_CHANNEL_ACCESS_TOKEN ?? '',
  baseURL: process.env.LINE_API_BASE_URL ?? '',
});
const app = express();

app.get('/healthz', (_request, response) => {
  response.json({ ok: true });
});
app.post(
  '/webhook',
  middleware({ channelSecret: process.env.LINE_CHANNEL_SECRET ?? '' }),
  (request, response) => {
    const { events } = request.body as webhook.CallbackRequest;
    Promise.all(events.map(echo))
      .then(() => response.json({}))
      .catch(() => response.status(500).end());
  },
);

function echo(event: webhook.Event): Promise<unknown> {
  const { replyToken } = event as { replyToken?: string };
  if (!replyToken) return Promise.resolve();
  const text = event.type === 'message' && event.message.type === 'text' ? event.message.text : event.type;
  return client.replyMessage({ replyToken, messages: [{ type: 'text', text }] });
}

const server = app.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`echo-server listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
