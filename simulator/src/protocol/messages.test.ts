import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GROUP, hello, KANCHANA, type Rig, SOMCHAI, STRANGER, startRig } from '../testing/rig.ts';

const KEY = '123e4567-e89b-12d3-a456-426614174000';
const retry = { 'x-line-retry-key': KEY };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

const push = (to: string, headers?: Record<string, string>) =>
  rig.post('/v2/bot/message/push', { to, messages: hello }, headers);
const multicast = (to: string[], headers?: Record<string, string>) =>
  rig.post('/v2/bot/message/multicast', { to, messages: hello }, headers);
const reply = (replyToken: string, headers?: Record<string, string>) =>
  rig.post('/v2/bot/message/reply', { replyToken, messages: hello }, headers);
const lastToken = () => String(rig.events().at(-1)?.replyToken);

describe('reply', () => {
  test('answers the chat, free of charge, with the ids of the sent messages', async () => {
    await rig.sim.person(KANCHANA).send('งาน');
    const answer = await reply(lastToken());
    expect(answer.status).toBe(200);
    expect(answer.body.sentMessages).toEqual([{ id: expect.any(String), quoteToken: expect.any(String) }]);
    expect(rig.sim.person(KANCHANA).inbox).toMatchObject([{ via: 'reply', message: hello[0] }]);
    expect(rig.sim.quota().used).toBe(0);
  });

  test('a token works once', async () => {
    await rig.sim.person(KANCHANA).send('งาน');
    const token = lastToken();
    expect((await reply(token)).status).toBe(200);
    expect(await reply(token)).toMatchObject({ status: 400, body: { message: 'Invalid reply token' } });
    expect(rig.sim.person(KANCHANA).inbox).toHaveLength(1);
  });

  test('a refused message leaves the token usable', async () => {
    await rig.sim.person(KANCHANA).send('งาน');
    const replyToken = lastToken();
    const empty = { replyToken, messages: [{ type: 'text', text: '' }] };
    expect((await rig.post('/v2/bot/message/reply', empty)).status).toBe(400);
    expect((await reply(replyToken)).status).toBe(200);
  });

  test.each([
    [MINUTE, 200],
    [MINUTE + 1, 400],
  ])('%i ms after the webhook: %i', async (ms, status) => {
    await rig.sim.person(KANCHANA).send('งาน');
    rig.moveClock(ms);
    expect((await reply(lastToken())).status).toBe(status);
  });

  test('an unknown token is refused', async () => {
    expect((await reply('0'.repeat(32))).body).toEqual({ message: 'Invalid reply token' });
  });

  test('a retry key is refused', async () => {
    await rig.sim.person(KANCHANA).send('งาน');
    expect((await reply(lastToken(), retry)).status).toBe(400);
  });
});

describe('push', () => {
  test('reaches a friend and counts one message, however many objects it carries', async () => {
    const body = { to: KANCHANA, messages: [...hello, ...hello, ...hello] };
    expect((await rig.post('/v2/bot/message/push', body)).body.sentMessages).toHaveLength(3);
    expect(rig.sim.person(KANCHANA).texts()).toEqual(['สวัสดี', 'สวัสดี', 'สวัสดี']);
    expect(rig.sim.quota().used).toBe(1);
  });

  test('to a group counts every member', async () => {
    await rig.sim.group(GROUP).invite();
    expect((await push(GROUP)).status).toBe(200);
    expect(rig.sim.group(GROUP).texts()).toEqual(['สวัสดี']);
    expect(rig.sim.quota().used).toBe(2);
  });

  test.each([
    ['a person of another provider', STRANGER, 'Failed to send messages'],
    ['a group that the bot has not joined', GROUP, 'Failed to send messages'],
    ['something that is no id', 'kanchana', "The property, 'to', in the request body is invalid"],
  ])('to %s is refused', async (_name, to, says) => {
    const answer = await push(to);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(says);
  });

  test('to somebody who has blocked the bot is accepted, undelivered and uncounted', async () => {
    await rig.sim.person(KANCHANA).block();
    expect((await push(KANCHANA)).body.sentMessages).toHaveLength(1);
    expect(rig.sim.person(KANCHANA).inbox).toEqual([]);
    expect(rig.sim.quota().used).toBe(0);
    expect(rig.sim.accepted()).toMatchObject([{ recipient: KANCHANA, delivered: false }]);
  });

  test('reaches somebody who is no friend for seven days after they wrote', async () => {
    expect((await push(SOMCHAI)).status).toBe(200);
    expect(rig.sim.person(SOMCHAI).inbox).toHaveLength(0);
    await rig.sim.person(SOMCHAI).send('สวัสดี');
    rig.moveClock(7 * 24 * HOUR);
    await push(SOMCHAI);
    expect(rig.sim.person(SOMCHAI).inbox).toHaveLength(1);
    rig.moveClock(1);
    await push(SOMCHAI);
    expect(rig.sim.person(SOMCHAI).inbox).toHaveLength(1);
  });
});

