/** Stands where LINE's API would: takes every call, answers at once, or after the milliseconds given as LATENCY_MS. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const latency = Number(process.env.LATENCY_MS ?? 0);
const body = JSON.stringify({ sentMessages: [{ id: '461230966842064897', quoteToken: 'IStG5h1Tz7b' }] });

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume();
  request.on('end', () => {
    const answer = () => {
      response.writeHead(200, { 'content-type': 'application/json', 'x-line-request-id': 'bench' });
      response.end(body);
    };
    if (latency > 0) setTimeout(answer, latency);
    else answer();
  });
});
server.listen(0, '127.0.0.1', () => {
  console.log(`line-stub listens on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
