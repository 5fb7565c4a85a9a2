/** The web server's rooms: webhook, API, LIFF app. The same app runs on one machine and as Firebase Functions. */
import type { messagingApi, webhook } from '@line/bot-sdk';
import express, { type Express } from 'express';
import { apiRouter } from './adapters/http/api.ts';
import { calendarRouter } from './adapters/http/calendar.ts';
import { createFeedTokens } from './adapters/http/feed-tokens.ts';
import { createFileLinks, createPhotoLinks } from './adapters/http/file-links.ts';
import { fileRouter } from './adapters/http/files.ts';
import { apiHandlers } from './adapters/http/handlers/index.ts';
import { liffConfig, liffPages } from './adapters/http/liff-pages.ts';
import { photoRouter } from './adapters/http/photo-files.ts';
import { problemHandler } from './adapters/http/problems.ts';
import { createSessions } from './adapters/http/session.ts';
import { type OnceSent, webhookRouter } from './adapters/http/webhook.ts';
import { userDoc } from './use-cases/documents.ts';
import type { Ports, VerifiedPerson } from './use-cases/ports.ts';
import { read } from './use-cases/records.ts';

export interface WebhookParts {
  ports: Ports;
  channelSecret: string;
  handleEvent(event: webhook.Event, onceSent: OnceSent): Promise<messagingApi.Message[]>;
  reply(replyToken: string, messages: messagingApi.Message[]): Promise<'sent' | 'expired'>;
}

export interface ApiParts {
  ports: Ports;
  channelSecret: string;
  verifyIdToken(idToken: string): Promise<VerifiedPerson>;
  liffId: string;
  liffUrl(path: string): string;
}

/** The bot alone: what LINE calls. */
export function webhookApp(
  { channelSecret, handleEvent, reply, ports }: WebhookParts,
  paths: string[] = ['/webhook'],
): Express {
  return bare()
    .use(webhookRouter({ paths, channelSecret, handleEvent, reply, log: ports.log }))
    .use(problemHandler(ports.log));
}

/** The API alone, with the few other addresses that have no file behind them: what the LIFF app calls. */
export function apiApp({ ports, channelSecret, verifyIdToken, liffId, liffUrl }: ApiParts): Express {
  const sessions = createSessions(channelSecret);
  const fileLinks = createFileLinks(channelSecret);
  const photoLinks = createPhotoLinks(channelSecret);
  const feedTokens = createFeedTokens(channelSecret);
  const handlers = apiHandlers({ ports, sessions, fileLinks, photoLinks, feedTokens, liffUrl });
  const userOf = (user: string) => read(ports.store, userDoc(user));
  return bare()
    .get('/healthz', (_request, response) => void response.json({ ok: true }))
    .use('/api/v1', apiRouter({ ports, sessions, handlers, verifyIdToken, userOf }))
    .use(fileRouter({ ports, fileLinks, liffUrl }))
    .use(photoRouter({ ports, photoLinks }))
    .use(calendarRouter({ ports, feedTokens, liffUrl }))
    .use(liffConfig(liffId))
    .use(problemHandler(ports.log));
}

/** Everything on one machine, with the LIFF app's files. */
export function wholeApp(parts: WebhookParts & ApiParts, liffDirectory: string): Express {
  return bare()
    .use(webhookApp(parts))
    .use(apiApp(parts))
    .use(liffPages(liffDirectory))
    .use(problemHandler(parts.ports.log));
}

function bare(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  return app;
}
