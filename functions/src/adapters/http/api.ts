/** The LIFF API: every row of the contract is mounted here, checked on the way in and on the way out. */
import {
  type BodyOf,
  ENDPOINTS,
  type EndpointName,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
  type VersionedEndpoint,
} from '@thankamnot/shared/api/endpoints';
import type { Endpoint } from '@thankamnot/shared/api/endpoints/endpoint';
import { openApiDocument } from '@thankamnot/shared/api/openapi';
import { Problem } from '@thankamnot/shared/problem';
import express, { type Request, type RequestHandler, Router } from 'express';
import type { User } from '../../use-cases/documents.ts';
import type { Ports, VerifiedPerson } from '../../use-cases/ports.ts';
import { sendProblem } from './problems.ts';
import type { Sessions } from './session.ts';
import { etagOf, holds, type Versioned } from './version.ts';

/** What a handler is given: who asks, and the checked request. */
export interface Call<N extends EndpointName> {
  who: VerifiedPerson;
  /** The person's record; undefined until the privacy notice was accepted, and where nobody is asked for. */
  user: User | undefined;
  params: ParamsOf<N>;
  query: QueryOf<N>;
  body: BodyOf<N>;
}
/** Endpoints whose answers have a version give it first. */
type Answer<N extends EndpointName> = N extends VersionedEndpoint ? Versioned<ResponseOf<N>> : ResponseOf<N>;
export type Handler<N extends EndpointName> = (call: Call<N>) => Promise<Answer<N>>;
export type Handlers = { [N in EndpointName]: Handler<N> };

export interface ApiOptions {
  ports: Ports;
  handlers: Handlers;
  sessions: Sessions;
  verifyIdToken(idToken: string): Promise<VerifiedPerson>;
  userOf(user: string): Promise<User | undefined>;
}

const BODY_LIMIT = '256kb';
/** Thai takes three bytes a letter, and a pasted letter may have many enclosures, or a list name the whole country. */
const LETTER_LIMIT = '1mb';

/** A roster file of 5 MB, in base64. */
const FILE_LIMIT = '7mb';

export function apiRouter(options: ApiOptions): Router {
  const router = Router();
  router.use('/letters/read', express.json({ limit: LETTER_LIMIT }));
  router.use('/duties/:duty/rounds/:round/reconcile/preview', express.json({ limit: LETTER_LIMIT }));
  router.use('/roster/plans', express.json({ limit: FILE_LIMIT }));
  router.use(express.json({ limit: BODY_LIMIT }));
  router.get('/openapi.json', (_request, response) => {
    response.json(openApiDocument());
  });
  for (const name of Object.keys(ENDPOINTS) as EndpointName[]) {
    const { method, path, bytes }: Endpoint = ENDPOINTS[name];
    if (bytes) router[method](path, rawBody(bytes.most));
    router[method](path, mounted(options, name));
  }
  router.use((_request, response) => sendProblem(response, new Problem('not_found')));
  return router;
}

/** The bytes of a file, whatever they are called; what is larger is refused before all of it is here. */
function rawBody(most: number): RequestHandler {
  const read = express.raw({ type: () => true, limit: most });
  return (request, response, next) =>
    read(request, response, (error?: unknown) => {
      const tooLarge = (error as { type?: unknown } | undefined)?.type === 'entity.too.large';
      next(tooLarge ? new Problem('file_too_large') : error);
    });
}

function mounted<N extends EndpointName>(options: ApiOptions, name: N): RequestHandler {
  const endpoint: Endpoint = ENDPOINTS[name];
  const handler = options.handlers[name] as Handler<N>;
  return (request, response, next) => {
    const respond = async () => {
      const who = await identify(options, endpoint, request);
      const checked = {
        params: request.params,
        query: endpoint.query ? accept(endpoint.query, request.query) : undefined,
        body: endpoint.bytes ? bytesOf(request) : endpoint.body && accept(endpoint.body, request.body),
      };
      const user = endpoint.auth === 'none' ? undefined : await options.userOf(who.user);
      const result: unknown = await handler({ who, user, ...checked } as unknown as Call<N>);
      response.set('Cache-Control', cacheOf(endpoint));
      if (!endpoint.versioned) return void response.json(endpoint.response.parse(result));
      const { version, answer } = result as Versioned<unknown>;
      response.set('ETag', etagOf(version));
      if (holds(request.header('if-none-match'), version)) return void response.status(304).end();
      response.json(endpoint.response.parse(await answer()));
    };
    respond().catch(next);
  };
}

const cacheOf = ({ sharedFor }: Endpoint): string =>
  sharedFor === undefined ? 'no-store' : `public, max-age=${sharedFor}, s-maxage=${sharedFor}`;

function accept(schema: NonNullable<Endpoint['body']>, input: unknown): unknown {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  throw new Problem('invalid_request', { faults });
}

/** Cloud Functions reads bodies before us and keeps the bytes in `rawBody`. */
function bytesOf(request: Request & { rawBody?: Buffer }): Uint8Array {
  const body: unknown = request.rawBody ?? request.body;
  if (!Buffer.isBuffer(body)) throw new Problem('invalid_request');
  return body;
}

async function identify(options: ApiOptions, { auth }: Endpoint, request: Request): Promise<VerifiedPerson> {
  if (auth === 'none') return { user: '', name: '' };
  const [scheme, token] = (request.header('authorization') ?? '').split(' ');
  if (scheme !== 'Bearer' || !token) throw new Problem('not_signed_in');
  if (options.sessions.isSession(token)) {
    if (auth === 'id_token') throw new Problem('not_signed_in');
    return options.sessions.verify(token, options.ports.clock.now());
  }
  return options.verifyIdToken(token);
}
