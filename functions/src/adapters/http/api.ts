/** The LIFF API: every row of the contract is mounted here, checked on the way in and on the way out. */
import {
  type BodyOf,
  ENDPOINTS,
  type Endpoint,
  type EndpointName,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
} from '@thankamnot/shared/api/endpoints';
import { openApiDocument } from '@thankamnot/shared/api/openapi';
import { Problem } from '@thankamnot/shared/problem';
import express, { type Request, type RequestHandler, Router } from 'express';
import type { User } from '../../use-cases/documents.ts';
import type { Ports, VerifiedPerson } from '../../use-cases/ports.ts';
import { sendProblem } from './problems.ts';
import type { Sessions } from './session.ts';

/** What a handler is given: who asks, and the checked request. */
export interface Call<N extends EndpointName> {
  who: VerifiedPerson;
  /** The person's record; undefined until the privacy notice was accepted, and where nobody is asked for. */
  user: User | undefined;
  params: ParamsOf<N>;
  query: QueryOf<N>;
  body: BodyOf<N>;
}
export type Handler<N extends EndpointName> = (call: Call<N>) => Promise<ResponseOf<N>>;
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

export function apiRouter(options: ApiOptions): Router {
  const router = Router();
  router.use('/letters/read', express.json({ limit: LETTER_LIMIT }));
  router.use('/duties/:duty/rounds/:round/reconcile/preview', express.json({ limit: LETTER_LIMIT }));
  router.use(express.json({ limit: BODY_LIMIT }));
  router.get('/openapi.json', (_request, response) => {
    response.json(openApiDocument());
  });
  for (const name of Object.keys(ENDPOINTS) as EndpointName[]) {
    router[ENDPOINTS[name].method](ENDPOINTS[name].path, mounted(options, name));
  }
  router.use((_request, response) => sendProblem(response, new Problem('not_found')));
  return router;
}

function mounted<N extends EndpointName>(options: ApiOptions, name: N): RequestHandler {
  const endpoint: Endpoint = ENDPOINTS[name];
  const handler = options.handlers[name] as Handler<N>;
  return (request, response, next) => {
    const answer = async () => {
      const who = await identify(options, endpoint, request);
      const checked = {
        params: request.params,
        query: endpoint.query ? accept(endpoint.query, request.query) : undefined,
        body: endpoint.body ? accept(endpoint.body, request.body) : undefined,
      };
      const user = endpoint.auth === 'none' ? undefined : await options.userOf(who.user);
      const result = await handler({ who, user, ...checked } as unknown as Call<N>);
      response.set('Cache-Control', cacheOf(endpoint)).json(endpoint.response.parse(result));
    };
    answer().catch(next);
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
