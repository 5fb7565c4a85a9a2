import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, it } from 'vitest';
import { collectingLog } from '../../testing/scene.ts';
import { problemHandler } from './problems.ts';

it.each([
  ['/files/eyJkdXR5.abc', '/files/…'],
  ['/calendar/abcdef.ics', '/calendar/…'],
  ['/api/v1/me', '/api/v1/me'],
])('a fault at %s is logged as one at %s', async (path, expected) => {
  const log = collectingLog();
  const app = express()
    .use(() => {
      throw new Error('broken');
    })
    .use(problemHandler(log));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  server.close();
  expect(response.status).toBe(500);
  expect(log.lines).toMatchObject([{ severity: 'error', facts: { path: expected } }]);
  expect(JSON.stringify(log.lines)).not.toMatch(/eyJkdXR5|abcdef/);
});