describe('multicast', () => {
  test('reaches and counts friends; blocked and unknown people are passed over in silence', async () => {
    await rig.sim.person(SOMCHAI).follow();
    await rig.sim.person(KANCHANA).block();
    const answer = await multicast([KANCHANA, SOMCHAI, STRANGER]);
    expect(answer).toMatchObject({ status: 200, body: {} });
    expect(rig.sim.person(SOMCHAI).inbox).toMatchObject([{ via: 'multicast' }]);
    expect(rig.sim.quota().used).toBe(1);
    expect(rig.sim.accepted().map(({ recipient, delivered }) => [recipient, delivered])).toEqual([
      [KANCHANA, false],
      [SOMCHAI, true],
      [STRANGER, false],
    ]);
  });

  test('an id given twice is reached once', async () => {
    await multicast([KANCHANA, KANCHANA]);
    expect(rig.sim.person(KANCHANA).inbox).toHaveLength(1);
    expect(rig.sim.quota().used).toBe(1);
  });

  test('a group among the receivers is refused', async () => {
    const answer = await multicast([KANCHANA, GROUP]);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toBe(
      'The property, to[1], in the request body is invalid (line: -, column: -)',
    );
    expect(rig.sim.person(KANCHANA).inbox).toEqual([]);
  });

  test('501 receivers are refused', async () => {
    const answer = await multicast(Array(501).fill(KANCHANA));
    expect(answer.body).toEqual({
      message: 'The request body has 1 error(s)',
      details: [{ message: 'Size must be between 1 and 500', property: 'to' }],
    });
  });
});

test('broadcast reaches and counts every friend', async () => {
  await rig.sim.person(SOMCHAI).follow();
  expect((await rig.post('/v2/bot/message/broadcast', { messages: hello })).body).toEqual({});
  expect(rig.sim.person(SOMCHAI).inbox).toMatchObject([{ via: 'broadcast' }]);
  expect(rig.sim.quota().used).toBe(2);
});

describe('retry keys', () => {
  test('the second request with a key answers 409, names the first, and sends nothing', async () => {
    const first = await push(KANCHANA, retry);
    const second = await push(KANCHANA, retry);
    expect(second.status).toBe(409);
    expect(second.headers.get('x-line-accepted-request-id')).toBe(first.requestId);
    expect(second.requestId).not.toBe(first.requestId);
    expect(second.body).toEqual({
      message: 'The retry key is already accepted',
      sentMessages: first.body.sentMessages,
    });
    expect(rig.sim.person(KANCHANA).inbox).toHaveLength(1);
    expect(rig.sim.quota().used).toBe(1);
    expect(rig.sim.acceptedByKey()).toEqual([{ recipient: KANCHANA, retryKey: KEY, times: 1 }]);
  });

  test('multicast answers 409 without sentMessages', async () => {
    await multicast([KANCHANA], retry);
    const again = await multicast([KANCHANA], retry);
    expect(again).toMatchObject({ status: 409, body: { message: 'The retry key is already accepted' } });
    expect(again.body).not.toHaveProperty('sentMessages');
  });

  test.each([
    [24 * HOUR - 1, 409, 1],
    [24 * HOUR, 200, 2],
  ])('%i ms after the first request: %i', async (ms, status, received) => {
    await push(KANCHANA, retry);
    rig.moveClock(ms);
    expect((await push(KANCHANA, retry)).status).toBe(status);
    expect(rig.sim.person(KANCHANA).inbox).toHaveLength(received);
  });

  test('the 24 hours begin with the first request, even one that failed', async () => {
    rig.sim.faults.failNext('push');
    expect((await push(KANCHANA, retry)).status).toBe(500);
    rig.moveClock(23 * HOUR);
    expect((await push(KANCHANA, retry)).status).toBe(200);
    rig.moveClock(HOUR);
    expect((await push(KANCHANA, retry)).status).toBe(200);
  });

  test('a refused request does not use up its key', async () => {
    rig.sim.setQuota(0);
    expect((await push(KANCHANA, retry)).status).toBe(429);
    rig.sim.setQuota(1);
    expect((await push(KANCHANA, retry)).status).toBe(200);
  });

  test('a key that is no UUID is refused', async () => {
    expect((await push(KANCHANA, { 'x-line-retry-key': 'first' })).status).toBe(400);
  });
});

