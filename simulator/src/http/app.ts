import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Acts } from '../chat/acts.ts';
import type { Platform } from '../platform.ts';
import { endpointsOf } from '../protocol/endpoints.ts';
import { benchRoutes } from './bench-routes.ts';
import { serveEndpoint } from './serve-endpoint.ts';

const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url));
const MAX_BODY = 2 * 1024 * 1024;

const tooLargeOrBroken: ErrorRequestHandler = (problem, _request, response, next) => {
  if (response.headersSent) return next(problem);
  const status = (problem as { status?: number }).status ?? 500;
  response
    .status(status)
    .set('x-line-request-id', randomUUID())
    .json({ message: status === 413 ? 'Request exceeds the max size of 2MB' : String(problem) });
};

/** The API and the data API of LINE, the bench's own API under /sim, and the bench's page. */
export function createApp(platform: Platform, acts: Acts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use('/sim', benchRoutes(platform, acts));
  app.use(express.raw({ type: () => true, limit: MAX_BODY }));
  for (const endpoint of endpointsOf(platform)) {
    app[endpoint.method](endpoint.path, serveEndpoint(endpoint, platform));
  }
  if (existsSync(WEB)) app.use(express.static(WEB));
  else {
    app.get('/', (_request, response) => {
      response
        .type('text')
        .send('LINE simulator is running. Its page is not built: run `npm run build` in the project.\n');
    });
  }
  app.use((request, response) => {
    platform.calls.add({
      at: platform.now().toISOString(),
      direction: 'api',
      method: request.method,
      path: request.path,
      status: 404,
      ms: 0,
    });
    response.status(404).set('x-line-request-id', randomUUID()).json({ message: 'Not found' });
  });
  app.use(tooLargeOrBroken);
  return app;
}
