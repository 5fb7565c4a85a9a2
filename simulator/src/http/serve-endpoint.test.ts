import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hello, KANCHANA, type Rig, startRig } from '../testing/rig.ts';

const KEY = '123e4567-e89b-12d3-a456-426614174000';
const body = { to: KANCHANA, messages: hello };

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const push = (headers?: Record<string, string>) => rig.post('/v2/bot/message/push', body, headers);
const received = () => rig.sim.person(KANCHANA).inbox.length;

describe('every request', () => {
  test.each([
    ['no token', { authorization: '' }],
    ['another token', { authorization: 'Bearer x' }],
    ['another scheme', { authorization: 'Basic channel-access-token' }],
  ])('with %s is refused', async (_name, headers) => {
    const answer = await push(headers);
    expect(answer.status).toBe(401);
    expect(answer.body.message).toContain('Authentication failed due to the following reason');
    expect(received()).toBe(0);
  });

  test('gets a request id of its own, also where it is refused or leads nowhere', async () => {
    const answers = [await push(), await push({ authorization: '' }), await rig.get('/v2/bot/nothing')];
    expect(new Set(answers.map((answer) => answer.requestId)).size).toBe(3);
    expect(answers[2]).toMatchObject({ status: 404, body: { message: 'Not found' } });
  });

  test.each([
    ['no JSON', '{', {}, 400, 'could not be parsed as JSON'],
    ['another content type', JSON.stringify(body), { 'content-type': 'text/plain' }, 415, 'is not supported'],
    ['more than 2 MB', 'x'.repeat(2 * 1_024 * 1_024 + 1), {}, 413, '2MB'],
  ])('that carries %s is refused', async (_name, raw, headers, status, says) => {
    const answer = await rig.post('/v2/bot/message/push', raw, headers);
    expect(answer.status).toBe(status);
    expect(answer.body.message).toContain(says);
  });

  test('is written down', async () => {
    const { requestId } = await push({ 'x-line-retry-key': KEY });
    expect(rig.sim.calls()).toEqual([
      {
        at: '2025-09-16T02:00:00.000Z',
        direction: 'api',
        method: 'POST',
        path: '/v2/bot/message/push',
        status: 200,
        ms: expect.any(Number),
        requestId,
        recipients: 1,
        charged: 1,
        retryKey: KEY,
      },
    ]);
  });

  test('is forgotten after a thousand others', async () => {
    for (let batch = 0; batch < 21; batch++) {
      await Promise.all(Array.from({ length: 50 }, () => rig.get('/v2/bot/info')));
    }
    expect(rig.sim.calls()).toHaveLength(1_000);
  });

  test('carries no retry key where the endpoint knows none', async () => {
    expect((await rig.get('/v2/bot/info', { 'x-line-retry-key': KEY })).status).toBe(400);
  });
});

describe('a told fault', () => {
  const retry = { 'x-line-retry-key': KEY };

  test('fail: nothing is accepted, for as many calls as told', async () => {
    rig.sim.faults.failNext('push', 2, 503);
    expect((await push()).status).toBe(503);
    expect((await push()).status).toBe(503);
    expect((await push()).status).toBe(200);
    expect(received()).toBe(1);
  });

  test('rate429: refused in the words of the rate limit', async () => {
    rig.sim.faults.rate429('push');
    expect(await push()).toMatchObject({
      status: 429,
      body: { message: 'The API rate limit has been exceeded. Try again later.' },
    });
    expect(received()).toBe(0);
  });

  test('lose: accepted, yet the connection breaks; a retry is told so', async () => {
    rig.sim.faults.loseResponse('push');
    await expect(push(retry)).rejects.toThrow();
    expect(received()).toBe(1);
    expect((await push(retry)).status).toBe(409);
    expect(received()).toBe(1);
    expect(rig.sim.calls()[0]).toMatchObject({ status: 0, fault: 'lose', charged: 1 });
  });

  test('drop: the connection breaks before anything is accepted', async () => {
    rig.sim.faults.drop('push');
    await expect(push(retry)).rejects.toThrow();
    expect(received()).toBe(0);
    expect((await push(retry)).status).toBe(200);
  });

  test('accept-then-fail: answered with an error, although accepted', async () => {
    rig.sim.faults.acceptThenFail('push');
    expect((await push(retry)).status).toBe(500);
    expect((await push(retry)).status).toBe(409);
    expect(received()).toBe(1);
  });

  test('slow: taken at once, answered late', async () => {
    rig.sim.faults.slow('push', 60);
    const started = performance.now();
    const answering = push();
    await expect.poll(received, { interval: 2 }).toBe(1);
    await answering;
    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
  });

  test('meets only its own endpoint, unless it names all of the API', async () => {
    rig.sim.faults.failNext('multicast');
    expect((await push()).status).toBe(200);
    rig.sim.faults.clear();
    rig.sim.faults.failNext('*', 1);
    expect((await rig.get('/v2/bot/info')).status).toBe(500);
    expect((await push()).status).toBe(200);
  });

  test('can be planned call by call', async () => {
    const statuses = [500, undefined, 502];
    rig.sim.faults.plan(() => {
      const status = statuses.shift();
      return status === undefined ? undefined : { kind: 'fail', status };
    });
    expect([(await push()).status, (await push()).status, (await push()).status]).toEqual([500, 200, 502]);
  });
});
