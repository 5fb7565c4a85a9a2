import { type messagingApi, validateSignature, type webhook } from '@line/bot-sdk';
import express, { type Request, type Response, Router } from 'express';
import type { Log } from '../../use-cases/ports.ts';

/** Takes what is to be written down only when LINE has taken the answer. */
export type OnceSent = (write: () => Promise<void>) => void;

export interface WebhookOptions {
  /** Where LINE calls. */
  paths: string[];
  channelSecret: string;
  /** Does the work of one event and says what to answer. */
  handleEvent(event: webhook.Event, onceSent: OnceSent): Promise<messagingApi.Message[]>;
  reply(replyToken: string, messages: messagingApi.Message[]): Promise<'sent' | 'expired'>;
  log: Log;
}

/** LINE's largest webhook is far below this. */
const BODY_LIMIT = '1mb';

/**
 * What LINE calls. The signature is checked over the raw bytes before anything is parsed; the work of every event
 * is finished before the 200, so that LINE redelivers what a crash left undone. One event's failure answers 500:
 * the events that took effect are known by their ids and have no second effect when the call comes again.
 */
export function webhookRouter(options: WebhookOptions): Router {
  const router = Router();
  router.post(
    options.paths,
    express.raw({ type: () => true, limit: BODY_LIMIT }),
    (request, response, next) => {
      receive(options, request, response).catch(next);
    },
  );
  return router;
}

async function receive(options: WebhookOptions, request: Request, response: Response): Promise<void> {
  const body = rawBodyOf(request);
  const signature = request.header('x-line-signature');
  if (!body || !signature || !validateSignature(body, options.channelSecret, signature)) {
    response.sendStatus(401);
    return;
  }
  const events = eventsIn(body);
  if (!events) {
    response.sendStatus(400);
    return;
  }
  const results = await Promise.allSettled(inChats(events).map((chat) => handleInOrder(options, chat)));
  const failed = results.filter((result) => result.status === 'rejected');
  for (const { reason } of failed)
    options.log.error('webhook event failed', { error: String(reason?.stack ?? reason) });
  response.sendStatus(failed.length > 0 ? 500 : 200);
}

/** Cloud Functions parses bodies before us and keeps the bytes in `rawBody`. */
function rawBodyOf(request: Request): Buffer | undefined {
  const { rawBody } = request as Request & { rawBody?: Buffer };
  if (rawBody) return rawBody;
  return Buffer.isBuffer(request.body) ? request.body : undefined;
}

function eventsIn(body: Buffer): webhook.Event[] | undefined {
  try {
    const { events } = JSON.parse(body.toString('utf8')) as { events?: unknown };
    return Array.isArray(events) ? events : undefined;
  } catch {
    return undefined;
  }
}

/** Events of one chat are handled in the order of their time; chats beside each other. */
function inChats(events: webhook.Event[]): webhook.Event[][] {
  const chats = Map.groupBy(events, ({ source }) => chatOf(source));
  return [...chats.values()].map((chat) => chat.sort((a, b) => a.timestamp - b.timestamp));
}

function chatOf(source: webhook.Source | undefined): string {
  if (source?.type === 'group') return source.groupId;
  if (source?.type === 'room') return source.roomId;
  return source?.userId ?? '';
}

async function handleInOrder(
  { handleEvent, reply, log }: WebhookOptions,
  events: webhook.Event[],
): Promise<void> {
  for (const event of events) {
    const writes: (() => Promise<void>)[] = [];
    const messages = await handleEvent(event, (write) => writes.push(write));
    const { replyToken } = event as { replyToken?: string };
    if (messages.length === 0 || !replyToken) continue;
    // What was to be recorded is recorded; an answer that can't be delivered must not make LINE send the event again.
    const sent = await reply(replyToken, messages).catch((error: unknown) => {
      log.error('reply failed', { error: String(error) });
      return 'expired' as const;
    });
    if (sent === 'expired') log.info('reply not delivered', { event: event.webhookEventId });
    else await writeDown(writes, log);
  }
}

/** What fails here costs a second message at most, and no redelivery of the event would mend it. */
async function writeDown(writes: (() => Promise<void>)[], log: Log): Promise<void> {
  for (const write of writes) {
    await write().catch((error: unknown) => log.error('note not written', { error: String(error) }));
  }
}
