import express, { type ErrorRequestHandler, type RequestHandler, Router } from 'express';
import * as z from 'zod/mini';
import type { Acts } from '../chat/acts.ts';
import { shareInto } from '../chat/share.ts';
import { FAULT_ENDPOINTS, FAULT_KINDS } from '../faults.ts';
import type { LineAction, LineMessage } from '../options.ts';
import type { Platform } from '../platform.ts';
import { benchState } from './bench-state.ts';

const DEBOUNCE_MS = 50;

const action = z.looseObject({ type: z.string() });
const params = z.optional(z.record(z.string(), z.string()));
const personBody = z.object({
  type: z.enum(['follow', 'block', 'unblock', 'send', 'sticker', 'action']),
  text: z.optional(z.string()),
  stickerId: z.optional(z.string()),
  action: z.optional(action),
  params,
});
const groupBody = z.object({
  type: z.enum(['send', 'invite', 'remove', 'action']),
  person: z.string(),
  text: z.optional(z.string()),
  mentionBot: z.optional(z.boolean()),
  action: z.optional(action),
  params,
});
const shareBody = z.object({ group: z.string(), messages: z.array(z.looseObject({ type: z.string() })) });
const faultBody = z.object({
  endpoint: z.enum(FAULT_ENDPOINTS),
  kind: z.enum(FAULT_KINDS),
  times: z.int().check(z.gte(1)),
  ms: z.optional(z.number()),
  status: z.optional(z.int()),
});

/** A request that the bench got wrong. */
class BadAsk extends Error {}

function read<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new BadAsk(`${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'invalid'}`);
}

function need<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new BadAsk(`${name} is missing`);
  return value;
}

/** The bench's own JSON API. */
export function benchRoutes(platform: Platform, acts: Acts): Router {
  const { options, quota, faults, changes, richMenus } = platform;
  const router = Router();
  router.use(express.json({ limit: '5mb' }));
  const post = (path: string, handle: (body: unknown, id: string) => unknown) => {
    const handler: RequestHandler = async (request, response) => {
      response.json((await handle(request.body, String(request.params.id ?? ''))) ?? {});
    };
    router.post(path, handler);
  };

  router.get('/state', (_request, response) => {
    response.json(benchState(platform));
  });

  router.get('/events', (_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      connection: 'keep-alive',
    });
    response.write(': watching\n\n');
    let timer: NodeJS.Timeout | undefined;
    const end = changes.watch(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        response.write(`event: change\ndata: ${JSON.stringify({ version: changes.version() })}\n\n`);
      }, DEBOUNCE_MS);
    });
    response.on('close', () => {
      end();
      clearTimeout(timer);
    });
  });

  post('/people/:id/actions', async (body, id) => {
    const ask = read(personBody, body);
    const person = acts.personOf(id);
    switch (ask.type) {
      case 'follow':
      case 'unblock':
        return void (await acts.follow(person));
      case 'block':
        return void (await acts.block(person));
      case 'send':
        return void (await acts.sendText({ person }, need(ask.text, 'text')));
      case 'sticker':
        return void (await acts.sendSticker({ person }, ask.stickerId));
      case 'action': {
        const { openUrl } = await acts.perform(
          { person },
          need(ask.action, 'action') as LineAction,
          ask.params,
        );
        return openUrl === undefined ? {} : { openUrl };
      }
    }
  });

  post('/people/:id/liff', (body, id) => ({
    url: acts.openLiff(acts.personOf(id), read(z.object({ path: z.string() }), body).path),
  }));

  post('/people/:id/share', (body, id) => {
    const { group, messages } = read(shareBody, body);
    shareInto(platform, acts.personOf(id), acts.groupOf(group), messages as LineMessage[]);
  });

  post('/groups/:id/actions', async (body, id) => {
    const ask = read(groupBody, body);
    const group = acts.groupOf(id);
    const person = acts.personOf(ask.person);
    switch (ask.type) {
      case 'invite':
        return void (await acts.invite(group, person));
      case 'remove':
        return void (await acts.remove(group, person));
      case 'send':
        return void (await acts.sendText({ person, group }, need(ask.text, 'text'), {
          mentionBot: ask.mentionBot ?? false,
        }));
      case 'action': {
        const { openUrl } = await acts.perform(
          { person, group },
          need(ask.action, 'action') as LineAction,
          ask.params,
        );
        return openUrl === undefined ? {} : { openUrl };
      }
    }
  });

  router.post('/clock', async (request, response) => {
    if (!options.clock) {
      response.status(404).json({ message: 'this clock cannot be moved' });
      return;
    }
    const instant = new Date(read(z.object({ now: z.string() }), request.body).now);
    if (Number.isNaN(instant.getTime())) throw new BadAsk('now: not an instant');
    await options.clock.set(instant);
    changes.touch();
    response.json({});
  });
  post('/quota', (body) => {
    quota.setLimit(read(z.object({ limit: z.int().check(z.gte(0)) }), body).limit);
    changes.touch();
  });
  post('/faults', (body) => {
    const { endpoint, kind, times, ms, status } = read(faultBody, body);
    faults.add({
      endpoint,
      kind,
      times,
      ...(ms !== undefined && { ms }),
      ...(status !== undefined && { status }),
    });
  });

  router.get('/richmenu/:id/image', (request, response) => {
    const image = richMenus.get(request.params.id)?.image;
    if (image) response.type(image.type).send(image.data);
    else response.status(404).json({ message: 'no image' });
  });

  const refuse: ErrorRequestHandler = (problem, _request, response, next) => {
    if (response.headersSent) return next(problem);
    const message = problem instanceof Error ? problem.message : String(problem);
    response.status(400).json({ message });
  };
  router.use(refuse);
  return router;
}