describe('the monthly quota', () => {
  test('a send that would go over it is refused whole', async () => {
    await rig.sim.person(SOMCHAI).follow();
    rig.sim.setQuota(1);
    expect(await multicast([KANCHANA, SOMCHAI])).toMatchObject({
      status: 429,
      body: { message: 'You have reached your monthly limit.' },
    });
    expect(rig.sim.person(KANCHANA).inbox).toEqual([]);
    expect((await multicast([KANCHANA])).status).toBe(200);
    expect((await push(SOMCHAI)).status).toBe(429);
  });

  test('replies go on when it is used up', async () => {
    rig.sim.setQuota(0);
    await rig.sim.person(KANCHANA).send('งาน');
    expect((await reply(lastToken())).status).toBe(200);
  });

  test('starts again with the month in Bangkok', async () => {
    await push(KANCHANA);
    rig.setClock('2025-09-30T16:59:59Z');
    expect(rig.sim.quota()).toEqual({ limit: 300, used: 1, month: '2025-09' });
    rig.setClock('2025-09-30T17:00:00Z');
    expect(rig.sim.quota()).toEqual({ limit: 300, used: 0, month: '2025-10' });
  });

  test('is told by its endpoints', async () => {
    await push(KANCHANA);
    expect((await rig.get('/v2/bot/message/quota')).body).toEqual({ type: 'limited', value: 300 });
    expect((await rig.get('/v2/bot/message/quota/consumption')).body).toEqual({ totalUsage: 1 });
  });
});

describe('who receives', () => {
  const quoting = (quoteToken: string) => ({ to: KANCHANA, messages: [{ ...hello[0], quoteToken }] });
  const mention = (to: string, userId: string) => ({
    to,
    messages: [
      {
        type: 'textV2',
        text: '{who} ครับ',
        substitution: { who: { type: 'mention', mentionee: { type: 'user', userId } } },
      },
    ],
  });

  test('a message can be quoted in its own chat only', async () => {
    await rig.sim.person(KANCHANA).send('หนึ่ง');
    const own = rig.lastMessage().quoteToken;
    await rig.sim.person(SOMCHAI).send('สอง');
    const other = rig.lastMessage().quoteToken;
    expect((await rig.post('/v2/bot/message/push', quoting(own))).status).toBe(200);
    expect((await rig.post('/v2/bot/message/push', quoting(other))).status).toBe(400);
    expect((await rig.post('/v2/bot/message/push', quoting('made-up'))).status).toBe(400);
  });

  test('a member of the group can be mentioned there, and nobody elsewhere', async () => {
    await rig.sim.group(GROUP).invite();
    expect((await rig.post('/v2/bot/message/push', mention(GROUP, SOMCHAI))).status).toBe(200);
    expect((await rig.post('/v2/bot/message/push', mention(GROUP, STRANGER))).status).toBe(400);
    expect((await rig.post('/v2/bot/message/push', mention(KANCHANA, KANCHANA))).status).toBe(400);
  });
});

test('validation checks messages and sends nothing', async () => {
  const at = '/v2/bot/message/validate/multicast';
  expect((await rig.post(at, { messages: hello })).body).toEqual({});
  expect((await rig.post(at, { messages: [{ type: 'text' }] })).body).toEqual({
    message: 'The request body has 1 error(s)',
    details: [{ message: 'must be specified', property: 'messages[0].text' }],
  });
  expect(rig.sim.accepted()).toEqual([]);
});
