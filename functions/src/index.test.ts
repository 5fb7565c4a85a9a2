import { describe, expect, it } from 'vitest';
import { api, deliver, tick, webhook } from './index.ts';

/** What the Firebase CLI reads off a function when it deploys it. */
interface Endpoint {
  region: string[];
  secretEnvironmentVariables?: { key: string }[];
  httpsTrigger?: { invoker: string[] };
  scheduleTrigger?: { schedule: string; timeZone: string };
  taskQueueTrigger?: { retryConfig: Record<string, unknown> };
}
const endpoint = (deployed: unknown) => (deployed as { __endpoint: Endpoint }).__endpoint;
const secretsOf = (deployed: unknown) =>
  (endpoint(deployed).secretEnvironmentVariables ?? []).map(({ key }) => key);

describe('what is deployed', () => {
  it('stands in one region', () => {
    const regions = [webhook, api, tick, deliver].map((deployed) => endpoint(deployed).region);
    expect(new Set(regions.flat())).toEqual(new Set(['asia-southeast1']));
  });

  it('binds a secret to the functions that use it, and to no other', () => {
    expect(secretsOf(webhook)).toEqual(['LINE_CHANNEL_SECRET', 'LINE_CHANNEL_ACCESS_TOKEN']);
    expect(secretsOf(api)).toEqual(['LINE_CHANNEL_SECRET']);
    expect(secretsOf(tick)).toEqual([]);
    expect(secretsOf(deliver)).toEqual(['LINE_CHANNEL_ACCESS_TOKEN']);
  });

  it('lets everybody call the webhook and the API, and only Google the jobs', () => {
    expect(endpoint(webhook).httpsTrigger?.invoker).toEqual(['public']);
    expect(endpoint(api).httpsTrigger?.invoker).toEqual(['public']);
    expect(endpoint(tick).httpsTrigger).toBeUndefined();
    expect(endpoint(deliver).httpsTrigger).toBeUndefined();
  });

  it('ticks on the quarters of Bangkok’s hours', () => {
    expect(endpoint(tick).scheduleTrigger).toMatchObject({
      schedule: '*/15 * * * *',
      timeZone: 'Asia/Bangkok',
    });
  });

  it('ends the attempts of one task before the next tick queues the delivery anew', () => {
    const { maxAttempts, minBackoffSeconds, maxBackoffSeconds, maxDoublings } = endpoint(deliver)
      .taskQueueTrigger!.retryConfig as {
      maxAttempts: number;
      minBackoffSeconds: number;
      maxBackoffSeconds: number;
      maxDoublings: unknown;
    };
    expect(typeof maxDoublings).not.toBe('number');
    const pauses = Array.from({ length: maxAttempts - 1 }, (_, retry) =>
      Math.min(minBackoffSeconds * 2 ** retry, maxBackoffSeconds),
    );
    const seconds = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(seconds).toBeGreaterThan(8 * 60);
    expect(seconds).toBeLessThan(15 * 60);
  });
});
