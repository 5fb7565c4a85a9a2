/** Load on a webhook: so many connections, each sending its next call as soon as the last is answered. */
import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { percentile } from './figure.ts';

export interface SignedCall {
  body: Buffer;
  signature: string;
}

export function signed(events: object[], channelSecret: string): SignedCall {
  const body = Buffer.from(JSON.stringify({ destination: `U${'0'.repeat(32)}`, events }));
  return { body, signature: createHmac('sha256', channelSecret).update(body).digest('base64') };
}

export interface Load {
  requests: number;
  /** Answers that were not 200. */
  failed: number;
  perSecond: number;
  p50: number;
  p99: number;
}

/** Sends calls for `ms` milliseconds; `next` makes them, each one new. */
export async function load(
  url: string,
  next: () => SignedCall,
  { connections, ms }: { connections: number; ms: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const target = new URL('/webhook', url);
  const latencies: number[] = [];
  let failed = 0;
  const started = performance.now();
  const until = started + ms;

  const post = ({ body, signature }: SignedCall) =>
    new Promise<number>((resolve, reject) => {
      const call = request(
        target,
        {
          method: 'POST',
          agent,
          headers: {
            'content-type': 'application/json; charset=utf-8',
            'content-length': body.length,
            'x-line-signature': signature,
          },
        },
        (response) => {
          response.resume();
          response.once('end', () => resolve(response.statusCode ?? 0));
        },
      );
      call.once('error', reject);
      call.end(body);
    });

  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const from = performance.now();
        const status = await post(next());
        latencies.push(performance.now() - from);
        if (status !== 200) failed += 1;
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return {
    requests: latencies.length,
    failed,
    perSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  };
}
